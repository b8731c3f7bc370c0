import type { Question } from './quiz.js';
import { type Attempt, answerTo, isUnfinished, nextQuestion } from './session.js';

/** True for a question of an attempt that is not answered yet, or a scenario that has not come to its end. */
export function isOpen({ attempt, questions, id }: { attempt: Attempt; questions: readonly Question[]; id: string }): boolean {
  const answer = answerTo(attempt, id);
  const question = questions.find((each) => each.id === id);
  return answer === null || (question !== undefined && isUnfinished(question, answer));
}

/** How many questions of an attempt are open. */
export function openCount(attempt: Attempt, questions: readonly Question[]): number {
  return attempt.drawn.filter(({ question: id }) => isOpen({ attempt, questions, id })).length;
}

/** The place of the next open question behind a place, else of the first one; null when none is open. */
export function firstOpen(attempt: Attempt, questions: readonly Question[], behind = -1): number | null {
  const later = attempt.drawn.findIndex(({ question: id }, index) => index > behind && isOpen({ attempt, questions, id }));
  if (later !== -1) return later;
  const next = nextQuestion(attempt, questions);
  return next === null ? null : next.number - 1;
}
