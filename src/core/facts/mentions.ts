import type { Span } from '../place.js';
import { letters, searchText } from '../search-text.js';
import type { Fact } from './fact.js';

/** Finds mentions in a text; of the same length as the text, so that places hold. */
type Finder = (text: string) => Iterable<RegExpExecArray>;

const finders = new WeakMap<Fact, Map<string, Finder>>();

/**
 * Where a text mentions a fact by the words declared for a language. A word may go on ("return" finds "returns", "Rückgabe" finds "Rückgabefrist"), in German a longer
 * one may also end a compound ("Warenrückgabe"); words of up to three letters stand alone.
 */
export function mentionsOf({ fact, language, text }: { fact: Fact; language: string; text: string }): readonly Span[] {
  return Array.from(finderOf(fact, language)(text), ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function finderOf(fact: Fact, language: string): Finder {
  const byLanguage = finders.get(fact) ?? new Map<string, Finder>();
  finders.set(fact, byLanguage);
  let finder = byLanguage.get(language);
  if (finder === undefined) {
    const declared = Object.hasOwn(fact.mentions, language) ? (fact.mentions[language] ?? []) : [];
    finder = finderFor(
      declared.map((word) => word.trim().normalize('NFC')).filter((word) => word !== ''),
      language,
    );
    byLanguage.set(language, finder);
  }
  return finder;
}

function finderFor(words: readonly string[], language: string): Finder {
  if (words.length === 0) return () => [];
  // The class of all letters is slow to make, and most words are written with those of a search text.
  const plain = words.map(searchText).every((word) => !word.includes('ø'));
  const source = (word: string): string => wordPattern({ word, language, letter: plain ? letters : String.raw`\p{L}` });
  const pattern = plain ? new RegExp(words.map(searchText).map(source).join('|'), 'g') : new RegExp(words.map(source).join('|'), 'giu');
  return plain ? (text) => searchText(text).matchAll(pattern) : (text) => text.matchAll(pattern);
}

function wordPattern({ word, language, letter }: { word: string; language: string; letter: string }): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const length = word.replace(new RegExp(`[^${letter}]`, 'gu'), '').length;
  const left = language === 'de' && length >= 6 ? '' : `(?<![${letter}\\d])`;
  return `${left}${escaped}${length <= 3 ? `(?![${letter}\\d])` : ''}`;
}
