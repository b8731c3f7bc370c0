import * as z from 'zod';
import { count, place } from './result-schema.js';

/** What `audit --explain` prints as JSON. Not loaded at run time; tests hold the output against it. */

const described = z.strictObject({
  kind: z.enum(['company', 'channel', 'topic', 'team', 'audience', 'group', 'approval', 'playbook', 'watch']),
  id: z.string(),
  place,
});

export const explainResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  plan: z.string(),
  faults: count,
  channel: z.strictObject({
    id: z.string(),
    label: z.string(),
    place,
    platform: z
      .strictObject({
        id: z.string(),
        status: z.enum(['live', 'closing', 'closed']),
        owned: z.enum(['own', 'third']),
        checked: z.string().nullable(),
        source: z.string().nullable(),
      })
      .nullable(),
    extends: z.array(described),
    values: z.array(
      z.strictObject({
        key: z.string(),
        state: z.enum(['value', 'none', 'not-applicable', 'absent']),
        value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
        reason: z.string().nullable(),
        from: z.enum(['plan', 'inherited', 'catalogue', 'company', 'team', 'default']).nullable(),
        by: described.nullable(),
        place: place.nullable(),
      }),
    ),
  }),
});
