import type { Inline } from '../document/model.js';
import { sentencesOf } from '../document/sentences.js';
import type { Span } from '../place.js';

export type FormOfAddress = 'Sie' | 'du';

/** A word that surely addresses the reader. */
export interface FoundAddress {
  readonly form: FormOfAddress;
  readonly span: Span;
}

const letterOrJoint = '\\p{L}\\p{N}_@#/.-';

/** Forms that can only be an address. "Ihr" is left out: it can be the polite plural of "du" as well. The letters that they begin with are looked for first, since they are rare. */
const word = new RegExp(
  `(?=Sie|Ih[nr]e|[Dd][uie]|eu)(?<![${letterOrJoint}])(?:(Sie|Ihnen|Ihre[mnrs]?)|([Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?|deins|euch|eure[mnrs]?|euer))(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`,
  'gu',
);

/** Sentences that speak about the form of address. */
const aboutAddress =
  /\b(?:[Gg]e)?(?:[Dd]uz|[Ss]iez)|\bAnrede|\b(?:[Dd]u|Sie)[-‑]Form|\b(?:[Dd]u|Sie)\s(?:oder|und|statt|noch)\s(?:[Dd]u|Sie)\b/u;

/** Words before which "Du" and "Sie" are nouns: "per Du", "zum Sie". */
const nounBefore = /(?:^|[^\p{L}])(?:per|zum|vom|beim|ins|das|dem|ein)\s$/iu;

/** French names such as "Cirque du Soleil" and "Café du Nord". */
const frenchBefore =
  /(?:^|[^\p{L}])(?:café|cirque|rue|place|château|musée|pont|côtes?|tour|plat|soupe|menu|mousse|fleur|eau|jardin|hôtel|maison|crème)\s$/iu;

/** What "Sie" and "Ihre" must follow: at the start of a sentence, behind a colon, a dash or an opening mark the capital letter says nothing. */
const withinSentence = /[\p{L}\p{N},;)\]%€“”’"]\s+$/u;

/**
 * How a German text addresses its reader, in source order; only what is sure counts. Left out are "Sie" and "Ihre" where a capital letter is due anyway, since they may mean
 * "they" there; "Ihr" and "ihr", which belong to both forms; imperatives; names; sentences about the form of address itself.
 */
export function addressesIn(inline: Pick<Inline, 'text' | 'code'>): readonly FoundAddress[] {
  const { text } = inline;
  const matches = [...text.matchAll(word)];
  // A text that consists of the word alone names it, as in a table of channels.
  if (matches.length === 0 || /^[^\p{L}]*\p{L}+[^\p{L}]*$/u.test(text)) return [];
  const sentences = sentencesOf(inline);
  let at = 0;
  return matches.flatMap((match): FoundAddress[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= span.start) at += 1;
    const sentence = sentences[at] ?? span;
    if (aboutAddress.test(text.slice(sentence.start, sentence.end))) return [];
    const before = text.slice(Math.max(sentence.start, span.start - 40), span.start);
    if (match[1] !== undefined) {
      const noun = match[0] === 'Sie' && nounBefore.test(before) && !/,\s\p{L}+\s$/u.test(before);
      return withinSentence.test(before) && !noun ? [{ form: 'Sie', span }] : [];
    }
    return isInformal({ word: match[0], before, after: text.slice(span.end, span.end + 20) }) ? [{ form: 'du', span }] : [];
  });
}

function isInformal({ word: found, before, after }: { word: string; before: string; after: string }): boolean {
  // "Dir. Weber" is a director.
  if (found === 'Dir') return !/^\.\s\p{Lu}/u.test(after);
  if (found === 'Du') return !nounBefore.test(before);
  if (found === 'du') return !(frenchBefore.test(before) || /^\sjour\b/.test(after) || /(?:^|\s)per\s$/i.test(before));
  return true;
}
