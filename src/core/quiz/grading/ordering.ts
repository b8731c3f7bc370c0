import { type Answer, listIn } from '../answer.js';
import type { OrderingQuestion } from '../quiz.js';
import { type Fraction, nothing } from './fraction.js';

/**
 * `neighbours`: right pairs of neighbours by n - 1, so that the reversed order is worth nothing (`RELATIVE_NEXT_EXCLUDE_LAST` of gbateson/moodle-qtype_ordering).
 * `places`: items in their place by n (`ABSOLUTE_POSITION`). `longest`: the longest run of items in the right order, others in between allowed, by n
 * (`LONGEST_ORDERED_SUBSET`); a run of one proves nothing and is worth nothing.
 */
export function gradeOrdering({ items, counts }: OrderingQuestion, answer: Answer): Fraction {
  const key = items.map(({ id }) => id);
  const given = listIn(answer);
  if (new Set(given).size !== given.length) return nothing;
  const places = given.map((id) => key.indexOf(id));
  if (counts === 'places') return { numerator: places.filter((place, index) => place === index).length, denominator: key.length };
  if (counts === 'longest') {
    const longest = longestRising(places.filter((place) => place >= 0));
    return { numerator: longest > 1 ? longest : 0, denominator: key.length };
  }
  const pairs = places.filter((place, index) => index > 0 && place > 0 && places[index - 1] === place - 1).length;
  return { numerator: pairs, denominator: Math.max(key.length - 1, 1) };
}

/** The length of the longest rising subsequence. */
function longestRising(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, number] of numbers.entries())
    lengths.push(1 + Math.max(0, ...lengths.filter((_, earlier) => (numbers[earlier] ?? number) < number && earlier < index)));
  return Math.max(0, ...lengths);
}
