import * as z from 'zod/mini';
import { day, id, language, version } from '../yaml/schema-parts.js';

const digest = z.string().check(z.regex(/^[a-z]\d:[0-9a-f]{64}$/));

/** A random code that stands for a person. */
export const personPattern = /^[a-z0-9]{4,40}$/;

/**
 * An immutable statement that somebody passed a quiz on, or accepted, an exact text. Nothing else is in it: no name, no score, no answers, no time of day.
 * Answers, score, attempts and seed stay in the learner's private state.
 */
export const recordSchema = z.strictObject({
  schema: z.literal(1),
  person: z.string().check(z.regex(personPattern)),
  policy: id,
  version,
  language,
  /** The sections shown, with the digests of text (`n1:`) and obligations (`o1:`). */
  sections: z.array(
    z.strictObject({
      target: z.string().check(z.minLength(1)),
      section: z.string().check(z.minLength(1)),
      text: digest,
      obligations: digest,
    }),
  ),
  quiz: z.strictObject({ id, digest }),
  result: z.enum(['passed', 'accepted']),
  day,
  tool: version,
});

export type TrainingRecord = z.output<typeof recordSchema>;
