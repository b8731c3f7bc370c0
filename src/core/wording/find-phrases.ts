import { type Inline, sourceSpan } from '../document/model.js';
import { searchOf } from '../document/search-of.js';
import type { Edit } from '../finding.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import type { Language, Localised } from '../language.js';
import type { Source, Span } from '../place.js';
import { quoted } from '../quoted.js';
import type { Report } from '../rules/rule.js';
import { letters } from '../search-text.js';
import { anyOf } from './any-of.js';
import { isCited } from './cited.js';
import { customerLanguage, customerTexts } from './customer-texts.js';
import type { Phrase } from './phrase.js';

type Pack = Readonly<Record<Language, readonly Phrase[]>>;

/** What every rule over a pack of phrases says. */
export const phraseMessages: Readonly<Record<'found', Localised>> = {
  found: {
    de: '„{phrase}“ {reason}; erwartet wird eine Antwort auf Augenhöhe. Schreiben Sie etwa {better}.',
    en: '“{phrase}” {reason}; a reply as to an equal is expected. Write something like {better}.',
  },
};

/** Makes the search for one pack: every phrase in the texts of a document that customers get to read, ready to be reported. */
export function phraseFinder(pack: Pack): (document: PolicyDocument, handbook: Handbook | null) => readonly Report<'found'>[] {
  const find = { de: finderFor(pack.de), en: finderFor(pack.en) };
  return (document, handbook) => {
    const language = customerLanguage(document, handbook);
    if (language === null) return [];
    return customerTexts(document).flatMap(({ inline }) => {
      const reports: Report<'found'>[] = [];
      for (const { span: range, index } of find[language](searchOf(inline))) {
        const phrase = pack[language][index];
        if (
          phrase === undefined ||
          isCited(inline, range) ||
          (phrase.polite === true && speaksOfOthers(inline.text.slice(range.start, range.end)))
        )
          continue;
        const span = sourceSpan(inline, range);
        reports.push({
          message: 'found',
          at: { source: document.source, span },
          data: { phrase: inline.text.slice(range.start, range.end), reason: phrase.reason, better: quoted(phrase.better) },
          ...replacement({ inline, range, span, phrase, source: document.source }),
        });
      }
      return reports;
    });
  };
}

function speaksOfOthers(written: string): boolean {
  return /(?<!\p{L})sie(?!\p{L})/u.test(written);
}

function finderFor(phrases: readonly Phrase[]): ReturnType<typeof anyOf> {
  const patterns = phrases.map(({ pattern }) => pattern.replaceAll(' ', '\\s'));
  return anyOf({ patterns, before: `(?<![${letters}-])`, behind: `(?![${letters}-])` });
}

function replacement({
  inline,
  range,
  span,
  phrase: { replace },
  source: { file, text: source },
}: {
  inline: Inline;
  range: Span;
  span: Span;
  phrase: Phrase;
  source: Source;
}): { suggestion?: { edits: readonly Edit[] } } {
  const written = inline.text.slice(range.start, range.end);
  // Markup or a line end within the phrase: only a person can say where it belongs afterwards.
  if (replace === undefined || source.slice(span.start, span.end) !== written) return {};
  const first = written.charAt(0);
  const text = first === first.toLowerCase() ? replace : replace.charAt(0).toUpperCase() + replace.slice(1);
  return { suggestion: { edits: [{ file, span, text }] } };
}
