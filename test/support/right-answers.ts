import { stringify } from 'yaml';
import { bestPath } from '../../src/core/quiz/path.js';
import type { Question, QuizDocument } from '../../src/core/quiz/quiz.js';

/** An answers file that answers every question of a quiz right. */
export function rightAnswersFile({ id, questions }: Pick<QuizDocument, 'id' | 'questions'>): string {
  return stringify({ quiz: id, answers: Object.fromEntries(questions.map((question) => [question.id, rightAnswerTo(question)])) });
}

function rightAnswerTo(question: Question): unknown {
  switch (question.kind) {
    case 'judgement': {
      const byWeight = [...question.options].sort((a, b) => b.weight - a.weight).map(({ id }) => id);
      if (question.ask === 'rank') return byWeight;
      return question.ask === 'best' ? byWeight[0] : { best: byWeight[0], worst: byWeight.at(-1) };
    }
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'matching':
      return Object.fromEntries(question.stems.map(({ id, target }) => [id, Number(target)]));
    case 'text':
      return question.accepted.find(({ weight }) => weight === 1000)?.pattern.replaceAll('*', '');
    case 'number':
      return question.accepted.find(({ weight }) => weight === 1000)?.low;
    case 'scenario':
      return bestPath(question).map(({ option }) => option.id);
    case 'statement':
      return true;
    default:
      return question.options.filter(({ right }) => right).map(({ id }) => id);
  }
}
