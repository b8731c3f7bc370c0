import { writeNumber } from './number-text.js';
import { bestPath } from './path.js';
import type { AcceptedNumber, Question } from './quiz.js';

/** The right answer as texts for people: the right options, the pairs, the items in their order, what to type, the choices of a best path. None for a statement. */
export function rightAnswer(question: Question): readonly string[] {
  switch (question.kind) {
    case 'judgement':
      return question.ask === 'rank'
        ? question.options.map(({ text }) => text)
        : question.options.filter(({ weight }) => weight === 1000).map(({ text }) => text);
    case 'ordering':
      return question.items.map(({ text }) => text);
    case 'matching':
      return question.stems.map(({ text, target }) => `${text}: ${question.targets.find(({ id }) => id === target)?.text ?? ''}`);
    case 'text':
      return question.accepted.filter(({ weight }) => weight === 1000).map(({ pattern }) => pattern);
    case 'number':
      return question.accepted.filter(({ weight }) => weight === 1000).map((each) => rangeText(each, question.language));
    case 'scenario':
      return bestPath(question).map(({ option }) => option.text);
    case 'statement':
      return [];
    default:
      return question.options.filter(({ right }) => right).map(({ text }) => text);
  }
}

function rangeText({ low, high }: AcceptedNumber, language: string): string {
  return low === high ? writeNumber(low, language) : `${writeNumber(low, language)}–${writeNumber(high, language)}`;
}
