import { once } from '../once.js';
import { callingCodes } from './phone.data.js';

const separators = String.raw`[ \u00a0\u202f()/.–-]`;

/** A phone number as it stands in a text: international with `+` or `00`, national with a leading zero. Bounded, so that no text makes it slow. */
export const phonePattern = String.raw`(?:\+|\(0|\b0)(?:${separators}{0,3}\d){5,16}(?!\d)`;

const whole = once(() => new RegExp(`^(?:\\+|\\(?0)(?:${separators}{0,3}\\d){5,16}$`));

/**
 * Reads a phone number as digits: `+491234…` for an international one (`00` and `(0)` understood), the national digits as dialled otherwise; null when the text is none.
 * With a country, a national number becomes international.
 */
export function parsePhone(text: string, country: string | null): string | null {
  const trimmed = text.trim().replace(/^tel(?:efon|ephone)?\.?:?\s*/iu, '');
  if (!/\d/.test(trimmed) || !whole().test(trimmed)) return null;
  const international = /^(?:\+|00|\(00\))/.test(trimmed);
  const digits = (international ? trimmed.replace(/\(0\)/, '') : trimmed).replace(/\D/g, '');
  if (!international) return country === null ? digits : (toInternational(digits, country) ?? digits);
  const bare = trimmed.startsWith('+') ? digits : digits.slice(2);
  return bare.length >= 6 && !bare.startsWith('0') ? `+${bare}` : null;
}

/** The international form of a national number in a country; null when the country's numbering is not known. */
function toInternational(digits: string, country: string): string | null {
  const known = callingCodes[country];
  if (known === undefined || digits.startsWith('+')) return null;
  return `+${known.code}${known.trunk !== '' && digits.startsWith(known.trunk) ? digits.slice(known.trunk.length) : digits}`;
}

/** True when both are the same line. A national number equals an international one in any of the countries that are meant. */
export function samePhone({ a, b, countries }: { a: string; b: string; countries: readonly string[] }): boolean {
  if (a === b) return true;
  if (a.startsWith('+') === b.startsWith('+')) return false;
  const [international, national] = a.startsWith('+') ? [a, b] : [b, a];
  return countries.some((country) => toInternational(national, country) === international);
}

/** The number with its calling code set apart, `+49 891234560`; national numbers as they are. */
export function writePhone(digits: string): string {
  const code = Object.values(callingCodes)
    .map((known) => known.code)
    .filter((candidate) => digits.startsWith(`+${candidate}`))
    .sort((a, b) => b.length - a.length)[0];
  return code === undefined ? digits : `+${code} ${digits.slice(code.length + 1)}`;
}
