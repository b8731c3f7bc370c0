import type { Question, QuizDocument } from './quiz.js';

/**
 * How many questions an attempt asks: those that are always asked (critical ones and statements), as many as each pool gives, and others up to the number of the quiz. Without
 * such a number all questions outside of pools.
 */
export function drawnCount({ questions, drawn, pools }: Pick<QuizDocument, 'questions' | 'drawn' | 'pools'>): number {
  const alone = questions.filter(({ pool }) => pool === null);
  const pooled = pools.reduce(
    (sum, { id, pick }) =>
      sum +
      pickedFrom(
        questions.filter(({ pool }) => pool === id),
        pick,
      ),
    0,
  );
  const always = alone.filter(isAlwaysAsked).length;
  const wanted = drawn === null ? alone.length : Math.max(drawn - pooled, always);
  return pooled + Math.min(wanted, alone.length);
}

/** True for a question that no draw leaves out. */
export function isAlwaysAsked({ critical, kind }: Question): boolean {
  return critical || kind === 'statement';
}

function pickedFrom(members: readonly Question[], pick: number): number {
  return Math.min(Math.max(pick, members.filter(isAlwaysAsked).length), members.length);
}
