import { defineWords } from './words.js';

/** The texts of `add`. */
export const addWords = defineWords({
  ask: { de: 'Welche Dokumente sollen dazukommen?', en: 'Which documents shall come in?' },
  'ask-hint': {
    de: 'Jedes entsteht als Entwurf in den Sprachen des Handbuchs. Geschrieben wird erst nach Ihrer Zustimmung.',
    en: 'Each is made as a draft in the languages of the handbook. Nothing is written without your consent.',
  },
  head: { de: 'Weitere Dokumente für das Handbuch', en: 'Further documents for the handbook' },
  there: { de: 'schon da', en: 'there already' },
  complete: { de: 'Das Handbuch hat alle Dokumente, die es gibt.', en: 'The handbook has every document there is.' },
  how: {
    de: 'Dazunehmen: unisono add {example}. Es geht auch ein ganzer Satz ({set}) oder alles (alle). --dry-run zeigt nur, was geschrieben würde.',
    en: 'To take one in: unisono add {example}. A whole set works too ({set}), or everything (all). --dry-run only shows what would be written.',
  },
});
