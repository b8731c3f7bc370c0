import { dayMs } from './calendar.js';
import { holidays } from './holidays.data.js';

/** Tells for a day, `YYYY-MM-DD`, whether it is a public holiday. */
export type IsHoliday = (day: string) => boolean;

/** Easter Sunday of a year as midnight UTC, milliseconds since 1970 (Gregorian calendar, years 1583 to 4099; algorithm of Meeus, Jones and Butcher, Nature 1876). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const moon = (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - moon - (yearInCentury % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}

/** True when the public holidays of a country, and of a state where one is given, are known. */
export function knowsHolidays(country: string, state: string | null): boolean {
  const known = Object.hasOwn(holidays, country) ? holidays[country] : undefined;
  return known !== undefined && (state === null || Object.hasOwn(known.states, state));
}

/** The states of a country for which holidays are known. */
export function statesWithHolidays(country: string): readonly string[] {
  return Object.hasOwn(holidays, country) ? Object.keys(holidays[country]?.states ?? {}) : [];
}

/** The public holidays of a country and, where one is given, of a state of it; null when they are not known. Without a state those of the whole country. */
export function publicHolidays({ country, state }: { readonly country: string; readonly state: string | null }): IsHoliday | null {
  if (!knowsHolidays(country, state)) return null;
  const entry = holidays[country];
  const [more = '', less = ''] = (state === null ? '' : (entry?.states[state] ?? '')).split('- ');
  const daysOf = new Map<number, ReadonlySet<string>>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const days = daysOf.get(year) ?? daysIn(year, { rules: `${entry?.all} ${more}`, except: less });
    daysOf.set(year, days);
    return days.has(day);
  };
}

function daysIn(year: number, { rules, except }: { rules: string; except: string }): ReadonlySet<string> {
  const days = new Set(rules.split(' ').map((rule) => dayOfRule(rule, year)));
  for (const rule of except.split(' ')) days.delete(dayOfRule(rule, year));
  return days;
}

/** The day of a rule in a year; a single day is itself whatever the year. */
function dayOfRule(rule: string, year: number): string {
  const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  if (rule.startsWith('E')) return iso(easterSunday(year) + Number(rule.slice(1)) * dayMs);
  if (rule[1] === '>') {
    const from = Date.parse(`${year}-${rule.slice(2)}`);
    return iso(from + ((Number(rule[0]) - new Date(from).getUTCDay() + 7) % 7) * dayMs);
  }
  return rule.length === 5 ? `${year}-${rule}` : rule;
}
