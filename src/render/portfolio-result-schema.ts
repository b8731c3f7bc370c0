import * as z from 'zod';
import { count, finding } from './result-schema.js';

/** What `audit portfolio` prints as JSON. Not loaded at run time; tests hold the output against it. */

const hours = z.number().min(0);
const text = { text: z.string() };
const customers = { topic: z.string(), countries: z.array(z.string()), languages: z.array(z.string()) };
const need = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('topic'), ...customers, ...text }),
  z.strictObject({ kind: z.literal('private'), ...customers, ...text }),
  z.strictObject({ kind: z.literal('news'), topic: z.string(), ...text }),
  z.strictObject({ kind: z.literal('urgent'), topic: z.string(), ...text }),
  z.strictObject({ kind: z.literal('audience'), audience: z.string(), ...text }),
  z.strictObject({ kind: z.literal('language'), country: z.string().nullable(), languages: z.array(z.string()), ...text }),
  z.strictObject({ kind: z.literal('hand-over'), channel: z.string(), topic: z.string(), ...text }),
]);
const set = z.strictObject({
  hours,
  channels: z.array(
    z.strictObject({
      id: z.string(),
      today: z.boolean(),
      assumed: z.boolean(),
      hours,
      /** Hours in a week that are set apart for it, less what must stay free. */
      limit: hours.nullable(),
      answers: z.array(need),
      alone: z.array(need),
      reason: z.string(),
    }),
  ),
  dropped: z.array(z.strictObject({ id: z.string(), hours, reason: z.string() })),
  teams: z.array(z.strictObject({ id: z.string(), hours, limit: hours.nullable() })),
});
const always = {
  schemaVersion: z.literal(1),
  plan: z.string(),
  missing: z.array(z.strictObject({ field: z.string(), subject: z.string(), vital: z.boolean() })),
  gaps: z.array(z.strictObject(customers)),
  summary: z.strictObject({ candidates: count, needs: count }),
};

export const portfolioResultSchema = z.discriminatedUnion('answer', [
  z.strictObject({ ...always, answer: z.enum(['unknown', 'unfinished']) }),
  z.strictObject({
    ...always,
    answer: z.literal('best'),
    set,
    /** How much less another set may take, as a share; 0 where it was proved that none does. */
    within: z.number(),
    next: z.strictObject({ hours, channels: z.array(z.string()) }).nullable(),
    audit: z.strictObject({ gone: z.array(finding), new: z.array(finding) }),
  }),
  z.strictObject({
    ...always,
    answer: z.literal('infeasible'),
    set,
    unmet: z.array(need),
    /** How far the least time may be from what is said, as a share. */
    within: z.number(),
    lacking: z.array(z.strictObject({ team: z.string(), hours })),
  }),
]);
