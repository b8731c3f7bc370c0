/** Whole thousands set apart by one sign (`1.200`, `1,200`, `1’200`, `1 200`), with a decimal part behind the other sign if any. */
const grouped = /^[1-9]\d{0,2}([.,'’\u00a0\u202f ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

const plain = /^\d+(?:[.,]\d+)?$/;

/** A number as it can stand in a longer pattern; `writtenNumber` reads what was found. */
export const numberPattern = "\\d+(?:[.,'’\\u00a0\\u202f ]\\d+)*";

/**
 * A number as people write it in German or English, never below zero: with decimal comma or point, or with thousands set apart, so `1.200` and `1,200` are a thousand two hundred and `1,5` is one and
 * a half. Null for anything else.
 */
export function writtenNumber(text: string): number | null {
  const separator = grouped.exec(text)?.[1];
  if (separator !== undefined) return Number(text.replaceAll(separator, '').replace(',', '.'));
  return plain.test(text) ? Number(text.replace(',', '.')) : null;
}

/** The same with a sign before it, for telling what is wrong with a number below zero. */
export function signedNumber(text: string): number | null {
  const sign = /^[-−–]\s*(?=\d)/.exec(text)?.[0] ?? '';
  const number = writtenNumber(text.slice(sign.length));
  return number === null || sign === '' ? number : -number;
}
