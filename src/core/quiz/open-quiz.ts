import type { Handbook } from '../handbook/handbook.js';
import { drawnCount } from './drawn-count.js';
import type { Question, QuizDocument } from './quiz.js';
import { staleQuestions } from './staleness.js';

/** A quiz as it may be taken today. */
export interface OpenQuiz {
  /** The quiz without its stale questions. */
  readonly quiz: QuizDocument;
  /** Questions that are left out until somebody has reviewed them, in source order. */
  readonly stale: readonly Question[];
  /** True when so many are stale that a pass would prove little: more than half of the number drawn are missing. */
  readonly closed: boolean;
}

/** Leaves out the questions whose cited text demands something else than when they were reviewed: a stale question never counts towards a pass. */
export function openQuiz({ quiz, handbook }: { quiz: QuizDocument; handbook: Handbook }): OpenQuiz {
  const stale = staleQuestions({ quiz, handbook });
  if (stale.size === 0) return { quiz, stale: [], closed: false };
  const questions = quiz.questions.filter((question) => !stale.has(question));
  const wanted = drawnCount(quiz);
  return { quiz: { ...quiz, questions }, stale: [...stale], closed: (wanted - questions.length) * 2 > wanted };
}
