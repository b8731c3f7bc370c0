import { gradeQuestion } from '../quiz/grade-question.js';
import { optionsOf } from '../quiz/options.js';
import type { Question } from '../quiz/quiz.js';

/**
 * What somebody earns on average who guesses, in per cent of the points; null where there is no telling. As Moodle's `get_random_guess_score` of each question type: the mean over the options of a
 * single choice, one target of all in a matching, nothing for texts and numbers, and no number for several choices, orders and scenarios.
 */
export function guessScore(question: Question): number | null {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return meanOf(question);
    case 'judgement':
      return question.ask === 'best' ? meanOf(question) : null;
    case 'matching':
      return 100 / question.targets.length;
    case 'text':
      return question.accepted.some(({ pattern }) => /^\*+$/.test(pattern)) ? null : 0;
    case 'number':
      return 0;
    default:
      return null;
  }
}

function meanOf(question: Question): number {
  const marks = optionsOf(question).map(({ id }) => gradeQuestion(question, [id]).mark);
  return (100 * marks.reduce((sum, mark) => sum + mark, 0)) / (marks.length * question.points);
}
