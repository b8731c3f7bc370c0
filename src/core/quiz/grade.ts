import type { Question, QuizDocument } from './quiz.js';

/** The source ids of the options chosen; null or empty: not answered. */
export type Answer = readonly string[] | null;

/** `not-answered` earns nothing, like `wrong`, but is never called wrong. */
export type Verdict = 'right' | 'partly-right' | 'wrong' | 'not-answered';

export interface GradedQuestion {
  readonly question: Question;
  readonly verdict: Verdict;
  /** Thousandths of a point earned, 0 … `question.points`. */
  readonly mark: number;
}

export interface Grade {
  readonly questions: readonly GradedQuestion[];
  /** Thousandths of a point. */
  readonly earned: number;
  /** Thousandths of a point. */
  readonly possible: number;
  /** The share earned in thousandths, rounded down so that a failed attempt never shows the pass mark. */
  readonly scaled: number;
  /** Critical questions that were not answered fully right; one of them fails the attempt whatever the total. */
  readonly missedCritical: readonly Question[];
  readonly passed: boolean;
}

/** Grades the questions of an attempt. Passed means: the share earned reaches the pass mark (equality passes, cmi5 section 9.3.4) and no critical question was missed. */
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
  const missedCritical = graded.filter(({ question, verdict }) => question.critical && verdict !== 'right').map(({ question }) => question);
  return {
    questions: graded,
    earned,
    possible,
    scaled: possible === 0 ? 0 : Math.floor((earned * 1000) / possible),
    missedCritical,
    // Integers on both sides: a share of exactly the pass mark must not fail by a rounding error.
    passed: questions.length > 0 && missedCritical.length === 0 && earned * 1000 >= passMark * possible,
  };
}

/** Grades one question. The mark is the fraction of the answer times the points, rounded to whole thousandths of a point. */
export function gradeQuestion(question: Question, answer: Answer): GradedQuestion {
  if (answer === null || answer.length === 0) return { question, verdict: 'not-answered', mark: 0 };
  const { numerator, denominator } = fractionOf(question, new Set(answer));
  const verdict = numerator === denominator ? 'right' : numerator === 0 ? 'wrong' : 'partly-right';
  return { question, verdict, mark: Math.round((question.points * numerator) / denominator) };
}

/**
 * The fraction of an answer, 0 … 1, as two integers. Exact (single choice, true/false, critical questions, `exact`): 1 if the options chosen are the right ones, else 0
 * (QTI `match_correct`). Partial: +1/C for each right and -1/W for each wrong option chosen, never below 0 (Moodle `qtype_multichoice_multi_question::grade_response`
 * with the weights that make ticking everything worth nothing; QTI `map_response` with a lower bound of 0).
 */
function fractionOf(
  { kind, grading, critical, options }: Question,
  chosen: ReadonlySet<string>,
): { numerator: number; denominator: number } {
  const right = options.filter((option) => option.right).length;
  const wrong = options.length - right;
  const hits = options.filter((option) => option.right && chosen.has(option.id)).length;
  const slips = chosen.size - hits;
  if (kind !== 'multiple' || critical || grading === 'exact')
    return { numerator: right > 0 && hits === right && slips === 0 ? 1 : 0, denominator: 1 };
  if (wrong === 0) return { numerator: slips === 0 ? hits : 0, denominator: Math.max(right, 1) };
  return { numerator: Math.max(hits * wrong - slips * right, 0), denominator: Math.max(right * wrong, 1) };
}
