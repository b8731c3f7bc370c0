import type { Language } from '../language.js';

/** What a statement asks, as far as two languages can be held against each other. */
export type Force = 'must' | 'should' | 'may' | 'forbidden';

/**
 * Words that carry a force for sure, by language, each a piece of a regular expression matched case-insensitively on whole words. Shorter than the lists of
 * `modality.data.ts` on purpose: "braucht", "kann", "may" and "need" are translated by words without force too often (English and German guideline library and templates of
 * this package, looked through 2026-11-22).
 */
export const sureWords: Readonly<Record<Language, Readonly<Record<Force, readonly string[]>>>> = {
  de: {
    must: ['muss(?:t|te)?', 'müss(?:en|t|ten)', 'zwingend', 'vorgeschrieben', 'verpflichtend'],
    should: ['soll(?:en|t|te|test|tet|ten)', 'empfohlen'],
    may: ['darf(?:st)?', 'dürf(?:en|t)', 'erlaubt', 'gestattet'],
    forbidden: ['darf(?:st)?', 'dürf(?:en|t)', 'verboten', 'untersagt', 'nicht (?:erlaubt|gestattet|zulässig)', 'unzulässig'],
  },
  en: {
    must: ['must', 'shall', 'mandatory', 'compulsory', 'obliged'],
    should: ['should', 'ought to', 'recommended'],
    may: ['allowed', 'permitted', '(?:you|they|we|everybody|everyone|anybody|anyone|staff|employees|somebody|who) may'],
    forbidden: ['must not', "mustn[’']t", 'may not', 'shall not', 'not (?:allowed|permitted)', 'forbidden', 'prohibited', 'banned'],
  },
};
