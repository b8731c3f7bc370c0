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
      de: 'Die Frage hat keine Antworten; erwartet wird eine Liste mit „- [ ]“ und „- [x]“, eine nummerierte Liste, eine Tabelle mit zwei Spalten oder eine Zeile wie „= Impressum“. Ergänzen Sie, was zur Frage passt.',
      en: 'The question has no answers; a list with “- [ ]” and “- [x]”, a numbered list, a table of two columns or a line such as “= legal notice” is expected. Add what fits the question.',
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
    'double-option': {
      de: '„{text}“ steht hier zweimal; beides ließe sich nicht unterscheiden. Ändern oder löschen Sie eines.',
      en: '“{text}” is here twice; nobody could tell them apart. Change or delete one of them.',
    },
    'bad-weights': {
      de: 'Die richtigen Antworten zählen zusammen {sum}; erwartet wird 1, jede mit einem Wert über 0. Ändern Sie die Zahlen vor den Antworten, zum Beispiel (0.5) und (0.5).',
      en: 'Together the right options count {sum}; 1 is expected, each with a value above 0. Change the numbers before the options, such as (0.5) and (0.5).',
    },
    'bad-weight': {
      de: 'Der Wert {found} vor dieser Antwort geht hier nicht; erwartet wird bei richtigen einer über 0 bis 1, bei anderen weniger als bei der richtigen, und nur bei mehreren richtigen darf er unter 0 liegen. Ändern Sie ihn.',
      en: 'The value {found} before this option cannot be used here; above 0 and up to 1 is expected for right ones, less than that of the right one for others, and below 0 only where several are right. Change it.',
    },
    'no-weight': {
      de: 'Vor dieser Antwort fehlt, wie gut sie ist; erwartet wird ein Wert von 0 bis 1. Schreiben Sie ihn in Klammern davor: (0.5).',
      en: 'What this option is worth is missing; a value from 0 to 1 is expected. Write it in brackets before the text: (0.5).',
    },
    'equal-weights': {
      de: 'Zwei Antworten sind gleich gut, aber alle sollen in eine Reihenfolge gebracht werden; erwartet wird für jede ein anderer Wert. Ändern Sie einen, oder schreiben Sie eine nummerierte Liste vom Besten zum Schlechtesten.',
      en: 'Two options are equally good, but all are to be ranked; a different value is expected for each. Change one, or write a numbered list from best to worst.',
    },
    'no-best': {
      de: 'Keine Antwort hat den Wert 1; so könnte niemand alle Punkte bekommen. Schreiben Sie (1) vor die beste.',
      en: 'No option has the value 1; nobody could earn all points. Write (1) before the best one.',
    },
    'no-worst': {
      de: 'Keine Antwort hat den Wert 0; gefragt ist auch nach der schlechtesten. Schreiben Sie (0) vor sie.',
      en: 'No option has the value 0, but the worst one is asked for too. Write (0) before it.',
    },
    'judgement-without-list': {
      de: 'Zu „judgement“ gehört eine Liste; hier steht etwas anderes. Schreiben Sie die Antworten als „- [ ] (0.5) …“ oder, für „rank“, als nummerierte Liste.',
      en: '“judgement” needs a list; something else is here. Write the options as “- [ ] (0.5) …” or, for “rank”, as a numbered list.',
    },
    'bad-judgement': {
      de: 'Hinter „judgement“ steht „{found}“; erwartet wird best, best+worst oder rank. Ändern Sie den Wert.',
      en: '“judgement” is followed by “{found}”; best, best+worst or rank is expected. Change the value.',
    },
    'one-item': {
      de: 'Zu ordnen gibt es hier nur eines; erwartet werden mindestens zwei. Ergänzen Sie die Liste.',
      en: 'There is only one item to put in order; at least two are expected. Add to the list.',
    },
    'not-two-columns': {
      de: 'Die Tabelle hat {count} {count:Spalte|Spalten}; zum Zuordnen werden genau zwei erwartet: links, was zuzuordnen ist, rechts, wozu es gehört. Teilen Sie sie anders auf.',
      en: 'The table has {count} {count:column|columns}; exactly two are expected for matching: on the left what is to be matched, on the right what it belongs to. Rearrange it.',
    },
    'empty-target': {
      de: 'Rechts neben „{text}“ steht nichts; erwartet wird, wozu es gehört. Füllen Sie die Zelle aus. Nur die linke darf leer sein: Dann gehört die rechte zu nichts.',
      en: 'There is nothing to the right of “{text}”; what it belongs to is expected. Fill the cell. Only the left one may be empty: then the right one belongs to nothing.',
    },
    'one-pair': {
      de: 'Die Tabelle hat weniger als zwei Paare, die sich unterscheiden; so gibt es nichts zuzuordnen. Ergänzen Sie Zeilen.',
      en: 'The table has fewer than two different pairs; there is nothing to match. Add rows.',
    },
    'accepted-in-text': {
      de: 'In diesem Absatz steht ein Gleichheitszeichen, aber nicht am Anfang; so ist es keine Antwort. Setzen Sie eine Leerzeile vor die Zeile mit „=“.',
      en: 'There is an equals sign in this paragraph, but not at its beginning; so it gives no answer. Put a blank line before the line with “=”.',
    },
    'not-accepted-line': {
      de: 'Die Zeile „{text}“ steht zwischen Antworten, beginnt aber nicht mit „=“. Setzen Sie das Zeichen davor, oder eine Leerzeile.',
      en: 'The line “{text}” is among the answers but does not begin with “=”. Put the sign before it, or a blank line.',
    },
    'empty-answer': {
      de: 'Hinter „=“ steht keine Antwort; erwartet wird ein Text oder eine Zahl. Ergänzen Sie sie oder löschen Sie die Zeile.',
      en: 'There is no answer behind “=”; a text or a number is expected. Add it or delete the line.',
    },
    'no-full-answer': {
      de: 'Keine dieser Antworten zählt ganz; so könnte niemand alle Punkte bekommen. Lassen Sie vor der besten die Zahl in Klammern weg.',
      en: 'None of these answers counts fully; nobody could earn all points. Leave out the number in brackets before the best one.',
    },
    'bad-number': {
      de: '„{found}“ ist weder eine Zahl noch ein Bereich; erwartet wird zum Beispiel 24, 24 ± 2, 24 ± 10 % oder 20..28. Ändern Sie die Zeile.',
      en: '“{found}” is neither a number nor a range; 24, 24 ± 2, 24 ± 10 % or 20..28 is expected, for example. Change the line.',
    },
    'unknown-step': {
      de: 'Diese Antwort führt zu „{id}“; so heißt hier keine Überschrift mit zwei Rauten. Ändern Sie den Link oder ergänzen Sie den Schritt.',
      en: 'This option leads to “{id}”; no heading with two hash signs here has that name. Change the link or add the step.',
    },
    'unknown-step-near': {
      de: 'Diese Antwort führt zu „{id}“; so heißt hier keine Überschrift mit zwei Rauten, ähnlich ist „{meant}“. Ändern Sie den Link.',
      en: 'This option leads to “{id}”; no heading with two hash signs here has that name, “{meant}” is similar. Change the link.',
    },
    circle: {
      de: 'Von hier führt ein Weg zurück zu „{title}“; jede Szene muss ein Ende haben. Lassen Sie den Link weg oder führen Sie zu einem späteren Schritt.',
      en: 'A path leads from here back to “{title}”; every scene must come to an end. Leave out the link, or lead to a later step.',
    },
    'no-points': {
      de: 'Auf keinem Weg durch diese Szene gibt es Punkte; erwartet wird mindestens eine gute Antwort. Schreiben Sie „- [x]“ davor, oder Punkte in Klammern: (2).',
      en: 'No path through this scene earns points; at least one good option is expected. Write “- [x]” before it, or points in brackets: (2).',
    },
    'too-many-steps': {
      de: 'Diese Szene hat mehr als {limit} Schritte; so weit geht niemand. Teilen Sie sie.',
      en: 'This scene has more than {limit} steps; nobody gets that far. Split it.',
    },
    'statement-with-options': {
      de: 'Die Frage ist eine Erklärung zum Zustimmen („statement“) und hat zugleich Antworten; nur eines kann gelten. Löschen Sie die Liste oder die Einstellung.',
      en: 'The question is a statement to accept (“statement”) and has options as well; it can be only one. Delete the list or the setting.',
    },
    'empty-statement': {
      de: 'Diese Erklärung hat keinen Text, dem jemand zustimmen könnte. Schreiben Sie ihn unter die Überschrift.',
      en: 'This statement has no text that anybody could accept. Write it below the heading.',
    },
    'duplicate-question': {
      de: 'Eine Frage mit der Kennung „{id}“ gibt es in diesem Quiz schon; jede Frage braucht ihre eigene. Ändern Sie den Anker.',
      en: 'This quiz already has a question with the id “{id}”; each question needs its own. Change the anchor.',
    },
    'later-setting': {
      de: 'Die Einstellung „{key}“ kann diese Version noch nicht befolgen. Löschen Sie sie.',
      en: 'This version cannot follow the setting “{key}” yet. Delete it.',
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
      en: '“{key}” is followed by “{found}”, but “{key}” takes no value: it is on as soon as it is there. Delete the value, or the whole setting if it should be off.',
    },
    'bad-points': {
      de: 'Als Punkte steht hier „{found}“; erwartet wird eine Zahl über null, zum Beispiel 2 oder 0.5. Ändern Sie den Wert.',
      en: 'The points given are “{found}”; a number above zero is expected, such as 2 or 0.5. Change the value.',
    },
    'bad-partial': {
      de: 'Hinter „partial“ steht „{found}“; erwartet wird bei einer Reihenfolge neighbours, places oder longest, sonst nichts. Ändern Sie den Wert.',
      en: '“partial” is followed by “{found}”; neighbours, places or longest is expected for an ordering, else nothing. Change the value.',
    },
    'bad-pool': {
      de: 'Als Name eines Vorrats steht hier „{found}“; erwartet werden Kleinbuchstaben, Ziffern und Bindestriche. Ändern Sie ihn.',
      en: 'The name of a pool given here is “{found}”; small letters, digits and hyphens are expected. Change it.',
    },
    'bad-pick': {
      de: 'Hinter „pick“ steht „{found}“; erwartet wird, wie viele Fragen gezogen werden, zum Beispiel 3. Ändern Sie den Wert.',
      en: '“pick” is followed by “{found}”; how many questions are drawn is expected, such as 3. Change the value.',
    },
    'pick-without-pool': {
      de: '„pick“ steht hier ohne „pool“; so ist nicht gesagt, woraus gezogen wird. Ergänzen Sie „pool: name“.',
      en: '“pick” is here without “pool”; it does not say what to draw from. Add “pool: name”.',
    },
    'pool-without-pick': {
      de: 'Keine Frage des Vorrats „{pool}“ sagt, wie viele gezogen werden; deshalb werden alle gestellt. Ergänzen Sie „pick: 3“.',
      en: 'No question of the pool “{pool}” says how many are drawn; so all are asked. Add “pick: 3”.',
    },
    'pick-too-many': {
      de: 'Aus dem Vorrat „{pool}“ sollen {pick} gezogen werden, er hat {count} {count:Frage|Fragen}. Ändern Sie „pick“ oder ergänzen Sie Fragen.',
      en: '{pick} are to be drawn from the pool “{pool}”, but it has {count} {count:question|questions}. Change “pick”, or add questions.',
    },
    'pick-differs': {
      de: 'Aus dem Vorrat „{pool}“ sollen hier {pick} gezogen werden, an anderer Stelle {other}. Schreiben Sie „pick“ nur einmal.',
      en: '{pick} are to be drawn from the pool “{pool}” here, {other} elsewhere. Write “pick” only once.',
    },
    'partial-critical': {
      de: 'Die Frage ist „critical“ und „partial“; eine kritische Frage wird immer ganz oder gar nicht gewertet. Löschen Sie eines von beiden.',
      en: 'The question is both “critical” and “partial”; a critical question always counts fully or not at all. Delete one of the two.',
    },
    'partial-exact': {
      de: 'Die Frage ist „exact“ und „partial“; nur eines kann gelten, im Zweifel „exact“. Löschen Sie eines von beiden.',
      en: 'The question is both “exact” and “partial”; it can be only one, “exact” in doubt. Delete one of the two.',
    },
  },
  check: reportProblems('quiz-syntax'),
});
