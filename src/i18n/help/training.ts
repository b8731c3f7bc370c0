import type { CommandHelp } from './help.js';

const shared = {
  handbook: {
    value: 'DIR',
    de: 'Ordner des Handbuchs (Vorgabe: das Handbuch, in dem Sie stehen)',
    en: 'folder of the handbook (default: the handbook around you)',
  },
  records: {
    value: 'STORE',
    de: 'Ordner oder postgres://… mit den Nachweisen (Vorgabe: UNISONO_RECORDS, sonst records.folder in unisono.yaml, sonst Ihr eigener Datenordner)',
    en: 'folder or postgres://… with the records (default: UNISONO_RECORDS, else records.folder in unisono.yaml, else your own data folder)',
  },
} as const;

export const trainingStatusHelp: CommandHelp = {
  summary: { de: 'zeigen, wie viele geschult sind', en: 'show how many are trained' },
  description: {
    de: 'Zählt je Quiz und Bereich, wessen Nachweise zum heutigen Text passen. Keine Zahl nennt weniger als fünf Personen (records.smallest-group), und zwei Berichte verraten nicht, wer dazwischen bestanden hat.',
    en: 'Counts for each quiz and unit whose records fit the text of today. No number is about fewer than five people (records.smallest-group), and two reports do not reveal who passed in between.',
  },
  usage: '',
  args: {},
  flags: { ...shared, format: { value: 'human|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' } },
  examples: [
    { command: 'training status', what: { de: 'der Stand im Ganzen und je Bereich', en: 'the status as a whole and by unit' } },
    { command: 'training status --records /srv/unisono', what: { de: 'aus einem gemeinsamen Ordner', en: 'from a shared folder' } },
  ],
};

export const trainingQuestionsHelp: CommandHelp = {
  summary: { de: 'zeigen, welche Fragen etwas taugen', en: 'show which questions do their work' },
  description: {
    de: 'Fragenqualität, gerechnet wie in Moodle: wie viele eine Frage beantworten können, ob Raten besser wäre, und ob sie trennt, wer Bescheid weiß. Gibt es nur mit „question-quality: true“ unter records in unisono.yaml und ab fünf Versuchen. Gezählt wird der erste Versuch mit „unisono quiz“; Übungen, --answers, --shared, ein Quiz in einer Datei und Wiederholungen geänderter Abschnitte zählen nicht. Keine Zahl gehört zu einer Person.',
    en: 'Question quality, calculated as in Moodle: how many can answer a question, whether guessing would do better, and whether it tells who knows. Only with “question-quality: true” under records in unisono.yaml and from five attempts on. The first attempt with “unisono quiz” is counted; practice, --answers, --shared, a quiz in a file and repetitions of changed sections are not. No number belongs to a person.',
  },
  usage: '[ID]',
  args: { ID: { de: 'Kennung des Quiz; ohne sie alle', en: 'id of the quiz; all without it' } },
  flags: {
    ...shared,
    format: { value: 'human|json|csv', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'training questions', what: { de: 'alle Quiz', en: 'all quizzes' } },
    {
      command: {
        de: 'training questions social-media-basics --format csv > fragen.csv',
        en: 'training questions social-media-basics --format csv > questions.csv',
      },
      what: { de: 'alle Zahlen für eine Tabelle', en: 'all numbers for a spreadsheet' },
    },
  ],
};

export const trainingDueHelp: CommandHelp = {
  summary: { de: 'zeigen, was noch zu tun ist', en: 'show what is still to be done' },
  description: {
    de: 'Zeigt Ihre eigenen offenen Quiz und wann welches abläuft; als Kalender mit --format ics. Wer nur geänderte Abschnitte nachholen muss, sieht die Zahl dieser Fragen. --all listet Codes, wenn unisono.yaml das erlaubt.',
    en: 'Shows your own open quizzes and when each expires; as a calendar with --format ics. Whoever only has to catch up on changed sections sees the number of these questions. --all lists codes where unisono.yaml allows it.',
  },
  usage: '',
  args: {},
  flags: {
    all: {
      de: 'die Codes aller, die noch etwas zu tun haben (records.due-list)',
      en: 'the codes of all who still have something to do (records.due-list)',
    },
    ...shared,
    format: { value: 'human|json|csv|ics', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'training due', what: { de: 'was ich noch zu tun habe', en: 'what I still have to do' } },
    { command: 'training due --format ics', what: { de: 'als Termine für den Kalender', en: 'as dates for the calendar' } },
  ],
};

