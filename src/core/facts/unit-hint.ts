import { unitWordList } from '../duration.js';
import { once } from '../once.js';
import { letters } from '../search-text.js';
import { currencyWords } from './amount.js';
import { monthWords } from './calendar-date.js';

const anyOf = (words: readonly string[]): string => words.map((word) => word.replace(/[.$]/g, '\\$&')).join('|');

/** What makes a figure before it more than a lone number: a unit of time, a currency with its scale, a share, a month, the hour of a clock. */
const unit = once(() => {
  const words = [...unitWordList, ...currencyWords, ...monthWords, 'prozent', 'percent', 'per cent', 'pct', 'uhr'];
  return `(?:[%€$£]|(?:${anyOf(words)}|o[’']clock|[ap]\\.?m)(?![${letters}]))`;
});

const behindFigure = once(
  () => new RegExp(`\\d(?:st|nd|rd|th)?[ .,–-]{0,3}${unit()}|[+€$£] ?\\d|(?<!\\d)0\\d|(?:${anyOf(currencyWords)}) ?\\d`),
);
const behindWord = once(() => new RegExp(`[ -]{1,2}${unit()}`, 'y'));

/** False for a search text whose figures are lone numbers: none has a unit, a currency, or the zero or plus of phone numbers. */
export function mayHaveUnit(search: string): boolean {
  return behindFigure().test(search);
}

/** True when a unit follows in a search text. */
export function startsWithUnit(search: string, from: number): boolean {
  const pattern = behindWord();
  pattern.lastIndex = from;
  return pattern.test(search);
}
