import type { Language } from '../language.js';

/** Weekly opening hours. Minutes count from Monday 00:00; ranges do not overlap, are ascending, and may end at 10080 (Sunday 24:00). */
export interface OpeningHours {
  readonly ranges: readonly Range[];
  /** As written. */
  readonly text: string;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const minutesPerDay = 24 * 60;
export const minutesPerWeek = 7 * minutesPerDay;

const dayWords: readonly (readonly string[])[] = [
  ['mo', 'mon', 'montag', 'montags', 'monday', 'mondays'],
  ['di', 'die', 'dienstag', 'dienstags', 'tu', 'tue', 'tues', 'tuesday', 'tuesdays'],
  ['mi', 'mit', 'mittwoch', 'mittwochs', 'we', 'wed', 'wednesday', 'wednesdays'],
  ['do', 'don', 'donnerstag', 'donnerstags', 'th', 'thu', 'thur', 'thurs', 'thursday', 'thursdays'],
  ['fr', 'fre', 'fri', 'freitag', 'freitags', 'friday', 'fridays'],
  ['sa', 'sam', 'sat', 'samstag', 'samstags', 'sonnabend', 'sonnabends', 'saturday', 'saturdays'],
  ['so', 'son', 'su', 'sun', 'sonntag', 'sonntags', 'sunday', 'sundays'],
];

const dayOf: ReadonlyMap<string, number> = new Map(dayWords.flatMap((words, day) => words.map((word) => [word, day] as const)));

const shortDays: Readonly<Record<Language, readonly string[]>> = {
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

type Token =
  | { readonly kind: 'day'; readonly days: readonly number[] }
  | { readonly kind: 'time'; readonly minute: number }
  | { readonly kind: 'to' | 'and' | 'break' | 'closed' };

/**
 * Reads opening hours as people write them: `Mo-Fr 08:00-18:00`, German or English day names, several ranges parted by `;` or `,`, over midnight
 * (`Fr 22:00-02:00`), `24/7`. Ranges that touch or overlap become one. Null when the text is none.
 */
export function parseOpeningHours(text: string): OpeningHours | null {
  const words = text.trim();
  if (words.length > 500) return null;
  if (/^(?:24\s*\/\s*7|rund um die uhr|around the clock|immer|always)$/i.test(words))
    return { ranges: [{ from: 0, to: minutesPerWeek }], text: words };
  const tokens = tokenize(words);
  const groups = tokens === null ? null : readGroups(tokens);
  return groups === null ? null : { ranges: merge(groups), text: words };
}

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = /\s+|(\d{1,2})(?:[:.](\d{2}))?(?:\s*(am|pm)\b|\s*(?:uhr\b|h\b))?|([a-zäöü]+)\.?|([-–—‑])|([,&/+])|([;\n])|(:)|([^\s])/giy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, hour, minute, half, word, dash, comma, semicolon, colon, other] = match;
    if (hour !== undefined) {
      const time = minuteOf(Number(hour), Number(minute ?? 0), half?.toLowerCase());
      if (time === null) return null;
      tokens.push({ kind: 'time', minute: time });
    } else if (word !== undefined) {
      const token = wordToken(word.toLowerCase());
      if (token === undefined) return null;
      if (token !== null) tokens.push(token);
    } else if (dash !== undefined) tokens.push({ kind: 'to' });
    else if (comma !== undefined) tokens.push({ kind: 'and' });
    else if (semicolon !== undefined) tokens.push({ kind: 'break' });
    // `Mo-Fr: 8-18`: the colon after the days says nothing.
    else if (other !== undefined || (colon !== undefined && tokens.at(-1)?.kind !== 'day')) return null;
  }
  return tokens;
}

/** The token of a word, null for a word that says nothing, undefined for one that is not known here. */
function wordToken(word: string): Token | null | undefined {
  const day = dayOf.get(word);
  if (day !== undefined) return { kind: 'day', days: [day] };
  if (['täglich', 'daily'].includes(word)) return { kind: 'day', days: [0, 1, 2, 3, 4, 5, 6] };
  if (['bis', 'to', 'until', 'till', 'through'].includes(word)) return { kind: 'to' };
  if (['und', 'and', 'sowie'].includes(word)) return { kind: 'and' };
  if (['geschlossen', 'closed', 'zu'].includes(word)) return { kind: 'closed' };
  if (['von', 'from', 'uhr'].includes(word)) return null;
  return undefined;
}

function minuteOf(hour: number, minute: number, half: string | undefined): number | null {
  if (minute > 59) return null;
  if (half !== undefined) return hour < 1 || hour > 12 ? null : ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  const total = hour * 60 + minute;
  return total > minutesPerDay ? null : total;
}

