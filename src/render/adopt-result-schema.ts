import * as z from 'zod';
import { policyTypes } from '../core/handbook/document-head.js';

/** What `adopt --format json` prints, as a schema. Not loaded at run time; tests hold the output against it. */

const count = z.number().int().min(0);
const texts = z.array(z.string());

const reason = z.union([
  z.strictObject({ code: z.enum(['type-stated', 'type-folder', 'lang-stated', 'lang-name', 'lang-words', 'twin-same']) }),
  z.strictObject({ code: z.literal('type-words'), words: texts }),
]);

const doubt = z.union([
  z.strictObject({ code: z.enum(['type-default', 'lang-default', 'lang-differs', 'id-number']) }),
  z.strictObject({ code: z.literal('type-tie'), words: texts }),
  z.strictObject({ code: z.literal('id-taken'), id: z.string() }),
  z.strictObject({ code: z.enum(['owner-role', 'approver-role']), role: z.string() }),
  z.strictObject({ code: z.literal('status-open'), status: z.string() }),
  z.strictObject({ code: z.literal('set-aside'), keys: texts }),
]);

export const adoptResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: z.strictObject({
    outcome: z.enum(['written', 'nothing-to-do', 'dry-run', 'declined', 'undone']),
    folder: z.string(),
    handbook: z.boolean(),
    resumed: z.boolean(),
    documents: count,
    moved: count,
    left: count,
    written: count,
    held: count,
    gaps: count,
    foreignAnchors: count,
    lint: z.strictObject({ errors: count, warnings: count, gaps: count }).nullable(),
  }),
  documents: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      id: z.string(),
      type: z.enum(policyTypes),
      title: z.string(),
      lang: z.string(),
      version: z.string(),
      added: texts,
      rewritten: texts,
      anchors: count,
      links: count,
      reasons: z.array(reason),
      doubts: z.array(doubt),
    }),
  ),
  relinked: z.array(z.strictObject({ path: z.string(), links: count })),
  left: z.array(z.strictObject({ path: z.string(), why: z.string() })),
  others: texts,
  /** What comes back and what goes, with `--undo`. */
  undo: z.strictObject({ restored: texts, removed: texts }).optional(),
});
