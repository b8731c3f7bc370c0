import type { QuizDocument } from './quiz.js';

/** How many questions an attempt asks. */
export function drawnCount({ questions, drawn }: Pick<QuizDocument, 'questions' | 'drawn'>): number {
  const critical = questions.filter((question) => question.critical).length;
  return Math.min(Math.max(drawn ?? questions.length, critical), questions.length);
}