export const trainingPeopleHelp: CommandHelp = {
  summary: { de: 'festlegen, wer geschult werden soll', en: 'say who is to be trained' },
  description: {
    de: 'Übernimmt eine Tabelle mit den Spalten code, bereich und zielgruppe in die Ablage der Nachweise, nie ins Handbuch. Namen und Personalnummern werden abgelehnt. Die Liste ersetzt die vorige.',
    en: 'Takes a table with the columns code, unit and audience into the store of records, never into the handbook. Names and staff numbers are refused. The list replaces the one before.',
  },
  usage: 'import FILE',
  args: {
    import: { de: 'das Wort import', en: 'the word import' },
    FILE: { de: 'Tabelle als CSV', en: 'table as CSV' },
  },
  flags: shared,
  examples: [
    {
      command: { de: 'training people import liste.csv', en: 'training people import list.csv' },
      what: { de: 'die Liste ersetzen', en: 'replace the list' },
    },
    {
      command: 'training people import list.csv --records /srv/unisono',
      what: { de: 'in einem gemeinsamen Ordner', en: 'in a shared folder' },
    },
  ],
};

export const trainingInviteHelp: CommandHelp = {
  summary: { de: 'Codes für Lernende ausgeben', en: 'hand out codes to learners' },
  description: {
    de: 'Macht zufällige Codes, trägt sie in die Liste ein und gibt sie dieses eine Mal aus: als Tabelle oder als Zettel zum Ausschneiden. Wer welchen Code bekommt, erfährt unisono nicht.',
    en: 'Makes random codes, enters them into the list and shows them this once: as a table or as slips to cut apart. unisono never learns who gets which code.',
  },
  usage: '',
  args: {},
  flags: {
    count: { value: 'N', de: 'wie viele (Vorgabe: 1)', en: 'how many (default: 1)' },
    unit: { value: 'NAME', de: 'Bereich, zu dem sie gehören', en: 'unit that they belong to' },
    audience: { value: 'all-staff|posters|crisis-team', de: 'für wen sie sind', en: 'whom they are for' },
    format: { value: 'list|slips', de: 'Tabelle oder Zettel (Vorgabe: list)', en: 'table or slips (default: list)' },
    ...shared,
  },
  examples: [
    {
      command: { de: 'training invite --count 20 --unit Vertrieb', en: 'training invite --count 20 --unit Sales' },
      what: { de: 'zwanzig Codes für den Vertrieb', en: 'twenty codes for sales' },
    },
    { command: 'training invite --count 8 --format slips', what: { de: 'acht Zettel zum Ausschneiden', en: 'eight slips to cut apart' } },
  ],
};

export const trainingExportHelp: CommandHelp = {
  summary: { de: 'Nachweise als unterschriebenes Bündel schreiben', en: 'write records as a signed bundle' },
  description: {
    de: 'Schreibt alle Nachweise in eine Datei, in der jede spätere Änderung auffällt, und nennt ein Siegel zum getrennten Aufbewahren. Mit --person zeigt es stattdessen alles, was über einen Code gespeichert ist. Mit --format xapi schreibt es Aussagen für eine Lernplattform.',
    en: 'Writes all records to a file in which every later change is noticed, and names a seal to keep elsewhere. With --person it shows everything that is stored about one code instead. With --format xapi it writes statements for a learning platform.',
  },
  usage: '[FILE]',
  args: { FILE: { de: 'Datei, die es noch nicht gibt', en: 'a file that does not exist yet' } },
  flags: {
    person: { value: 'CODE', de: 'Auskunft über eine Person', en: 'what is held on one person' },
    format: {
      value: 'bundle|xapi',
      de: 'unterschriebenes Bündel oder xAPI 1.0.3 (Vorgabe: bundle)',
      en: 'signed bundle or xAPI 1.0.3 (default: bundle)',
    },
    'home-page': {
      value: 'URL',
      de: 'Internetseite, unter der die Codes gelten, für xAPI (Vorgabe: records.home-page in unisono.yaml)',
      en: 'web page under which the codes hold, for xAPI (default: records.home-page in unisono.yaml)',
    },
    ...shared,
  },
  examples: [
    {
      command: { de: 'training export nachweise.ndjson', en: 'training export records.ndjson' },
      what: { de: 'alle Nachweise', en: 'all records' },
    },
    { command: 'training export --person k7m2x-q4p9z', what: { de: 'Auskunft über einen Code', en: 'what is held on one code' } },
    {
      command: 'training export aussagen.json --format xapi --home-page https://www.example.com',
      what: { de: 'für eine Lernplattform', en: 'for a learning platform' },
    },
  ],
};

