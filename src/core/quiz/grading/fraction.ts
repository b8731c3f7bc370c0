/** The share of a question that an answer is worth, 0 … 1, as two whole numbers, so that thirds stay exact. `denominator` is above zero. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const nothing: Fraction = { numerator: 0, denominator: 1 };

export const everything: Fraction = { numerator: 1, denominator: 1 };

/** A share in thousandths, kept within 0 … 1. */
export function thousandths(share: number): Fraction {
  return { numerator: Math.min(Math.max(share, 0), 1000), denominator: 1000 };
}
