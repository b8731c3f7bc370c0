import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareText } from '../finding.js';
import type { Grade } from '../quiz/grade.js';
import type { QuizDocument } from '../quiz/quiz.js';

/**
 * How often a question was answered for so many points by somebody who earned so many with all others. Nothing says which of these counts belong to one attempt, or whose it was.
 */
export interface MarkCount {
  /** The id of the question; `wholeAttempt` for the total of an attempt. */
  readonly question: string;
  /** Thousandths of a point. */
  readonly mark: number;
  /** What the other questions of the attempt earned, in thousandths of a point; 0 for a total. */
  readonly rest: number;
  readonly count: number;
}

/** Stands for a question where a total is counted. */
export const wholeAttempt = '';

/** Attempts that must be together before anything of them is counted for reports: five, as in section “smallest group” of the settings, or more. */
export function smallestBatch(smallestGroup: number): number {
  return Math.max(5, smallestGroup);
}

/** The marks of one attempt to be counted; none where nothing was graded. */
export function marksOf({ questions, earned, possible }: Grade): readonly MarkCount[] {
  if (possible === 0) return [];
  return [
    { question: wholeAttempt, mark: earned, rest: 0, count: 1 },
    ...questions
      .filter(({ question }) => question.points > 0)
      .map(({ question: { id }, mark }) => ({ question: id, mark, rest: earned - mark, count: 1 })),
  ];
}

/** Equal marks counted together, sorted, so that their order says nothing about when they came. */
export function countTogether(marks: readonly MarkCount[]): readonly MarkCount[] {
  const counts = new Map<string, MarkCount>();
  for (const each of marks) {
    const key = `${each.question} ${each.mark} ${each.rest}`;
    counts.set(key, { ...each, count: each.count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].sort((a, b) => compareText(a.question, b.question) || a.mark - b.mark || a.rest - b.rest);
}

/** How many attempts are counted. */
export function attemptsIn(marks: readonly MarkCount[]): number {
  return marks.reduce((sum, { question, count }) => sum + (question === wholeAttempt ? count : 0), 0);
}

/** What has no part in how hard a question is: places, and what is read only after the answer. */
const heardAfterwards: ReadonlySet<string> = new Set(['at', 'explicit', 'feedback', 'explanation', 'bindings']);

/**
 * A digest of what decides how a quiz is answered: marks of different texts are never counted together, those before and after a better explanation are. `f1:` and 32 hexadecimal digits of
 * the SHA-256 of its canonical form.
 */
export function quizForm({ id, language, drawn, pools, questions }: Omit<QuizDocument, 'document'>): string {
  const canonical = JSON.stringify([id, language, drawn, pools, questions], (key, value: unknown) =>
    heardAfterwards.has(key) ? undefined : value,
  ).normalize('NFC');
  return `f1:${bytesToHex(sha256(utf8ToBytes(canonical))).slice(0, 32)}`;
}
