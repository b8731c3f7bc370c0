import type { Localised } from '../language.js';

/** One thing that is stored, for the works council and the data protection officer. */
export interface StoredField {
  /** Where it is stored: `record` for training records, `person` for the list of people, `told` for numbers of earlier reports, `mark` for marks of questions where these are counted, `learner` for the learner's own machine. */
  readonly store: 'record' | 'person' | 'told' | 'mark' | 'learner';
  readonly field: string;
  readonly what: Localised;
  readonly why: Localised;
}

/** Everything that is stored, field by field; a test compares it with the schemas. */
export const storedFields: readonly StoredField[] = [
  {
    store: 'record',
    field: 'schema',
    what: { de: 'Nummer des Datenformats', en: 'number of the data format' },
    why: { de: 'damit spätere Fassungen den Nachweis lesen können', en: 'so that later versions can read the record' },
  },
  {
    store: 'record',
    field: 'person',
    what: {
      de: 'zufälliger Code statt eines Namens; wem er gehört, weiß nur die Stelle, die Codes ausgibt, und nur wenn sie es festhält',
      en: 'a random code instead of a name; whose it is knows only the office that hands out codes, and only if it keeps a list',
    },
    why: { de: 'damit mehrere Nachweise derselben Person einmal zählen', en: 'so that several records of one person count once' },
  },
  {
    store: 'record',
    field: 'policy',
    what: { de: 'Kennung des Dokuments', en: 'id of the document' },
    why: { de: 'worum es ging', en: 'what it was about' },
  },
  {
    store: 'record',
    field: 'version',
    what: { de: 'Fassung des Dokuments', en: 'version of the document' },
    why: { de: 'welcher Text galt', en: 'which text was in force' },
  },
  {
    store: 'record',
    field: 'language',
    what: { de: 'Sprache, in der das Quiz gezeigt wurde', en: 'language in which the quiz was shown' },
    why: { de: 'welcher Text gezeigt wurde', en: 'which text was shown' },
  },
  {
    store: 'record',
    field: 'sections',
    what: {
      de: 'Abschnitte, für die das Quiz steht, mit Prüfsummen ihres Textes',
      en: 'sections that the quiz covers, with digests of their text',
    },
    why: {
      de: 'damit nach einer Änderung nur gefragt wird, wer den neuen Text noch nicht kennt',
      en: 'so that after a change only those are asked who do not know the new text yet',
    },
  },
  {
    store: 'record',
    field: 'quiz',
    what: { de: 'Kennung und Prüfsumme des Quiz', en: 'id and digest of the quiz' },
    why: { de: 'womit der Nachweis erbracht wurde', en: 'how the record was earned' },
  },
  {
    store: 'record',
    field: 'result',
    what: { de: 'bestanden oder zur Kenntnis genommen; nie ein Punktestand', en: 'passed or accepted; never a score' },
    why: { de: 'die Aussage des Nachweises', en: 'what the record says' },
  },
  {
    store: 'record',
    field: 'day',
    what: { de: 'Tag, ohne Uhrzeit', en: 'the day, without a time' },
    why: { de: 'für Ablauf und Löschung', en: 'for expiry and deletion' },
  },
  {
    store: 'record',
    field: 'tool',
    what: { de: 'Version des Programms', en: 'version of the program' },
    why: { de: 'um Fehler einer Version zu finden', en: 'to find faults of a version' },
  },
  {
    store: 'person',
    field: 'code',
    what: { de: 'derselbe Code wie im Nachweis', en: 'the same code as in the record' },
    why: { de: 'um zu zählen, wie viele noch fehlen', en: 'to count how many are still to come' },
  },
  {
    store: 'person',
    field: 'unit',
    what: { de: 'Bereich oder Abteilung', en: 'unit or department' },
    why: { de: 'für Zahlen je Bereich, ab der kleinsten Gruppe', en: 'for numbers by unit, from the smallest group on' },
  },
  {
    store: 'person',
    field: 'audience',
    what: { de: 'Adressatenkreis (alle, Kanalbetreuung, Krisenteam)', en: 'audience (all staff, those who post, crisis team)' },
    why: { de: 'wem welches Quiz gilt', en: 'which quiz is meant for whom' },
  },
  {
    store: 'told',
    field: 'name',
    what: { de: 'Name einer Zahl aus einem Bericht (Quiz, Bereich)', en: 'name of a number in a report (quiz, unit)' },
    why: {
      de: 'damit zwei Berichte nicht verraten, wer dazwischen bestanden hat',
      en: 'so that two reports do not reveal who passed in between',
    },
  },
  {
    store: 'told',
    field: 'count',
    what: { de: 'die Zahl, wie sie zuletzt genannt wurde', en: 'the number as it was last told' },
    why: {
      de: 'damit zwei Berichte nicht verraten, wer dazwischen bestanden hat',
      en: 'so that two reports do not reveal who passed in between',
    },
  },
  {
    store: 'mark',
    field: 'quiz',
    what: { de: 'Kennung des Quiz', en: 'id of the quiz' },
    why: { de: 'welche Fragen gemeint sind', en: 'which questions are meant' },
  },
  {
    store: 'mark',
    field: 'form',
    what: { de: 'Prüfsumme der Fragen in ihrer Sprache', en: 'digest of the questions in their language' },
    why: { de: 'damit Punkte auf verschiedene Texte nicht vermischt werden', en: 'so that marks on different texts are not mixed' },
  },
  {
    store: 'mark',
    field: 'month',
    what: {
      de: 'Monat, in dem eine Gruppe von Versuchen gezählt wurde; kein Tag',
      en: 'the month in which a group of attempts was counted; no day',
    },
    why: { de: 'für die Löschung', en: 'for deletion' },
  },
  {
    store: 'mark',
    field: 'waiting',
    what: {
      de: 'ob noch zu wenige Versuche beisammen sind, um mitzuzählen',
      en: 'whether too few attempts are together to be counted yet',
    },
    why: { de: 'damit nie die Punkte weniger Personen gezeigt werden', en: 'so that marks of few people are never shown' },
  },
  {
    store: 'mark',
    field: 'question',
    what: { de: 'Kennung der Frage; leer für die Summe eines Versuchs', en: 'id of the question; empty for the total of an attempt' },
    why: { de: 'um welche Frage es geht', en: 'which question it is about' },
  },
  {
    store: 'mark',
    field: 'mark',
    what: { de: 'Punkte auf diese Frage', en: 'marks on this question' },
    why: { de: 'wie schwer die Frage ist', en: 'how hard the question is' },
  },
  {
    store: 'mark',
    field: 'rest',
    what: { de: 'Punkte auf alle anderen Fragen zusammen', en: 'marks on all other questions together' },
    why: { de: 'ob die Frage misst, was die anderen messen', en: 'whether the question measures what the others measure' },
  },
  {
    store: 'mark',
    field: 'count',
    what: { de: 'wie oft beides zusammen vorkam', en: 'how often both came together' },
    why: { de: 'statt einer Zeile für jeden Versuch', en: 'instead of a line for each attempt' },
  },
  {
    store: 'learner',
    field: 'person',
    what: { de: 'der eigene Code, nur auf dem eigenen Gerät', en: 'the own code, only on the own machine' },
    why: { de: 'damit ein zweiter Versuch keine zweite Person ist', en: 'so that a second attempt is not a second person' },
  },
  {
    store: 'learner',
    field: 'attempt',
    what: {
      de: 'angefangene Quiz mit Antworten, bis sie beendet sind; nur auf dem eigenen Gerät',
      en: 'quizzes that were begun, with answers, until they end; only on the own machine',
    },
    why: { de: 'um nach einer Pause weiterzumachen', en: 'to go on after a break' },
  },
  {
    store: 'learner',
    field: 'counted',
    what: {
      de: 'dass Punkte je Frage mitgezählt wurden, falls das eingeschaltet ist; nur auf dem eigenen Gerät',
      en: 'that marks of questions were counted, if that is switched on; only on the own machine',
    },
    why: { de: 'damit nur der erste Versuch zählt', en: 'so that only the first attempt counts' },
  },
];

/** What is not in records, where marks of questions are counted beside them. */
export const neverInRecords: Localised = {
  de: 'Nicht im Nachweis stehen: Name, Personalnummer, E-Mail, Rechner- und Netzadresse, Uhrzeit, Dauer, Punktestand, einzelne Antworten und die Zahl der Versuche. Punkte je Frage werden getrennt davon gezählt, ohne Code und ohne Tag.',
  en: 'Not in records: name, staff number, e-mail, machine and network address, time of day, duration, score, individual answers and the number of attempts. Marks of questions are counted apart from them, without a code and without a day.',
};

/** What is stored nowhere. */
export const neverStored: Localised = {
  de: 'Nicht gespeichert werden: Name, Personalnummer, E-Mail, Rechner- und Netzadresse, Uhrzeit, Dauer, Punktestand, einzelne Antworten und die Zahl der Versuche.',
  en: 'Not stored: name, staff number, e-mail, machine and network address, time of day, duration, score, individual answers and the number of attempts.',
};
