import { defineWords } from './words.js';

/** What a quiz in a file says beside what every quiz says. `{{Sie|du}}` is resolved as in the quiz. */
export const offlineWords = defineWords({
  'what-is-handed-in': {
    de: 'Wenn {{Sie bestehen|du bestehst}}, entsteht ein kurzer Text zum Abgeben. Darin steht genau dies, und ein Siegel, das zu dieser Datei gehört:',
    en: 'If you pass, a short text to hand in is made. Exactly this is in it, and a seal that belongs to this file:',
  },
  'stays-in-page': {
    de: '{{Ihre|Deine}} Antworten bleiben in dieser Seite und sind weg, sobald {{Sie sie schließen oder neu laden|du sie schließt oder neu lädst}}. Nichts wird gesendet, nichts auf dem Gerät abgelegt.',
    en: 'Your answers stay in this page and are gone as soon as you close or reload it. Nothing is sent, nothing is kept on the device.',
  },
  'own-code': { de: '{{Ihr|Dein}} Code, falls {{Sie|du}} einen bekommen {{haben|hast}}', en: 'Your code, if you were given one' },
  'no-code': { de: 'Bleibt das Feld leer, steht {person} für {{Sie|dich}}.', en: 'If the field stays empty, {person} stands for you.' },
  'bad-code': {
    de: 'Das ist kein Code: Er hat 4 bis 40 Buchstaben und Ziffern.',
    en: 'This is no code: one has 4 to 40 letters and digits.',
  },
  begin: { de: 'Beginnen', en: 'Begin' },
  answer: { de: 'Antworten', en: 'Answer' },
  next: { de: 'Weiter', en: 'Continue' },
  back: { de: 'Zurück', en: 'Back' },
  mark: { de: 'Merken', en: 'Mark' },
  unmark: { de: 'Nicht mehr merken', en: 'Unmark' },
  overview: { de: 'Übersicht und Abgabe', en: 'Overview and hand in' },
  hint: { de: 'Hinweis', en: 'Hint' },
  'none-chosen': { de: 'Bitte {{wählen Sie|wähle}} eine Antwort.', en: 'Please choose an answer.' },
  'not-all-chosen': { de: 'Bitte {{wählen Sie|wähle}} überall eine Antwort.', en: 'Please choose an answer everywhere.' },
  'same-twice': {
    de: 'Am besten und am schlechtesten kann nicht dasselbe sein.',
    en: 'Best and worst cannot be the same.',
  },
  'nothing-typed': { de: 'Bitte {{geben Sie|gib}} etwas ein.', en: 'Please type something.' },
  'how-to-order': {
    de: '{{Verschieben Sie|Verschiebe}} die Zeilen mit den Knöpfen.',
    en: 'Move the lines with the buttons.',
  },
  up: { de: '{item} nach oben', en: 'Move {item} up' },
  down: { de: '{item} nach unten', en: 'Move {item} down' },
  moved: { de: '{item} steht jetzt an Stelle {place} von {total}.', en: '{item} is now at place {place} of {total}.' },
  feedback: { de: 'Rückmeldung', en: 'Feedback' },
  'hand-in': { de: 'Abgeben', en: 'Hand in' },
  'how-to-hand-in': {
    de: '{{Schicken Sie|Schick}} diesen Text an die Stelle, die Nachweise führt, etwa als E-Mail: von der ersten bis zur letzten Zeile, unverändert. Erst dann ist der Nachweis gespeichert.',
    en: 'Send this text to the person who keeps the records, by e-mail for example: from the first to the last line, unchanged. Only then is the record stored.',
  },
  result: { de: 'Text zum Abgeben', en: 'Text to hand in' },
  copy: { de: 'Kopieren', en: 'Copy' },
  copied: { de: 'Kopiert.', en: 'Copied.' },
  selected: {
    de: 'Kopieren ging nicht. Der Text ist markiert; {{kopieren Sie|kopiere}} ihn mit der Tastatur oder dem Menü.',
    en: 'Copying did not work. The text is selected; copy it with the keyboard or the menu.',
  },
  save: { de: 'Als Datei sichern', en: 'Save as a file' },
  print: { de: 'Drucken', en: 'Print' },
  again: { de: 'Leeren und von vorn beginnen', en: 'Clear and start over' },
  'try-again': {
    de: '{{Versuchen Sie|Versuch}} es noch einmal, wann immer {{Sie möchten|du möchtest}}. Von diesem Versuch bleibt nichts.',
    en: 'Try again whenever you like. Nothing of this attempt is kept.',
  },
  'file-name': { de: 'quiz-ergebnis-{quiz}-{day}.txt', en: 'quiz-result-{quiz}-{day}.txt' },
  'no-script': {
    de: 'Diese Seite wertet das Quiz selbst aus und braucht dafür JavaScript. Öffnen Sie die Datei in einem Browser, der es zulässt.',
    en: 'This page grades the quiz by itself and needs JavaScript for it. Open the file in a browser that allows it.',
  },
});
