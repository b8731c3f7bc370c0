import type { Language } from '../core/language.js';
import { trainingWords } from '../i18n/training.js';
import { speak } from '../i18n/words.js';
import { safeLine } from './safe-text.js';
import { spelled } from './training.js';

/** What was, or with `dryRun` would be, erased under a code, one line for each thing to know. `counted`: marks of questions are counted in this handbook. */
export function erasureLines({
  erasure: { count, listed, damaged },
  person,
  dryRun,
  counted,
  language,
}: {
  erasure: { readonly count: number; readonly listed: boolean; readonly damaged: readonly string[] };
  person: string;
  dryRun: boolean;
  counted: boolean;
  language: Language;
}): readonly string[] {
  const word = speak(trainingWords, language);
  const marks = counted ? [word('erase-marks')] : [];
  const unread = unreadLines({ damaged, language });
  if (count === 0 && !listed)
    return [word(damaged.length === 0 ? 'erase-nothing' : 'erase-none-read', { person: spelled(person) }), ...unread, ...marks];
  const line = listed ? 'with-line' : 'without-line';
  const what = word(dryRun ? `would-erase-${line}` : `erased-${line}`, { count });
  return [what, ...unread, ...(dryRun ? [] : [word('erase-limit'), ...marks])];
}

/** The damaged records in which a code may still be, each by its name; nothing when all can be read. */
export function unreadLines({ damaged, language }: { damaged: readonly string[]; language: Language }): readonly string[] {
  if (damaged.length === 0) return [];
  return [speak(trainingWords, language)('person-damaged', { count: damaged.length }), ...damaged.map((file) => `- ${safeLine(file)}`)];
}
