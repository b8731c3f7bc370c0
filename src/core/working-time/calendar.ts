import type { OpeningHours } from '../channels/opening-hours.js';
import { localOf, momentOf, type ZoneOffset } from './zone-offset.js';

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** When somebody works: weekly hours on the clocks of a zone, less the days that are closed. Moments are milliseconds since 1970, UTC. */
export interface Calendar {
  readonly hours: Pick<OpeningHours, 'ranges'>;
  readonly offset: ZoneOffset;
  /** True for a local day, `YYYY-MM-DD`, on which nobody works whatever the weekday. */
  isClosed(day: string): boolean;
}

/** A time in which somebody works without a break. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** How many days in a row are searched for somebody who works: more than any holidays last. */
const searchedDays = 60;

/** The calendar day of a local time, `YYYY-MM-DD`. */
function dayOf(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

/** The local midnight at which the day of a moment begins, as if it were UTC. */
export function localMidnight(moment: number, { offset }: Calendar): number {
  return Math.floor(localOf(moment, offset) / dayMs) * dayMs;
}

const openDays = new WeakMap<Calendar, Map<number, readonly Interval[]>>();

/** The times on one local day in which somebody works, in order; days that are 23 or 25 hours long are so here. Each day is reckoned once, since promises look at the same ones. */
export function openOn(midnight: number, calendar: Calendar): readonly Interval[] {
  const known = openDays.get(calendar) ?? new Map<number, readonly Interval[]>();
  openDays.set(calendar, known);
  const open = known.get(midnight) ?? reckonDay(midnight, calendar);
  known.set(midnight, open);
  return open;
}

function reckonDay(midnight: number, { hours, offset, isClosed }: Calendar): Interval[] {
  if (isClosed(dayOf(midnight))) return [];
  // 1970-01-05 was a Monday.
  const start = ((((midnight / dayMs - 4) % 7) + 7) % 7) * 1440;
  return hours.ranges.flatMap(({ from, to }) => {
    const [first, last] = [Math.max(from, start) - start, Math.min(to, start + 1440) - start];
    return first >= last ? [] : [{ from: momentOf(midnight + first * minuteMs, offset), to: momentOf(midnight + last * minuteMs, offset) }];
  });
}

/** The times in which somebody works from a moment on, in order and without end as long as somebody ever works. */
export function* openFrom(moment: number, calendar: Calendar): Generator<Interval> {
  let idle = 0;
  for (let midnight = localMidnight(moment, calendar); idle < searchedDays; midnight += dayMs) {
    idle += 1;
    for (const { from, to } of openOn(midnight, calendar)) {
      if (to <= moment) continue;
      idle = 0;
      yield { from: Math.max(from, moment), to };
    }
  }
}

/** The first moment, from one on, at which somebody works; null when nobody does for two months. */
export function nextOpen(moment: number, calendar: Calendar): number | null {
  for (const { from } of openFrom(moment, calendar)) return from;
  return null;
}

/** The longest time without anybody that begins within a span, weekends and holidays in a row counted as one; null when somebody always is there, or nobody ever. */
export function longestClosed({
  from,
  days,
  calendar,
}: {
  readonly from: number;
  readonly days: number;
  readonly calendar: Calendar;
}): Interval | null {
  let longest: Interval | null = null;
  let end: number | null = null;
  for (const open of openFrom(from, calendar)) {
    if (end !== null && open.from - end > (longest === null ? 0 : longest.to - longest.from)) longest = { from: end, to: open.from };
    if (open.from > from + days * dayMs) break;
    end = open.to;
  }
  return longest;
}
