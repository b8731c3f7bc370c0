import type { Language, Localised } from './language.js';
import { writtenNumber } from './written-number.js';

export type DurationUnit = 'min' | 'h' | 'd' | 'wd' | 'months';

/** A span of time as people write it: `5 min`, `4 h`, `2 d`, `1 wd` (a working day, Arbeitstag), `12 months`. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const unitWords: Readonly<
  Record<DurationUnit, { readonly de: readonly [string, string]; readonly en: readonly [string, string]; readonly also: readonly string[] }>
> = {
  min: { de: ['Minute', 'Minuten'], en: ['minute', 'minutes'], also: ['min', 'min.', 'mins', 'minute', 'minuten', 'minutes'] },
  h: { de: ['Stunde', 'Stunden'], en: ['hour', 'hours'], also: ['h', 'std', 'std.', 'stunde', 'stunden', 'hour', 'hours', 'hrs', 'hr'] },
  d: {
    de: ['Tag', 'Tage'],
    en: ['day', 'days'],
    also: [
      'd',
      'tag',
      'tages',
      'tags',
      'tage',
      'tagen',
      'day',
      'days',
      'kalendertag',
      'kalendertage',
      'kalendertagen',
      'calendar day',
      'calendar days',
    ],
  },
  wd: {
    de: ['Arbeitstag', 'Arbeitstage'],
    en: ['working day', 'working days'],
    also: [
      'wd',
      'at',
      'arbeitstag',
      'arbeitstags',
      'arbeitstages',
      'arbeitstage',
      'arbeitstagen',
      'werktag',
      'werktags',
      'werktages',
      'werktage',
      'werktagen',
      'working day',
      'working days',
      'business day',
      'business days',
      'workday',
      'workdays',
    ],
  },
  months: {
    de: ['Monat', 'Monate'],
    en: ['month', 'months'],
    also: ['months', 'month', 'monat', 'monate', 'monaten', 'monats', 'monates'],
  },
};

/** Number words up to twelve, and the larger ones in which deadlines are written, as they stand in running text. */
export const numberWords: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  vierzehn: 14,
  fünfzehn: 15,
  zwanzig: 20,
  vierundzwanzig: 24,
  dreißig: 30,
  achtundvierzig: 48,
  sechzig: 60,
  zweiundsiebzig: 72,
  neunzig: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
};

const unitOf: ReadonlyMap<string, { readonly unit: DurationUnit; readonly factor: number }> = new Map<
  string,
  { unit: DurationUnit; factor: number }
>([
  ...Object.entries(unitWords).flatMap(([unit, words]) =>
    words.also.map((word) => [word, { unit: unit as DurationUnit, factor: 1 }] as const),
  ),
  ...['woche', 'wochen', 'week', 'weeks', 'w'].map((word) => [word, { unit: 'd' as const, factor: 7 }] as const),
  ...['jahr', 'jahre', 'jahren', 'jahres', 'year', 'years'].map((word) => [word, { unit: 'months' as const, factor: 12 }] as const),
]);

/** Every word that can name a unit, longest first; for search patterns. */
export const unitWordList: readonly string[] = [...unitOf.keys()].sort((a, b) => b.length - a.length);

/** The number that a word stands for, or undefined. */
export function numberWord(word: string): number | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(numberWords, key) ? numberWords[key] : undefined;
}

/** Reads a duration in either language, number words included; null when the text is none. Weeks become days, years months. */
export function parseDuration(text: string): Duration | null {
  // No number word and no unit has a letter beyond these.
  const match =
    /^\s*(\d{1,3}(?:[.,]\d{3})+|\d{1,6}(?:[.,]\d{1,3})?|[a-zäöüß]+(?:-(?:two|four|eight))?)[\s\u00a0\u202f-]*([a-z]+(?: [a-z]+)?\.?)\s*$/.exec(
      text.toLowerCase(),
    );
  if (match === null) return null;
  const [, amountText = '', unitText = ''] = match;
  const amount = /^\d/.test(amountText) ? writtenNumber(amountText) : numberWord(amountText);
  const unit = unitOf.get(unitText);
  if (amount == null || unit === undefined) return null;
  return { amount: amount * unit.factor, unit: unit.unit };
}

/** The duration in words, such as "4 Stunden"; `parseDuration` reads it again. */
export function writeDuration(duration: Duration, language: Language): string {
  const [one, other] = unitWords[duration.unit][language];
  const { amount } = duration;
  // Loading the number formats of a language costs more than a whole run; whole numbers look the same in all of them.
  const number = Number.isSafeInteger(amount)
    ? String(amount)
    : new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 }).format(amount);
  return `${number} ${amount === 1 ? one : other}`;
}

/** The duration in the words of every language, for messages. */
export function localisedDuration(duration: Duration): Localised {
  return { de: writeDuration(duration, 'de'), en: writeDuration(duration, 'en') };
}

/** The duration as it stands behind German words such as „nach“ and „in“: „nach 2 Tagen“. */
export function durationAfter(duration: Duration): Localised {
  const { de, en } = localisedDuration(duration);
  return { de: duration.amount === 1 ? de : de.replace(/e$/, 'en'), en };
}

const minutesOf: Readonly<Record<DurationUnit, number>> = { min: 1, h: 60, d: 24 * 60, wd: 24 * 60, months: 30 * 24 * 60 };

/** Minutes by the clock, a working day counted as a day and a month as 30 days: for comparing promises, not for dates. */
export function roughMinutes(duration: Duration): number {
  return duration.amount * minutesOf[duration.unit];
}

/** True when both say the same: 1 d equals 24 h; a working day equals only working days. */
export function sameDuration(a: Duration, b: Duration): boolean {
  if (a.unit === 'wd' || b.unit === 'wd' || a.unit === 'months' || b.unit === 'months') return a.unit === b.unit && a.amount === b.amount;
  return roughMinutes(a) === roughMinutes(b);
}
