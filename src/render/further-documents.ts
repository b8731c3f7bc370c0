import type { Language } from '../core/language.js';
import type { FurtherSet } from '../core/scaffold/further-documents.js';
import { addWords } from '../i18n/add.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeJson } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** The documents that the templates offer, set by set, with those that the handbook has marked. */
export function furtherText({
  sets,
  language,
  paint,
  width,
}: {
  sets: readonly FurtherSet[];
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const word = speak(addWords, language);
  const missing = sets.flatMap(({ id, documents }) =>
    documents.filter(({ there }) => !there).map((document) => ({ ...document, set: id })),
  );
  const column = Math.max(...sets.flatMap(({ documents }) => documents.map(({ id }) => id.length)), 0) + 2;
  const [first] = missing;
  return [
    paint.bold(word('head')),
    ...sets.flatMap(({ id, name, documents }) => [
      '',
      `${paint.bold(name[language])} (${id})`,
      ...documents.map((document) => {
        const sign = document.there ? '=' : paint.green('+');
        const note = document.there ? ` (${word('there')})` : '';
        return wrapText({
          text: `${sign} ${document.id.padEnd(column)}${document.title[language]}${note}`,
          width,
          indent: 2,
          hang: column + 2,
        });
      }),
    ]),
    '',
    wrapText({ text: first === undefined ? word('complete') : word('how', { example: first.id, set: first.set }), width }),
    '',
  ].join('\n');
}

/** The same as one JSON value. */
export function furtherJson({ sets }: { sets: readonly FurtherSet[] }): string {
  return safeJson({ schemaVersion: 1, sets });
}
