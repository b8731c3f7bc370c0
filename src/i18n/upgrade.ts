import { defineWords } from './words.js';

/** The texts of `upgrade`. */
export const upgradeWords = defineWords({
  head: { de: 'Neue Vorlagen für {folder}: {from} → {to}', en: 'New templates for {folder}: {from} → {to}' },
  'head-same': { de: 'Neue Vorlagen für {folder} (Fassung {to}):', en: 'New templates for {folder} (version {to}):' },
  'head-add': {
    de: 'Neue Dokumente für {folder}, dazu die neue Fassung der Vorlagen: {from} → {to}',
    en: 'New documents for {folder}, and the new version of the templates: {from} → {to}',
  },
  'head-add-same': { de: 'Neue Dokumente für {folder}:', en: 'New documents for {folder}:' },
  resumed: {
    de: 'Ein früherer Aufruf wurde unterbrochen. Dieser hier vollendet ihn.',
    en: 'An earlier call was cut short. This one completes it.',
  },
  'no-version': { de: 'unbekannt', en: 'unknown' },
  new: { de: 'neu', en: 'new' },
  unchanged: { de: 'unverändert', en: 'unchanged' },
  merged: { de: 'zusammengeführt', en: 'merged' },
  conflict: {
    de: 'zusammengeführt, {count} {count:Stelle|Stellen} zum Wählen',
    en: 'merged, {count} {count:place|places} to choose',
  },
  'deleted-by-you': { de: 'von Ihnen gelöscht, bleibt weg', en: 'deleted by you, stays away' },
  kept: { de: 'bleibt, wie es ist', en: 'stays as it is' },
  'own-file': {
    de: 'bleibt, wie es ist: Sie haben die Datei selbst angelegt. Zum Vergleich liegt die Vorlage danach in .unisono/template/{path}',
    en: 'stays as it is: the file is your own. To compare, the template is then in .unisono/template/{path}',
  },
  'gone-from-templates': {
    de: 'bleibt, wie es ist: Die neuen Vorlagen haben diese Datei nicht mehr',
    en: 'stays as it is: the new templates no longer have this file',
  },
  'changed-meanwhile': {
    de: 'bleibt, wie es ist: Die Datei wurde inzwischen geändert. Der nächste Aufruf führt sie zusammen',
    en: 'stays as it is: the file was changed meanwhile. The next call merges it',
  },
  'still-open': {
    de: '{count} {count:Stelle|Stellen} aus einem früheren upgrade noch offen',
    en: '{count} {count:place|places} of an earlier upgrade still open',
  },
  'deleted-section': {
    de: 'Abschnitt „{at}“ haben Sie gelöscht; die Vorlage hat ihn geändert, er bleibt weg',
    en: 'you deleted the section “{at}”; the template has changed it, it stays away',
  },
  untouched: { de: '{count} {count:Datei|Dateien} unverändert', en: '{count} {count:file|files} unchanged' },
  'ask-write': { de: 'So zusammenführen?', en: 'Merge them like this?' },
  'ask-undo': { de: 'Das letzte upgrade zurücknehmen?', en: 'Take the last upgrade back?' },
  declined: { de: 'Es wurde nichts geschrieben.', en: 'Nothing was written.' },
  'dry-run': { de: 'Probelauf: Es wurde nichts geschrieben.', en: 'Dry run: nothing was written.' },
  nothing: {
    de: 'Das Handbuch ist auf dem Stand der Vorlagen {to}. Es wurde nichts geschrieben.',
    en: 'The handbook is up to date with the templates {to}. Nothing was written.',
  },
  'nothing-to-add': {
    de: 'Das Handbuch hat diese Dokumente schon. Es wurde nichts geschrieben.',
    en: 'The handbook has these documents already. Nothing was written.',
  },
  written: {
    de: '{count} {count:Datei|Dateien} geschrieben. Das Handbuch ist auf dem Stand der Vorlagen {to}.',
    en: '{count} {count:file|files} written. The handbook is up to date with the templates {to}.',
  },
  undone: {
    de: 'Zurückgenommen: {count} {count:Datei|Dateien} wieder wie vor dem upgrade.',
    en: 'Taken back: {count} {count:file|files} as before the upgrade.',
  },
  checked: {
    de: 'Geprüft: {errors} Fehler, {warnings} {warnings:Warnung|Warnungen}, {gaps} {gaps:Stelle|Stellen} zum Ausfüllen.',
    en: 'Checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {gaps} {gaps:place|places} to fill in.',
  },
  choose: {
    de: 'An {count} {count:Stelle|Stellen} haben Sie und die Vorlage dasselbe geändert. Dort steht ein Vermerk [upgrade: …]; unisono lint nennt jede.',
    en: 'At {count} {count:place|places} you and the template changed the same thing. Each is marked [upgrade: …]; unisono lint names them.',
  },
  'undo-hint': { de: 'Zurück zum Stand davor: unisono upgrade --undo', en: 'Back to the state before: unisono upgrade --undo' },
});
