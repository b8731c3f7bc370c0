import { nearest } from '../core/nearest.js';
import { documentWords } from '../core/scaffold/chosen-documents.js';
import type { TemplateList } from '../core/scaffold/template-list.js';
import { UserError } from '../core/user-error.js';

/** What stands for every document there is. */
const everything = ['all', 'alle'];

/** The sets and documents that words name. Throws a UserError for a word that names none. */
export function wantedDocuments({ words, list }: { words: readonly string[]; list: TemplateList }): readonly string[] {
  const known = documentWords(list);
  return [
    ...new Set(
      words.flatMap((word) => (everything.includes(word.toLowerCase()) ? list.sets.map(({ id }) => id) : [named({ word, known })])),
    ),
  ];
}

function named({ word, known }: { word: string; known: readonly string[] }): string {
  const wanted = word.toLowerCase();
  if (known.includes(wanted)) return wanted;
  const meant = nearest(wanted, known);
  throw new UserError({
    what: {
      de: `Unter den Vorlagen gibt es „${word}“ nicht.${meant === null ? '' : ` Meinten Sie ${meant}?`}`,
      en: `The templates have no “${word}”.${meant === null ? '' : ` Did you mean ${meant}?`}`,
    },
    hint: { de: 'Was es gibt, zeigt: unisono add', en: 'To see what there is, run: unisono add' },
  });
}
