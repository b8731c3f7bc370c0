import { type Duration, numberWord, numberWords, parseDuration, unitWordList } from '../duration.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';

/** A duration where it stands in a search text; null for one that comes to no whole unit, such as half a working day. */
export interface FoundDuration {
  readonly span: Span;
  readonly duration: Duration | null;
}

const gap = String.raw`[ \u00a0\u202f]`;

/** Units that are words of their own in running text are left out: "3 at once", "14 w". */
const unitPattern = once(() => {
  const units = unitWordList
    .filter((word) => !['at', 'd', 'w', 'at.'].includes(word))
    .map((word) => word.replace(/[.]/g, String.raw`\.`).replace(' ', gap));
  return new RegExp(`[\\d \\u00a0\\u202f-](${units.join('|')})(?![${letters}\\d])`, 'g');
});

/** What stands before a unit, to its end: a number in figures or words, or a range, of which the upper end counts. */
const quantityPattern = once(() => {
  const numbers = Object.keys(numberWords)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const half = `(?:half an?|(?:einer |eine )?halbe[nr]?)${gap}`;
  const figures = String.raw`\d{1,6}(?:[.,]\d{1,3})?`;
  const quantity = `(?:${figures}|(?:${numbers})(?=[\\s-])|an?(?=\\s))`;
  const lower = `(?:${figures}\\s?[-–]\\s?|${quantity}\\s(?:bis|to|or|oder)\\s)?`;
  return new RegExp(`(?<![${letters}\\d§.,/:+-])(?:(?<half>${half})|${lower}(?<high>${quantity})${gap}?-?)$`);
});

// Two number words of 14 letters with "oder" between them, and one character more to see what they follow.
const longestQuantity = 48;

/** Every duration in a search text, ascending: number words and ranges too, of which the upper end counts. */
export function durationsIn(search: string): readonly FoundDuration[] {
  const found: FoundDuration[] = [];
  // Units are rarer than numbers, so they are looked for first.
  for (const match of search.matchAll(unitPattern())) {
    const [, unit = ''] = match;
    const unitStart = match.index + 1;
    const head = search.slice(Math.max(0, unitStart - longestQuantity), unitStart);
    const quantity = quantityPattern().exec(head);
    if (quantity === null) continue;
    const span = { start: unitStart - quantity[0].length, end: unitStart + unit.length };
    found.push({ span, duration: durationOf({ unit, ...quantity.groups }) });
  }
  return found;
}

function durationOf({ unit, half, high = '' }: { unit: string; half?: string; high?: string }): Duration | null {
  const one = parseDuration(`1 ${unit.replace(/[\u00a0\u202f]/g, ' ')}`);
  const amount = half === undefined ? quantityOf(high) : 1;
  if (amount === null || one === null) return null;
  return half === undefined ? { unit: one.unit, amount: one.amount * amount } : halfOf(one);
}

function quantityOf(text: string): number | null {
  if (text === 'a' || text === 'an') return 1;
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : (numberWord(text) ?? null);
}

function halfOf(one: Duration): Duration | null {
  if (one.unit === 'h') return { unit: 'min', amount: one.amount * 30 };
  if (one.unit === 'd') return { unit: 'h', amount: one.amount * 12 };
  return one.unit === 'months' && one.amount % 2 === 0 ? { unit: 'months', amount: one.amount / 2 } : null;
}
