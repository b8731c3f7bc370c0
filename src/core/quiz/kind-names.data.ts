import type { Localised } from '../language.js';
import type { QuestionKind } from './quiz.js';

/** What each kind of question is called. */
export const kindNames: Readonly<Record<QuestionKind, Localised>> = {
  single: { de: 'eine richtige Antwort', en: 'single choice' },
  multiple: { de: 'mehrere richtige Antworten', en: 'multiple choice' },
  'true-false': { de: 'wahr oder falsch', en: 'true or false' },
  judgement: { de: 'Beurteilung einer Lage', en: 'situational judgement' },
  ordering: { de: 'Reihenfolge', en: 'ordering' },
  matching: { de: 'Zuordnung', en: 'matching' },
  text: { de: 'kurzer Text', en: 'short text' },
  number: { de: 'Zahl', en: 'number' },
  scenario: { de: 'verzweigte Szene', en: 'branching scenario' },
  statement: { de: 'Erklärung zum Zustimmen', en: 'statement to accept' },
};
