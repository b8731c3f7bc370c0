import { defineWords } from './words.js';

export const explainWords = defineWords({
  what: { de: 'Was geprüft wird', en: 'What is checked' },
  why: { de: 'Warum', en: 'Why' },
  guideline: { de: 'Leitlinie „{title}“ ({reference})', en: 'Guideline “{title}” ({reference})' },
  bad: { de: 'Schlecht', en: 'Bad' },
  good: { de: 'Gut', en: 'Good' },
  settings: { de: 'Einstellungen', en: 'Settings' },
  off: {
    de: 'Abschalten oder ändern: in unisono.yaml unter „rules“, zum Beispiel {rule}: off',
    en: 'To switch it off or change it: in unisono.yaml under “rules”, for example {rule}: off',
  },
  more: { de: 'Mehr zu einer Regel: unisono explain NAME', en: 'More about a rule: unisono explain NAME' },
  lint: { de: 'Dokumente und Angaben (unisono lint)', en: 'Documents and facts (unisono lint)' },
  audit: { de: 'Kanalplan (unisono audit)', en: 'Channel plan (unisono audit)' },
  both: { de: 'Lesen der Dateien (beide Befehle)', en: 'Reading the files (both commands)' },
});
