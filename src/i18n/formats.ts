import { defineWords } from './words.js';

export const formatWords = defineWords({
  more: {
    de: '{count} weitere {count:Feststellung|Feststellungen}: unisono {command} zeigt alle.',
    en: '{count} more {count:finding|findings}: unisono {command} shows all of them.',
  },
  severity: { de: 'Schwere', en: 'Severity' },
  place: { de: 'Stelle', en: 'Place' },
  rule: { de: 'Regel', en: 'Rule' },
  text: { de: 'Feststellung', en: 'Finding' },
  notChecked: {
    de: 'Nicht geprüft, weil etwas dazu fehlt (frühere Fassung, Kanalplan, Kenntnis der Sprache).',
    en: 'Not checked, because something is missing for it (earlier version, channel plan, knowledge of the language).',
  },
  why: { de: 'Warum:', en: 'Why:' },
  explain: { de: 'Warum und wie: unisono explain {rule}', en: 'Why and how: unisono explain {rule}' },
  fix: { de: 'Kann ohne Rückfrage übernommen werden.', en: 'Can be taken over without asking.' },
  suggestion: { de: 'Vorschlag; bitte vorher ansehen.', en: 'A suggestion; please look at it first.' },
});
