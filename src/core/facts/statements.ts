import type { Inline, Link, Markdown } from '../document/model.js';
import { bySentence, sentencesOf } from '../document/sentences.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import type { Span } from '../place.js';
import { rememberOf } from '../remember.js';
import { citedBy, type Declared, homeCountry, readingLanguage, scopeOf } from './declared.js';
import type { Fact } from './fact.js';
import { mentionsOf } from './mentions.js';
import { type Passage, passagesOf } from './passages.js';
import { type FoundValue, valuesIn } from './values-in-text.js';

/** A link that cites a declared value. */
export interface Citation {
  readonly passage: Passage;
  readonly link: Link;
  readonly declared: Declared;
}

/** A value that stands in a document without citing where it is declared. */
export interface FreeValue {
  readonly passage: Passage;
  readonly found: FoundValue;
  /** Its sentence in `passage.inline.text`. */
  readonly sentence: Span;
  /** What the same sentence, or the same table row, cites. */
  readonly cited: ReadonlySet<string>;
}

export interface Statements {
  readonly citations: readonly Citation[];
  readonly free: readonly FreeValue[];
}

const byHandbook = rememberOf((_: Markdown) => new WeakMap<Handbook, Statements>());

/**
 * What a document says about values. Free values leave out what the company does not say itself: block quotes, wrong options of a quiz, the case and the sources of a
 * guideline, ages and the past, and retired documents as a whole.
 */
export function statementsOf(document: PolicyDocument, handbook: Handbook): Statements {
  const known = byHandbook(document.markdown);
  let statements = known.get(handbook);
  if (statements === undefined) {
    statements = collect(document, handbook);
    known.set(handbook, statements);
  }
  return statements;
}

function collect(document: PolicyDocument, handbook: Handbook): Statements {
  if (document.head.status === 'retired') return { citations: [], free: [] };
  const citations: Citation[] = [];
  const free: FreeValue[] = [];
  const scope = scopeOf(document, handbook);
  const options = { language: readingLanguage(scope), country: homeCountry(scope) };
  for (const passage of passagesOf(document)) {
    const { inline } = passage;
    const own = citationsIn({ inline, document, handbook });
    for (const citation of own) citations.push({ ...citation, passage });
    if (passage.quoted || passage.wrongOption || isStory(document, passage)) continue;
    const found = valuesIn(inline, options);
    if (found.length === 0) continue;
    const citing = new Set(own.map(({ link }) => link));
    const sentences = sentencesOf(inline);
    const values = bySentence({ items: found, sentences, spanOf: ({ span }) => span });
    const near =
      passage.row === null
        ? bySentence({ items: own, sentences, spanOf: ({ link }) => link.inText })
        : sentences.map(() => passage.row?.flatMap((cell) => citationsIn({ inline: cell, document, handbook })) ?? []);
    for (const [index, sentence] of sentences.entries()) {
      const cited = new Set(near[index]?.map(({ declared }) => declared.id));
      for (const found of values[index] ?? [])
        if (!found.story && (found.link === null || !citing.has(found.link))) free.push({ passage, found, sentence, cited });
    }
  }
  return { citations, free };
}

const noCitations: ReturnType<typeof citationsIn> = [];

function citationsIn({
  inline,
  document,
  handbook,
}: {
  inline: Inline;
  document: PolicyDocument;
  handbook: Handbook;
}): readonly { link: Link; declared: Declared }[] {
  if (inline.links.length === 0) return noCitations;
  return inline.links.flatMap((link) => {
    const declared = link.image ? null : citedBy({ url: link.url, document, handbook });
    return declared === null ? [] : [{ link, declared }];
  });
}

/** A guideline's case tells what happened elsewhere, and its sources what others say. */
export function isStory(document: PolicyDocument, { sections }: Passage): boolean {
  return document.head.type === 'guideline' && (sections.includes('case') || sections.includes('sources'));
}

/** How far a sentence's mention of a fact is from a value, in characters; null when there is none. In a table the other cells of the row count as far away. */
export function distanceToMention({ fact, language, value }: { fact: Fact; language: string; value: FreeValue }): number | null {
  const { passage, sentence, found } = value;
  const mentions = mentionsInSentence({ fact, language, value });
  // Mentions are ascending: the nearest is the last before the value or the first behind it.
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < found.span.start - sentence.start) low = middle + 1;
    else high = middle;
  }
  const distances = [mentions[low - 1], mentions[low]].flatMap((mention) =>
    mention === undefined
      ? []
      : [Math.max(0, mention.start + sentence.start - found.span.end, found.span.start - mention.end - sentence.start)],
  );
  if (distances.length > 0) return Math.min(...distances);
  const inRow = passage.row?.some((cell) => cell !== passage.inline && mentionsOf({ fact, language, text: cell.text }).length > 0) ?? false;
  return inRow ? passage.inline.text.length + 1000 : null;
}

const mentioned = new WeakMap<Span, Map<Fact, readonly Span[]>>();

/** Looked up once for each sentence, however many values stand in it. Offsets count from the sentence's start. */
function mentionsInSentence({
  fact,
  language,
  value: { passage, sentence },
}: {
  fact: Fact;
  language: string;
  value: FreeValue;
}): readonly Span[] {
  const byFact = mentioned.get(sentence) ?? new Map<Fact, readonly Span[]>();
  mentioned.set(sentence, byFact);
  let mentions = byFact.get(fact);
  if (mentions === undefined) {
    mentions = mentionsOf({ fact, language, text: passage.inline.text.slice(sentence.start, sentence.end) });
    byFact.set(fact, mentions);
  }
  return mentions;
}
