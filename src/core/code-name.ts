import { type Language, type Localised, languages } from './language.js';

/** The name of a language (`pt`) or country (`PT`) in every language of ours; a code that there is none for, or that is no code at all, stands for itself. */
export function codeName(code: string, type: 'language' | 'region'): Localised {
  return Object.fromEntries(languages.map((language) => [language, nameIn({ code, type, language })])) as Record<Language, string>;
}

function nameIn({ code, type, language }: { code: string; type: 'language' | 'region'; language: Language }): string {
  try {
    return new Intl.DisplayNames(language, { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    // Codes stand in files, and `of` throws for what has not the form of one.
    return code;
  }
}