export const trainingImportHelp: CommandHelp = {
  summary: { de: 'Nachweise übernehmen', en: 'take records in' },
  description: {
    de: 'Übernimmt Bündel, in denen nichts geändert wurde, und die Texte, die Lernende abgeben: die aus Quizdateien (unisono quiz export --to html) mit Prüfung ihres Siegels. Stimmt etwas nicht, wird nichts übernommen. Zweimal übernehmen ändert nichts.',
    en: 'Takes in bundles in which nothing was changed, and the texts that learners hand in: those from quiz files (unisono quiz export --to html) with a check of their seal. When something is wrong, nothing is taken in. Taking in twice changes nothing.',
  },
  usage: 'FILES',
  args: { FILES: { de: 'Bündel oder abgegebene Texte; - für Eingefügtes', en: 'bundles or texts handed in; - for what you paste' } },
  flags: shared,
  examples: [
    {
      command: { de: 'training import nachweise.ndjson', en: 'training import records.ndjson' },
      what: { de: 'ein Bündel übernehmen', en: 'take a bundle in' },
    },
    {
      command: 'training import -',
      what: { de: 'einfügen, was abgegeben wurde', en: 'paste what was handed in' },
    },
    {
      command: 'training import mail-1.txt mail-2.txt',
      what: { de: 'was Lernende per E-Mail abgegeben haben', en: 'what learners have handed in by e-mail' },
    },
  ],
};

export const trainingVerifyHelp: CommandHelp = {
  summary: { de: 'ein Bündel oder eine Bescheinigung prüfen', en: 'check a bundle or a certificate' },
  description: {
    de: 'Sagt, welche Nachweise eines Bündels geändert, entfernt oder hinzugefügt wurden, oder welcher Nachweis zum Code einer Bescheinigung gehört. Mit 1 endet der Befehl, wenn etwas nicht stimmt.',
    en: 'Says which records of a bundle were changed, dropped or added, or which record belongs to the code of a certificate. The command ends with 1 when something is wrong.',
  },
  usage: 'FILE|CODE',
  args: { WHAT: { de: 'Bündel, oder Code einer Bescheinigung', en: 'bundle, or code of a certificate' } },
  flags: {
    seal: { value: 'SEAL', de: 'das Siegel, das beim Schreiben genannt wurde', en: 'the seal that was named when it was written' },
    ...shared,
  },
  examples: [
    {
      command: { de: 'training verify nachweise.ndjson', en: 'training verify records.ndjson' },
      what: { de: 'ein Bündel prüfen', en: 'check a bundle' },
    },
    { command: 'training verify 1a2b3-c4d5e-6f7a8-b9c0d', what: { de: 'eine Bescheinigung prüfen', en: 'check a certificate' } },
  ],
};

