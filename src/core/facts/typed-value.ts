import { parseOpeningHours, writeOpeningHours } from '../channels/opening-hours.js';
import { parseDuration, roughMinutes, sameDuration, writeDuration } from '../duration.js';
import type { Language } from '../language.js';
import { parseMoney, parsePercent, writeMoney } from './amount.js';
import { parseDate, writeDate } from './calendar-date.js';
import type { TypedValue } from './fact.js';
import { parsePhone, samePhone, writePhone } from './phone.js';
import { parseEmail, parseUrl } from './web-address.js';

/**
 * Reads a text in German or English as a value with a type; what is none of the known types is compared as text. `country` turns national phone numbers into
 * international ones, `language` decides where a single separator could group or split a number.
 */
export function parseTypedValue({
  text,
  language = null,
  country = null,
}: {
  text: string;
  language?: Language | null;
  country?: string | null;
}): TypedValue {
  const plain = normalised(text);
  const duration = parseDuration(plain);
  if (duration !== null) return { type: 'duration', duration };
  const money = parseMoney(plain, language);
  if (money !== null) return { type: 'money', ...money };
  const percent = parsePercent(plain, language);
  if (percent !== null) return { type: 'percent', amount: percent };
  const date = parseDate(plain);
  if (date !== null) return { type: 'date', date };
  const email = parseEmail(plain);
  if (email !== null) return { type: 'email', address: email };
  const url = parseUrl(plain);
  if (url !== null) return { type: 'url', address: url };
  const digits = parsePhone(plain, country);
  if (digits !== null) return { type: 'phone', digits };
  // A lone number could be an hour of the day; hours need a range or "24/7".
  const hours = /\d.*[-–—]|24\s*\/\s*7|uhr|clock/iu.test(plain) ? parseOpeningHours(plain) : null;
  if (hours !== null) return { type: 'hours', ranges: hours.ranges };
  return { type: 'text', text: plain };
}

/** Unicode NFC with white space collapsed: how texts are compared. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}

/** True when both mean the same; values of different types never do. `countries` are those that a national phone number may belong to. */
export function sameValue(a: TypedValue, b: TypedValue, countries: readonly string[] = []): boolean {
  if (a.type === 'duration' && b.type === 'duration') return sameDuration(a.duration, b.duration);
  if (a.type === 'phone' && b.type === 'phone') return samePhone({ a: a.digits, b: b.digits, countries });
  return a.type === b.type && valueKey(a) === valueKey(b);
}

/** A text that is equal for values that mean the same; national phone numbers stand for themselves. */
export function valueKey(value: TypedValue): string {
  switch (value.type) {
    case 'duration': {
      const { amount, unit } = value.duration;
      return unit === 'wd' || unit === 'months' ? `duration ${amount} ${unit}` : `duration ${roughMinutes(value.duration)} min`;
    }
    case 'money':
      return `money ${Math.round(value.amount * 100)} ${value.currency}`;
    case 'percent':
      return `percent ${value.amount}`;
    case 'phone':
      return `phone ${value.digits}`;
    case 'email':
    case 'url':
      return `${value.type} ${value.address}`;
    case 'date':
      return `date ${value.date}`;
    case 'hours':
      return `hours ${value.ranges.map(({ from, to }) => `${from}-${to}`).join(' ')}`;
    case 'text':
      return `text ${value.text}`;
  }
}

/** The value in the habit of a language. `like` is a text that it replaces: dates keep its form. Reading the result gives the value again. */
export function writeValue(value: TypedValue, language: Language, like?: string): string {
  switch (value.type) {
    case 'duration':
      return writeDuration(value.duration, language);
    case 'money':
      return writeMoney({ ...value, language });
    case 'percent':
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 3, useGrouping: false }).format(value.amount / 100);
    case 'phone':
      return writePhone(value.digits);
    case 'email':
      return value.address;
    case 'url':
      return `https://${value.address}`;
    case 'date':
      return writeDate({ date: value.date, language, ...(like === undefined ? {} : { like }) });
    case 'hours':
      return writeOpeningHours(value, language);
    case 'text':
      return value.text;
  }
}
