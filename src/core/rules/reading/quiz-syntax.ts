import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'quiz-syntax',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'training#bound-to-text',
  firm: true,
  title: { de: 'Frage kann nicht gestellt werden', en: 'Question cannot be asked' },
  messages: {
    'no-questions': {
      de: 'Das Quiz hat keine Frage; erwartet wird je Frage eine Überschrift mit zwei Rauten. Schreiben Sie „## “ vor jede Frage.',
      en: 'The quiz has no question; one heading with two hash signs is expected for each. Write “## ” before every question.',
    },
    'no-options': {
      de: 'Die Frage hat keine Antworten zum Auswählen; erwartet werden mindestens zwei. Schreiben Sie sie als Liste mit „- [ ]“ und „- [x]“.',
      en: 'The question has no options; at least two are expected. Write them as a list with “- [ ]” and “- [x]”.',
    },
    'one-option': {
      de: 'Die Frage hat nur eine Antwort zum Auswählen; erwartet werden mindestens zwei. Ergänzen Sie eine falsche.',
      en: 'The question has only one option; at least two are expected. Add a wrong one.',
    },
    'too-many-options': {
      de: 'Die Frage hat mehr als {limit} Antworten; so viele Buchstaben gibt es nicht. Teilen Sie die Frage.',
      en: 'The question has more than {limit} options; there are no more letters. Split the question.',
    },
    'empty-option': {
      de: 'Diese Antwort hat keinen Text; hinter dem Kästchen wird einer erwartet. Ergänzen Sie ihn oder löschen Sie die Zeile.',
      en: 'This option has no text; one is expected behind the box. Add it or delete the line.',
    },
    'unmarked-options': {
      de: 'In dieser Liste ist keine Antwort angekreuzt; erwartet wird „- [x]“ vor richtigen und „- [ ]“ vor falschen. Setzen Sie die Kästchen.',
      en: 'Nothing is ticked in this list; “- [x]” is expected before right options and “- [ ]” before wrong ones. Add the boxes.',
    },
    'mixed-list': {
      de: 'Vor „{text}“ steht kein Kästchen, vor anderen Antworten schon; erwartet wird „- [ ] “ oder „- [x] “. Ergänzen Sie es.',
      en: 'There is no box before “{text}” but before other options; “- [ ] ” or “- [x] ” is expected. Add it.',
    },
    'second-list': {
      de: 'Hier beginnt eine zweite Liste mit Kästchen; eine Frage hat eine. Fügen Sie beide zusammen oder machen Sie zwei Fragen daraus.',
      en: 'A second list with boxes starts here; a question has one. Join the two or make two questions of them.',
    },
    'no-right-option': {
      de: 'Keine Antwort ist als richtig markiert; erwartet wird mindestens eine. Setzen Sie „- [x]“ vor die richtige.',
      en: 'No option is marked as right; at least one is expected. Write “- [x]” before the right one.',
    },
    'only-right-options': {
      de: 'Alle Antworten sind als richtig markiert; erwartet wird mindestens eine falsche. Sonst besteht, wer alles ankreuzt.',
      en: 'All options are marked as right; at least one wrong one is expected. Otherwise ticking everything would do.',
    },
    'duplicate-question': {
      de: 'Eine Frage mit der Kennung „{id}“ gibt es in diesem Quiz schon; jede Frage braucht ihre eigene. Ändern Sie den Anker.',
      en: 'This quiz already has a question with the id “{id}”; each question needs its own. Change the anchor.',
    },
    'later-kind': {
      de: 'Diese Frage ist von der Art „{kind}“, die diese Version noch nicht bewerten kann; sie wird nicht gestellt. Machen Sie eine Auswahl daraus.',
      en: 'This question is of the type “{kind}”, which this version cannot grade yet; it is not asked. Turn it into a choice.',
    },
    'later-setting': {
      de: 'Die Einstellung „{key}“ kann diese Version noch nicht befolgen; erwartet wird critical, exact, partial oder points. Löschen Sie sie.',
      en: 'This version cannot follow the setting “{key}” yet; critical, exact, partial or points is expected. Delete it.',
    },
    'unknown-setting': {
      de: 'Die Einstellung „{key}“ gibt es bei Fragen nicht; erwartet wird eine von {known}. Benennen Sie sie um oder löschen Sie sie.',
      en: 'Questions have no setting “{key}”; one of {known} is expected. Rename it or delete it.',
    },
    'unknown-setting-near': {
      de: 'Die Einstellung „{key}“ gibt es bei Fragen nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: 'Questions have no setting “{key}”; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    'flag-with-value': {
      de: 'Hinter „{key}“ steht „{found}“; „{key}“ gilt schon, wenn es allein dasteht. Löschen Sie den Wert, oder die ganze Angabe, wenn sie nicht gelten soll.',
      en: '“{key}” is followed by “{found}”, but “{key}” holds as soon as it stands there. Delete the value, or the whole setting if it should not hold.',
    },
    'bad-points': {
      de: 'Als Punkte steht hier „{found}“; erwartet wird eine Zahl über null, zum Beispiel 2 oder 0.5. Ändern Sie den Wert.',
      en: 'The points given are “{found}”; a number above zero is expected, such as 2 or 0.5. Change the value.',
    },
    'partial-critical': {
      de: 'Die Frage ist „critical“ und „partial“; eine kritische Frage wird immer ganz oder gar nicht gewertet. Löschen Sie eines von beiden.',
      en: 'The question is both “critical” and “partial”; a critical question always counts fully or not at all. Delete one of the two.',
    },
    'partial-exact': {
      de: 'Die Frage ist „exact“ und „partial“; nur eines kann gelten, im Zweifel „exact“. Löschen Sie eines von beiden.',
      en: 'The question is both “exact” and “partial”; only one can hold, “exact” in doubt. Delete one of the two.',
    },
  },
  check: reportProblems('quiz-syntax'),
});
