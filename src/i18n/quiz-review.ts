import { defineWords } from './words.js';

export const reviewWords = defineWords({
  stale: { de: 'Veraltet: Der Text verlangt inzwischen etwas anderes.', en: 'Stale: the text now demands something else.' },
  reworded: { de: 'Umformuliert: Der Text sagt dasselbe mit anderen Worten.', en: 'Reworded: the text says the same in other words.' },
  section: { de: 'Abschnitt „{section}“ in {file}:', en: 'Section “{section}” in {file}:' },
  marks: { de: '[-weggefallen-] {+neu+}', en: '[-gone-] {+new+}' },
  'no-old-text': {
    de: 'Der frühere Text ist nirgends aufbewahrt; der neue lautet:',
    en: 'The earlier text is not kept anywhere; the new one says:',
  },
  question: { de: 'Die Frage:', en: 'The question:' },
  'still-right': { de: 'Stimmt die Frage mit ihren Antworten noch?', en: 'Are the question and its answers still right?' },
  'still-right-hint': {
    de: 'Ja hält die Prüfung fest. Nein lässt die Frage ruhen, bis Sie sie geändert haben.',
    en: 'Yes records the review. No lets the question rest until you have changed it.',
  },
  'all-current': {
    de: '{count} {count:Frage passt|Fragen passen} zum Text, gegen den sie geprüft {count:wurde|wurden}.',
    en: '{count} {count:question fits|questions fit} the text that {count:it was|they were} reviewed against.',
  },
  confirmed: { de: '{count} {count:Frage|Fragen} bestätigt.', en: '{count} {count:question|questions} confirmed.' },
  recorded: {
    de: '{count} {count:Verweis|Verweise} zum ersten Mal festgehalten; ab jetzt fällt auf, wenn sich der Text dahinter ändert.',
    en: '{count} {count:link|links} recorded for the first time; from now on a change of the text behind {count:it|them} is noticed.',
  },
  left: {
    de: '{count} {count:Frage bleibt|Fragen bleiben} veraltet und {count:wird|werden} nicht gestellt. Ändern Sie sie hier und rufen Sie den Befehl noch einmal auf:',
    en: '{count} {count:question stays|questions stay} stale and {count:is|are} not asked. Change {count:it|them} here, then run the command again:',
  },
  'left-reworded': {
    de: '{count} {count:Frage|Fragen} zu umformuliertem Text {count:wartet|warten} noch auf einen Blick.',
    en: '{count} {count:question|questions} about reworded text still {count:waits|wait} for a look.',
  },
});
