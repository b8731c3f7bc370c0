import { englishExceptions, partedInEnglish, silentInEnglish } from './syllables-en.data.js';

/** How many syllables an English word has, at least 1: its vowel groups without silent letters, with the hiatus and the exceptions that `syllables-en.data.ts` lists. */
export function englishSyllables(word: string): number {
  const whole = word.toLowerCase().replaceAll('’', "'");
  const contracted = /[sd]n't$/.test(whole) ? 1 : 0;
  const bare = whole.replace(/(?:n't|'\p{L}*)$/u, '');
  const known = englishExceptions.get(bare);
  if (known !== undefined) return known + contracted;
  let sounds = bare;
  for (const [written, spoken] of silentInEnglish) sounds = sounds.replace(written, spoken);
  for (const between of partedInEnglish) sounds = sounds.replace(between, '|');
  // The last sound of "rhythm" and "criticism" is a syllable without a vowel.
  const hummed = /(?:s|th)ms?$/.test(bare) ? 1 : 0;
  return Math.max(1, (sounds.match(/[aeiouy]+|[àáâéèêëíîïóôöúûü]/g)?.length ?? 0) + hummed) + contracted;
}
