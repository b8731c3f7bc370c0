import type { Language, Localised, MessageData } from '../core/language.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import { defineWords, speak } from './words.js';

/** How a company speaks to its staff in German. */
export type Address = 'Sie' | 'du';

/** What the quiz says. `{{Sie|du}}` in a German text is the form for companies that say *Sie* and that for those that say *du*. */
export const quizWords = defineWords({
  'which-quiz': { de: 'Welches Quiz?', en: 'Which quiz?' },
  'quiz-note': {
    de: '{count} {count:Frage|Fragen}, etwa {minutes} {minutes:Minute|Minuten}',
    en: '{count} {count:question|questions}, about {minutes} {minutes:minute|minutes}',
  },

  scope: {
    de: '{count} {count:Frage|Fragen}, etwa {minutes} {minutes:Minute|Minuten}. Bestanden ab {mark}.',
    en: '{count} {count:question|questions}, about {minutes} {minutes:minute|minutes}. Passed from {mark}.',
  },
  'scope-critical': {
    de: '{critical} davon {critical:muss|müssen} in jedem Fall richtig sein und {critical:ist|sind} mit „wichtig“ gekennzeichnet.',
    en: '{critical} of them must be right in any case; {critical:it is|they are} marked “important”.',
  },
  'left-out': {
    de: '{count} {count:Frage des Quiz kann|Fragen des Quiz können} nicht gestellt werden; unisono lint sagt, warum.',
    en: '{count} {count:question of the quiz|questions of the quiz} cannot be asked; unisono lint says why.',
  },
  stale: {
    de: '{count} {count:Frage bleibt|Fragen bleiben} weg, weil sich der Text dazu geändert hat und noch niemand sie wieder geprüft hat.',
    en: '{count} {count:question is|questions are} left out, because the text behind {count:it|them} has changed and nobody has reviewed {count:it|them} yet.',
  },
  'what-is-stored': {
    de: 'Wenn {{Sie bestehen|du bestehst}}, wird genau dies gespeichert, in {where}:',
    en: 'If you pass, exactly this is stored, in {where}:',
  },
  'what-is-not': {
    de: 'Nicht gespeichert werden Name, E-Mail-Adresse, Antworten, Punkte, Zahl der Versuche, Uhrzeit, Dauer und Gerät. Wer nicht besteht, taucht nirgends auf.',
    en: 'Not stored are name, e-mail address, answers, score, number of attempts, time of day, duration and device. Anyone who does not pass appears nowhere.',
  },
  'what-is-not-in-it': {
    de: 'Im Nachweis stehen weder Name noch E-Mail-Adresse, Antworten, Punkte, Zahl der Versuche, Uhrzeit, Dauer oder Gerät. Wer nicht besteht, bekommt keinen.',
    en: 'The record holds neither name nor e-mail address, answers, score, number of attempts, time of day, duration or device. Anyone who does not pass gets none.',
  },
  'marks-counted': {
    de: 'Damit schlechte Fragen auffallen, werden {{Ihre|deine}} Punkte je Frage beim ersten Versuch mitgezählt, auch wenn {{Sie nicht bestehen|du nicht bestehst}}: getrennt vom Nachweis, ohne {{Ihren|deinen}} Code und ohne Tag. Gezeigt werden sie nur zusammen mit denen von mindestens {k} Personen.',
    en: 'So that bad questions show, your marks on each question are counted at your first attempt, also when you do not pass: apart from the record, without your code and without the day. They are shown only together with those of at least {k} people.',
  },
  'what-stays-here': {
    de: '{{Ihre|Deine}} Antworten bleiben auf diesem Gerät, damit {{Sie|du}} eine Pause machen {{können|kannst}}. Nach der letzten Frage werden sie gelöscht.',
    en: 'Your answers stay on this device so that you can take a break. They are deleted after the last question.',
  },
  'what-stays-in-memory': {
    de: '{{Ihre|Deine}} Antworten bleiben im Arbeitsspeicher und sind mit dem Ende des Quiz weg. Eine Pause gibt es nicht, und auf diesem Rechner bleibt nichts zurück.',
    en: 'Your answers stay in memory and are gone when the quiz ends. There is no break, and nothing is left behind on this computer.',
  },
  'plain-offer': {
    de: 'Zeile für Zeile, zum Beispiel für Vorleseprogramme: unisono quiz {id} --plain',
    en: 'Line by line, for screen readers for example: unisono quiz {id} --plain',
  },
  'code-given': {
    de: '{{Ihr|dein}} Code, so wie {{Sie ihn angegeben haben|du ihn angegeben hast}}: {person}',
    en: 'your code as you gave it: {person}',
  },
  'code-kept': {
    de: 'der Code, der auf diesem Gerät für {{Sie|dich}} gemerkt ist: {person}',
    en: 'the code that is kept for you on this device: {person}',
  },
  'stored-elsewhere': {
    de: '{{Sie haben|Du hast}} dieses Quiz begonnen, als der Nachweis an einem anderen Ort gespeichert werden sollte. Jetzt gilt:',
    en: 'When you began this quiz, its record was to be stored in another place. What holds now:',
  },
  'finish-here': {
    de: '{title}: Alle Fragen sind beantwortet. Hier abschließen?',
    en: '{title}: all questions are answered. Finish it here?',
  },
  'remember-code': {
    de: 'Auf diesem Gerät ist schon ein anderer Code gemerkt. Soll hier künftig {person} gelten, wenn kein Code angegeben ist?',
    en: 'Another code is kept on this device. Should {person} be the one from now on when no code is given?',
  },
  'remember-code-hint': {
    de: 'Nein: {person} gilt für diesen Aufruf, der gemerkte Code bleibt.',
    en: 'No: {person} holds for this call, and the code that is kept stays.',
  },
  'code-not-kept': {
    de: 'Der Nachweis gehört zum Code {person}. Auf diesem Gerät ist ein anderer Code gemerkt; er gilt weiter, wenn kein Code angegeben ist.',
    en: 'The record belongs to the code {person}. Another code is kept on this device; it still holds when no code is given.',
  },
  begin: { de: 'Jetzt beginnen?', en: 'Begin now?' },
  later: { de: 'Gut, dann ein andermal. Es wurde nichts gespeichert.', en: 'All right, another time. Nothing was stored.' },
  resume: { de: '{title}: weiter bei Frage {number} von {total}?', en: '{title}: go on at question {number} of {total}?' },
  'resume-hint': { de: 'Nein beginnt von vorn.', en: 'No starts over.' },
  changed: {
    de: 'Das Quiz wurde geändert, seit {{Sie|du}} angefangen {{haben|hast}}. {{Ihre|Deine}} Antworten gehören zu anderen Fragen; deshalb beginnt es von vorn.',
    en: 'The quiz has changed since you began. Your answers belong to other questions; so it starts over.',
  },
  damaged: {
    de: 'Der gespeicherte Stand ist nicht lesbar; deshalb beginnt das Quiz von vorn.',
    en: 'What was saved cannot be read; so the quiz starts over.',
  },
  'cannot-save': {
    de: 'Achtung: {reason} {{Ihr|Dein}} Stand kann nicht gespeichert werden; bei einer Pause {{fangen Sie|fängst du}} von vorn an.',
    en: 'Please note: {reason} Your answers cannot be saved; after a break you start over.',
  },

  position: { de: 'Frage {number} von {total}: {title}', en: 'Question {number} of {total}: {title}' },
  'position-critical': { de: 'Frage {number} von {total} (wichtig): {title}', en: 'Question {number} of {total} (important): {title}' },
  'choose-one': { de: '{{Ihre|Deine}} Antwort', en: 'Your answer' },
  'choose-several': { de: '{{Ihre|Deine}} Antworten (mehrere sind richtig)', en: 'Your answers (several are right)' },

  'choose-text': { de: '{{Ihre|Deine}} Antwort, in wenigen Worten', en: 'Your answer, in a few words' },
  'choose-number': { de: '{{Ihre|Deine}} Antwort, eine Zahl', en: 'Your answer, a number' },
  'no-number': { de: 'Hier wird eine Zahl erwartet, zum Beispiel 24 oder 1,5.', en: 'A number is expected here, such as 24 or 1.5.' },
  'choose-order': { de: 'Die richtige Reihenfolge', en: 'The right order' },
  'choose-rank': { de: 'Vom Besten zum Schlechtesten', en: 'From best to worst' },
  'choose-best': { de: 'Was ist am besten?', en: 'What is best?' },
  'choose-worst': { de: 'Und was ist am schlechtesten?', en: 'And what is worst?' },
  'choose-step': { de: 'Was {{tun Sie|tust du}}?', en: 'What do you do?' },
  accept: { de: '{{Stimmen Sie|Stimmst du}} dem zu?', en: 'Do you accept this?' },
  'accept-yes': { de: 'Ja, ich stimme zu.', en: 'Yes, I accept this.' },
  'accept-no': { de: 'Nein', en: 'No' },

  next: { de: 'Eingabetaste: weiter, Strg-C: Pause', en: 'Enter: continue, Ctrl-C: break' },
  'next-shared': { de: 'Eingabetaste: weiter, Strg-C: beenden', en: 'Enter: continue, Ctrl-C: end' },
  'hint-key': { de: 'Hinweis', en: 'hint' },
  'mark-key': { de: 'merken', en: 'mark' },
  'back-key': { de: 'zurück', en: 'back' },
  'on-key': { de: 'weiter', en: 'on' },
  'overview-key': { de: 'Übersicht und Abgabe', en: 'overview and hand in' },
  hint: { de: 'Hinweis:', en: 'Hint:' },
  'no-hint': { de: 'Zu dieser Frage gibt es keinen Hinweis.', en: 'There is no hint for this question.' },
  overview: { de: 'Wohin?', en: 'Where to?' },
  submit: { de: 'Abgeben', en: 'Hand in' },
  'submit-now': { de: 'Jetzt abgeben? Danach lässt sich nichts mehr ändern.', en: 'Hand in now? Nothing can be changed afterwards.' },
  'submit-open': {
    de: 'Noch {count} {count:Frage ist|Fragen sind} offen. Trotzdem jetzt abgeben? Danach lässt sich nichts mehr ändern.',
    en: '{count} {count:question is|questions are} still open. Hand in all the same? Nothing can be changed afterwards.',
  },
  'answered-note': { de: 'beantwortet', en: 'answered' },
  'open-note': { de: 'offen', en: 'open' },
  'marked-note': { de: 'gemerkt', en: 'marked' },
  'exam-opening': {
    de: 'Das ist eine Prüfung: Was richtig ist, {{erfahren Sie|erfährst du}} nach der Abgabe. Bis dahin {{können Sie|kannst du}} jede Antwort ändern.',
    en: 'This is an exam: you learn what is right after you hand in. Until then you can change every answer.',
  },
  'practice-opening': {
    de: 'Das ist eine Übung: Was nicht richtig war, kommt noch einmal, bis es sitzt. Gespeichert wird nur auf diesem Gerät, wo {{Sie|du}} gerade {{sind|bist}}; einen Nachweis gibt es nicht.',
    en: 'This is practice: what was not right comes again until it is. Only where you are is kept, on this device; there is no record.',
  },
  'practice-again': { de: 'Diese Frage kommt noch einmal.', en: 'This question will come again.' },
  'practice-done': {
    de: 'Alles einmal richtig: {title}. {first} von {total} gleich beim ersten Mal. Den Nachweis gibt es mit: unisono quiz {id}',
    en: 'Everything right once: {title}. {first} of {total} at the first go. For the record: unisono quiz {id}',
  },
  'practice-resume': {
    de: '{title}: die Übung geht weiter, noch {count} {count:Frage|Fragen}.',
    en: '{title}: practice goes on, {count} {count:question|questions} left.',
  },

  right: { de: 'Richtig.', en: 'Right.' },
  partly: { de: 'Teilweise richtig.', en: 'Partly right.' },
  'not-yet': { de: 'Noch nicht.', en: 'Not yet.' },
  unanswered: { de: 'Nicht beantwortet.', en: 'Not answered.' },
  'right-letters': { de: 'Richtig {count:ist|sind}: {letters}.', en: 'Right {count:is|are}: {letters}.' },
  'right-order': { de: 'Die richtige Reihenfolge: {letters}.', en: 'The right order: {letters}.' },
  'best-order': { de: 'Vom Besten zum Schlechtesten: {letters}.', en: 'From best to worst: {letters}.' },
  'best-is': { de: 'Am besten: {best}.', en: 'Best: {best}.' },
  'best-and-worst': { de: 'Am besten: {best}. Am schlechtesten: {worst}.', en: 'Best: {best}. Worst: {worst}.' },
  'right-pairs': { de: 'Es gehören zusammen:', en: 'What belongs together:' },
  'right-text': { de: 'Richtig {count:ist|sind}: {texts}', en: 'Right {count:is|are}: {texts}' },
  'path-points': { de: 'Auf diesem Weg {earned} von {best} Punkten.', en: '{earned} of {best} points on this path.' },
  'path-failed': { de: 'Hier endet die Szene: Das darf nicht passieren.', en: 'The scene ends here: this must not happen.' },
  accepted: { de: 'Zugestimmt.', en: 'Accepted.' },
  'not-accepted': {
    de: 'Nicht zugestimmt. Ohne Zustimmung kann das Quiz nicht bestanden werden; wen {{Sie|du}} dazu fragen {{können|kannst}}, steht hier.',
    en: 'Not accepted. Without it the quiz cannot be passed; whom you can ask about it is below.',
  },
  'option-feedback': { de: '{letter}) {text}', en: '{letter}) {text}' },
  quote: { de: '„{quote}“', en: '“{quote}”' },
  source: { de: 'Steht in „{document}“, Abschnitt „{section}“.', en: 'From “{document}”, section “{section}”.' },
  'source-document': { de: 'Steht in „{document}“.', en: 'From “{document}”.' },
  ask: { de: 'Fragen beantwortet: {role}.', en: 'Whom to ask: {role}.' },
  'ask-reach': { de: 'Fragen beantwortet: {role} ({reach}).', en: 'Whom to ask: {role} ({reach}).' },

  passed: { de: 'Bestanden: {title}. {right} von {total} richtig, {share}.', en: 'Passed: {title}. {right} of {total} right, {share}.' },
  'not-passed': {
    de: 'Noch nicht bestanden: {title}. {right} von {total} richtig, {share}; gebraucht werden {mark}.',
    en: 'Not passed yet: {title}. {right} of {total} right, {share}; {mark} is needed.',
  },
  'not-passed-critical': {
    de: 'Noch nicht bestanden: {title}. {right} von {total} richtig, {share}. {count} wichtige {count:Frage fehlt|Fragen fehlen} noch.',
    en: 'Not passed yet: {title}. {right} of {total} right, {share}. {count} important {count:question was|questions were} missed.',
  },
  'not-passed-accepted': {
    de: 'Noch nicht bestanden: {title}. Es fehlt noch {{Ihre|deine}} Zustimmung.',
    en: 'Not passed yet: {title}. What is missing is that you accept it.',
  },
  'passed-accepted': { de: 'Zugestimmt: {title}.', en: 'Accepted: {title}.' },
  'look-again': { de: 'Das lohnt einen zweiten Blick:', en: 'Worth a second look:' },
  'missed-question': { de: '{title}: richtig {count:ist|sind} {texts}', en: '{title}: right {count:is|are} {texts}' },
  'changed-only': {
    de: '{{Sie haben|Du hast}} dieses Quiz schon bestanden; gefragt wird nur nach dem, was sich seitdem geändert hat.',
    en: 'You have passed this quiz before; you are only asked about what has changed since.',
  },
  'due-list': {
    de: 'Solange noch etwas offen ist, darf {{Ihr|dein}} Code auf einer Liste stehen, die das Unternehmen sieht; nie, wie {{Sie geantwortet haben|du geantwortet hast}}.',
    en: 'As long as something is open, your code may be on a list that your company sees, but never how you answered.',
  },
  'missed-order': { de: '{title}: die richtige Reihenfolge ist {texts}', en: '{title}: the right order is {texts}' },
  'missed-pairs': { de: '{title}: Zusammen gehören {pairs}', en: '{title}: what belongs together is {pairs}' },
  'missed-best': { de: '{title}: am besten {count:ist|sind} {texts}', en: '{title}: best {count:is|are} {texts}' },
  'missed-statement': { de: '{title}: noch nicht zugestimmt', en: '{title}: not accepted yet' },
  'stored-in': { de: 'Der Nachweis liegt hier: {where}', en: 'The record is here: {where}' },
  'try-again': {
    de: '{{Versuchen Sie|Versuch}} es noch einmal, wann immer {{Sie möchten|du möchtest}}: unisono quiz {id}. Von diesem Versuch wurde nichts gespeichert.',
    en: 'Try again whenever you like: unisono quiz {id}. Nothing of this attempt was stored.',
  },
  'saved-after': {
    de: '{{Ihre|Deine}} Antworten sind gespeichert. Weiter geht es mit:\nunisono quiz {id}',
    en: 'Your answers are saved. Go on with:\nunisono quiz {id}',
  },
  'practice-saved': {
    de: 'Der Stand {{Ihrer|deiner}} Übung ist gespeichert. Weiter geht es mit:\nunisono quiz practice {id}',
    en: 'Where you are is saved. Go on with:\nunisono quiz practice {id}',
  },
  'nothing-saved': { de: 'Abgebrochen. Es wurde nichts gespeichert.', en: 'Stopped. Nothing was saved.' },
  'stored-now': {
    de: '{{Sie haben|Du hast}} „{title}“ am {day} bestanden; der Nachweis konnte damals nicht gespeichert werden und wird jetzt nachgetragen.',
    en: 'You passed “{title}” on {day}; the record could not be stored then and is stored now.',
  },
  'not-stored': {
    de: '{{Sie haben|Du hast}} bestanden, aber der Nachweis wurde nicht gespeichert. {{Rufen Sie|Ruf}} denselben Befehl noch einmal auf, sobald es geht, oder {{schicken Sie|schick}} diesen Block an die Stelle, die Nachweise führt:',
    en: 'You passed, but the record was not stored. Run the same command again as soon as possible, or send this block to the person who keeps the records:',
  },

  'not-stored-shared': {
    de: '{{Sie haben|Du hast}} bestanden, aber der Nachweis wurde nicht gespeichert, und hier bleibt er nicht. {{Schicken Sie|Schick}} diesen Block jetzt an die Stelle, die Nachweise führt:',
    en: 'You passed, but the record was not stored, and it does not stay here. Send this block now to the person who keeps the records:',
  },

  'list-begun': {
    de: 'begonnen, {count} {count:Antwort|Antworten} gespeichert',
    en: 'begun, {count} {count:answer|answers} saved',
  },
  'list-passed': { de: 'bestanden am {day}', en: 'passed on {day}' },
  'list-empty': { de: 'Hier gibt es kein Quiz.', en: 'There is no quiz here.' },
  'list-built-in': { de: 'mitgeliefert', en: 'built in' },
  'damaged-records': {
    de: '{count} {count:Nachweis ist|Nachweise sind} beschädigt und wurde{count:|n} übergangen: {files}',
    en: '{count} {count:record is|records are} damaged and {count:was|were} skipped: {files}',
  },
});

