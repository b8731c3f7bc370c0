import { defineWords } from './words.js';

/** The texts of `audit --ask`. */
export const askWords = defineWords({
  intro: {
    de: 'Höchstens {count} Fragen, die wichtigsten zuerst. Jede Antwort steht sofort in {file}; Strg-C hört auf und behält, was beantwortet ist.',
    en: 'At most {count} questions, the most useful first. Each answer is written to {file} at once; Ctrl-C stops and keeps what is answered.',
  },
  none: { de: 'Es gibt keine Frage, die sich hier beantworten lässt.', en: 'There is no question that can be answered here.' },
  about: { de: 'Frage {number} von {total}. Fehlt bei: {subjects}.', en: 'Question {number} of {total}. Missing on: {subjects}.' },
  whole: { de: 'Frage {number} von {total}.', en: 'Question {number} of {total}.' },
  others: { de: '{count} weiteren', en: '{count} more' },
  one: { de: '{question} ({subject})', en: '{question} ({subject})' },
  'for-all': { de: '{value} (alle {count})', en: '{value} (all {count})' },
  type: { de: 'Antwort eingeben', en: 'Type an answer' },
  'type-all': { de: 'Für alle dieselbe Antwort eingeben', en: 'Type the same answer for all' },
  each: { de: 'Einzeln beantworten', en: 'Answer one by one' },
  unknown: { de: 'Weiß ich nicht', en: "I don't know" },
  'not-applicable': { de: 'Trifft nicht zu', en: 'Does not apply' },
  why: { de: 'Warum trifft es nicht zu?', en: 'Why does it not apply?' },
  answer: { de: 'Ihre Antwort:', en: 'Your answer:' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  'hint-text': { de: 'Freier Text; „keine“, wenn es das nicht gibt.', en: 'Free text; “none” if there is none.' },
  'hint-role': {
    de: 'Eine Rolle, kein Name einer Person; „keine“, wenn es keine gibt.',
    en: 'A role, no name of a person; “none” if there is none.',
  },
  'hint-roles': { de: 'Rollen in der Reihenfolge, mit Komma getrennt.', en: 'Roles in order, parted by commas.' },
  'hint-texts': {
    de: 'Mehrere mit Komma getrennt; „keine“, wenn es keine gibt.',
    en: 'Several parted by commas; “none” if there are none.',
  },
  'hint-hours': { de: 'Zum Beispiel „Mo-Fr 08:00-18:00“ oder „24/7“.', en: 'For example “Mo-Fr 08:00-18:00” or “24/7”.' },
  'hint-duration': { de: 'Zum Beispiel „30 min“, „4 h“ oder „1 Arbeitstag“.', en: 'For example “30 min”, “4 h” or “1 wd” (working day).' },
  'hint-day': { de: 'Ein Tag wie „22.11.2026“.', en: 'A day such as “2026-11-22”.' },
  'hint-number': { de: 'Eine Zahl.', en: 'A number.' },
  'hint-share': { de: 'Ein Anteil wie „0,3“ oder „30 %“.', en: 'A share such as “0.3” or “30 %”.' },
  'hint-volume': { de: 'Eine Zahl, auch geschätzt: „~20“ oder „10..50“.', en: 'A number; an estimate will do: “~20” or “10..50”.' },
  'hint-languages': { de: 'Sprachen wie „Deutsch, en“.', en: 'Languages such as “German, en”.' },
  'hint-countries': { de: 'Länder wie „DE, Österreich“.', en: 'Countries such as “DE, Austria”.' },
  'not-understood': { de: 'So nicht verständlich. {hint}', en: 'Not understood. {hint}' },
  refused: {
    de: 'Diese Antwort passt nicht in den Plan und ist nicht eingetragen: {why}',
    en: 'This answer does not fit the plan and is not entered: {why}',
  },
  'not-written': {
    de: 'Diese Antwort lässt sich nicht eintragen, ohne anderes zu ändern. Tragen Sie sie selbst ein: {place}',
    en: 'This answer cannot be entered without changing something else. Enter it yourself: {place}',
  },
  kept: {
    de: 'Beendet. {count} {count:Antwort|Antworten} in {file} {count:bleibt|bleiben}.',
    en: 'Stopped. {count} {count:answer|answers} in {file} {count:stays|stay}.',
  },
  done: {
    de: '{count} {count:Frage|Fragen} beantwortet, eingetragen in {file}.',
    en: '{count} {count:question|questions} answered, entered in {file}.',
  },
  'nothing-done': { de: 'Nichts beantwortet; der Plan ist, wie er war.', en: 'Nothing answered; the plan is as it was.' },
  passed: { de: 'Jetzt bestanden: {checks}', en: 'Passed now: {checks}' },
  failed: { de: 'Neue Feststellungen: {checks}', en: 'New findings: {checks}' },
  settled: { de: 'Keine Feststellung mehr: {checks}', en: 'No finding any more: {checks}' },
  left: { de: '{count} {count:Frage ist|Fragen sind} noch offen.', en: '{count} {count:question is|questions are} still open.' },
});
