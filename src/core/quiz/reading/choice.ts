import type { ChoiceQuestion, Option } from '../quiz.js';
import { enough } from './options.js';
import type { Reading } from './reading.js';

const truthWords: readonly (readonly [string, string])[] = [
  ['wahr', 'falsch'],
  ['richtig', 'falsch'],
  ['true', 'false'],
];

/** What a list with boxes asks for: one right option, several, or true and false; null when it cannot be graded, which is said. */
export function readChoice(options: readonly Option[], { section, say }: Reading): Pick<ChoiceQuestion, 'kind' | 'options'> | null {
  const heading = section.heading.span;
  if (!enough(options, heading, say)) return null;
  const right = options.filter((option) => option.right);
  if (right.length === 0) say('no-right-option', heading);
  else if (right.length === options.length) say('only-right-options', heading);
  else if (right.length === 1) {
    if (weightsHold({ options, least: 0, whole: 1000, say })) return { kind: isTruthPair(options) ? 'true-false' : 'single', options };
  } else if (weightsHold({ options, least: -1000, whole: null, say })) return { kind: 'multiple', options };
  return null;
}

/**
 * Checks the weights that an author states: those of the right options make up a whole, a hundredth more or less, since thirds cannot be written exactly; no other option earns
 * as much as the right one.
 */
function weightsHold({
  options,
  least,
  whole,
  say,
}: {
  options: readonly Option[];
  least: number;
  whole: number | null;
  say: Reading['say'];
}): boolean {
  if (options.every(({ weight }) => weight === null)) return true;
  const right = options.filter((option) => option.right);
  const [first] = right;
  const sum = right.reduce((total, { weight }) => total + (weight ?? whole ?? 0), 0);
  if (first !== undefined && (Math.abs(sum - 1000) > 10 || right.some(({ weight }) => (weight ?? whole ?? 0) <= 0))) {
    say('bad-weights', first.at.span, { sum: sum / 1000 });
    return false;
  }
  const off =
    options.find((option) => !option.right && (option.weight ?? 0) >= (whole ?? 1)) ?? options.find(({ weight }) => (weight ?? 0) < least);
  if (off === undefined) return true;
  say('bad-weight', off.at.span, { found: (off.weight ?? 0) / 1000 });
  return false;
}

function isTruthPair(options: readonly Option[]): boolean {
  if (options.length !== 2) return false;
  const words = options.map(({ text }) => text.toLowerCase().replace(/[.!]$/, '').trim());
  return truthWords.some((pair) => pair.every((word) => words.includes(word)));
}
