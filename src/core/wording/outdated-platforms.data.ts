import type { Localised } from '../language.js';

const same = (text: string): Localised => ({ de: text, en: text });

/** What platforms of the catalogue with a former name are called today, by id. */
export const namesOfToday: Readonly<Record<string, Localised>> = {
  x: same('X'),
  xing: same('XING'),
  'google-business': { de: 'Google-Unternehmensprofil', en: 'Google Business Profile' },
};

/** Names of the platform catalogue that are everyday words, or the names of something else as well. */
export const everydayNames: ReadonlySet<string> = new Set(['business messages', 'workplace', 'hangouts', 'g+', 'Google-Nachrichten']);
