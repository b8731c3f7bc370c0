import type { Localised } from '../language.js';
import type { AnswerKind } from './answer-kinds.data.js';
import type { QuestionField } from './questions.js';

/** One question of a sequence. `{item}` in it stands for what the step before named. */
export interface SequenceStep {
  readonly key: string;
  readonly kind: AnswerKind;
  readonly question: Localised;
}

/**
 * Questions that need several statements, asked one after the other. `group`: every step fills a key of the field. `rows`: the first step names items, each becomes an entry, and the
 * further steps are asked for each. `pairs`: the first step names keys, the second is asked for the value of each. `topics`: one step for every topic of the channel that does not say.
 */
export type Sequence =
  | {
      readonly form: 'group' | 'rows' | 'pairs';
      readonly steps: readonly [SequenceStep, ...SequenceStep[]] /** True where there may be none. */;
      readonly none?: true;
    }
  | { readonly form: 'topics'; readonly key: 'solves' | 'authority'; readonly question: Localised };

const whoAnswers: SequenceStep = {
  key: 'who-answers',
  kind: 'role',
  question: { de: 'Wer antwortet, solange sie läuft?', en: 'Who answers while it is on?' },
};

export const answerSequences: Partial<Readonly<Record<QuestionField, Sequence>>> = {
  'company.markets': {
    form: 'rows',
    steps: [
      {
        key: 'country',
        kind: 'countries',
        question: { de: 'In welchen Ländern sitzen die Kunden?', en: 'In which countries are the customers?' },
      },
      {
        key: 'languages',
        kind: 'languages',
        question: { de: 'Welche Sprachen erwarten die Kunden in {item}?', en: 'Which languages do customers in {item} expect?' },
      },
    ],
  },
  'audience.found-on': {
    form: 'rows',
    steps: [
      {
        key: 'platform',
        kind: 'texts',
        question: {
          de: 'Auf welchen Plattformen haben Sie die Zielgruppe angetroffen?',
          en: 'On which platforms did you find the audience?',
        },
      },
      { key: 'date', kind: 'day', question: { de: 'Wann zuletzt auf {item}?', en: 'When was the last time on {item}?' } },
    ],
  },
  'channel.facts': {
    form: 'pairs',
    none: true,
    steps: [
      {
        key: 'name',
        kind: 'texts',
        question: {
          de: 'Was ist dort angegeben (zum Beispiel „Hotline, Servicezeit“)?',
          en: 'What is stated there (for example “hotline, service hours”)?',
        },
      },
      { key: 'value', kind: 'text', question: { de: 'Was steht dort zu „{item}“?', en: 'What does it say about “{item}”?' } },
    ],
  },
  'channel.launch': {
    form: 'group',
    steps: [
      { key: 'on', kind: 'day', question: { de: 'An welchem Tag startet der Kanal?', en: 'On which day does the channel start?' } },
      {
        key: 'briefed',
        kind: 'yes-no',
        question: {
          de: 'Wissen wichtige Stimmen (Kunden, Fachleute, Kritiker) vorher davon?',
          en: 'Do important voices (customers, experts, critics) know of it beforehand?',
        },
      },
      {
        key: 'questions',
        kind: 'sentences',
        question: { de: 'Auf welche kritischen Fragen liegen Antworten bereit?', en: 'For which critical questions are answers ready?' },
      },
    ],
  },
  'channel.participation': {
    form: 'group',
    none: true,
    steps: [
      {
        key: 'rules',
        kind: 'text',
        question: { de: 'Wo stehen die Regeln der Abstimmung oder des Wettbewerbs?', en: 'Where are the rules of the vote or contest?' },
      },
      {
        key: 'result-binding',
        kind: 'yes-no',
        question: { de: 'Hält sich die Firma an das Ergebnis?', en: 'Will the company keep to the result?' },
      },
      whoAnswers,
    ],
  },
  'channel.observed': {
    form: 'group',
    steps: [
      { key: 'from', kind: 'day', question: { de: 'Ab welchem Tag wurde gezählt?', en: 'From which day on was it counted?' } },
      { key: 'to', kind: 'day', question: { de: 'Bis zu welchem Tag?', en: 'Up to which day?' } },
      { key: 'received', kind: 'number', question: { de: 'Wie viele Anfragen kamen?', en: 'How many requests came in?' } },
      { key: 'answered', kind: 'number', question: { de: 'Wie viele davon wurden beantwortet?', en: 'How many of them were answered?' } },
      {
        key: 'first-reply-p80',
        kind: 'duration',
        question: { de: 'In welcher Zeit kamen 80 % der ersten Antworten?', en: 'Within what time did 80 % of the first replies come?' },
      },
    ],
  },
  'channel.access': {
    form: 'group',
    steps: [
      {
        key: 'admins',
        kind: 'number',
        question: { de: 'Wie viele Personen verwalten das Konto?', en: 'How many people manage the account?' },
      },
      {
        key: 'second-factor',
        kind: 'yes-no',
        question: { de: 'Ist es mit einem zweiten Faktor gesichert?', en: 'Is it protected by a second factor?' },
      },
      {
        key: 'company-login',
        kind: 'yes-no',
        question: { de: 'Läuft es über einen Zugang der Firma?', en: 'Does it run through a company login?' },
      },
    ],
  },
  'channel.topics.solves': {
    form: 'topics',
    key: 'solves',
    question: { de: 'Wird „{item}“ auf „{channel}“ abschließend gelöst?', en: 'Is “{item}” solved for good on “{channel}”?' },
  },
  'channel.topics.authority': {
    form: 'topics',
    key: 'authority',
    question: { de: 'Darf auf „{channel}“ über „{item}“ entschieden werden?', en: 'Can “{item}” be decided on “{channel}”?' },
  },
};
