import type { Language } from '../../src/core/language.js';
import { isBest } from '../../src/core/quiz/options.js';
import type { Item, Question } from '../../src/core/quiz/quiz.js';

/** Options of which one is to be chosen, in source order: those of a question, or those of a step of a scene. */
export interface Choice {
  readonly name: string;
  readonly options: readonly { readonly text: string; readonly best: boolean }[];
}

/** Every choice of exactly one among at least three options. True and false are words that nobody wrote, and of two options one is always the longer. */
export function choicesOfOne(questions: readonly Question[]): readonly Choice[] {
  return questions.flatMap((question): readonly Choice[] => {
    const named = (name: string, options: readonly Item[]): Choice => ({
      name,
      options: options.map((option) => ({ text: option.text, best: isBest(question, option) })),
    });
    if (question.kind === 'single' || (question.kind === 'judgement' && question.ask !== 'rank'))
      return question.options.length < 3 ? [] : [named(question.id, question.options)];
    if (question.kind === 'scenario')
      return question.steps.filter(({ options }) => options.length > 2).map(({ id, options }) => named(id, options));
    return [];
  });
}

/** Every choice with options, those with several right ones included: whoever goes by length takes one option and is right or not. */
export function choicesOfAny(questions: readonly Question[]): readonly Choice[] {
  const several = questions.flatMap((question): readonly Choice[] =>
    question.kind === 'multiple'
      ? [{ name: question.id, options: question.options.map(({ text, right }) => ({ text, best: right })) }]
      : [],
  );
  return [...choicesOfOne(questions), ...several];
}

/** What a learner would get right who knows nothing and always takes the option that `guess` points at, and what chance alone gives: mean and deviation. */
export function guessed(
  choices: readonly Choice[],
  guess: (texts: readonly string[]) => number,
): { readonly hits: readonly string[]; readonly mean: number; readonly deviation: number } {
  const shares = choices.map(({ options }) => options.filter(({ best }) => best).length / options.length);
  return {
    hits: choices.filter(({ options }) => options[guess(options.map(({ text }) => text))]?.best === true).map(({ name }) => name),
    mean: shares.reduce((sum, share) => sum + share, 0),
    deviation: Math.sqrt(shares.reduce((sum, share) => sum + share * (1 - share), 0)),
  };
}

/** What a learner would get right who always takes the longest or the shortest option, and by luck one of several of the same length; with what chance alone gives. */
export function guessedByLength(
  choices: readonly Choice[],
  extreme: 'longest' | 'shortest',
): { readonly hits: number; readonly mean: number; readonly deviation: number } {
  const hits = choices.map(({ options }) => {
    const lengths = options.map(({ text }) => [...text].length);
    const wanted = extreme === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
    const taken = options.filter((_, place) => lengths[place] === wanted);
    return taken.filter(({ best }) => best).length / taken.length;
  });
  const { mean, deviation } = guessed(choices, () => -1);
  return { hits: hits.reduce((sum, hit) => sum + hit, 0), mean, deviation };
}

/** Questions with several right options whose lengths part the right from the wrong ones, in either direction. */
export function partedByLength(questions: readonly Question[]): readonly string[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'multiple') return [];
    const lengths = (right: boolean): number[] =>
      question.options.filter((option) => option.right === right).map(({ text }) => [...text].length);
    const [right, wrong] = [lengths(true), lengths(false)];
    const parted = Math.min(...right) > Math.max(...wrong) || Math.max(...right) < Math.min(...wrong);
    return parted ? [question.id] : [];
  });
}

const absolute: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:immer|stets|nie|niemals|keinesfalls|grundsätzlich|ausnahmslos|jederzeit|überhaupt nicht|auf keinen Fall|in jedem Fall|auf jeden Fall)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:always|never|ever|invariably|under no circumstances|in no case|in any case|at all costs|on principle|without exception|every single)(?!\p{L})/iu,
};

/** Questions in which words that allow no exception stand in wrong options and in no right one: whoever avoids them is right. */
export function givenAwayByAbsoluteWords(questions: readonly Question[], language: Language): readonly string[] {
  return questions.flatMap((question) => {
    const groups =
      question.kind === 'scenario' ? question.steps.map(({ options }) => options) : 'options' in question ? [question.options] : [];
    const telling = groups.some((options: readonly Item[]) => {
      const words = (best: boolean): boolean =>
        options.some((option) => isBest(question, option) === best && absolute[language].test(option.text));
      return words(false) && !words(true);
    });
    return telling ? [question.id] : [];
  });
}
