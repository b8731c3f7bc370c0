import * as z from 'zod/mini';
import type { QuizDocument } from './quiz.js';
import { type Draw, shuffled } from './random.js';

/** Where somebody is in a practice run: what is still to come, and what was right at the first go. It stays on the learner's machine. */
const practiceSchema = z.strictObject({
  schema: z.literal(1),
  digest: z.string(),
  left: z.array(z.string()),
  /** Questions that were missed at least once. */
  missed: z.array(z.string()),
  total: z.int(),
});

export type Practice = z.output<typeof practiceSchema>;

/** A practice run through all questions of a quiz that can be right or wrong, in an order drawn at random. */
export function startPractice({ quiz, digest, draw }: { quiz: Pick<QuizDocument, 'questions'>; digest: string; draw: Draw }): Practice {
  const left = shuffled(
    quiz.questions.filter(({ kind }) => kind !== 'statement').map(({ id }) => id),
    draw,
  );
  return { schema: 1, digest, left, missed: [], total: left.length };
}

/** After the next question was answered: right ones are done, others come again behind those that are left, but not at once where another one is left. */
export function practised(practice: Practice, right: boolean): Practice {
  const [asked, ...rest] = practice.left;
  if (asked === undefined) return practice;
  if (right) return { ...practice, left: rest };
  return { ...practice, left: [...rest, asked], missed: practice.missed.includes(asked) ? practice.missed : [...practice.missed, asked] };
}

/** A saved run; null when there is none, it cannot be read, or the quiz has changed. */
export function readPractice({
  text,
  digest,
  quiz,
}: {
  text: string | null;
  digest: string;
  quiz: Pick<QuizDocument, 'questions'>;
}): Practice | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = practiceSchema.safeParse(value);
  if (!parsed.success || parsed.data.digest !== digest) return null;
  const known = new Set(quiz.questions.map(({ id }) => id));
  return parsed.data.left.length > 0 && parsed.data.left.every((id) => known.has(id)) ? parsed.data : null;
}
