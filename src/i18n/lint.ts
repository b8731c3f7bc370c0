import { defineWords } from './words.js';

export const lintWords = defineWords({
  clean: { de: 'Keine Feststellungen ({files} {files:Datei|Dateien} geprüft).', en: 'No findings ({files} {files:file|files} checked).' },
  summary: { de: '{counts} ({files} {files:Datei|Dateien} geprüft).', en: '{counts} ({files} {files:file|files} checked).' },
  held: {
    de: '{count} bekannte {count:Feststellung|Feststellungen} hält .unisono/baseline.yaml zurück.',
    en: '.unisono/baseline.yaml holds back {count} known {count:finding|findings}.',
  },
  gone: {
    de: '{count} {count:Feststellung|Feststellungen} darin gibt es nicht mehr: unisono lint --update-baseline nimmt sie heraus.',
    en: '{count} {count:finding|findings} in it {count:is|are} gone: unisono lint --update-baseline takes {count:it|them} out.',
  },
  baseline: {
    de: '{file}: {dropped} herausgenommen, {added} aufgenommen, {size} bekannt.',
    en: '{file}: {dropped} taken out, {added} taken in, {size} known.',
  },
  'not-checked': {
    de: 'Nicht geprüft, weil es keine frühere Fassung gibt: {rules}.',
    en: 'Not checked, because there is no earlier version: {rules}.',
  },
  explain: { de: 'Warum und wie: unisono explain {rule}', en: 'Why and how: unisono explain {rule}' },
});
