import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { day, id, language } from '../yaml/schema-parts.js';
import { type Answer, choicesOf, fits, normalised } from './answer.js';
import { drawnCount, isAlwaysAsked } from './drawn-count.js';
import { pathOf } from './path.js';
import type { Question, QuizDocument } from './quiz.js';
import { type Draw, drawFrom, shuffled } from './random.js';

/** An attempt as it is saved after every answer. It stays on the learner's machine. Options are named by their source ids, whatever order they were shown in. */
const attemptSchema = z.strictObject({
  schema: z.literal(1),
  quiz: z.strictObject({ id, language, digest: z.string() }),
  seed: z.string(),
  /** Where its record would go, as the learner was told before they agreed; absent where nobody was told of a place. */
  store: z.optional(z.string()),
  /** The questions drawn, in the order asked, each with its options in the order shown. */
  drawn: z.array(z.strictObject({ question: z.string(), shown: z.array(z.string()) })).check(z.minLength(1)),
  answers: z.record(z.string(), z.union([z.array(z.string()), z.string(), z.record(z.string(), z.string())])),
  /** True for an exam: answers can be changed until it is handed in. */
  exam: z.optional(z.literal(true)),
  /** Questions to come back to. */
  marked: z.optional(z.array(z.string())),
  /** The day on which the last question was answered; null while the attempt runs. */
  finished: z.nullable(day),
});

export type Attempt = z.output<typeof attemptSchema>;

export type SessionEvent =
  | {
      readonly type: 'start';
      readonly quiz: Omit<QuizDocument, 'document'>;
      readonly digest: string;
      readonly seed: string;
      readonly store?: string;
      readonly exam?: boolean;
    }
  | { readonly type: 'agree'; readonly store: string }
  | { readonly type: 'mark'; readonly question: string }
  | { readonly type: 'answer'; readonly question: Question; readonly answer: Answer }
  | { readonly type: 'finish'; readonly day: string };

/**
 * One step of an attempt. An answer given stays, except in an exam: answering a question again, one that was not drawn, or after the end changes nothing.
 * Throws when something else than `start` comes first, which is a bug of the caller.
 */
export function step(attempt: Attempt | null, event: SessionEvent): Attempt {
  if (event.type === 'start') return start(event);
  if (attempt === null) throw new Error(`"${event.type}" before "start"`);
  if (event.type === 'agree') return { ...attempt, store: event.store };
  if (attempt.finished !== null) return attempt;
  if (event.type === 'finish') return { ...attempt, finished: event.day };
  if (event.type === 'mark') return marked(attempt, event.question);
  const { question } = event;
  const asked = attempt.drawn.some((drawn) => drawn.question === question.id);
  const before = answerTo(attempt, question.id);
  const open = before === null || attempt.exam === true || isUnfinished(question, before);
  if (!asked || !open) return attempt;
  return { ...attempt, answers: { ...attempt.answers, [question.id]: normalised(question, event.answer) } };
}

/** Marks a question, or takes the mark away. */
function marked(attempt: Attempt, question: string): Attempt {
  const before = attempt.marked ?? [];
  return { ...attempt, marked: before.includes(question) ? before.filter((id) => id !== question) : [...before, question] };
}

/** What was answered to a question; null before that. */
export function answerTo({ answers }: Pick<Attempt, 'answers'>, question: string): Answer {
  return Object.hasOwn(answers, question) ? (answers[question] ?? null) : null;
}

/** True for a scenario whose path has not come to an end: the next choice may be added. */
export function isUnfinished(question: Question, answer: Answer): boolean {
  return question.kind === 'scenario' && !pathOf(question, answer).ended;
}

