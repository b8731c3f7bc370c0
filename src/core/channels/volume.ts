import type { Localised } from '../language.js';
/** A number of cases in a time; `low` and `high` differ when it is an estimate. */
export interface Volume {
  readonly low: number;
  readonly high: number;
}

/** Reads `20`, `~20` (a third less or more) and `10..50`; null for anything else. Decimal comma or point. */
export function parseVolume(value: string | number): Volume | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? { low: value, high: value } : null;
  const match =
    /^\s*(?:(~|ca\.?|etwa|about)\s*)?(\d{1,9}(?:[.,]\d{1,3})?)(?:\s*(?:\.\.|-|–|bis|to)\s*(\d{1,9}(?:[.,]\d{1,3})?))?\s*$/i.exec(value);
  if (match === null) return null;
  const [, rough, first = '', second] = match;
  const low = Number(first.replace(',', '.'));
  const high = second === undefined ? low : Number(second.replace(',', '.'));
  if (high < low || (rough !== undefined && second !== undefined)) return null;
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

/** Hours of work in words, to the tenth and rounded up: beside the few hours that a single channel has, a whole hour would hide what is missing. */
export function writeHours({ low, high }: Volume): Localised {
  const tenth = (hours: number): number => Math.ceil(Number((hours * 10).toFixed(6))) / 10;
  const en = tenth(low) === tenth(high) ? String(tenth(low)) : `${tenth(low)}–${tenth(high)}`;
  return { de: en.replaceAll('.', ','), en };
}
