import type { Item, Question } from './quiz.js';

/** Everything that a learner can choose in a question, in source order: options, judged options, items to order, and the choices of all steps. */
export function optionsOf(question: Question): readonly Item[] {
  switch (question.kind) {
    case 'ordering':
      return question.items;
    case 'scenario':
      return question.steps.flatMap(({ options }) => options);
    case 'matching':
    case 'text':
    case 'number':
    case 'statement':
      return [];
    default:
      return question.options;
  }
}

/** True for an option that earns everything that its question, or its step, has to give. */
export function isBest(question: Question, option: Item): boolean {
  switch (question.kind) {
    case 'ordering':
      return true;
    case 'judgement':
      return question.options.some(({ id, weight }) => id === option.id && weight === 1000);
    case 'scenario':
      return question.steps.some(({ options }) => {
        const found = options.find((each) => each === option);
        return found !== undefined && !found.critical && options.every(({ weight }) => weight <= found.weight);
      });
    case 'matching':
    case 'text':
    case 'number':
    case 'statement':
      return false;
    default:
      return question.options.some(({ id, right }) => right && id === option.id);
  }
}
