import type { Duration } from '../duration.js';
import { roughMinutes } from '../duration.js';
import type { Localised } from '../language.js';
import { type Calendar, dayMs, type Interval, localMidnight, minuteMs, openFrom } from './calendar.js';
import { deadline } from './deadline.js';
import { localOf } from './zone-offset.js';

/** A message and the time by which a promise says it is answered, on the clocks of those who answer, as if they were UTC. */
export interface Wait {
  readonly written: number;
  readonly answered: number;
}

interface Talk {
  /** True where people call or chat; elsewhere they write. */
  readonly talk: boolean;
}

/** How long before closing the message is written: late enough to be typical, early enough to be counted. */
const beforeClosing = 5 * minuteMs;
const yearMinutes = 366 * 24 * 60;

/**
 * The longest that somebody can wait who writes within a span of days shortly before closing time; of several equal ones the first. Where somebody always is there, it is a
 * Friday evening. Null when nobody works, or the promise is longer than a year.
 */
export function longestWait({
  target,
  clock,
  calendar,
  from,
  days,
}: {
  readonly target: Duration;
  readonly clock: 'open' | 'all';
  readonly calendar: Calendar;
  readonly from: number;
  readonly days: number;
}): Wait | null {
  if (roughMinutes(target) > yearMinutes) return null;
  let longest: { written: number; answered: number } | null = null;
  for (const written of closings({ calendar, from, days })) {
    const answered = deadline({ written, target, clock, calendar });
    if (answered !== null && answered - written > (longest === null ? -1 : longest.answered - longest.written))
      longest = { written, answered };
  }
  return longest === null
    ? null
    : { written: localOf(longest.written, calendar.offset), answered: localOf(longest.answered, calendar.offset) };
}

/** Moments shortly before somebody leaves, at most one for each break; the first Friday at 17:55 when nobody ever does. */
function* closings({ calendar, from, days }: { calendar: Calendar; from: number; days: number }): Generator<number> {
  let before: Interval | null = null;
  const end = from + days * dayMs;
  let any = false;
  for (const open of openFrom(from, calendar)) {
    if (before !== null && open.from > before.to) {
      any = true;
      yield Math.max(before.from, before.to - beforeClosing);
    }
    before = open;
    if (open.from > end) break;
  }
  if (!any && before !== null) yield fridayEvening(localMidnight(from, calendar), calendar);
}

function fridayEvening(midnight: number, calendar: Calendar): number {
  const toFriday = (5 - new Date(midnight).getUTCDay() + 7) % 7;
  const local = midnight + toFriday * dayMs + (17 * 60 + 55) * minuteMs;
  return local - calendar.offset(local) * minuteMs;
}

const days = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const months = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** What a customer understands of a promise in any week: “Written Friday at 17:55, answered by Monday at 11:55 at the latest.” */
export function weekSentence({ written, answered, talk }: Wait & Talk): Localised {
  const apart = Math.floor(answered / dayMs) - Math.floor(written / dayMs);
  const on = (language: 'de' | 'en', moment: number): string => days[language][new Date(moment).getUTCDay()] ?? '';
  const when: Localised =
    apart === 0
      ? { de: 'am selben Tag', en: 'on the same day' }
      : apart < 7
        ? { de: `am ${on('de', answered)}`, en: `on ${on('en', answered)}` }
        : { de: `${apart} Tage danach, am ${on('de', answered)},`, en: `${apart} days later, on ${on('en', answered)},` };
  return sentence({ de: `am ${on('de', written)}`, en: `on ${on('en', written)}` }, when, { written, answered, talk });
}

/** The same with dates: what holidays make of a promise. */
export function datedSentence({ written, answered, talk }: Wait & Talk): Localised {
  const date = (moment: number): Localised => {
    const at = new Date(moment);
    const [day, month, year] = [at.getUTCDate(), at.getUTCMonth(), at.getUTCFullYear()];
    return {
      de: `am ${days.de[at.getUTCDay()]}, ${day}. ${months.de[month]} ${year},`,
      en: `on ${days.en[at.getUTCDay()]}, ${day} ${months.en[month]} ${year},`,
    };
  };
  return sentence(date(written), date(answered), { written, answered, talk });
}

function sentence(from: Localised, to: Localised, { written, answered, talk }: Wait & Talk): Localised {
  const clock = (moment: number): string => new Date(moment).toISOString().slice(11, 16);
  return {
    de: `${talk ? 'Meldet sich' : 'Schreibt'} jemand ${from.de} um ${clock(written)} Uhr, ist die Antwort spätestens ${to.de} um ${clock(answered)} Uhr da.`,
    en: `${talk ? 'Contacted' : 'Written'} ${from.en} at ${clock(written)}, answered ${to.en} at ${clock(answered)} at the latest.`,
  };
}
