import type { Question } from './quiz.js';

/** What is right in a question, whatever its language: equal for two versions that are graded alike. Empty where it must differ, as texts to type do. */
export function answerKey(question: Question): readonly string[] {
  switch (question.kind) {
    case 'judgement':
      return [...question.options].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, weight }) => `${id} ${weight / 1000}`);
    case 'matching':
      return question.stems.map(({ id, target }) => `${id} ${target}`);
    case 'number':
      return question.accepted.map(({ low, high, weight }) => [low, high, ...(weight === 1000 ? [] : [`(${weight / 1000})`])].join(' '));
    case 'scenario':
      return question.steps
        .flatMap((step) =>
          step.options.map(({ id, weight, next, critical }) =>
            [`${step.id}/${id}`, weight / 1000, ...(next === null ? [] : [next]), ...(critical ? ['critical'] : [])].join(' '),
          ),
        )
        .sort();
    case 'ordering':
    case 'text':
    case 'statement':
      return [];
    default:
      return question.options.flatMap(({ id, right, weight }) => (weight === null ? (right ? [id] : []) : [`${id} ${weight / 1000}`]));
  }
}

/** How many answers there are to choose from, order or match; 0 where something is typed or accepted. */
export function answerCount(question: Question): number {
  switch (question.kind) {
    case 'ordering':
      return question.items.length;
    case 'matching':
      return question.stems.length + question.targets.length;
    case 'scenario':
      return question.steps.reduce((sum, { options }) => sum + options.length, 0);
    case 'text':
    case 'number':
    case 'statement':
      return 0;
    default:
      return question.options.length;
  }
}
