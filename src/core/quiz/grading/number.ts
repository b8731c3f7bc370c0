import { type Answer, textIn } from '../answer.js';
import { parseNumber } from '../number-text.js';
import type { NumberQuestion } from '../quiz.js';
import { type Fraction, nothing, thousandths } from './fraction.js';

/** The weight of the first interval that holds the number, ends included; with a tiny margin for what binary fractions lose (Moodle `qtype_numerical_answer::get_tolerance_interval`). */
export function gradeNumber({ accepted, language }: NumberQuestion, answer: Answer): Fraction {
  const number = parseNumber(textIn(answer), language);
  if (number === null) return nothing;
  for (const { low, high, weight } of accepted) {
    const margin = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
    if (number >= low - margin && number <= high + margin) return thousandths(weight);
  }
  return nothing;
}
