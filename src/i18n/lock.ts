import { defineWords } from './words.js';

/** The texts of `lock`. */
export const lockWords = defineWords({
  fits: {
    de: '{lock} passt zu den veröffentlichten Fassungen ({count} {count:Zeile|Zeilen}).',
    en: '{lock} fits the released texts ({count} {count:line|lines}).',
  },
  'nothing-released': {
    de: 'Noch ist nichts veröffentlicht, also gibt es nichts zu prüfen.',
    en: 'Nothing has been released yet, so there is nothing to check.',
  },
  unfit: {
    de: '{lock} passt nicht zu den veröffentlichten Fassungen ({count} {count:Abweichung|Abweichungen}).',
    en: '{lock} does not fit the released texts ({count} {count:difference|differences}).',
  },
  remedy: {
    de: 'Nach einer Zusammenführung, oder wenn die Fassungen stimmen: unisono lock --resolve. Wurde etwas von Hand geändert, holen Sie es mit git zurück.',
    en: 'After a merge, or when the texts are right: unisono lock --resolve. If something was changed by hand, get it back with git.',
  },
  'text-missing': { de: '{name}: Die veröffentlichte Fassung dazu fehlt.', en: '{name}: its released text is missing.' },
  'line-missing': { de: '{name}: Die Zeile dazu fehlt.', en: '{name}: its line is missing.' },
  differs: { de: '{name}: Die Zeile passt nicht zum Text.', en: '{name}: the line does not fit the text.' },
  more: { de: 'und {count} weitere', en: 'and {count} more' },
  resolved: { de: '{lock} ist neu gebaut ({count} {count:Zeile|Zeilen}).', en: '{lock} is rebuilt ({count} {count:line|lines}).' },
  'would-resolve': {
    de: 'Probelauf: {lock} würde neu gebaut ({count} {count:Zeile|Zeilen}). Es wurde nichts geschrieben.',
    en: 'Dry run: {lock} would be rebuilt ({count} {count:line|lines}). Nothing was written.',
  },
  unchanged: { de: '{lock} stimmt schon. Es wurde nichts geschrieben.', en: '{lock} is right already. Nothing was written.' },
  unsure: {
    de: 'Diese Fragen wurden auf beiden Seiten verschieden durchgesehen; sehen Sie sie noch einmal durch: {questions}',
    en: 'These questions were reviewed differently on the two sides; review them again: {questions}',
  },
});
