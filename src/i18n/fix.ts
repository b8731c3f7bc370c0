import { defineWords } from './words.js';

export const fixWords = defineWords({
  fixed: { de: 'Behoben: {count} in {files} {files:Datei|Dateien}.', en: 'Fixed: {count} in {files} {files:file|files}.' },
  'would-fix': {
    de: 'Würde beheben: {count} in {files} {files:Datei|Dateien}. Geschrieben wurde nichts.',
    en: 'Would fix: {count} in {files} {files:file|files}. Nothing was written.',
  },
  nothing: { de: 'Nichts zu beheben.', en: 'Nothing to fix.' },
  'not-written': { de: 'Nicht geschrieben: {why}', en: 'Not written: {why}' },
});
