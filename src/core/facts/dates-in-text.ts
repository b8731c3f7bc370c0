import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';
import { isMonth } from './calendar-date.js';

const gap = String.raw`[ \u00a0\u202f]`;
const suffix = '(?:st|nd|rd|th)?';

const isoPattern = once(() => new RegExp(`(?<![${letters}\\d])\\d{4}-\\d{2}-\\d{2}(?!\\d)`, 'g'));

/** What stands before a year, to its end: `22.11.`, `22. November `, `November 22, `. Months are looked up, since a pattern of all of them is slow to make. */
const beforeYear = once(
  () =>
    new RegExp(
      `(?<![${letters}\\d])(?:\\d{1,2}\\.${gap}?\\d{1,2}\\.${gap}?|\\d{1,2}(?:\\.|st|nd|rd|th)?${gap}?(?<last>[a-zä]{3,9})\\.?${gap}|(?<first>[a-zä]{3,9})\\.?${gap}\\d{1,2}${suffix},?${gap})$`,
    ),
);

// "22nd. september " and one character more to see what it follows.
const longestBeforeYear = 24;

/** Where something that looks like a full date stands in a search text: ISO, `22.11.2026`, `22. November 2026`, `22 November 2026`, `November 22, 2026`. */
export function datesIn(search: string): readonly Span[] {
  if (!/\d{4}/.test(search)) return [];
  const found: Span[] = [...search.matchAll(isoPattern())].map(({ index, 0: date }) => ({ start: index, end: index + date.length }));
  // Most years stand alone, so the year is looked for first.
  for (const { index } of search.matchAll(/\d{4}(?<=[ \u00a0\u202f.]\d{4})(?!\d)/g)) {
    const match = beforeYear().exec(search.slice(Math.max(0, index - longestBeforeYear), index));
    if (match === null) continue;
    const month = match.groups?.first ?? match.groups?.last;
    if (month === undefined || isMonth(month)) found.push({ start: index - match[0].length, end: index + 4 });
  }
  // `1.1.2026-01-02` is read from the left.
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      const apart = span.start >= end;
      if (apart) end = span.end;
      return apart;
    });
}
