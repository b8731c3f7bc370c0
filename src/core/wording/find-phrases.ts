import { type Inline, sourceSpan } from '../document/model.js';
import { readingLanguage, scopeOf } from '../facts/declared.js';
import { type Passage, passagesOf } from '../facts/passages.js';
import type { Edit } from '../finding.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { type Language, type Localised, languages } from '../language.js';
import { once } from '../once.js';
import type { Source, Span } from '../place.js';
import { quoted } from '../quoted.js';
import type { Report } from '../rules/rule.js';
import { letters, searchText } from '../search-text.js';
import { isCited } from './cited.js';
import type { Phrase } from './phrase.js';

type Pack = Readonly<Record<Language, readonly Phrase[]>>;

/** What every rule over a pack of phrases says. */
export const phraseMessages: Readonly<Record<'found', Localised>> = {
  found: {
    de: '„{phrase}“ {reason}; erwartet wird eine Antwort auf Augenhöhe. Schreiben Sie etwa {better}.',
    en: '“{phrase}” {reason}; a reply eye to eye is expected. Write something like {better}.',
  },
};

/** Makes the search for one pack: every phrase in the texts of a document that customers get to read, ready to be reported. */
export function phraseFinder(pack: Pack): (document: PolicyDocument, handbook: Handbook | null) => readonly Report<'found'>[] {
  const patterns: Readonly<Record<Language, () => RegExp>> = {
    de: once(() => patternOf(pack.de)),
    en: once(() => patternOf(pack.en)),
  };
  return (document, handbook) => {
    const language = languageOf(document, handbook);
    if (language === null) return [];
    return customerTexts(document).flatMap(({ inline }) => {
      const reports: Report<'found'>[] = [];
      for (const match of searchText(inline.text).matchAll(patterns[language]())) {
        const phrase = pack[language][match.slice(1).findIndex((group) => group !== undefined)];
        const range = { start: match.index, end: match.index + match[0].length };
        if (phrase === undefined || isCited(inline, range)) continue;
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

/** The language in which a document's texts are judged; null for one that no word list knows, and for a retired document. */
function languageOf(document: PolicyDocument, handbook: Handbook | null): Language | null {
  if (document.head.status === 'retired') return null;
  return handbook === null
    ? (languages.find((known) => known === document.head.lang) ?? null)
    : readingLanguage(scopeOf(document, handbook));
}

/** Sections outside answer guides whose block quotes are sent to customers as they stand. */
const sentSections = ['holding-statement', 'opening-and-closing'];

/** The passages that customers get to read: an answer guide, its example, and the holding statements and closing texts of other documents. Bad examples never count. */
function customerTexts(document: PolicyDocument): readonly Passage[] {
  const { type } = document.head;
  if (type !== 'answer' && type !== 'playbook' && type !== 'strategy') return [];
  return passagesOf(document).filter(({ badExample, quoted: inQuote, sections }) => {
    if (badExample) return false;
    // Elsewhere in an answer guide a block quote is what the customer wrote.
    if (type === 'answer') return !inQuote || sections.includes('example');
    return inQuote && sections.some((section) => sentSections.includes(section));
  });
}

function patternOf(phrases: readonly Phrase[]): RegExp {
  const pieces = phrases.map(({ pattern }) => `(${pattern.replaceAll(' ', '\\s')})`);
  return new RegExp(`(?<![${letters}-])(?:${pieces.join('|')})(?![${letters}-])`, 'g');
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
