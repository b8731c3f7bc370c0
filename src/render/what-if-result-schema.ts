import * as z from 'zod';
import { count, finding, severityCounts } from './result-schema.js';

/** What `audit --without`, `--with` and `--set` print as JSON. Not loaded at run time; tests hold the output against it. */

const named = z.strictObject({ id: z.string(), label: z.string() });
const summary = z.strictObject({ channels: count, ...severityCounts, unknowns: count, accepted: count });
const had = { had: z.array(z.string()), text: z.string() };

const volume = z.strictObject({ low: z.number().min(0), high: z.number().min(0) });
const load = z
  .strictObject({
    needed: volume.nullable(),
    available: z.number().min(0).nullable(),
    verdict: z.enum(['fits', 'tight', 'over', 'unknown']),
  })
  .nullable();

const loss = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('topic'), name: z.string(), ...had }),
  z.strictObject({ kind: z.literal('audience'), name: z.string(), ...had }),
  z.strictObject({ kind: z.literal('language'), country: z.string().nullable(), language: z.string(), ...had }),
]);

export const whatIfResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  plan: z.string(),
  change: z.strictObject({
    removed: z.array(named),
    added: z.array(named),
    assigned: z.array(z.strictObject({ of: z.string(), key: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  }),
  before: summary,
  after: summary,
  gone: z.array(finding),
  new: z.array(finding),
  changed: z.array(z.strictObject({ before: finding, after: finding })),
  unchanged: count,
  loads: z.array(z.strictObject({ team: named, before: load, after: load })),
  lost: z.array(loss),
});

/** What `audit --costs` prints as JSON. */
export const channelCostsResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  plan: z.string(),
  channels: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      team: z.string().nullable(),
      cases: volume.nullable(),
      hours: volume.nullable(),
      minutesPerCase: z.number().min(0).nullable(),
      missing: z.array(z.string()),
      lost: z.array(loss),
    }),
  ),
});
