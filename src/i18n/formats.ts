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
    de: 'Nicht geprüft, weil nichts zum Vergleichen da ist (frühere Fassung, Kanalplan).',
    en: 'Not checked, because there is nothing to compare with (earlier version, channel plan).',
  },
  why: { de: 'Warum:', en: 'Why:' },
  explain: { de: 'Warum und wie: unisono explain {rule}', en: 'Why and how: unisono explain {rule}' },
  fix: { de: 'Kann ohne Rückfrage übernommen werden.', en: 'Can be taken over without asking.' },
  suggestion: { de: 'Vorschlag; bitte vorher ansehen.', en: 'A suggestion; please look at it first.' },
});
