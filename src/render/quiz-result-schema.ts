import * as z from 'zod';
import { recordSchema } from '../core/quiz/record.js';

/** What `quiz --answers` prints as JSON, as a schema. Not loaded at run time; a test holds the output against it. */

const share = z.number().min(0).max(1);
const ids = z.array(z.string());

export const quizResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  quiz: z.strictObject({ id: z.string(), language: z.string(), version: z.string() }),
  passed: z.boolean(),
  /** The share earned, and the one that is needed. */
  scaled: share,
  passMark: share,
  stale: ids,
  missedCritical: ids,
  notAccepted: ids,
  questions: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['single', 'multiple', 'true-false', 'judgement', 'ordering', 'matching', 'text', 'number', 'scenario', 'statement']),
      verdict: z.enum(['right', 'partly-right', 'wrong', 'not-answered']),
      answers: z.union([ids, z.string(), z.record(z.string(), z.string())]),
      mark: z.number().min(0),
      points: z.number().min(0),
    }),
  ),
  /** Where the record was stored, or the record itself where that did not work. */
  record: z.string().nullable(),
  notStored: z.union([recordSchema, z.null()]),
});
