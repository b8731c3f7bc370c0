import * as z from 'zod';

/** What `release --format json` prints, as a schema. Not loaded at run time; tests hold the output against it. */

const at = z.number().int().min(1);
const place = z.strictObject({ file: z.string(), line: at, column: at, endLine: at, endColumn: at });
const nullable = z.string().nullable();
const steps = ['major', 'minor', 'patch'] as const;

const reason = z.strictObject({
  step: z.enum(steps),
  kind: z.enum([
    'obligation',
    'fact',
    'audience',
    'section-added',
    'section-removed',
    'guidance',
    'wording',
    'document-added',
    'document-removed',
  ]),
  section: nullable,
  fact: z.string().optional(),
  text: z.string(),
});

const planned = z.strictObject({
  schemaVersion: z.literal(1),
  outcome: z.enum(['nothing-to-do', 'refused', 'dry-run', 'declined', 'released']),
  policies: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      from: nullable,
      to: z.string(),
      step: z.enum([...steps, 'none']),
      lowered: z.boolean(),
      documents: z.array(z.strictObject({ path: z.string(), language: nullable, note: z.string(), effective: z.string() })),
      reasons: z.array(reason),
    }),
  ),
  withdrawn: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  unchanged: z.array(z.string()),
  files: z.array(z.strictObject({ path: z.string(), change: z.enum(['new', 'changed', 'removed']) })),
  tags: z.array(z.string()),
  renewals: z.array(z.strictObject({ policy: z.string(), sections: z.array(z.string()) })),
  questions: z.array(
    z.strictObject({
      quiz: nullable,
      language: nullable,
      question: z.string(),
      sections: z.array(z.strictObject({ target: z.string(), section: z.string() })),
      stale: z.boolean(),
    }),
  ),
  refusals: z.array(z.strictObject({ rule: z.string().optional(), message: z.string(), text: z.string(), place })),
  commit: nullable,
});

const settled = z.strictObject({
  schemaVersion: z.literal(1),
  outcome: z.enum(['completed', 'undone', 'pending']),
  files: z.array(z.string()),
  tags: z.array(z.string()),
  commit: nullable,
});

export const releaseResultSchema = z.union([planned, settled]);
