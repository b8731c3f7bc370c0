import * as z from 'zod/mini';
import { isDay } from '../day.js';
import { parseDuration } from '../duration.js';
import { remember } from '../remember.js';
import { zoneOffset } from '../working-time/zone-offset.js';

/** Parts that the schemas of several formats share. Faults name a message of `core/rules/reading/schema-messages.ts`. */

/** A text that passes a test, and the message that is said when it does not. `meta` is what the JSON Schema adds. */
export function textThat({
  passes,
  message,
  meta,
}: {
  passes: (text: string) => boolean;
  message: string;
  meta?: z.core.GlobalMeta;
}): z.ZodMiniString {
  const schema = z.string().check(z.refine(passes, { params: { message } }));
  return meta === undefined ? schema : schema.register(z.globalRegistry, meta);
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case ASCII letters and digits, parts joined by hyphens. */
export const id = textThat({ passes: (text) => idPattern.test(text), message: 'not-an-id', meta: { pattern: idPattern.source } });

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = textThat({ passes: isDay, message: 'not-a-day', meta: { format: 'date' } });

/** A version of three numbers, quoted. */
export const version = textThat({
  passes: (text) => /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(text),
  message: 'not-a-version',
  meta: { pattern: '^\\d+\\.\\d+\\.\\d+$' },
});

/** A duration such as `4 h`. */
export const duration = textThat({
  passes: remember((text) => parseDuration(text) !== null),
  message: 'not-a-duration',
  meta: { examples: ['5 min', '4 h', '2 d', '1 wd', '12 months'] },
});

/** A country as in ISO 3166-1, two capital letters. */
export const country = textThat({ passes: (text) => /^[A-Z]{2}$/.test(text), message: 'not-a-country', meta: { pattern: '^[A-Z]{2}$' } });

/** A language as in ISO 639-1, two small letters. */
export const language = textThat({
  passes: (text) => /^[a-z]{2}$/.test(text),
  message: 'not-a-language',
  meta: { pattern: '^[a-z]{2}$' },
});

/** A time zone as IANA calls it. */
export const timeZone = textThat({
  passes: (text) => zoneOffset(text) !== null,
  message: 'not-a-time-zone',
  meta: { examples: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'] },
});

/** A text that says something. */
export const text = textThat({ passes: (value) => value.trim() !== '', message: 'empty-text', meta: { minLength: 1 } });

/** A text by language. */
export const byLanguage = z.record(language, text);