export const trainingCertificateHelp: CommandHelp = {
  summary: { de: 'eine Bescheinigung für sich selbst ausstellen', en: 'make a certificate for yourself' },
  description: {
    de: 'Sagt, welches Quiz Sie wann auf welche Fassung bestanden haben, mit einem Code, der zum Nachweis führt. Ihr Name steht nirgends; tragen Sie ihn auf der Linie selbst ein.',
    en: 'Says which quiz you passed when on which version, with a code that leads to the record. Your name is nowhere in it; fill it in on the line yourself.',
  },
  usage: '[ID]',
  args: { ID: { de: 'Kennung des Quiz; ohne sie das zuletzt bestandene', en: 'id of the quiz; without it the one passed last' } },
  flags: {
    format: { value: 'human|html', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
    pdf: {
      value: 'FILE',
      de: 'auch als PDF, mit einem installierten Chromium, Chrome oder Edge',
      en: 'as a PDF too, with an installed Chromium, Chrome or Edge',
    },
    ...shared,
  },
  examples: [
    { command: 'training certificate', what: { de: 'auf dem Bildschirm', en: 'on the screen' } },
    { command: 'training certificate social-media-basics --pdf bescheinigung.pdf', what: { de: 'als PDF', en: 'as a PDF' } },
  ],
};

export const trainingEraseHelp: CommandHelp = {
  summary: { de: 'alles über eine Person löschen', en: 'erase everything about a person' },
  description: {
    de: 'Löscht die Nachweise eines Codes und seine Zeile in der Liste. Beschädigte Nachweise nennt es (Rückgabewert 1), weil der Code darin stehen kann. Sicherungen und früher geschriebene Bündel erreicht es nicht.',
    en: 'Erases the records of a code and its line in the list. It names damaged records (exit code 1), since the code may be in them. It does not reach backups and bundles written earlier.',
  },
  usage: '',
  args: {},
  flags: {
    person: { value: 'CODE', de: 'um wen es geht', en: 'who it is about' },
    'dry-run': { de: 'nur sagen, was geschähe', en: 'only say what would happen' },
    yes: { de: 'ohne Rückfrage', en: 'without asking' },
    ...shared,
  },
  examples: [
    { command: 'training erase --person k7m2x-q4p9z --dry-run', what: { de: 'erst einmal zählen', en: 'count first' } },
    { command: 'training erase --person k7m2x-q4p9z', what: { de: 'löschen, nach einer Rückfrage', en: 'erase, after a question' } },
  ],
};

export const trainingPurgeHelp: CommandHelp = {
  summary: { de: 'alte Nachweise löschen', en: 'delete old records' },
  description: {
    de: 'Löscht Nachweise, die älter sind als die Frist (records.keep in unisono.yaml, sonst 36 Monate) und nicht mehr zum heutigen Text passen, und Punkte je Frage von davor.',
    en: 'Deletes records that are older than the period (records.keep in unisono.yaml, else 36 months) and no longer fit the text of today, and marks of questions from before.',
  },
  usage: '',
  args: {},
  flags: {
    'older-than': { value: 'PERIOD', de: 'eine andere Frist, etwa „24 months“', en: 'another period, such as “24 months”' },
    'dry-run': { de: 'nur sagen, was geschähe', en: 'only say what would happen' },
    ...shared,
  },
  examples: [
    { command: 'training purge --dry-run', what: { de: 'erst einmal zählen', en: 'count first' } },
    { command: 'training purge --older-than "24 months"', what: { de: 'nach einer eigenen Frist', en: 'after a period of your own' } },
  ],
};

export const trainingPrivacySheetHelp: CommandHelp = {
  summary: {
    de: 'das Datenblatt für Betriebsrat und Datenschutz schreiben',
    en: 'write the data sheet for works council and data protection',
  },
  description: {
    de: 'Nennt jedes gespeicherte Feld mit seinem Zweck, die Einstellungen dieses Handbuchs, Fristen und Grenzen, als Markdown.',
    en: 'Names every stored field with its purpose, the settings of this handbook, retention and limits, as Markdown.',
  },
  usage: '',
  args: {},
  flags: shared,
  examples: [
    {
      command: { de: 'training privacy-sheet > datenblatt.md', en: 'training privacy-sheet > data-sheet.md' },
      what: { de: 'als Datei', en: 'as a file' },
    },
    { command: 'training privacy-sheet --lang en', what: { de: 'auf Englisch', en: 'in English' } },
  ],
};
