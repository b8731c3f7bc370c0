import * as z from 'zod';
import { country, day, id, language, text } from '../yaml/schema-parts.js';

/** A value: text, or a number that stands for the text it is written as. */
const value = z.union([text, z.number()]);

const valueKeys = ['value', 'by-country', 'by-language'] as const;

const factSchema = z
  .strictObject({
    value: value.optional(),
    'by-country': z.record(country, value).optional(),
    'by-language': z.record(language, value).optional(),
    owner: id,
    mentions: z.record(language, z.array(text)).optional(),
    'valid-until': day.optional(),
    note: text.optional(),
  })
  .superRefine((fact, context) => {
    const stated = valueKeys.filter((key) => fact[key] !== undefined);
    if (stated.length !== 1)
      context.addIssue({ code: 'custom', params: { message: stated.length === 0 ? 'value-missing' : 'value-twice' } });
  });

/** `facts.yaml`: declared facts by id. */
export const factsSchema = z.object({ schema: z.literal(1) }).catchall(factSchema);
