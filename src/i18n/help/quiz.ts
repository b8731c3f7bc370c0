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
  summary: { de: 'ein Quiz machen und den Nachweis speichern', en: 'take a quiz and store the record' },
  description: {
    de: 'Vor der ersten Frage steht, was gespeichert wird. Eine Taste beantwortet eine Frage; was sonst noch geht, steht immer unter ihr. Strg-C macht eine Pause, derselbe Befehl geht danach weiter. Ohne ID können Sie wählen. Mit 1 endet der Befehl, wenn Sie noch nicht bestanden haben.',
    en: 'Before the first question you read what will be stored. One key answers a question; the other keys are shown below it. Ctrl-C takes a break, the same command continues. Without ID you can choose. The command ends with 1 when you have not passed yet.',
  },
  usage: '[ID]',
  args: { ID: { de: 'Kennung des Quiz; alle zeigt unisono quiz list', en: 'id of the quiz; unisono quiz list shows all' } },
  flags: {
    ...shared,
    exam: {
      de: 'als Prüfung: erst alles beantworten und abgeben, dann erfahren, was richtig ist',
      en: 'as an exam: answer everything and hand in first, then learn what is right',
    },
    code: {
      value: 'CODE',
      de: 'der Code, den Sie bekommen haben; ohne ihn gilt der auf diesem Gerät gemerkte, sonst ein zufälliger',
      en: 'the code that you were given; without it the one kept on this device holds, else a random one',
    },
    shared: {
      de: 'auf einem Rechner, den mehrere benutzen: nichts bleibt zurück, keine Pause, Ende nach zehn Minuten ohne Taste (quiz.idle-minutes)',
      en: 'on a computer that several people use: nothing is left behind, no break, the end after ten minutes without a key (quiz.idle-minutes)',
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
    { command: 'quiz first-hour --exam', what: { de: 'als Prüfung', en: 'as an exam' } },
    { command: 'quiz --shared --records /srv/unisono', what: { de: 'am gemeinsamen Rechner', en: 'on a shared computer' } },
    { command: 'quiz customer-dialogue --plain', what: { de: 'Zeile für Zeile, ohne Neuzeichnen', en: 'line by line, without redrawing' } },
    { command: 'quiz --answers answers.yaml --format json', what: { de: 'für Maschinen', en: 'for machines' } },
  ],
};

export const quizListHelp: CommandHelp = {
  summary: { de: 'alle Quiz zeigen', en: 'show all quizzes' },
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
    {
      command: { de: 'quiz list --handbook handbuch', en: 'quiz list --handbook handbook' },
      what: { de: 'die Quiz eines anderen Handbuchs', en: 'the quizzes of another handbook' },
    },
  ],
};

export const quizPracticeHelp: CommandHelp = {
  summary: { de: 'ein Quiz üben, bis alles sitzt', en: 'practise a quiz until everything is right' },
  description: {
    de: 'Stellt alle Fragen des Quiz, erklärt jede Antwort sofort und fragt, was nicht richtig war, noch einmal. Einen Nachweis gibt es nicht; gespeichert wird nur auf diesem Gerät, wo Sie gerade sind.',
    en: 'Asks all questions of the quiz, explains every answer at once, and asks again what was not right. There is no record; only where you are is kept, on this device.',
  },
  usage: '[ID]',
  args: { ID: { de: 'Kennung des Quiz; ohne sie können Sie wählen', en: 'id of the quiz; without it you can choose' } },
  flags: { handbook: shared.handbook },
  examples: [
    { command: 'quiz practice first-hour', what: { de: 'üben', en: 'practise' } },
    { command: 'quiz practice --plain', what: { de: 'Zeile für Zeile', en: 'line by line' } },
  ],
};

export const quizExportHelp: CommandHelp = {
  summary: { de: 'ein Quiz als Datei fürs Handy, für Moodle oder auf Papier', en: 'a quiz as a file for phones, for Moodle or on paper' },
  description: {
    de: 'html ist eine einzige Datei, die ohne Netz in jedem Browser läuft, fragt und bewertet wie im Terminal und am Ende einen kurzen Text zum Abgeben ausgibt; „unisono training import“ übernimmt ihn. Die Lösungen stecken in der Datei, und mit ihr das Geheimnis des Siegels: Der Text belegt, dass er unverändert aus Ihrer Datei kommt, nicht, wer sie ausgefüllt hat. GIFT und Moodle-XML gehen als Text hinaus; was das Format nicht kennt, wird einzeln genannt. Papier ist eine HTML-Seite zum Drucken, mit den Lösungen auf der letzten Seite.',
    en: 'html is one single file that runs in every browser without a network, asks and grades as in the terminal, and at the end gives a short text to hand in; “unisono training import” takes it. The solutions are inside the file, and so is the secret of its seal: the text proves that it comes unchanged from your file, not who filled it in. GIFT and Moodle XML go out as text; what the format does not know is named one by one. Paper is an HTML page to print, with the solutions on the last page.',
  },
  usage: 'ID',
  args: { ID: { de: 'Kennung des Quiz', en: 'id of the quiz' } },
  flags: {
    handbook: shared.handbook,
    to: { value: 'gift|moodle|paper|html', de: 'wohin (Vorgabe: gift)', en: 'where to (default: gift)' },
    format: { value: 'gift|moodle|paper|html', de: 'dasselbe wie --to', en: 'the same as --to' },
    exam: {
      de: 'mit --to html: als Prüfung, erst alles beantworten und abgeben, dann erfahren, was richtig ist',
      en: 'with --to html: as an exam, answer everything and hand in first, then learn what is right',
    },
  },
  examples: [
    {
      command: 'quiz export first-hour --to html > first-hour.html',
      what: { de: 'für Handy und gemeinsamen Rechner', en: 'for phones and shared computers' },
    },
    {
      command: 'quiz export first-hour --to html --exam > exam.html',
      what: { de: 'als Prüfung in einer Datei', en: 'as an exam in a file' },
    },
    { command: 'quiz export first-hour > first-hour.gift', what: { de: 'für Moodle', en: 'for Moodle' } },
    { command: 'quiz export first-hour --to paper > quiz.html', what: { de: 'zum Drucken', en: 'to print' } },
  ],
};

export const quizImportHelp: CommandHelp = {
  summary: { de: 'Fragen aus Moodle übernehmen (GIFT oder XML)', en: 'take over questions from Moodle (GIFT or XML)' },
  description: {
    de: 'Schreibt ein Quiz im eigenen Format auf die Standardausgabe. Arten, die nicht bewertet werden können, und Fehler werden mit Zeile und Spalte genannt; dann endet der Befehl mit 1.',
    en: 'Writes a quiz in our own format to the standard output. Types that cannot be graded and mistakes are named with line and column; the command then ends with 1.',
  },
  usage: 'FILE',
  args: { FILE: { de: 'Datei in GIFT oder Moodle-XML', en: 'file in GIFT or Moodle XML' } },
  flags: {
    policy: {
      value: 'ID',
      de: 'Dokument, für das ein bestandenes Quiz steht; ohne die Option wird im Terminal gefragt',
      en: 'document that the quiz is about; without the flag a terminal asks',
    },
  },
  examples: [
    {
      command: 'quiz import questions.gift --policy social-media-rules > quizzes/questions.de.md',
      what: { de: 'Fragen übernehmen', en: 'take questions over' },
    },
    {
      command: 'quiz import moodle.xml --policy press --lang de',
      what: { de: 'aus Moodle-XML, auf Deutsch', en: 'from Moodle XML, in German' },
    },
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
