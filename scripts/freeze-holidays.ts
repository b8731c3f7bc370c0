import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** Countries whose public holidays are known, in the order of the file. */
export const frozenCountries = ['DE', 'AT', 'CH', 'LI', 'BE', 'CZ', 'DK', 'ES', 'FR', 'GB', 'IT', 'LU', 'NL', 'PL'];
export const [firstFrozenYear, lastFrozenYear] = [2024, 2035];

const years = Array.from({ length: lastFrozenYear - firstFrozenYear + 1 }, (_, index) => firstFrozenYear + index);
const dayMs = 86_400_000;

/** The days, `YYYY-MM-DD`, that date-holidays calls public holidays of the whole country or of a state of it. */
export function publicDays({ country, state }: { country: string; state: string | null }): string[] {
  const holidays = state === null ? new Holidays(country) : new Holidays(country, state);
  const days = years.flatMap((year) =>
    holidays.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
  );
  return [...new Set(days)].sort();
}

/** The states of a country that date-holidays knows. */
export function statesOf(country: string): string[] {
  return Object.keys(new Holidays().getStates(country) ?? {}).sort();
}

/** Days as rules where one holds in every year: a date, days after Easter, the first weekday from a date on. Other days are written out. */
function compact(days: readonly string[]): string {
  const left = new Set(days);
  const rules: string[] = [];
  const take = (rule: string, dayIn: (year: number) => string): void => {
    const all = years.map(dayIn);
    if (!all.every((day) => left.has(day))) return;
    for (const day of all) left.delete(day);
    rules.push(rule);
  };
  const first = days.filter((day) => day.startsWith(String(firstFrozenYear)));
  for (const day of first) take(day.slice(5), (year) => `${year}${day.slice(4)}`);
  for (const day of first) {
    const offset = (Date.parse(day) - easter(firstFrozenYear)) / dayMs;
    take(`E${offset < 0 ? '' : '+'}${offset}`, (year) => iso(easter(year) + offset * dayMs));
  }
  for (const day of first.filter((candidate) => left.has(candidate))) {
    const weekday = new Date(day).getUTCDay();
    for (let back = 0; back < 7; back++) {
      const from = iso(Date.parse(day) - back * dayMs).slice(5);
      take(`${weekday}>${from}`, (year) => iso(firstWeekday(year, from, weekday)));
    }
  }
  return [...rules, ...left].join(' ');
}

function iso(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function firstWeekday(year: number, from: string, weekday: number): number {
  const start = Date.parse(`${year}-${from}`);
  return start + ((weekday - new Date(start).getUTCDay() + 7) % 7) * dayMs;
}

function easter(year: number): number {
  const [found] = new Holidays('DE', 'BB').getHolidays(year).filter(({ rule }) => rule === 'easter');
  return Date.parse(found?.date.slice(0, 10) ?? '');
}

function frozen(): string {
  const lines = frozenCountries.map((country) => {
    const common = publicDays({ country, state: null });
    const states = statesOf(country).flatMap((state) => {
      const own = publicDays({ country, state });
      const more = own.filter((day) => !common.includes(day));
      const less = common.filter((day) => !own.includes(day));
      const text = [compact(more), ...(less.length === 0 ? [] : [`- ${compact(less)}`])].join(' ').trim();
      return [`      ${/^[A-Z]+$/.test(state) ? state : `'${state}'`}: '${text}',\n`];
    });
    return `  ${country}: {\n    all: '${compact(common)}',\n    states: {${states.length === 0 ? '' : `\n${states.join('')}    `}},\n  },\n`;
  });
  return `// Written by scripts/freeze-holidays.ts; change nothing here by hand.

/** The days of a country that are public holidays everywhere, and what each state has besides (behind a dash: what it does not have). */
export interface CountryHolidays {
  readonly all: string;
  readonly states: Readonly<Record<string, string>>;
}

/**
 * Public holidays by country and state (ISO 3166-2): \`10-03\` every year, \`E+39\` days after Easter Sunday, \`3>11-16\` the first Wednesday (Sunday is 0) from 16 November on, \`2025-05-08\`
 * one day alone. Rules were seen to hold from ${firstFrozenYear} to ${lastFrozenYear}; single days are known for these years only. Days that only single towns keep are not in it.
 * Source: date-holidays 3.37.0 (https://github.com/commenthol/date-holidays), data under CC BY-SA 3.0 by its LICENSE file, shortened to rules;
 * this list is under the same licence. Read 2026-11.
 */
export const holidays: Readonly<Record<string, CountryHolidays>> = {
${lines.join('')}};
`;
}

if (process.argv[1]?.endsWith('freeze-holidays.ts')) writeFileSync('src/core/working-time/holidays.data.ts', frozen());
