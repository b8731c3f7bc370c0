/** What people call languages. */
export const languageWords: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
  französisch: 'fr',
  french: 'fr',
  italienisch: 'it',
  italian: 'it',
  spanisch: 'es',
  spanish: 'es',
  niederländisch: 'nl',
  dutch: 'nl',
  polnisch: 'pl',
  polish: 'pl',
  türkisch: 'tr',
  turkish: 'tr',
};

/** What people call countries. */
export const countryWords: Readonly<Record<string, string>> = {
  deutschland: 'DE',
  germany: 'DE',
  österreich: 'AT',
  austria: 'AT',
  schweiz: 'CH',
  switzerland: 'CH',
  liechtenstein: 'LI',
  frankreich: 'FR',
  france: 'FR',
  italien: 'IT',
  italy: 'IT',
  niederlande: 'NL',
  netherlands: 'NL',
  polen: 'PL',
  poland: 'PL',
};
