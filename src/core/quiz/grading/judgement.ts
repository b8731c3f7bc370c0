import { type Answer, entryIn, listIn } from '../answer.js';
import type { JudgementQuestion } from '../quiz.js';
import { type Fraction, nothing, thousandths } from './fraction.js';

/**
 * `best`: the weight of the option chosen. `best+worst`: the mean of the weight of the best and of what the worst lacks to 1. `rank`: 1 less the sum of the differences in
 * place by the largest possible one, n²/2 rounded down (12 for five options, as in mcqbank.co.uk/sjt-marking-scheme), not below 0. That there is no agreement on the best
 * way to score such questions: Bergman et al. 2006, International Journal of Selection and Assessment 14(3), 223-235.
 */
export function gradeJudgement({ ask, options }: JudgementQuestion, answer: Answer): Fraction {
  const weightOf = (id: string | null | undefined): number | null => options.find((option) => option.id === id)?.weight ?? null;
  if (ask === 'best') {
    const chosen = listIn(answer);
    return chosen.length === 1 ? thousandths(weightOf(chosen[0]) ?? 0) : nothing;
  }
  if (ask === 'best+worst') {
    const [best, worst] = [entryIn(answer, 'best'), entryIn(answer, 'worst')];
    if (best === worst) return nothing;
    return { numerator: (weightOf(best) ?? 0) + (1000 - (weightOf(worst) ?? 1000)), denominator: 2000 };
  }
  const given = listIn(answer);
  const largest = Math.floor(options.length ** 2 / 2);
  if (given.length !== options.length || new Set(given).size !== given.length) return nothing;
  const places = options.map(({ id }, index) => (given.includes(id) ? Math.abs(given.indexOf(id) - index) : largest));
  return { numerator: Math.max(largest - places.reduce((sum, each) => sum + each, 0), 0), denominator: Math.max(largest, 1) };
}
