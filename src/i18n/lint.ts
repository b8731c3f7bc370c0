import { defineWords } from './words.js';

export const lintWords = defineWords({
  clean: { de: 'Keine Feststellungen ({files} {files:Datei|Dateien} geprüft).', en: 'No findings ({files} {files:file|files} checked).' },
  summary: { de: '{counts} ({files} {files:Datei|Dateien} geprüft).', en: '{counts} ({files} {files:file|files} checked).' },
  'not-checked': {
    de: 'Nicht geprüft, weil nichts zum Vergleichen da ist (frühere Fassung, Kanalplan): {rules}.',
    en: 'Not checked, because there is nothing to compare with (earlier version, channel plan): {rules}.',
  },
  explain: { de: 'Warum und wie: unisono explain {rule}', en: 'Why and how: unisono explain {rule}' },
});
