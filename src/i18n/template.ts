import { defineWords } from './words.js';

/** The texts of `audit template`. */
export const templateWords = defineWords({
  written: { de: 'Geschrieben: {file}', en: 'Written: {file}' },
  next: {
    de: 'Tragen Sie je Kanal eine Zeile ein; fünf Spalten genügen. Danach: unisono audit {file}',
    en: 'Enter one row for each channel; five columns are enough. Then: unisono audit {file}',
  },
});
