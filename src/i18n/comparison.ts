import { defineWords } from './words.js';

/** What changed since an earlier audit. */
export const comparisonWords = defineWords({
  title: { de: 'Seit dem {day}', en: 'Since {day}' },
  summary: {
    de: '{solved} gelöst, {fresh} neu, {open} noch offen',
    en: '{solved} solved, {fresh} new, {open} still open',
  },
  solved: { de: 'Gelöst', en: 'Solved' },
  fresh: { de: 'Neu', en: 'New' },
  accepted: { de: 'Inzwischen bewusst in Kauf genommen', en: 'Accepted since' },
  unjudged: {
    de: 'Nicht mehr zu beurteilen, weil eine Angabe fehlt oder der Prüfpunkt aus ist',
    en: 'No longer to be judged, because something is not stated or the check is off',
  },
});
