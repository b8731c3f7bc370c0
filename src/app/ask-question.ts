import { type Answer, acceptance, listIn } from '../core/quiz/answer.js';
import { parseNumber } from '../core/quiz/number-text.js';
import { optionsOf } from '../core/quiz/options.js';
import { pathOf } from '../core/quiz/path.js';
import type { MatchingQuestion, Question, ScenarioQuestion, Stem } from '../core/quiz/quiz.js';
import type { Prompter, PromptKey } from '../ports.js';
import { letterAt } from './quiz-solution.js';
import type { quizVoice } from './quiz-voice.js';

/** A page on which a question is asked. */
export interface Page {
  /** What stands above the answers: where one is, and the question. */
  readonly above: string;
  /** Keys beside those that answer. */
  readonly keys: readonly PromptKey<string>[];
}

export type Reply = { readonly answer: Answer } | { readonly pressed: string };

interface Asking<Q extends Question = Question> extends Page {
  readonly question: Q;
  /** The choices in the order shown. */
  readonly shown: readonly string[];
  /** What was answered before: the path of a scenario so far. */
  readonly before: Answer;
  readonly prompter: Prompter;
  readonly voice: ReturnType<typeof quizVoice>;
}

interface Choice {
  readonly letter: string;
  readonly id: string;
  readonly text: string;
}

/** Lets somebody answer a question; of a scenario, one step. Options are shown with letters, answers name them by their source ids. */
export async function askQuestion(asking: Asking): Promise<Reply> {
  try {
    return { answer: await answerTo(asking) };
  } catch (error) {
    if (error instanceof OtherKey) return { pressed: error.value };
    throw error;
  }
}

/** A key that answers nothing was pressed, so that the question is not answered yet. */
class OtherKey extends Error {
  override readonly name = 'OtherKey';
  readonly value: string;

  constructor(value: string) {
    super('another key');
    this.value = value;
  }
}

function unlessKey(value: string, { keys }: Page): string {
  if (keys.some((key) => key.value === value)) throw new OtherKey(value);
  return value;
}

async function answerTo(asking: Asking): Promise<Answer> {
  const { question, prompter, voice, above, keys } = asking;
  switch (question.kind) {
    case 'text':
      return unlessKey(await prompter.text({ message: voice.choose('choose-text'), above, keys }), asking);
    case 'number':
      return unlessKey(
        await prompter.text({
          message: voice.choose('choose-number'),
          above,
          keys,
          check: (typed) => (parseNumber(typed, question.language) === null ? voice.choose('no-number') : null),
        }),
        asking,
      );
    case 'statement':
      // Yes and no take no other keys: where there are some, both have letters.
      if (keys.length > 0) return (await oneOf(asking, voice.choose('accept'), yesAndNo(voice))) === 'yes' ? acceptance : '';
      return (await prompter.confirm({ message: voice.choose('accept'), fallback: false, above })) ? acceptance : '';
    case 'ordering':
      return inOrder(asking, 'choose-order');
    case 'matching': {
      const pairs: Record<string, string> = {};
      for (const { id, text } of question.stems) {
        const done = question.stems.flatMap((stem) =>
          pairs[stem.id] === undefined ? [] : [pairText({ ...asking, question }, stem, pairs[stem.id] ?? '')],
        );
        pairs[id] = await oneOf(
          { ...asking, above: [above, done.join('\n')].filter((part) => part !== '').join('\n\n') },
          `${text}:`,
          shownChoices(asking),
        );
      }
      return pairs;
    }
    case 'scenario':
      return oneStep({ ...asking, question });
    case 'judgement':
      if (question.ask === 'rank') return inOrder(asking, 'choose-rank');
      if (question.ask === 'best') return [await oneOf(asking, voice.choose('choose-best'), shownChoices(asking))];
      return bestAndWorst(asking);
    case 'multiple':
      return severalOf(asking);
    default:
      return [await oneOf(asking, voice.choose('choose-one'), shownChoices(asking))];
  }
}

function yesAndNo(voice: Asking['voice']): readonly Choice[] {
  return lettered([
    { id: 'yes', text: voice.choose('accept-yes') },
    { id: 'no', text: voice.choose('accept-no') },
  ]);
}

async function oneStep(asking: Asking<ScenarioQuestion>): Promise<Answer> {
  const { question, before, voice } = asking;
  const { at: step, choices } = pathOf(question, before);
  const walked = Object.fromEntries(choices.map((choice) => [choice.step.id, choice.option.id]));
  if (step === null || step.options.length === 0) return walked;
  return { ...walked, [step.id]: await oneOf(asking, voice.choose('choose-step'), lettered(step.options)) };
}

async function bestAndWorst(asking: Asking): Promise<Answer> {
  const { voice } = asking;
  const choices = shownChoices(asking);
  const best = await oneOf(asking, voice.choose('choose-best'), choices);
  const others = choices.filter(({ id }) => id !== best);
  return { best, worst: await oneOf(asking, voice.choose('choose-worst'), others) };
}

async function oneOf(asking: Asking, message: string, choices: readonly Choice[]): Promise<string> {
  const { prompter, above, keys } = asking;
  return idOf(choices, unlessKey(await prompter.one({ message, choices: choices.map(shownAs), lettered: true, above, keys }), asking));
}

async function severalOf(asking: Asking): Promise<readonly string[]> {
  const { prompter, voice, above, keys, before } = asking;
  const choices = shownChoices(asking);
  const letters = await prompter.several({
    message: voice.choose('choose-several'),
    choices: choices.map(shownAs),
    lettered: true,
    atLeast: 1,
    above,
    keys,
    given: choices.filter(({ id }) => listIn(before).includes(id)).map(({ letter }) => letter),
  });
  return letters.map((letter) => idOf(choices, unlessKey(letter, asking)));
}

async function inOrder(asking: Asking, message: 'choose-order' | 'choose-rank'): Promise<readonly string[]> {
  const { prompter, voice, above, keys } = asking;
  const choices = shownChoices(asking);
  const letters = await prompter.order({ message: voice.choose(message), choices: choices.map(shownAs), lettered: true, above, keys });
  return letters.map((letter) => idOf(choices, unlessKey(letter, asking)));
}

/** A pair that was made already. */
function pairText({ question }: Asking<MatchingQuestion>, stem: Stem, target: string): string {
  return `- ${stem.text}: ${question.targets.find(({ id }) => id === target)?.text ?? ''}`;
}

function shownAs({ letter, text }: Choice): { value: string; label: string } {
  return { value: letter, label: text };
}

function idOf(choices: readonly Choice[], letter: string): string {
  return choices.find((choice) => choice.letter === letter)?.id ?? '';
}

function lettered(choices: readonly { readonly id: string; readonly text: string }[]): readonly Choice[] {
  return choices.map(({ id, text }, index) => ({ letter: letterAt(index), id, text }));
}

function shownChoices({ question, shown }: Pick<Asking, 'question' | 'shown'>): readonly Choice[] {
  const choices = question.kind === 'matching' ? question.targets : optionsOf(question);
  return lettered(shown.flatMap((id) => choices.find((choice) => choice.id === id) ?? []));
}
