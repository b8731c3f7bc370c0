import type { Localised } from '../language.js';
import { numberPattern, writtenNumber } from '../written-number.js';

/** A number of cases in a time; `low` and `high` differ when it is an estimate. */
export interface Volume {
  readonly low: number;
  readonly high: number;
}

const roughly = new RegExp(
  `^\\s*(?:(~|ca\\.?|circa|etwa|rund|about)\\s*)?(${numberPattern})(?:\\s*(?:\\.\\.|-|–|bis|to)\\s*(${numberPattern}))?\\s*$`,
  'i',
);

const most = 1_000_000_000;

/** Reads `20`, `~20` (a third less or more) and `10..50`, each number as people write it; null for anything else. */
export function parseVolume(value: string | number): Volume | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? { low: value, high: value } : null;
  const match = value.length > 60 ? null : roughly.exec(value);
  if (match === null) return null;
  const [, rough, first = '', second] = match;
  const low = writtenNumber(first);
  const high = second === undefined ? low : writtenNumber(second);
  if (low === null || high === null || high < low || high >= most || (rough !== undefined && second !== undefined)) return null;
  return rough === undefined ? { low, high } : { low: (low * 2) / 3, high: (low * 4) / 3 };
}

/** The middle of an estimate. */
export function middle({ low, high }: Volume): number {
  return (low + high) / 2;
}

/** A range in whole numbers: "12", or "10–15" where its limits differ. */
export function writeVolume({ low, high }: Volume): string | number {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? from : `${from}–${to}`;
}

/** Hours that are there, rounded down to the hour, or to the tenth below ten: nobody has more time because of a rounding. */
export function timeThere(hours: number): number {
  const step = hours < 10 ? 10 : 1;
  // What a calculation leaves behind the sixth place is no time.
  return Math.floor(Number((hours * step).toFixed(6))) / step;
}

/** Hours of work in words, to the tenth and rounded up: beside the few hours that a single channel has, a whole hour would hide what is missing. */
export function writeHours({ low, high }: Volume): Localised {
  const tenth = (hours: number): number => Math.ceil(Number((hours * 10).toFixed(6))) / 10;
  const en = tenth(low) === tenth(high) ? String(tenth(low)) : `${tenth(low)}–${tenth(high)}`;
  return { de: en.replaceAll('.', ','), en };
}