function start({ quiz, digest, seed, store, exam }: Extract<SessionEvent, { type: 'start' }>): Attempt {
  const draw = drawFrom(seed);
  const wanted = drawnCount(quiz);
  const alone = quiz.questions.filter(({ pool }) => pool === null);
  const fromPools = quiz.pools.flatMap(({ id, pick }) =>
    pickedFrom({ questions: quiz.questions.filter(({ pool }) => pool === id), pick, draw }),
  );
  const picked = new Set([...fromPools, ...pickedFrom({ questions: alone, pick: wanted - fromPools.length, draw })]);
  return {
    schema: 1,
    quiz: { id: quiz.id, language: quiz.language, digest },
    seed,
    ...(store === undefined ? {} : { store }),
    drawn: quiz.questions
      .filter((question) => picked.has(question))
      .map((question) => ({ question: question.id, shown: shownOrder(question, draw) })),
    answers: {},
    ...(exam === true ? { exam } : {}),
    finished: null,
  };
}

/** Questions that are always asked, and others at random up to `pick`. */
function pickedFrom({ questions, pick, draw }: { questions: readonly Question[]; pick: number; draw: Draw }): readonly Question[] {
  const always = questions.filter(isAlwaysAsked);
  const others = questions.filter((question) => !isAlwaysAsked(question));
  return [...always, ...shuffled(others, draw).slice(0, Math.max(pick - always.length, 0))];
}

/** The choices of a question in an order drawn at random; where the order is what is asked for, never the right one. */
function shownOrder(question: Question, draw: Draw): string[] {
  const ids = choicesOf(question);
  if (question.kind === 'true-false') return [...ids];
  const shown = shuffled(ids, draw);
  const askedFor = question.kind === 'ordering' || (question.kind === 'judgement' && question.ask === 'rank');
  return askedFor && shown.every((id, index) => id === ids[index]) ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

/** The question that comes next and its number, counted from 1; null when all are answered. `questions` are those of the quiz. */
export function nextQuestion(
  attempt: Attempt,
  questions: readonly Question[],
): { readonly question: string; readonly shown: readonly string[]; readonly number: number } | null {
  const index = attempt.drawn.findIndex(({ question: id }) => {
    const answer = answerTo(attempt, id);
    const question = questions.find((each) => each.id === id);
    return answer === null || (question !== undefined && isUnfinished(question, answer));
  });
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

/** A quiz of a company in a language. */
interface QuizOfCompany {
  readonly quiz: Pick<QuizDocument, 'id' | 'language'>;
  readonly company: string;
}

/**
 * Under what the attempt of a person is saved: by company, quiz, language and person code, so that a folder that moves keeps its attempts and nobody is offered another's. Lower-case letters,
 * digits and hyphens; the code cannot be read from it.
 */
export function attemptKey({ person, ...whole }: QuizOfCompany & { readonly person: string }): string {
  return stateKey({ ...whole, use: 'attempt', salt: `\n${person}` });
}

/** Under what is saved whatever on this machine has nothing to do with a person code: where practice is, and that marks were counted. */
export function deviceKey(whole: QuizOfCompany & { readonly use: 'practice' | 'counted' }): string {
  return stateKey({ ...whole, salt: '' });
}

function stateKey({ use, quiz, company, salt }: QuizOfCompany & { readonly use: string; readonly salt: string }): string {
  const owner = bytesToHex(sha256(utf8ToBytes(`${company.normalize('NFC')}${salt}`))).slice(0, 12);
  return `${use}-${owner}-${quiz.id.slice(0, 80)}-${quiz.language}`;
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
  return fitsQuiz(attempt, quiz.questions) ? { state: 'open', attempt } : { state: 'damaged' };
}

/** True when every question was drawn once and shows exactly the choices that it has, and every answer is one that its question can have. */
function fitsQuiz(attempt: Attempt, questions: readonly Question[]): boolean {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const drawn = new Set(attempt.drawn.map(({ question }) => question));
  return (
    drawn.size === attempt.drawn.length &&
    attempt.drawn.every(({ question: id, shown }) => {
      const question = byId.get(id);
      return question !== undefined && [...shown].sort().join() === [...choicesOf(question)].sort().join();
    }) &&
    Object.entries(attempt.answers).every(([id, answer]) => {
      const question = byId.get(id);
      return question !== undefined && drawn.has(id) && fits(question, answer);
    })
  );
}
