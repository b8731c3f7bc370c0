import { type Language, languages } from '../language.js';
import { once } from '../once.js';
import { letters, searchText } from '../search-text.js';
import { commonWords } from './common-words.data.js';

const known = once(() => languages.map((language) => [language, new Set(commonWords[language])] as const));

/** The language that a text is written in, by its frequent words; null when it holds none, or as many of both. Reads the first 20,000 characters. */
export function detectLanguage(text: string): Language | null {
  const words = searchText(text.slice(0, 20_000)).match(new RegExp(`[${letters}]+`, 'g')) ?? [];
  const [first, second] = known()
    .map(([language, common]) => ({ language, count: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  return first === undefined || first.count === (second?.count ?? 0) ? null : first.language;
}
