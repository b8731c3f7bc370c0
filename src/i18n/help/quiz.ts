import type { CommandHelp } from './help.js';

const shared = {
  handbook: {
    value: 'DIR',
    de: 'Ordner des Handbuchs (Vorgabe: das Handbuch, in dem Sie stehen, sonst die mitgelieferten Quiz)',
    en: 'folder of the handbook (default: the handbook around you, else the built-in quizzes)',
  },
  records: {
    value: 'STORE',
    de: 'Ordner oder postgres://… für Nachweise (Vorgabe: UNISONO_RECORDS, sonst records.folder in unisono.yaml, sonst Ihr eigener Datenordner)',
    en: 'folder or postgres://… for records (default: UNISONO_RECORDS, else records.folder in unisono.yaml, else your own data folder)',
  },
} as const;

export const quizHelp: CommandHelp = {
  summary: { de: 'Ein Quiz machen und den Nachweis speichern', en: 'take a quiz and store the record' },
  description: {
    de: 'Vor der ersten Frage steht, was gespeichert wird. Eine Taste beantwortet eine Frage; Strg-C macht eine Pause, derselbe Befehl geht danach weiter. Ohne ID können Sie wählen. Mit 1 endet der Befehl, wenn Sie noch nicht bestanden haben.',
    en: 'Before the first question you read what will be stored. One key answers a question; Ctrl-C takes a break, the same command goes on. Without ID you can choose. The command ends with 1 when you have not passed yet.',
  },
  usage: '[ID]',
  args: { ID: { de: 'Kennung des Quiz; alle zeigt unisono quiz list', en: 'id of the quiz; unisono quiz list shows all' } },
  flags: {
    ...shared,
    code: {
      value: 'CODE',
      de: 'der Code, den Sie bekommen haben; ohne ihn steht ein zufälliger für Sie',
      en: 'the code that you were given; without it a random one stands for you',
    },
    answers: {
      value: 'FILE',
      de: 'Antworten aus einer Datei statt von der Tastatur: „quiz: kennung“ und „answers: {frage: [a, c]}“',
      en: 'answers from a file instead of the keyboard: “quiz: id” and “answers: {question: [a, c]}”',
    },
    'no-record': { de: 'mit --answers: nur bewerten, nichts speichern', en: 'with --answers: only grade, store nothing' },
    format: {
      value: 'human|json',
      de: 'mit --answers: Form der Ausgabe (Vorgabe: human)',
      en: 'with --answers: form of the output (default: human)',
    },
  },
  examples: [
    { command: 'quiz', what: { de: 'ein Quiz wählen und machen', en: 'choose and take a quiz' } },
    { command: 'quiz customer-dialogue --plain', what: { de: 'Zeile für Zeile, ohne Neuzeichnen', en: 'line by line, without redrawing' } },
    { command: 'quiz --answers answers.yaml --format json', what: { de: 'für Maschinen', en: 'for machines' } },
  ],
};

export const quizListHelp: CommandHelp = {
  summary: { de: 'Alle Quiz zeigen', en: 'show all quizzes' },
  description: {
    de: 'Zeigt jedes Quiz mit Kennung, Länge und dem Tag, an dem Sie es bestanden haben.',
    en: 'Shows every quiz with its id, its length and the day on which you passed it.',
  },
  usage: '',
  args: {},
  flags: {
    ...shared,
    format: { value: 'human|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'quiz list', what: { de: 'was es gibt und was Sie bestanden haben', en: 'what there is and what you have passed' } },
    { command: 'quiz list --handbook handbuch', what: { de: 'die Quiz eines anderen Handbuchs', en: 'the quizzes of another handbook' } },
  ],
};

export const quizReviewHelp: CommandHelp = {
  summary: { de: 'Fragen zu geänderten Texten prüfen', en: 'review questions about changed texts' },
  description: {
    de: 'Zeigt zu jeder Frage, deren Text sich seit der letzten Prüfung geändert hat, den alten und den neuen Text und die Frage, und fragt, ob sie noch stimmt. Die Antwort steht danach in unisono.lock. Veraltete Fragen werden bis dahin nicht gestellt; mit 1 endet der Befehl, solange es welche gibt.',
    en: 'For every question whose text has changed since the last review, shows the old and the new text and the question, and asks whether it is still right. The answer is kept in unisono.lock. Until then stale questions are not asked; the command ends with 1 as long as there are any.',
  },
  usage: '[ID]',
  args: { ID: { de: 'Kennung des Quiz; ohne sie alle', en: 'id of the quiz; without it all' } },
  flags: {
    handbook: {
      value: 'DIR',
      de: 'Ordner des Handbuchs (Vorgabe: das Handbuch, in dem Sie stehen)',
      en: 'folder of the handbook (default: the handbook around you)',
    },
    yes: {
      de: 'Fragen zu bloß umformuliertem Text ohne Rückfrage bestätigen; veraltete nie',
      en: 'confirm questions about text that was only reworded without asking; never stale ones',
    },
    format: {
      value: 'human|json',
      de: 'Form der Ausgabe; json fragt nicht (Vorgabe: human)',
      en: 'form of the output; json asks nothing (default: human)',
    },
  },
  examples: [
    {
      command: 'quiz review',
      what: { de: 'alle Fragen zu geänderten Texten durchgehen', en: 'go through all questions about changed texts' },
    },
    {
      command: 'quiz review social-media-basics --yes',
      what: { de: 'Umformuliertes bestätigen, nach dem Rest fragen', en: 'confirm what was reworded, ask about the rest' },
    },
  ],
};
