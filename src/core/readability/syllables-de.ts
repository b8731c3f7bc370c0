import { partedInGerman, silentInGerman } from './syllables-de.data.js';

/** Vowels that are one syllable; "eau" only at the end of a word, since "beauftragen" has it too. */
const nucleus = /eau(?=[sx]?$)|[ae][iuy]|äu|oy|ou|ie|ee|aa|oo|[aeiouyäöüàáâéèêëíîïóôúûœæ]/g;

/** How many syllables a German word has, at least 1: its vowel groups, with the hiatus and the loan words that `syllables-de.data.ts` lists. */
export function germanSyllables(word: string): number {
  let sounds = word
    .toLowerCase()
    .replace(/qu/g, 'kw')
    .replace(/^y(?=[aeiou])/, 'j');
  for (const [written, spoken] of silentInGerman) sounds = sounds.replace(written, spoken);
  for (const between of partedInGerman) sounds = sounds.replace(between, '|');
  return Math.max(1, sounds.match(nucleus)?.length ?? 0);
}