/** What each field of a record is called before the quiz starts: a field without words does not compile. */
export const recordFieldWords = defineWords<keyof TrainingRecord>({
  schema: { de: 'die Nummer des Speicherformats', en: 'the number of the storage format' },
  person: { de: 'ein zufälliger Code für {{Sie|dich}}: {person}', en: 'a random code for you: {person}' },
  policy: { de: 'um welches Dokument es geht: {policy}', en: 'which document it is about: {policy}' },
  version: { de: 'dessen Version: {version}', en: 'its version: {version}' },
  language: { de: 'die Sprache: {language}', en: 'the language: {language}' },
  sections: {
    de: 'die Abschnitte hinter den Fragen und Prüfsummen ihres Textes',
    en: 'the sections behind the questions and checksums of their text',
  },
  quiz: { de: 'das Quiz und seine Prüfsumme: {quiz}', en: 'the quiz and its checksum: {quiz}' },
  result: { de: 'dass {{Sie|du}} bestanden oder zugestimmt {{haben|hast}}', en: 'that you passed or accepted' },
  day: { de: 'der Tag, ohne Uhrzeit', en: 'the day, without the time' },
  tool: { de: 'die Version von unisono', en: 'the version of unisono' },
});

type Table<K extends string> = Parameters<typeof speak<K>>[0];

/** A table in one language; German in the form of address that the company uses. */
export function speakAs<K extends string>({
  table,
  language,
  address,
}: {
  table: Table<K>;
  language: Language;
  address: Address;
}): (key: K, data?: MessageData) => string {
  const inForm = ({ de, en }: Localised): Localised => ({
    de: de.replace(/\{\{([^{}|]*)\|([^{}|]*)\}\}/g, (_, formal: string, informal: string) => (address === 'Sie' ? formal : informal)),
    en,
  });
  return speak(Object.fromEntries(Object.entries<Localised>(table).map(([key, text]) => [key, inForm(text)])) as Table<K>, language);
}
