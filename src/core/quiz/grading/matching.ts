import { type Answer, entryIn } from '../answer.js';
import type { MatchingQuestion } from '../quiz.js';
import type { Fraction } from './fraction.js';

/** Right pairs by the number of stems (Moodle `qtype_match_question::grade_response`; QTI mapping of directed pairs). */
export function gradeMatching({ stems }: MatchingQuestion, answer: Answer): Fraction {
  const right = stems.filter(({ id, target }) => entryIn(answer, id) === target).length;
  return { numerator: right, denominator: Math.max(stems.length, 1) };
}