/** Days, then times, then days again: `Mo, Mi 8-12, 13-17; Fr 8-12`. Times without days hold on every day. */
function readGroups(tokens: readonly Token[]): Range[] | null {
  const ranges: Range[] = [];
  let position = 0;
  const peek = (ahead = 0): Token | undefined => tokens[position + ahead];
  const skip = (...kinds: Token['kind'][]): void => {
    while (kinds.includes(peek()?.kind as Token['kind'])) position += 1;
  };
  while (position < tokens.length) {
    skip('and', 'break');
    if (position >= tokens.length) break;
    const days = readDays();
    if (days === null) return null;
    if (peek()?.kind === 'closed') {
      position += 1;
      continue;
    }
    let times = 0;
    while (peek()?.kind === 'time') {
      const [from, to, end] = [peek(), peek(1), peek(2)];
      if (from?.kind !== 'time' || to?.kind !== 'to' || end?.kind !== 'time') return null;
      const length = lengthOf(from.minute, end.minute);
      if (length === null) return null;
      for (const day of days) ranges.push({ from: day * minutesPerDay + from.minute, to: day * minutesPerDay + from.minute + length });
      position += 3;
      times += 1;
      if (peek()?.kind === 'and' && peek(1)?.kind === 'time') position += 1;
    }
    if (times === 0) return null;
    const next = peek();
    if (next !== undefined && next.kind !== 'and' && next.kind !== 'break' && next.kind !== 'day') return null;
  }
  return tokens.length === 0 ? null : ranges;

  function readDays(): number[] | null {
    const days: number[] = [];
    if (peek()?.kind === 'time') return [0, 1, 2, 3, 4, 5, 6];
    for (;;) {
      const first = peek();
      if (first?.kind !== 'day') return null;
      const last = peek(2);
      if (peek(1)?.kind === 'to' && last?.kind === 'day') {
        const [from = 0, to = 0] = [first.days[0], last.days[0]];
        for (let day = from; ; day = (day + 1) % 7) {
          days.push(day);
          if (day === to) break;
        }
        position += 3;
      } else {
        days.push(...first.days);
        position += 1;
      }
      if (peek()?.kind === 'and' && peek(1)?.kind === 'day') position += 1;
      else if (peek()?.kind !== 'day') return days;
    }
  }
}

/** Minutes from one time of day to the next; over midnight when the second is earlier. `00:00-00:00` is a whole day; other equal times say nothing. */
function lengthOf(from: number, to: number): number | null {
  if (from === minutesPerDay) return null;
  if (to > from) return to - from;
  if (to === from) return from === 0 ? minutesPerDay : null;
  return to + minutesPerDay - from;
}

function merge(ranges: readonly Range[]): Range[] {
  const cut = ranges.flatMap(({ from, to }) =>
    to <= minutesPerWeek
      ? [{ from, to }]
      : [
          { from, to: minutesPerWeek },
          { from: 0, to: to - minutesPerWeek },
        ],
  );
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of cut.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The hours in short words, such as `Mo-Fr 08:00-18:00; Sa 09:00-12:00`; reading them again gives the same ranges. */
export function writeOpeningHours({ ranges }: Pick<OpeningHours, 'ranges'>, language: Language): string {
  if (ranges.length === 1 && ranges[0]?.from === 0 && ranges[0].to === minutesPerWeek) return '24/7';
  const byDay: string[][] = Array.from({ length: 7 }, () => []);
  for (const range of ranges)
    for (const { day, from, to } of daily(range)) byDay[day]?.push(`${clock(from)}-${clock(to > minutesPerDay ? to - minutesPerDay : to)}`);
  const parts: string[] = [];
  for (let day = 0; day < 7; ) {
    const times = (byDay[day] ?? []).join(', ');
    let last = day;
    while (last < 6 && (byDay[last + 1] ?? []).join(', ') === times) last += 1;
    const [first, end] = [shortDays[language][day], shortDays[language][last]];
    if (times !== '') parts.push(`${first}${last > day ? `-${end}` : ''} ${times}`);
    day = last + 1;
  }
  return parts.length === 0
    ? `${shortDays[language][0]}-${shortDays[language][6]} ${language === 'de' ? 'geschlossen' : 'closed'}`
    : parts.join('; ');
}

/** A range by days: one that crosses midnight and is shorter than a day stays whole, longer ones are cut at midnight. */
function daily({ from, to }: Range): { day: number; from: number; to: number }[] {
  const day = Math.floor(from / minutesPerDay);
  const start = from - day * minutesPerDay;
  const end = to - day * minutesPerDay;
  if (end <= minutesPerDay || end - start < minutesPerDay) return [{ day, from: start, to: end }];
  const next = (day + 1) * minutesPerDay;
  return [{ day, from: start, to: minutesPerDay }, ...daily({ from: next, to })];
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Minutes open in a week. */
export function openMinutes({ ranges }: Pick<OpeningHours, 'ranges'>): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The longest closed time in minutes, the weekend's turn counted as one; 0 when always open, a whole week when never. */
export function longestClosedGap({ ranges }: Pick<OpeningHours, 'ranges'>): number {
  const [first] = ranges;
  if (first === undefined) return minutesPerWeek;
  let longest = 0;
  let previous = (ranges.at(-1)?.to ?? 0) - minutesPerWeek;
  for (const { from, to } of ranges) {
    longest = Math.max(longest, from - previous);
    previous = to;
  }
  return longest;
}

/** True when somebody is there at a minute of the week. */
export function isOpenAt({ ranges }: Pick<OpeningHours, 'ranges'>, minute: number): boolean {
  return ranges.some(({ from, to }) => from <= minute && minute < to);
}

/** True when every minute of the second is also in the first. */
export function coversHours(outer: Pick<OpeningHours, 'ranges'>, inner: Pick<OpeningHours, 'ranges'>): boolean {
  return uncoveredMinutes(outer, inner) === 0;
}

/** Minutes of the second that are not in the first. */
export function uncoveredMinutes(outer: Pick<OpeningHours, 'ranges'>, inner: Pick<OpeningHours, 'ranges'>): number {
  let shared = 0;
  for (const a of inner.ranges) for (const b of outer.ranges) shared += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return openMinutes(inner) - shared;
}

/** The hours in which at least one of several is open. */
export function unionOfHours(all: readonly Pick<OpeningHours, 'ranges'>[]): Pick<OpeningHours, 'ranges'> {
  return { ranges: merge(all.flatMap(({ ranges }) => ranges)) };
}
