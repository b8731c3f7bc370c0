import * as z from 'zod';

/** What `training status`, `training questions` and `training due` print as JSON, as schemas. Not loaded at run time; tests hold the output against them. */

const count = z.number().int().min(0);

const publicCount = z.union([z.strictObject({ kind: z.literal('exact'), count }), z.strictObject({ kind: z.enum(['few', 'nearly-all']) })]);

const group = z.strictObject({
  name: z.string(),
  size: count.nullable(),
  current: publicCount.nullable(),
  hidden: z.enum(['no', 'too-small', 'protects-another']),
  earlier: z.boolean(),
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

const number = z.number().nullable();

/** `training questions --format json`; shares in per cent, totals in points, null where there is no telling. */
export const trainingQuestionsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  day: z.string(),
  smallestGroup: count,
  quizzes: z.array(
    z.strictObject({
      quiz: z.string(),
      title: z.string(),
      attempts: count.nullable(),
      earlierAttempts: count,
      mean: number,
      standardDeviation: number,
      internalConsistency: number,
      errorRatio: number,
      standardError: number,
      questions: z.array(
        z.strictObject({
          question: z.string(),
          title: z.string(),
          critical: z.boolean(),
          attempts: count.nullable(),
          facilityIndex: number,
          standardDeviation: number,
          randomGuessScore: number,
          intendedWeight: number,
          effectiveWeight: number,
          discriminationIndex: number,
          discriminativeEfficiency: number,
          advice: z.array(z.enum(['reversed', 'below-guess', 'hard', 'easy', 'weak'])),
        }),
      ),
    }),
  ),
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
