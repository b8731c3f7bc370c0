import type { Handbook } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import { citationsOf } from '../core/quiz/citation.js';
import type { QuizDocument } from '../core/quiz/quiz.js';
import { quizVoice } from './quiz-voice.js';

/** The voice of a quiz of a handbook, which it quotes. */
export function handbookVoice({
  quiz,
  handbook,
  language,
  shared = false,
  options = '',
}: {
  quiz: QuizDocument;
  handbook: Handbook;
  language: Language;
  shared?: boolean;
  options?: string | undefined;
}) {
  return quizVoice({
    quiz,
    language,
    address: handbook.settings.value?.company.address ?? 'Sie',
    citations: (question) => citationsOf({ question, quiz, handbook }),
    leftOut: leftOutOf(quiz),
    shared,
    options,
  });
}

/** How many questions of a quiz cannot be asked, because they are written wrongly. */
export function leftOutOf({ document }: QuizDocument): number {
  return document.problems.filter(({ rule, message }) => rule === 'quiz-syntax' && !onlySettings.has(message)).length;
}

/** Problems that are only about the settings of a question or its pool; all others mean that it is not asked. */
const onlySettings: ReadonlySet<string> = new Set([
  'later-setting',
  'unknown-setting',
  'unknown-setting-near',
  'flag-with-value',
  'bad-points',
  'bad-partial',
  'bad-pool',
  'bad-pick',
  'pick-without-pool',
  'pool-without-pick',
  'pick-too-many',
  'pick-differs',
  'partial-critical',
  'partial-exact',
]);
