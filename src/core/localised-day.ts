import type { Localised } from './language.js';

/** A day `YYYY-MM-DD` in words, such as "2. April 2019" and "2 April 2019"; as it stands when it is no day. */
export function localisedDay(day: string): Localised {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return { de: day, en: day };
  const write = (locale: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return { de: write('de'), en: write('en-GB') };
}
