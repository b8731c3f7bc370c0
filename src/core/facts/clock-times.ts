import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';
import { numbersInWords } from './number-words.js';

/** A time of day where it stands in a search text. */
export interface FoundTime {
  readonly span: Span;
  /** Minutes since midnight; two where the text does not say whether it means the morning or the afternoon. */
  readonly minutes: readonly number[];
}

const gap = String.raw`[ \u00a0\u202f]?`;
const time = String.raw`\d{1,2}(?:[:.]\d{2})?`;

const pattern = once(
  () =>
    new RegExp(
      `(?<![${letters}\\d.,:/-])(?:(?<first>${time})${gap}(?:[-–—]|bis|und|oder|to|and|or)${gap})?(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?${gap}(?:(?<clock>uhr|o[’']clock)(?:${gap}(?<later>\\d{2})(?!\\d|${gap}uhr))?|(?<half>[ap])\\.?m\\b\\.?)|(?<plain>\\d{1,2}:\\d{2}))(?![${letters}\\d:])`,
      'g',
    ),
);

/** Every time of day in a search text, ascending: `16 Uhr`, `16.30 Uhr`, `16 Uhr 30`, `16:30`, `4 pm`, `4:30 p.m.`, `9–17 Uhr`, `9 to 5 pm`. */
export function clockTimesIn(search: string): readonly FoundTime[] {
  if (!/\d/.test(search) || !/uhr|o[’']clock|[ap]\.?m\b|\d:\d/.test(search)) return [];
  return [...search.matchAll(pattern())].flatMap(({ 0: text, index, groups = {} }) => {
    const { first, hour, minute, half, later, clock, plain } = groups;
    const own = plain ?? `${hour}:${minute ?? later ?? '00'}`;
    const minutes = minutesOf(own, half, clock !== undefined && !clock.startsWith('u'));
    if (minutes.length === 0) return [];
    const end = index + text.length;
    if (first === undefined) return [{ span: { start: index, end }, minutes }];
    // "9 to 5 pm" begins in the morning, "2 to 5 pm" in the afternoon.
    const opening = minutesOf(first, undefined, half !== undefined);
    const between = index + first.length;
    const closing = { span: { start: between, end }, minutes };
    return opening.length === 0 ? [closing] : [{ span: { start: index, end: between }, minutes: opening }, closing];
  });
}

function minutesOf(text: string, half: string | undefined, unclear: boolean): readonly number[] {
  const [hours = 0, minutes = 0] = text.split(/[:.]/).map(Number);
  if (hours > (half === undefined ? 24 : 12) || minutes > 59) return [];
  const day = 24 * 60;
  if (half !== undefined) return [(hours % 12) * 60 + minutes + (half === 'p' ? day / 2 : 0)];
  const sure = (hours * 60 + minutes) % day;
  return unclear && hours <= 12 ? [(hours % 12) * 60 + minutes, (hours % 12) * 60 + minutes + day / 2] : [sure];
}

const spokenPattern = once(
  () =>
    new RegExp(
      `(?<![${letters}\\d-])(?:(?<before>halb)|viertel${gap}(?<side>nach|vor)|(?<past>half past)|(?:a )?quarter (?<edge>past|to))${gap}(?<hour>\\d{1,2}|[a-zäöüß]{3,8})(?![${letters}\\d]|[:.,]\\d)`,
      'g',
    ),
);

/** True for a search text that may tell a time by halves and quarters. */
export function maySpeakTime(search: string): boolean {
  return /halb|viertel|half past|quarter/.test(search);
}

/** Every time of day that a search text tells by halves and quarters, ascending, each for the morning and the afternoon: `halb neun`, `Viertel nach 8`, `half past eight`, `quarter to nine`. */
export function spokenTimesIn(search: string): readonly FoundTime[] {
  if (!maySpeakTime(search)) return [];
  return [...search.matchAll(spokenPattern())].flatMap(({ 0: text, index, groups = {} }) => {
    const { before, side, past, edge, hour = '' } = groups;
    const hours = hourOf(hour);
    if (hours === null || hours < 1 || hours > 12) return [];
    const add = before !== undefined ? -30 : past !== undefined ? 30 : side === 'nach' || edge === 'past' ? 15 : -15;
    const half = 12 * 60;
    const minute = (hours * 60 + add) % half;
    return [{ span: { start: index, end: index + text.length }, minutes: [minute, minute + half] }];
  });
}

/** "Eins" and "one" are no numbers elsewhere, since they are articles too. */
function hourOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  if (text === 'eins' || text === 'one') return 1;
  const [number] = numbersInWords(text);
  return number !== undefined && number.span.end === text.length ? number.value : null;
}
