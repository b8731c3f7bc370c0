import { isDay } from '../day.js';
import type { Language } from '../language.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const monthOf: ReadonlyMap<string, number> = new Map([
  ...[...months.de, ...months.en].map((name, index) => [name.toLowerCase(), (index % 12) + 1] as const),
  ...[...months.de, ...months.en].map((name, index) => [name.slice(0, 3).toLowerCase(), (index % 12) + 1] as const),
  ['jänner', 1],
  ['feber', 2],
  ['sept', 9],
]);

/** Every word that names a month, longest first; for splitting sentences. */
export const monthWords: readonly string[] = [...monthOf.keys()].sort((a, b) => b.length - a.length);

/** True for a word in small letters that names a month. */
export function isMonth(word: string): boolean {
  return monthOf.has(word);
}

const iso = /^(\d{4}-\d{2}-\d{2})$/;
const numeric = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
// No month has a letter beyond these.
const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s?([a-zä]+)\.?\s(\d{4})$/;
const monthFirst = /^([a-zä]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/;

/** Reads a date that exists in the calendar as `YYYY-MM-DD`; null when the text is none. */
export function parseDate(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const written = iso.exec(plain)?.[1];
  if (written !== undefined) return isDay(written) ? written : null;
  const number = numeric.exec(plain);
  if (number !== null) return toDay(number[3], Number(number[2]), number[1]);
  const day = dayFirst.exec(plain);
  if (day !== null) return toDay(day[3], monthOf.get(day[2] ?? ''), day[1]);
  const name = monthFirst.exec(plain);
  return name === null ? null : toDay(name[3], monthOf.get(name[1] ?? ''), name[2]);
}

function toDay(year = '', monthNumber: number | undefined, date = ''): string | null {
  if (monthNumber === undefined) return null;
  const day = `${year}-${String(monthNumber).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The date in words, `22. November 2026` or `22 November 2026`; in figures where the text it replaces has figures. */
export function writeDate({ date, language, like = '' }: { date: string; language: Language; like?: string }): string {
  const [year = '', monthText = '', dayText = ''] = date.split('-');
  if (iso.test(like.trim())) return date;
  if (numeric.test(like.trim())) return `${dayText}.${monthText}.${year}`;
  const name = months[language][Number(monthText) - 1] ?? '';
  return language === 'de' ? `${Number(dayText)}. ${name} ${year}` : `${Number(dayText)} ${name} ${year}`;
}
