import type { Language } from '../language.js';
import { once } from '../once.js';
import { letters } from '../search-text.js';

/** The patterns of both languages, whole words each, made when they are first asked for. */
export function patterns(words: Readonly<Record<Language, readonly string[]>>): Readonly<Record<Language, () => RegExp>> {
  const one = (language: Language) => once(() => new RegExp(`(?<![${letters}\\d])(?:${words[language].join('|')})(?![${letters}\\d])`));
  return { de: one('de'), en: one('en') };
}
