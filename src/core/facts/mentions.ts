import type { Span } from '../place.js';
import type { Fact } from './fact.js';

const patterns = new WeakMap<Fact, Map<string, RegExp | null>>();

/**
 * Where a text mentions a fact by the words declared for a language. A word may go on ("return" finds "returns", "Rückgabe" finds "Rückgabefrist"), in German a longer
 * one may also end a compound ("Warenrückgabe"); words of up to three letters stand alone.
 */
export function mentionsOf({ fact, language, text }: { fact: Fact; language: string; text: string }): readonly Span[] {
  const pattern = patternOf(fact, language);
  return pattern === null ? [] : [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function patternOf(fact: Fact, language: string): RegExp | null {
  const byLanguage = patterns.get(fact) ?? new Map<string, RegExp | null>();
  patterns.set(fact, byLanguage);
  let pattern = byLanguage.get(language);
  if (pattern === undefined) {
    const words = Object.hasOwn(fact.mentions, language) ? (fact.mentions[language] ?? []) : [];
    const sources = words.map((word) => wordPattern(word.trim(), language)).filter((source) => source !== '');
    pattern = sources.length === 0 ? null : new RegExp(sources.join('|'), 'giu');
    byLanguage.set(language, pattern);
  }
  return pattern;
}

function wordPattern(word: string, language: string): string {
  if (word === '') return '';
  const escaped = word
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`);
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  const left = language === 'de' && letters >= 6 ? '' : String.raw`(?<![\p{L}\d])`;
  return `${left}${escaped}${letters <= 3 ? String.raw`(?![\p{L}\d])` : ''}`;
}
