import type { Language } from '../core/language.js';
import type { Source } from '../core/place.js';
import { toPlace } from '../core/place.js';
import type { ImportFault, Loss } from '../core/quiz/formats/exchanged.js';
import { formatWords } from '../i18n/quiz-formats.js';
import { speak } from '../i18n/words.js';

/** What a format could not carry, one line each; empty when everything went out. */
export function lossLines({ losses, language }: { losses: readonly Loss[]; language: Language }): string {
  const word = speak(formatWords, language);
  return losses.map(({ question, leftOut, what }) => `${word(leftOut ? 'left-out' : 'lost', { question, what })}\n`).join('');
}

/** What could not be taken over, one line each with its place, and how many questions were. */
export function importLines({
  faults,
  count,
  source,
  language,
}: {
  faults: readonly ImportFault[];
  count: number;
  source: Source;
  language: Language;
}): string {
  const word = speak(formatWords, language);
  const lines = faults.map(({ kind, offset, what }) => {
    const { file, line, column } = toPlace({ source, span: { start: offset, end: offset } });
    return word(kind === 'lost' ? 'lost-at' : kind, { place: `${file}:${line}:${column}`, what });
  });
  return [...lines, word('imported', { count }), ''].join('\n');
}
