import { defineWords } from './words.js';

export const lintWords = defineWords({
  clean: { de: 'Keine Feststellungen ({files} {files:Datei|Dateien} geprüft).', en: 'No findings ({files} {files:file|files} checked).' },
  summary: { de: '{counts} ({files} {files:Datei|Dateien} geprüft).', en: '{counts} ({files} {files:file|files} checked).' },
  reading: { de: 'Dateien werden gelesen: {percent} % …', en: 'Reading files: {percent} % …' },
  progress: { de: 'Prüfung läuft: {percent} % …', en: 'Checking: {percent} % …' },
  silenced: {
    de: '{count} {count:Feststellung ist|Feststellungen sind} im Text mit Grund ausgenommen (unisono-ok).',
    en: '{count} {count:finding is|findings are} exempted in the text, with a reason (unisono-ok).',
  },
  held: {
    de: '{count} bekannte {count:Feststellung|Feststellungen} hält .unisono/baseline.yaml zurück.',
    en: '.unisono/baseline.yaml holds back {count} known {count:finding|findings}.',
  },
  since: {
    de: '{count} {count:Feststellung|Feststellungen} gab es vor dieser Änderung schon (--since).',
    en: '{count} {count:finding was|findings were} there before this change (--since).',
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
    de: 'Nicht geprüft, weil etwas dazu fehlt (frühere Fassung, Kanalplan, Kenntnis der Sprache): {rules}.',
    en: 'Not checked, because something is missing for it (earlier version, channel plan, knowledge of the language): {rules}.',
  },
  'draft-clean': { de: 'Keine Feststellungen im Entwurf.', en: 'No findings in the draft.' },
  'draft-summary': { de: '{counts} im Entwurf.', en: '{counts} in the draft.' },
  'draft-line': { de: 'Zeile {line}', en: 'Line {line}' },
  'draft-alone': {
    de: 'Hier liegt kein Handbuch: Fristen, Rufnummern und Begriffe wurden nicht verglichen.',
    en: 'There is no handbook here: time limits, phone numbers and terms were not compared.',
  },
  'draft-paste': {
    de: 'Fügen Sie den Entwurf ein. Ende: Strg-D in einer neuen Zeile (Windows: Strg-Z, dann Eingabetaste).',
    en: 'Paste the draft. End: Ctrl-D on a new line (Windows: Ctrl-Z, then Enter).',
  },
  explain: { de: 'Warum und wie: unisono explain {rule}', en: 'Why and how: unisono explain {rule}' },
});
