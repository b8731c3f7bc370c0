import { type Answer, listIn } from '../answer.js';
import type { ChoiceQuestion } from '../quiz.js';
import { everything, type Fraction, nothing, thousandths } from './fraction.js';

/**
 * Single choice and true/false: the weight of the option chosen (Moodle `qtype_multichoice_single_question::grade_response`), 1 or 0 where none is stated.
 * Multiple choice, exact: 1 if the options chosen are the right ones, else 0 (QTI `match_correct`). Partial: the sum of the weights chosen, not below 0 and not above 1
 * (Moodle `qtype_multichoice_multi_question::grade_response`; QTI `map_response` with bounds 0 and 1). Without weights +1/C for each right and -1/W for each wrong
 * option, so that ticking everything is worth nothing. Stated weights of the right options are taken for a whole, so that three of 0.333 are.
 */
export function gradeChoice({ kind, grading, critical, options }: ChoiceQuestion, answer: Answer): Fraction {
  const chosen = new Set(listIn(answer));
  const picked = options.filter(({ id }) => chosen.has(id));
  if (picked.length !== chosen.size) return nothing;
  const right = options.filter((option) => option.right);
  const hits = picked.filter((option) => option.right).length;
  const slips = picked.length - hits;
  if (kind !== 'multiple') {
    const [only] = picked;
    if (only === undefined || picked.length > 1) return nothing;
    return thousandths(only.weight ?? (only.right ? 1000 : 0));
  }
  if (hits === right.length && slips === 0) return hits > 0 ? everything : nothing;
  if (critical || grading === 'exact') return nothing;
  if (options.some(({ weight }) => weight !== null)) {
    const whole = right.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    const sum = picked.reduce((total, { weight }) => total + (weight ?? 0), 0);
    return whole > 0 ? { numerator: Math.min(Math.max(sum, 0), whole), denominator: whole } : nothing;
  }
  const wrong = options.length - right.length;
  if (wrong === 0) return { numerator: hits, denominator: right.length };
  return { numerator: Math.max(hits * wrong - slips * right.length, 0), denominator: Math.max(right.length * wrong, 1) };
}
