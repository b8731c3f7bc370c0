import { writtenNumber } from '../written-number.js';

/** What a number of a plan may be. A number outside is told as a fault of the plan, and nothing is worked out with it. */
export interface NumberRange {
  readonly least: number;
  /** True when `least` itself is too little. */
  readonly above?: boolean;
  readonly most?: number;
}

export const numberRanges = {
  people: { least: 0 },
  'hours-per-week': { least: 0, most: 168 },
  // With more than that somebody is hardly ever there.
  shrinkage: { least: 0, most: 0.6 },
  minutes: { least: 0, above: true },
  'available-hours': { least: 0 },
  turns: { least: 0, above: true },
  // Nobody holds more than five conversations at once and answers them all.
  concurrency: { least: 0, above: true, most: 5 },
  staff: { least: 0 },
  /** How many of something there were. */
  count: { least: 0 },
} satisfies Readonly<Record<string, NumberRange>>;

export function isWithin(value: number, { least, above = false, most = Number.POSITIVE_INFINITY }: NumberRange): boolean {
  return (above ? value > least : value >= least) && value <= most;
}

/** A share of a whole as a number, 0.3 for `30 %`, `0,3` and `0.3`; null for anything else. */
export function parseShare(written: string | number): number | null {
  if (typeof written === 'number') return written;
  const [, digits = '', percent] = /^(.*?)\s*(%?)$/s.exec(written.trim()) ?? [];
  const number = writtenNumber(digits);
  return number === null ? null : percent === '' ? number : number / 100;
}
