/** Days as `YYYY-MM-DD`, counted in UTC so that no time zone and no clock change moves them. */

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** How many days `to` lies after `from`; negative when before. Both must be days of the calendar. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** The day a number of months later; the last day of a month that has fewer days, and never later than the last day of 9999. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A setting may ask for more than the calendar has.
  if (!(year * 12 + month - 1 + months < 120_000)) return '9999-12-31';
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** True for a day that exists in the calendar. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const parsed = new Date(Date.UTC(year, month - 1, date));
  return parsed.getUTCFullYear() === year && parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
}
