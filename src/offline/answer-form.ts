import { letterAt } from '../app/quiz-solution.js';
import { type Answer, acceptance } from '../core/quiz/answer.js';
import { parseNumber } from '../core/quiz/number-text.js';
import { optionsOf } from '../core/quiz/options.js';
import { pathOf } from '../core/quiz/path.js';
import type { MatchingQuestion, Question, ScenarioQuestion } from '../core/quiz/quiz.js';
import { element } from './elements.js';
import { orderList } from './order-list.js';
import type { Says } from './says.js';

/** What was answered, or what keeps it from being an answer. */
export type Given = { readonly answer: Answer } | { readonly problem: string };

/** Fields to answer a question with. */
export interface AnswerForm {
  readonly node: HTMLElement;
  read(): Given;
}

interface Choice {
  readonly id: string;
  /** With the letter that it is shown under. */
  readonly label: string;
}

interface Asked<Q extends Question = Question> {
  readonly question: Q;
  /** The choices in the order shown. */
  readonly shown: readonly string[];
  /** What was answered before: the path of a scenario so far. */
  readonly before: Answer;
  readonly says: Says;
}

/** The fields for a question; of a scenario, for its next step. Answers name options by their source ids, as everywhere. */
export function answerForm(asked: Asked): AnswerForm {
  const { question, says } = asked;
  const { voice, word } = says;
  switch (question.kind) {
    case 'text':
      return typed({ label: voice.choose('choose-text'), mode: 'text' }, (text) =>
        text === '' ? { problem: word('nothing-typed') } : { answer: text },
      );
    case 'number':
      return typed({ label: voice.choose('choose-number'), mode: 'decimal' }, (text) =>
        parseNumber(text, question.language) === null ? { problem: voice.choose('no-number') } : { answer: text },
      );
    case 'statement':
      return oneOf(
        voice.choose('accept'),
        [
          { id: 'yes', label: voice.choose('accept-yes') },
          { id: 'no', label: voice.choose('accept-no') },
        ],
        says,
        (id) => (id === 'yes' ? acceptance : ''),
      );
    case 'ordering':
      return ordered(voice.choose('choose-order'), asked);
    case 'matching':
      return matched({ ...asked, question });
    case 'scenario':
      return step({ ...asked, question });
    case 'judgement':
      if (question.ask === 'rank') return ordered(voice.choose('choose-rank'), asked);
      if (question.ask === 'best+worst') return bestAndWorst(asked);
      return oneOf(voice.choose('choose-best'), choicesOf(asked), says, (id) => [id]);
    case 'multiple':
      return severalOf(asked);
    default:
      return oneOf(voice.choose('choose-one'), choicesOf(asked), says, (id) => [id]);
  }
}

function lettered(choices: readonly { readonly id: string; readonly text: string }[]): readonly Choice[] {
  return choices.map(({ id, text }, index) => ({ id, label: `${letterAt(index)}) ${text}` }));
}

function choicesOf({ question, shown }: Asked): readonly Choice[] {
  const choices = question.kind === 'matching' ? question.targets : optionsOf(question);
  return lettered(shown.flatMap((id) => choices.find((choice) => choice.id === id) ?? []));
}

/** Radio buttons or boxes with a legend; `chosen` tells which are on. */
function fields({
  legend,
  name,
  type,
  choices,
}: {
  legend: string;
  name: string;
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
}): {
  readonly node: HTMLElement;
  chosen(): readonly string[];
} {
  const boxes = choices.map(({ id }) => element('input', { type, name, value: id, autocomplete: 'off' }));
  const lines = boxes.map((box, index) => element('label', { class: 'choice' }, box, element('span', {}, choices[index]?.label ?? '')));
  return {
    node: element('fieldset', {}, element('legend', {}, legend), ...lines),
    chosen: () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
  };
}

function oneOf(legend: string, choices: readonly Choice[], { word }: Says, answerOf: (id: string) => Answer): AnswerForm {
  const { node, chosen } = fields({ legend, name: 'answer', type: 'radio', choices });
  return {
    node,
    read() {
      const [id] = chosen();
      return id === undefined ? { problem: word('none-chosen') } : { answer: answerOf(id) };
    },
  };
}

function severalOf(asked: Asked): AnswerForm {
  const { voice, word } = asked.says;
  const { node, chosen } = fields({
    legend: voice.choose('choose-several'),
    name: 'answer',
    type: 'checkbox',
    choices: choicesOf(asked),
  });
  return { node, read: () => (chosen().length === 0 ? { problem: word('none-chosen') } : { answer: chosen() }) };
}

/** Groups of which each needs one choice. */
function oneOfEach(groups: readonly { readonly key: string; readonly legend: string }[], asked: Asked) {
  const made = groups.map(({ key, legend }) => ({
    key,
    ...fields({ legend, name: `answer-${key}`, type: 'radio', choices: choicesOf(asked) }),
  }));
  return {
    node: element('div', {}, ...made.map(({ node }) => node)),
    /** By key; null while one is missing. */
    chosen(): Readonly<Record<string, string>> | null {
      const pairs = made.flatMap(({ key, chosen }) => chosen().map((id) => [key, id] as const));
      return pairs.length === made.length ? Object.fromEntries(pairs) : null;
    },
  };
}

function matched(asked: Asked<MatchingQuestion>): AnswerForm {
  const groups = asked.question.stems.map(({ id, text }) => ({ key: id, legend: text }));
  const { node, chosen } = oneOfEach(groups, asked);
  return {
    node,
    read() {
      const answer = chosen();
      return answer === null ? { problem: asked.says.word('not-all-chosen') } : { answer };
    },
  };
}

function bestAndWorst(asked: Asked): AnswerForm {
  const { voice, word } = asked.says;
  const { node, chosen } = oneOfEach(
    [
      { key: 'best', legend: voice.choose('choose-best') },
      { key: 'worst', legend: voice.choose('choose-worst') },
    ],
    asked,
  );
  return {
    node,
    read() {
      const answer = chosen();
      if (answer === null) return { problem: word('not-all-chosen') };
      return answer.best === answer.worst ? { problem: word('same-twice') } : { answer };
    },
  };
}

function step({ question, before, says }: Asked<ScenarioQuestion>): AnswerForm {
  const { at, choices } = pathOf(question, before);
  const walked = Object.fromEntries(choices.map((choice) => [choice.step.id, choice.option.id]));
  return oneOf(says.voice.choose('choose-step'), lettered(at?.options ?? []), says, (id) => ({ ...walked, [at?.id ?? '']: id }));
}

function ordered(legend: string, asked: Asked): AnswerForm {
  const { says } = asked;
  const { node, order } = orderList({ items: choicesOf(asked), says });
  return {
    node: element('fieldset', {}, element('legend', {}, legend), element('p', {}, says.word('how-to-order')), node),
    read: () => ({ answer: order() }),
  };
}

function typed({ label, mode }: { label: string; mode: 'text' | 'decimal' }, read: (text: string) => Given): AnswerForm {
  const input = element('input', { type: 'text', inputmode: mode, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
  return {
    node: element('fieldset', {}, element('label', {}, element('span', { class: 'legend' }, label), input)),
    read: () => read(input.value.trim()),
  };
}
