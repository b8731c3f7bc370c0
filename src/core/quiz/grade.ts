import type { Answer } from './answer.js';
import { type GradedQuestion, gradeQuestion } from './grade-question.js';
import type { Question, QuizDocument } from './quiz.js';

export interface Grade {
  readonly questions: readonly GradedQuestion[];
  /** Thousandths of a point. */
  readonly earned: number;
  /** Thousandths of a point; 0 where nothing is graded. */
  readonly possible: number;
  /** The share earned in thousandths, rounded down so that a failed attempt never shows the pass mark. All of it where nothing is graded. */
  readonly scaled: number;
  /** Critical questions that were not answered fully right; one of them fails the attempt whatever the total. */
  readonly missedCritical: readonly Question[];
  /** Statements that were not accepted; one of them fails the attempt too. */
  readonly notAccepted: readonly Question[];
  readonly passed: boolean;
}

/**
 * Grades the questions of an attempt. Passed means: the share earned reaches the pass mark (equality passes, cmi5 section 9.3.4), no critical question was missed, and every
 * statement was accepted.
 */
export function grade({
  questions,
  answers,
  passMark,
}: {
  questions: readonly Question[];
  answers: ReadonlyMap<string, Answer>;
  passMark: QuizDocument['passMark'];
}): Grade {
  const graded = questions.map((question) => gradeQuestion(question, answers.get(question.id) ?? null));
  const earned = graded.reduce((sum, { mark }) => sum + mark, 0);
  const possible = questions.reduce((sum, { points }) => sum + points, 0);
  const missed = graded.filter(({ verdict }) => verdict !== 'right').map(({ question }) => question);
  const notAccepted = missed.filter(({ kind }) => kind === 'statement');
  const missedCritical = missed.filter(({ critical, kind }) => critical && kind !== 'statement');
  return {
    questions: graded,
    earned,
    possible,
    scaled: possible === 0 ? (questions.length > 0 ? 1000 : 0) : Math.floor((earned * 1000) / possible),
    missedCritical,
    notAccepted,
    // Integers on both sides: a share of exactly the pass mark must not fail by a rounding error.
    passed: questions.length > 0 && missedCritical.length + notAccepted.length === 0 && earned * 1000 >= passMark * possible,
  };
}
