import * as z from 'zod';
import { isDay } from '../day.js';
import { parseDuration } from '../duration.js';

/** Parts that the schemas of several formats share. Faults name a message of `core/rules/reading/schema-messages.ts`. */

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case ASCII letters and digits, parts joined by hyphens. */
export const id = z
  .string()
  .refine((text) => idPattern.test(text), { params: { message: 'not-an-id' } })
  .meta({ pattern: idPattern.source });

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = z
  .string()
  .refine(isDay, { params: { message: 'not-a-day' } })
  .meta({ format: 'date' });

/** A version of three numbers, quoted. */
export const version = z
  .string()
  .refine((text) => /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(text), { params: { message: 'not-a-version' } })
  .meta({ pattern: '^\\d+\\.\\d+\\.\\d+$' });

/** A duration such as `4 h`. */
export const duration = z
  .string()
  .refine((text) => parseDuration(text) !== null, { params: { message: 'not-a-duration' } })
  .meta({ examples: ['5 min', '4 h', '2 d', '1 wd', '12 months'] });

/** A country as in ISO 3166-1, two capital letters. */
export const country = z
  .string()
  .refine((text) => /^[A-Z]{2}$/.test(text), { params: { message: 'not-a-country' } })
  .meta({ pattern: '^[A-Z]{2}$' });

/** A language as in ISO 639-1, two small letters. */
export const language = z
  .string()
  .refine((text) => /^[a-z]{2}$/.test(text), { params: { message: 'not-a-language' } })
  .meta({ pattern: '^[a-z]{2}$' });

/** A text that says something. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { params: { message: 'empty-text' } })
  .meta({ minLength: 1 });

/** A text by language. */
export const byLanguage = z.record(language, text);
