import type { Duration } from '../duration.js';
import { type Calendar, dayMs, localMidnight, minuteMs, nextOpen, openFrom, openOn } from './calendar.js';
import { localOf, momentOf } from './zone-offset.js';

/**
 * By when a promise must be kept for somebody who wrote at a moment. With the clock `open` minutes and hours count only while somebody works, and days are days on which
 * somebody works, at the same time of day or when work ends. With `all`, time runs on; only working days are still counted by days with work. Null when nobody works for two months.
 */
export function deadline({
  written,
  target,
  clock,
  calendar,
}: {
  readonly written: number;
  readonly target: Duration;
  readonly clock: 'open' | 'all';
  readonly calendar: Calendar;
}): number | null {
  const { amount, unit } = target;
  if (unit === 'wd' || (unit === 'd' && clock === 'open')) return afterWorkingDays({ written, amount, calendar });
  const local = localOf(written, calendar.offset);
  if (unit === 'd') return momentOf(local + amount * dayMs, calendar.offset);
  if (unit === 'months') return momentOf(monthsLater(local, amount), calendar.offset);
  const span = amount * (unit === 'h' ? 60 : 1) * minuteMs;
  return clock === 'all' ? written + span : afterOpenTime({ written, span, calendar });
}

function afterOpenTime({ written, span, calendar }: { written: number; span: number; calendar: Calendar }): number | null {
  let left = span;
  for (const { from, to } of openFrom(written, calendar)) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return null;
}

function afterWorkingDays({ written, amount, calendar }: { written: number; amount: number; calendar: Calendar }): number | null {
  const start = nextOpen(written, calendar);
  if (start === null) return null;
  const midnight = localMidnight(start, calendar);
  const timeOfDay = localOf(start, calendar.offset) - midnight;
  // Half a day of work is promised as the whole one.
  for (let left = Math.ceil(amount), day = midnight, idle = 0; idle < 60; idle++) {
    const open = openOn(day, calendar);
    const last = open.at(-1);
    if (last !== undefined) {
      if (left === 0) return withinDay({ open, moment: momentOf(day + timeOfDay, calendar.offset), end: last.to });
      left -= 1;
      idle = 0;
    }
    day += dayMs;
  }
  return null;
}

/** The same time of day where somebody works then, else the next opening of that day, else when work ends. */
function withinDay({ open, moment, end }: { open: ReturnType<typeof openOn>; moment: number; end: number }): number {
  const next = open.find(({ to }) => moment <= to);
  return next === undefined ? end : Math.max(next.from, moment);
}

/** The same day of a later month, or its last where it is shorter. */
function monthsLater(local: number, months: number): number {
  const date = new Date(local);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.round(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) + (local % dayMs);
}
