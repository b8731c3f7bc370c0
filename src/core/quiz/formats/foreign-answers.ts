import type { At } from '../../place.js';
import type { ChoiceQuestion, MatchingQuestion, Option } from '../quiz.js';
import { letterOf } from '../reading/texts.js';

/** An option with the share of the points that it earns, in percent. */
export interface SharedOption {
  readonly text: string;
  readonly feedback: string | null;
  readonly share: number;
}

/**
 * A choice from options with shares: right is what earns all (single) or something (multiple). Shares that our own grading gives anyway become no weights. Null when nothing is right, or when
 * in a single choice several options are each enough.
 */
export function choiceFrom({
  options: given,
  single,
  at,
}: {
  options: readonly SharedOption[];
  single: boolean;
  at: At;
}): Pick<ChoiceQuestion, 'kind' | 'options'> | null {
  const right = given.map(({ share }) => (single ? share >= 100 : share > 0));
  const count = right.filter(Boolean).length;
  if (count === 0 || count === given.length || (single && count > 1)) return null;
  const usual = given.every(({ share }, index) => {
    const expected = single ? (right[index] === true ? 100 : 0) : right[index] === true ? 100 / count : -100 / (given.length - count);
    return Math.abs(share - expected) < 0.01;
  });
  const options = given.map(({ text, feedback, share }, index): Option => {
    const thousandths = Math.round(share * 10);
    const weight = usual || (single && (right[index] === true || thousandths <= 0)) ? null : thousandths;
    return { id: letterOf(index), at, text, right: right[index] === true, feedback, weight };
  });
  return { kind: single || count === 1 ? 'single' : 'multiple', options };
}

/** Pairs as a matching; an empty left side makes a target for nothing. Equal targets are one. */
export function matchingFrom(
  pairs: readonly { readonly stem: string; readonly target: string }[],
  at: At,
): Pick<MatchingQuestion, 'kind' | 'columns' | 'stems' | 'targets'> {
  const texts = [...new Set(pairs.map(({ target }) => target))];
  const stems = pairs
    .filter(({ stem }) => stem !== '')
    .map(({ stem, target }, index) => ({ id: letterOf(index), at, text: stem, target: String(texts.indexOf(target) + 1) }));
  return { kind: 'matching', columns: ['', ''], stems, targets: texts.map((text, index) => ({ id: String(index + 1), text })) };
}
