import * as z from 'zod/mini';
import { day, text } from '../yaml/schema-parts.js';

export const baselineEntrySchema = z.strictObject({
  rule: text,
  document: text,
  section: z.optional(z.string()),
  excerpt: z.optional(z.string()),
  count: z.optional(z.int().check(z.positive())),
  since: day,
  until: z.optional(day),
  reason: text,
});

/** `.unisono/baseline.yaml`. */
export const baselineSchema = z.strictObject({ schema: z.literal(1), findings: z.array(baselineEntrySchema) });
