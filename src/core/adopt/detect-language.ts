import { type Block, visitInlines } from '../document/model.js';
import type { Language } from '../language.js';
import { languageWords } from './language-words.data.js';

const sets = { de: new Set<string>(languageWords.de.split(' ')), en: new Set<string>(languageWords.en.split(' ')) };

/** Enough words of a document to tell its language. */
const maxWords = 5_000;

/** The language of a document by its frequent words, code left out; null where it has too few of them or both languages alike. */
export function detectLanguage(blocks: readonly Block[]): Language | null {
  const hits = { de: 0, en: 0 };
  let words = 0;
  visitInlines(blocks, ({ text, code }) => {
    if (words >= maxWords) return;
    for (const match of text.matchAll(/\p{L}+/gu)) {
      if (code.some(({ start, end }) => match.index >= start && match.index < end)) continue;
      words += 1;
      const word = match[0].toLowerCase();
      if (sets.de.has(word)) hits.de += 1;
      if (sets.en.has(word)) hits.en += 1;
    }
  });
  const [more, less]: readonly [Language, Language] = hits.de >= hits.en ? ['de', 'en'] : ['en', 'de'];
  return hits[more] >= 3 && hits[more] >= 2 * hits[less] ? more : null;
}
