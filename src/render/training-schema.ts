import * as z from 'zod';

/** What `training status` and `training due` print as JSON, as schemas. Not loaded at run time; tests hold the output against them. */

const count = z.number().int().min(0);

const publicCount = z.union([z.strictObject({ kind: z.literal('exact'), count }), z.strictObject({ kind: z.enum(['few', 'nearly-all']) })]);

const group = z.strictObject({
  name: z.string(),
  size: count.nullable(),
  current: publicCount.nullable(),
  hidden: z.enum(['no', 'too-small', 'protects-another']),
});

/** `training status --format json`. */
export const trainingStatusSchema = z.strictObject({
  schemaVersion: z.literal(1),
  day: z.string(),
  smallestGroup: count,
  people: count,
  quizzes: z.array(
    z.strictObject({
      quiz: z.string(),
      title: z.string(),
      policy: z.string(),
      version: z.string(),
      audience: z.string().nullable(),
      total: group,
      units: z.array(group),
      versions: z.array(z.strictObject({ version: z.string(), people: publicCount })),
      staleQuestions: count,
      closed: z.boolean(),
    }),
  ),
  damagedRecords: z.array(z.string()),
});

/** `training due --format json`: the own quizzes, or with `--all` the codes of those who are due. */
export const trainingDueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  day: z.string(),
  due: z.union([
    z.array(
      z.strictObject({
        quiz: z.string(),
        title: z.string(),
        policy: z.string(),
        version: z.string(),
        state: z.enum(['never', 'changed', 'expired', 'renew', 'current']),
        until: z.string().nullable(),
        openSections: count,
        questions: count,
        minutes: count,
      }),
    ),
    z.array(
      z.strictObject({
        code: z.string(),
        unit: z.string().nullable(),
        quiz: z.string(),
        title: z.string(),
        state: z.enum(['due', 'renew']),
      }),
    ),
  ]),
});
