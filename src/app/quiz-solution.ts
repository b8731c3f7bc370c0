import type { MessageData } from '../core/language.js';
import type { Answer } from '../core/quiz/answer.js';
import { entryIn, listIn } from '../core/quiz/answer.js';
import type { Verdict } from '../core/quiz/grade-question.js';
import { isBest, optionsOf } from '../core/quiz/options.js';
import { bestTotal, pathOf } from '../core/quiz/path.js';
import type { Item, Question } from '../core/quiz/quiz.js';
import { rightAnswer } from '../core/quiz/right-answer.js';
import type { quizWords } from '../i18n/quiz.js';

/** The letters under which options are shown, whatever their source ids are. */
export function letterAt(index: number): string {
  return String.fromCharCode(97 + index);
}

interface Solved {
  readonly question: Question;
  /** The choices in the order shown. */
  readonly shown: readonly string[];
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly word: (key: keyof typeof quizWords, data?: MessageData) => string;
}

/** Whether an answer was right, and where not, what is: by the letters on the screen where there are some. */
export function verdictLine({ question, shown, answer, verdict, word }: Solved): string {
  if (question.kind === 'statement') return word(verdict === 'right' ? 'accepted' : 'not-accepted');
  if (question.kind === 'scenario') {
    const { choices, failed } = pathOf(question, answer);
    const earned = failed ? 0 : choices.reduce((sum, { option }) => sum + option.weight, 0);
    return word(failed ? 'path-failed' : 'path-points', { earned: earned / 1000, best: bestTotal(question) / 1000 });
  }
  if (verdict === 'right') return word('right');
  const head = word(verdict === 'partly-right' ? 'partly' : verdict === 'wrong' ? 'not-yet' : 'unanswered');
  return [head, solution({ question, shown, word })].join(' ');
}

function solution({ question, shown, word }: Pick<Solved, 'question' | 'shown' | 'word'>): string {
  const lettersOf = (ids: readonly string[]): string[] => ids.map((id) => letterAt(shown.indexOf(id)));
  switch (question.kind) {
    case 'ordering':
      return word('right-order', { letters: lettersOf(question.items.map(({ id }) => id)).join(', ') });
    case 'judgement': {
      const best = lettersOf(shown.filter((id) => question.options.some((option) => option.id === id && option.weight === 1000)));
      const worst = lettersOf(shown.filter((id) => question.options.some((option) => option.id === id && option.weight === 0)));
      if (question.ask === 'rank') return word('best-order', { letters: lettersOf(question.options.map(({ id }) => id)).join(', ') });
      return word(question.ask === 'best' ? 'best-is' : 'best-and-worst', { best, worst });
    }
    case 'matching':
      return [word('right-pairs'), ...rightAnswer(question).map((pair) => `- ${pair}`)].join('\n');
    case 'text':
    case 'number': {
      const texts = rightAnswer(question);
      return word('right-text', { count: texts.length, texts });
    }
    case 'scenario':
    case 'statement':
      return '';
    default: {
      const letters = lettersOf(shown.filter((id) => question.options.some((option) => option.id === id && option.right)));
      return word('right-letters', { count: letters.length, letters });
    }
  }
}

/** The feedback of what was chosen, and where that was not all right, of what would have been. */
export function toldFeedback({ question, shown, answer, verdict, word }: Solved): readonly string[] {
  if (question.kind === 'scenario') {
    const last = pathOf(question, answer).choices.at(-1);
    return last === undefined ? [] : stepFeedback(last.option);
  }
  const chosen =
    question.kind === 'judgement' && question.ask === 'best+worst' ? [entryIn(answer, 'best'), entryIn(answer, 'worst')] : listIn(answer);
  const inOrder = question.kind === 'ordering' || (question.kind === 'judgement' && question.ask === 'rank');
  const options = optionsOf(question);
  return shown.flatMap((id, index) => {
    const option = options.find((each) => each.id === id);
    if (option?.feedback == null) return [];
    const tells = inOrder ? verdict !== 'right' : chosen.includes(id) || (verdict !== 'right' && isBest(question, option));
    return tells ? [word('option-feedback', { letter: letterAt(index), text: option.feedback })] : [];
  });
}

/** What comes of a choice in a scenario. */
export function stepFeedback({ feedback }: Item): readonly string[] {
  return feedback === null ? [] : [feedback];
}

/** A question that was missed with its solution in words, for the page at the end. */
export function missedLine({
  question,
  word,
  quoted,
}: Pick<Solved, 'question' | 'word'> & { readonly quoted: (text: string) => string }): string {
  const { title, kind } = question;
  const texts = rightAnswer(question).map(quoted);
  const data = { title, count: texts.length, texts };
  if (kind === 'statement') return word('missed-statement', data);
  if (kind === 'ordering' || (kind === 'judgement' && question.ask === 'rank')) return word('missed-order', data);
  // Pairs hold quotation marks of their own.
  if (kind === 'matching') return word('missed-pairs', { title, pairs: rightAnswer(question).join('; ') });
  if (kind === 'judgement' || kind === 'scenario') return word('missed-best', data);
  return word('missed-question', data);
}
