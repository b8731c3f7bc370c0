import { defineWords } from './words.js';

/** The list of actions as a table. */
export const actionWords = defineWords({
  sheet: { de: 'Maßnahmen', en: 'Actions' },
  severity: { de: 'Schwere', en: 'Severity' },
  where: { de: 'Wo', en: 'Where' },
  what: { de: 'Was zu tun ist', en: 'What to do' },
  who: { de: 'Wer', en: 'Who' },
  until: { de: 'Bis wann', en: 'Until when' },
  done: { de: 'Erledigt am', en: 'Done on' },
  check: { de: 'Prüfpunkt', en: 'Check' },
  guideline: { de: 'Leitlinie', en: 'Guideline' },
  place: { de: 'Stelle', en: 'Place' },
});
