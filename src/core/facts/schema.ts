import * as z from 'zod/mini';
import { country, day, id, language, text } from '../yaml/schema-parts.js';

/** A value: text, or a number that stands for the text it is written as. */
const value = z.union([text, z.number()]);

const valueKeys = ['value', 'by-country', 'by-language'] as const;

const factSchema = z
  .strictObject({
    value: z.optional(value),
    'by-country': z.optional(z.record(country, value)),
    'by-language': z.optional(z.record(language, value)),
    owner: id,
    mentions: z.optional(z.record(language, z.array(text))),
    'valid-until': z.optional(day),
    note: z.optional(text),
  })
  .check(
    z.superRefine((fact, context) => {
      const stated = valueKeys.filter((key) => fact[key] !== undefined);
      if (stated.length !== 1)
        context.addIssue({ code: 'custom', params: { message: stated.length === 0 ? 'value-missing' : 'value-twice' } });
    }),
  );

/** `facts.yaml`: declared facts by id. */
export const factsSchema = z.catchall(z.object({ schema: z.literal(1) }), factSchema);
