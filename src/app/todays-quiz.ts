import type { Handbook } from '../core/handbook/handbook.js';
import { openQuiz } from '../core/quiz/open-quiz.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { proofOf } from '../core/training/proof.js';
import { deltaQuiz, standardsOf, validSince } from '../core/training/standard.js';
import { UserError } from '../core/user-error.js';
import type { Records } from '../ports.js';
import { closedQuiz } from './closed-quiz.js';

/** A quiz as one person takes it today. */
export interface TodaysQuiz {
  readonly quiz: QuizDocument;
  readonly stale: readonly Question[];
  /** True when the person passed before, and only the questions on what has changed since are asked. */
  readonly changedOnly: boolean;
}

/**
 * Leaves out stale questions, and for somebody who passed before also those on sections that have not changed since. Throws a `UserError` when too many are stale.
 * Where earlier records cannot be read, all questions are asked: a store that does not answer keeps nobody from learning.
 */
export async function todaysQuiz(
  { quiz: whole, handbook, person, today }: { quiz: QuizDocument; handbook: Handbook; person: string; today: string },
  { records }: { records: Records },
): Promise<TodaysQuiz> {
  const { quiz, stale, closed } = openQuiz({ quiz: whole, handbook });
  if (closed) throw closedQuiz({ quiz: whole, handbook, stale });
  const standard = standardsOf(handbook).find((each) => each.quiz === whole.id);
  const held = await records.of(person).catch((error: unknown) => {
    if (error instanceof UserError) return { records: [] };
    throw error;
  });
  if (standard === undefined || held.records.length === 0) return { quiz, stale, changedOnly: false };
  const since = validSince({ standard, today });
  const proofs = held.records.filter(({ day }) => since === null || day >= since).map(proofOf);
  const delta = deltaQuiz({ quiz, handbook, standard, proofs });
  return delta.kind === 'delta' && delta.quiz.questions.length > 0
    ? { quiz: delta.quiz, stale, changedOnly: true }
    : { quiz, stale, changedOnly: false };
}
