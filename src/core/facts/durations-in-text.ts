import { type Duration, numberWord, parseDuration, unitWordList } from '../duration.js';
import { eachMatch } from '../matches.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';

/** A duration where it stands in a search text. */
export interface FoundDuration {
  readonly span: Span;
  readonly duration: Duration;
}

const gap = String.raw`[ \u00a0\u202f]`;

/** Units that are words of their own in running text are left out: "3 at once", "14 w". */
const unitPattern = once(() => {
  const units = unitWordList
    .filter((word) => !['at', 'd', 'w', 'at.'].includes(word))
    .map((word) => word.replace(/[.]/g, String.raw`\.`).replace(' ', gap));
  return new RegExp(`[\\d \\u00a0\\u202f-](?:${units.join('|')})(?![${letters}\\d])`, 'g');
});

/** "Half an", "eine halbe", to the end of what stands before a unit. */
const halfPattern = new RegExp(`(?<![${letters}\\d§.,/:+-])(?:half an?|(?:eine[mnrs]? |ein )?halbe[mnrs]?)${gap}$`);

/** A number in figures or words, or a range of two, to the end of what stands before a unit. Words are looked up, since a pattern of all of them is slow to make. */
const quantityPattern = (() => {
  const figures = String.raw`\d{1,6}(?:[.,]\d{1,3})?`;
  const word = '[a-zäöüß]+(?:-[a-z]+)?';
  return new RegExp(
    `(?<![${letters}\\d§.,/:+-])(?:${figures}\\s?[-–]\\s?|(?<low>${figures}|${word})\\s(?:bis|to|or|oder)\\s)?(?<high>${figures}|${word})(?<gap>${gap}?-?)$`,
  );
})();

// Two number words of 14 letters with "oder" between them, and one character more to see what they follow.
const longestQuantity = 48;

/** Every duration in a search text, ascending: number words and ranges too, of which the upper end counts. */
export function durationsIn(search: string): readonly FoundDuration[] {
  const found: FoundDuration[] = [];
  // Units are rarer than numbers, so they are looked for first.
  eachMatch(unitPattern(), search, ({ 0: match, index }) => {
    const unit = match.slice(1);
    const start = index + 1;
    const one = parseDuration(`1 ${unit.replace(/[\u00a0\u202f]/g, ' ')}`);
    const quantity = one === null ? null : quantityBefore(search.slice(Math.max(0, start - longestQuantity), start));
    if (one === null || quantity === null) return;
    const duration = quantity.amount === 'half' ? halfOf(one) : { unit: one.unit, amount: one.amount * quantity.amount };
    if (duration !== null) found.push({ span: { start: start - quantity.length, end: start + unit.length }, duration });
  });
  return found;
}

/** The quantity at the end of a text, with its length. */
function quantityBefore(head: string): { amount: number | 'half'; length: number } | null {
  const half = halfPattern.exec(head);
  if (half !== null) return { amount: 'half', length: half[0].length };
  const match = quantityPattern.exec(head);
  const { low, high = '', gap: space = '' } = match?.groups ?? {};
  const amount = numberOf(high, space);
  if (match === null || amount === null) return null;
  // "Back to two days": what stands before "to" is no number, so this is no range.
  const range = low === undefined || numberOf(low, ' ') !== null;
  return { amount, length: range ? match[0].length : high.length + space.length };
}

/** The number that figures or a word stand for, given what follows: "a" and "an" need a space, other words a space or hyphen. */
function numberOf(text: string, space: string): number | null {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  if (text === 'a' || text === 'an') return space === '' || space === '-' ? null : 1;
  return space === '' ? null : (numberWord(text) ?? null);
}

function halfOf(one: Duration): Duration | null {
  if (one.unit === 'h') return { unit: 'min', amount: one.amount * 30 };
  if (one.unit === 'd') return { unit: 'h', amount: one.amount * 12 };
  return one.unit === 'months' && one.amount % 2 === 0 ? { unit: 'months', amount: one.amount / 2 } : null;
}
