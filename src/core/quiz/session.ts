import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { day, id, language } from '../yaml/schema-parts.js';
import type { Answer } from './grade.js';
import type { Question, QuizDocument } from './quiz.js';
import { drawFrom, shuffled } from './random.js';

/** An attempt as it is saved after every answer. It stays on the learner's machine. Options are named by their source ids, whatever order they were shown in. */
const attemptSchema = z.strictObject({
  schema: z.literal(1),
  quiz: z.strictObject({ id, language, digest: z.string() }),
  seed: z.string(),
  /** The questions drawn, in the order asked, each with its options in the order shown. */
  drawn: z.array(z.strictObject({ question: z.string(), shown: z.array(z.string()) })).check(z.minLength(1)),
  answers: z.record(z.string(), z.array(z.string())),
  /** The day on which the last question was answered; null while the attempt runs. */
  finished: z.nullable(day),
});

export type Attempt = z.output<typeof attemptSchema>;

export type SessionEvent =
  | { readonly type: 'start'; readonly quiz: Omit<QuizDocument, 'document'>; readonly digest: string; readonly seed: string }
  | { readonly type: 'answer'; readonly question: string; readonly chosen: readonly string[] }
  | { readonly type: 'finish'; readonly day: string };

/**
 * One step of an attempt. An answer given stays: answering a question again, one that was not drawn, or after the end changes nothing.
 * Throws when something else than `start` comes first, which is a bug of the caller.
 */
export function step(attempt: Attempt | null, event: SessionEvent): Attempt {
  if (event.type === 'start') return start(event);
  if (attempt === null) throw new Error(`"${event.type}" before "start"`);
  if (attempt.finished !== null) return attempt;
  if (event.type === 'finish') return { ...attempt, finished: event.day };
  const asked = attempt.drawn.find(({ question }) => question === event.question);
  if (asked === undefined || Object.hasOwn(attempt.answers, event.question)) return attempt;
  // In source order and each once, so that one answer is always written the same way.
  const chosen = [...asked.shown].sort(bySourceOrder).filter((option) => event.chosen.includes(option));
  return { ...attempt, answers: { ...attempt.answers, [event.question]: chosen } };
}

function start({ quiz, digest, seed }: Extract<SessionEvent, { type: 'start' }>): Attempt {
  const draw = drawFrom(seed);
  const critical = quiz.questions.filter((question) => question.critical);
  const others = quiz.questions.filter((question) => !question.critical);
  const wanted = Math.max((quiz.drawn ?? quiz.questions.length) - critical.length, 0);
  const picked = new Set([...critical, ...shuffled(others, draw).slice(0, wanted)]);
  return {
    schema: 1,
    quiz: { id: quiz.id, language: quiz.language, digest },
    seed,
    drawn: quiz.questions
      .filter((question) => picked.has(question))
      .map(({ id, kind, options }) => {
        const ids = options.map((option) => option.id);
        return { question: id, shown: kind === 'true-false' ? ids : shuffled(ids, draw) };
      }),
    answers: {},
    finished: null,
  };
}

function bySourceOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** The question that comes next and its number, counted from 1; null when all are answered. */
export function nextQuestion(
  attempt: Attempt,
): { readonly question: string; readonly shown: readonly string[]; readonly number: number } | null {
  const index = attempt.drawn.findIndex(({ question }) => !Object.hasOwn(attempt.answers, question));
  const drawn = attempt.drawn[index];
  return drawn === undefined ? null : { ...drawn, number: index + 1 };
}

/** The questions of an attempt in the order asked, and the answers by question. */
export function answered(
  attempt: Attempt,
  questions: readonly Question[],
): { readonly questions: readonly Question[]; readonly answers: ReadonlyMap<string, Answer> } {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return {
    questions: attempt.drawn.flatMap(({ question }) => byId.get(question) ?? []),
    answers: new Map(Object.entries(attempt.answers)),
  };
}

/** Under what an attempt is saved: by company, quiz and language, so that a folder that moves keeps its attempts. Lower-case letters, digits and hyphens. */
export function attemptKey({ quiz, company }: { quiz: Pick<QuizDocument, 'id' | 'language'>; company: string }): string {
  const code = bytesToHex(sha256(utf8ToBytes(company.normalize('NFC')))).slice(0, 12);
  return `attempt-${code}-${quiz.id.slice(0, 80)}-${quiz.language}`;
}

/** An attempt in the form in which it is saved. */
export function writeAttempt(attempt: Attempt): string {
  return `${JSON.stringify(attempt)}\n`;
}

export type Saved = { readonly state: 'none' | 'damaged' | 'changed' } | { readonly state: 'open'; readonly attempt: Attempt };

/** Reads a saved attempt. `changed`: the quiz is no longer the one that was started, so the answers would belong to other questions. */
export function readAttempt({
  text,
  quiz,
  digest,
}: {
  text: string | null;
  quiz: Pick<QuizDocument, 'id' | 'language' | 'questions'>;
  digest: string;
}): Saved {
  if (text === null) return { state: 'none' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  const parsed = attemptSchema.safeParse(value);
  if (!parsed.success) return { state: 'damaged' };
  const attempt = parsed.data;
  if (attempt.quiz.id !== quiz.id || attempt.quiz.language !== quiz.language || attempt.quiz.digest !== digest) return { state: 'changed' };
  return fits(attempt, quiz.questions) ? { state: 'open', attempt } : { state: 'damaged' };
}

/** True when every question was drawn once and shows exactly the options that it has. */
function fits(attempt: Attempt, questions: readonly Question[]): boolean {
  const options = new Map(questions.map((question) => [question.id, question.options.map((option) => option.id).sort()]));
  const drawn = new Set(attempt.drawn.map(({ question }) => question));
  return (
    drawn.size === attempt.drawn.length &&
    attempt.drawn.every(({ question, shown }) => [...shown].sort().join() === options.get(question)?.join()) &&
    Object.entries(attempt.answers).every(
      ([question, chosen]) => drawn.has(question) && chosen.every((option) => options.get(question)?.includes(option)),
    )
  );
}
