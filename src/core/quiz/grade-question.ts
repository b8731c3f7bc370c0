import { type Answer, acceptance, isEmpty, textIn } from './answer.js';
import { gradeChoice } from './grading/choice.js';
import { everything, type Fraction, nothing } from './grading/fraction.js';
import { gradeJudgement } from './grading/judgement.js';
import { gradeMatching } from './grading/matching.js';
import { gradeNumber } from './grading/number.js';
import { gradeOrdering } from './grading/ordering.js';
import { gradeScenario } from './grading/scenario.js';
import { gradeText } from './grading/text.js';
import type { Question } from './quiz.js';

/** `not-answered` earns nothing, like `wrong`, but is never called wrong. */
export type Verdict = 'right' | 'partly-right' | 'wrong' | 'not-answered';

export interface GradedQuestion {
  readonly question: Question;
  readonly verdict: Verdict;
  /** Thousandths of a point earned, 0 … `question.points`. */
  readonly mark: number;
}

/**
 * Grades one question. The mark is the fraction of the answer times the points, rounded to whole thousandths of a point. What is critical or graded exactly counts fully or not
 * at all. A statement that was accepted is `right` and earns nothing, since it is not graded.
 */
export function gradeQuestion(question: Question, answer: Answer): GradedQuestion {
  if (isEmpty(answer)) return { question, verdict: 'not-answered', mark: 0 };
  const { numerator, denominator } = fractionOf(question, answer);
  if (numerator >= denominator) return { question, verdict: 'right', mark: question.points };
  const allOrNothing = question.critical || question.grading === 'exact';
  if (numerator === 0 || allOrNothing) return { question, verdict: 'wrong', mark: 0 };
  return { question, verdict: 'partly-right', mark: Math.round((question.points * numerator) / denominator) };
}

function fractionOf(question: Question, answer: Answer): Fraction {
  switch (question.kind) {
    case 'judgement':
      return gradeJudgement(question, answer);
    case 'ordering':
      return gradeOrdering(question, answer);
    case 'matching':
      return gradeMatching(question, answer);
    case 'text':
      return gradeText(question, answer);
    case 'number':
      return gradeNumber(question, answer);
    case 'scenario':
      return gradeScenario(question, answer);
    case 'statement':
      return textIn(answer) === acceptance ? everything : nothing;
    default:
      return gradeChoice(question, answer);
  }
}
