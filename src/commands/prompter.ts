import type { Ending } from '../adapters/interrupts.js';
import { nobodyToAsk, openPrompter } from '../adapters/open-prompter.js';
import { type PromptWords, promptWords } from '../i18n/prompts.js';
import type { ChoiceQuestion, Prompter, PromptKey } from '../ports.js';
import { safeText } from '../render/safe-text.js';
import { session } from './session.js';

/** A prompter for the running command. Throws a UserError that names the flags which would give the answers when nobody can be asked. */
export function commandPrompter({
  missing,
  signal,
  words = {},
  stop,
}: {
  missing: readonly string[];
  /** Ends what is being asked as Ctrl-C does. */
  signal?: AbortSignal;
  /** Words that are others here than usually. */
  words?: Partial<PromptWords>;
  /** What else hears Ctrl-C, but not while something is asked. */
  stop?: Ending;
}): Prompter & { close(): void } {
  const { mayAsk, plain, paint, language } = session();
  if (!mayAsk) throw nobodyToAsk(missing);
  const prompter = openPrompter({
    words: { ...promptWords[language], ...words },
    colour: paint.bold('x') !== 'x',
    plain,
    input: process.stdin,
    output: process.stderr,
    ...(signal === undefined ? {} : { signal }),
  });
  return { ...safePrompter(prompter, stop === undefined ? (ask) => ask() : (ask) => stop.aside(ask)), close: () => prompter.close() };
}

/** The same prompter, with everything that it shows made safe to print: titles and questions come from files. */
function safePrompter(prompter: Prompter, aside: Ending['aside']): Prompter {
  type Shown = { readonly message: string; readonly hint?: string; readonly above?: string; readonly keys?: readonly PromptKey<string>[] };
  const shown = <Q extends Shown>(question: Q): Q => ({
    ...question,
    message: safeText(question.message),
    ...(question.hint === undefined ? {} : { hint: safeText(question.hint) }),
    ...(question.above === undefined ? {} : { above: safeText(question.above) }),
    ...(question.keys === undefined ? {} : { keys: question.keys.map((key) => ({ ...key, label: safeText(key.label) })) }),
  });
  const listed = <Q extends ChoiceQuestion<string>>(question: Q): Q => ({
    ...shown(question),
    choices: question.choices.map((choice) => ({
      ...choice,
      label: safeText(choice.label),
      ...(choice.note === undefined ? {} : { note: safeText(choice.note) }),
    })),
  });
  return {
    say: (text) => prompter.say(safeText(text)),
    turn: () => prompter.turn(),
    pause: (question) => aside(() => prompter.pause(shown(question))),
    text: (question) => aside(() => prompter.text(shown(question))),
    confirm: (question) => aside(() => prompter.confirm(shown(question))),
    one: (question) => aside(() => prompter.one(listed(question))),
    several: (question) => aside(() => prompter.several(listed(question))),
    order: (question) => aside(() => prompter.order(listed(question))),
  };
}
