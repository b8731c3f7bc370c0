import type { Localised } from '../src/core/language.js';

/** What the words of `terms` in unisono.yaml mean, in the order in which a reader meets them; the words themselves stand there. */
export const meanings: readonly { readonly term: string; readonly meaning: Localised }[] = [
  {
    term: 'handbook',
    meaning: {
      de: 'Alles, was ein Unternehmen über seine Gespräche mit Kundinnen und Kunden aufgeschrieben hat: ein Ordner mit `unisono.yaml`.',
      en: 'All that a company has written down about how it talks to its customers: a folder with `unisono.yaml`.',
    },
  },
  {
    term: 'document',
    meaning: {
      de: 'Ein Text des Handbuchs mit Fassung, zuständiger Rolle und Prüfdatum: Strategie, Richtlinie, Eskalationsplan, Antwortleitfaden.',
      en: 'A text of the handbook with version, owner and review date: strategy, rules, playbook, answer guide.',
    },
  },
  {
    term: 'guideline',
    meaning: {
      de: 'Eine der zehn Empfehlungen, die unisono mitbringt, mit Grund, Fall und Messgrößen.',
      en: 'One of the ten recommendations that come with unisono, with reasons, a case and measures.',
    },
  },
  {
    term: 'rules',
    meaning: {
      de: 'Das Dokument, das allen Beschäftigten sagt, was sie im Netz dürfen und was sie lassen.',
      en: 'The document that tells all staff what they may do online and what to avoid.',
    },
  },
  {
    term: 'playbook',
    meaning: {
      de: 'Das Dokument für den Ernstfall: Stufen, Rollen, Fristen, erste Schritte.',
      en: 'The document for serious situations: levels, roles, time limits, first steps.',
    },
  },
  {
    term: 'answer-guide',
    meaning: {
      de: 'Freigegebene Tatsachen und Hinweise zu einem Anliegen; die Antwort selbst schreibt ein Mensch.',
      en: 'Approved facts and guidance on one topic; a person writes the reply itself.',
    },
  },
  {
    term: 'text-block',
    meaning: {
      de: 'Ein fertiger Satz, der unverändert verschickt wird. Die Leitlinien raten davon ab.',
      en: 'A ready sentence that is sent as it is. The guidelines advise against it.',
    },
  },
  {
    term: 'section',
    meaning: {
      de: 'Eine Überschrift mit dem Text darunter. Quizfragen und Feststellungen verweisen auf Abschnitte.',
      en: 'A heading with the text below it. Quiz questions and findings refer to sections.',
    },
  },
  {
    term: 'fact',
    meaning: {
      de: 'Ein Wert, der an einer Stelle verbindlich festgelegt und überall verlinkt ist, etwa eine Frist oder Rufnummer.',
      en: 'A value that is declared in one place and linked everywhere, such as a deadline or a phone number.',
    },
  },
  {
    term: 'promise',
    meaning: {
      de: 'Die Zeit, in der ein Kanal die erste Antwort verspricht.',
      en: 'The time within which a channel promises the first reply.',
    },
  },
  {
    term: 'role',
    meaning: {
      de: 'Wer zuständig ist, ohne Namen einer Person, damit der Text gilt, wenn jemand geht.',
      en: 'Who is responsible, without a person’s name, so that the text stays valid when somebody leaves.',
    },
  },
  {
    term: 'deputy',
    meaning: {
      de: 'Die Rolle, die übernimmt, wenn die zuständige nicht da ist.',
      en: 'The role that takes over when the owner is away.',
    },
  },
  {
    term: 'topic',
    meaning: {
      de: 'Warum jemand schreibt oder anruft. Jedes Anliegen hat genau eine verantwortliche Rolle.',
      en: 'Why somebody writes or calls. Every topic has exactly one accountable role.',
    },
  },
  {
    term: 'complaint',
    meaning: {
      de: 'Ein Anliegen, in dem jemand sagt, dass etwas schiefging, auf welchem Weg auch immer.',
      en: 'A topic in which somebody says that something went wrong, whichever way it comes.',
    },
  },
  {
    term: 'channel-plan',
    meaning: {
      de: 'Die Liste aller Kanäle mit Zweck, Anliegen, zuständiger Rolle, Vertretung und Zusage.',
      en: 'The list of all channels with purpose, topics, owner, deputy and promise.',
    },
  },
  {
    term: 'hand-over',
    meaning: {
      de: 'Ein Anliegen geht mit dem ganzen Fall an eine Stelle, die es lösen kann.',
      en: 'A topic goes with the whole case to somebody who can solve it.',
    },
  },
  {
    term: 'check',
    meaning: {
      de: 'Eine Regel, nach der `audit` den Kanalplan ansieht.',
      en: 'A rule by which `audit` looks at the channel plan.',
    },
  },
  {
    term: 'finding',
    meaning: {
      de: 'Was ein Prüfpunkt oder eine Regel an einer Stelle bemerkt: Fehler, Warnung oder Hinweis.',
      en: 'What a check or a rule notices in a place: error, warning or information.',
    },
  },
  {
    term: 'approval',
    meaning: {
      de: 'Eine Rolle erklärt, dass ein Text gilt oder hinausgehen darf.',
      en: 'A role states that a text is in force or may go out.',
    },
  },
  {
    term: 'second-person',
    meaning: {
      de: 'Jemand, der eine kritische Antwort liest, bevor sie hinausgeht, und sie nicht geschrieben hat.',
      en: 'Somebody who reads a critical answer before it goes out, and did not write it.',
    },
  },
  {
    term: 'holding-statement',
    meaning: {
      de: 'Die erste Nachricht im Ernstfall: was Sie wissen, was Sie tun, wann Sie sich wieder melden.',
      en: 'The first message in a serious situation: what you know, what you are doing, when you will report again.',
    },
  },
  {
    term: 'facts-page',
    meaning: {
      de: 'Die eine Seite mit dem bestätigten Stand, auf die im Ernstfall alle Kanäle verweisen.',
      en: 'The one page with the confirmed state to which all channels point in a serious situation.',
    },
  },
  {
    term: 'debrief',
    meaning: {
      de: 'Das Gespräch danach: was geschah, was sich widersprach, was sich ändert.',
      en: 'The conversation afterwards: what happened, where answers contradicted each other, what will change.',
    },
  },
  {
    term: 'house-rules',
    meaning: {
      de: 'Die veröffentlichten Regeln für Kommentare auf Ihren Seiten; nur nach ihnen wird gelöscht.',
      en: 'The published rules for comments on your pages; nothing is deleted except by them.',
    },
  },
  {
    term: 'legal-notice',
    meaning: {
      de: 'Die Angaben zum Anbieter, die das Recht am Profil verlangt.',
      en: 'The details of the provider that the law requires on a profile.',
    },
  },
  {
    term: 'record',
    meaning: {
      de: 'Der Beleg, dass jemand zu einem genauen Text das Quiz bestanden hat, ohne Antworten und Punkte.',
      en: 'The evidence that somebody passed the quiz on an exact text, without answers and points.',
    },
  },
  {
    term: 'quiz',
    meaning: {
      de: 'Fragen, von denen jede den Abschnitt nennt, den sie prüft.',
      en: 'Questions, each of which names the section it tests.',
    },
  },
];
