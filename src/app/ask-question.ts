import { type Answer, acceptance } from '../core/quiz/answer.js';
import { parseNumber } from '../core/quiz/number-text.js';
import { optionsOf } from '../core/quiz/options.js';
import { pathOf } from '../core/quiz/path.js';
import type { Question, ScenarioQuestion } from '../core/quiz/quiz.js';
import type { Prompter } from '../ports.js';
import { letterAt } from './quiz-solution.js';
import type { quizVoice } from './quiz-voice.js';

interface Asking<Q extends Question = Question> {
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
export async function askQuestion(asking: Asking): Promise<Answer> {
  const { question, prompter, voice } = asking;
  switch (question.kind) {
    case 'text':
      return prompter.text({ message: voice.choose('choose-text') });
    case 'number':
      return prompter.text({
        message: voice.choose('choose-number'),
        check: (typed) => (parseNumber(typed, question.language) === null ? voice.choose('no-number') : null),
      });
    case 'statement':
      return (await prompter.confirm({ message: voice.choose('accept'), fallback: false })) ? acceptance : '';
    case 'ordering':
      return inOrder(asking, 'choose-order');
    case 'matching': {
      const pairs: Record<string, string> = {};
      for (const { id, text } of question.stems) pairs[id] = await oneOf(asking, `${text}:`, shownChoices(asking));
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

async function oneStep({ question, before, prompter, voice }: Asking<ScenarioQuestion>): Promise<Answer> {
  const { at: step, choices } = pathOf(question, before);
  const walked = Object.fromEntries(choices.map((choice) => [choice.step.id, choice.option.id]));
  if (step === null || step.options.length === 0) return walked;
  return { ...walked, [step.id]: await oneOf({ prompter }, voice.choose('choose-step'), lettered(step.options)) };
}

async function bestAndWorst(asking: Asking): Promise<Answer> {
  const { voice } = asking;
  const choices = shownChoices(asking);
  const best = await oneOf(asking, voice.choose('choose-best'), choices);
  const others = choices.filter(({ id }) => id !== best);
  return { best, worst: await oneOf(asking, voice.choose('choose-worst'), others) };
}

async function oneOf({ prompter }: Pick<Asking, 'prompter'>, message: string, choices: readonly Choice[]): Promise<string> {
  return idOf(choices, await prompter.one({ message, choices: choices.map(shownAs), lettered: true }));
}

async function severalOf(asking: Asking): Promise<readonly string[]> {
  const { prompter, voice } = asking;
  const choices = shownChoices(asking);
  const letters = await prompter.several({
    message: voice.choose('choose-several'),
    choices: choices.map(shownAs),
    lettered: true,
    atLeast: 1,
  });
  return letters.map((letter) => idOf(choices, letter));
}

async function inOrder(asking: Asking, message: 'choose-order' | 'choose-rank'): Promise<readonly string[]> {
  const { prompter, voice } = asking;
  const choices = shownChoices(asking);
  const letters = await prompter.order({ message: voice.choose(message), choices: choices.map(shownAs), lettered: true });
  return letters.map((letter) => idOf(choices, letter));
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
