import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { PromptWords } from '../i18n/prompts.js';
import { type ChoiceQuestion, Interrupted, type Prompter } from '../ports.js';
import type { LetterHow } from './letter-prompt.js';

export interface InquirerOptions {
  readonly words: PromptWords;
  readonly colour: boolean;
  readonly input: NodeJS.ReadStream;
  /** Where prompts are drawn: stderr, because stdout carries only the result. */
  readonly output: NodeJS.WriteStream;
  /** Ends the prompt that is open as Ctrl-C does. */
  readonly signal?: AbortSignal;
}

/** Asks on a terminal with menus. The prompts are loaded when the first question comes. Throws `Interrupted` on Ctrl-C and end of input. */
export function inquirerPrompter({ words, colour, input, output, signal }: InquirerOptions): Prompter {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const plain = (text: string): string => text;
  const width = (): number => Math.max(Math.min(output.columns || 80, 100), 20);
  const wrap = (text: string, columns = width()): string => wrapLines(text, columns);
  const context = (): { input: NodeJS.ReadStream; output: NodeJS.WriteStream; signal?: AbortSignal } => ({
    input,
    output,
    ...(signal === undefined ? {} : { signal }),
  });

  const wait = <T>(answer: Promise<T>): Promise<T> => settled(answer, input);

  const style = {
    answer: (text: string) => paint('cyan', text),
    message: (text: string) => paint('bold', text),
    error: (text: string) => wrap(paint('red', `! ${text}`)),
    defaultAnswer: (text: string) => paint('dim', `(${text})`),
    highlight: (text: string) => paint('cyan', text),
    description: (text: string) => wrap(paint('dim', text)),
    disabled: plain,
  };
  const base = { prefix: { idle: paint('blue', '?'), done: paint('green', '✔') }, style };
  // Two columns for the prefix, one so that a full line never wraps by itself.
  const message = (text: string): string => wrap(text, width() - 3);

  function introduce(hint: string | undefined, above?: string): void {
    output.write('\n');
    if (above !== undefined) output.write(`${wrap(above, width() - 1)}\n\n`);
    if (hint !== undefined) output.write(`${paint('dim', wrap(hint, width() - 1))}\n`);
  }

  function label(choice: { readonly label: string }, indent: number): string {
    return wrap(choice.label, width() - indent - 1).replaceAll('\n', `\n${' '.repeat(indent)}`);
  }

  /** How a choice stands behind its question: in a line of its own where the rest of the question's last line is too short for it. */
  function answerBehind(question: string): (text: string) => string {
    const last = message(question).split('\n').at(-1) ?? '';
    return (text) =>
      paint('cyan', last.length + text.length + 3 < width() ? text : `\n  ${wrap(text, width() - 3).replaceAll('\n', '\n  ')}`);
  }

  return {
    say(text) {
      output.write(`${wrap(text, width() - 1)}\n`);
    },

    turn() {
      // Scrolled away, not erased: what stood on the screen before stays above.
      output.write(`${'\n'.repeat(output.rows || 24)}${clearPage}`);
    },

    async pause(question) {
      const { pausePrompt } = await import('./letter-prompt.js');
      await wait(pausePrompt({ message: paint('dim', question.message) }, context()));
    },

    async text(question) {
      introduce(question.hint, question.above);
      for (const { key, label } of question.keys ?? []) output.write(`${paint('dim', `${key}: ${label}`)}\n`);
      const isKey = (typed: string): boolean => question.keys?.some(({ key }) => key === typed) ?? false;
      const { default: ask } = await import('@inquirer/input');
      const answer = await wait(
        ask(
          {
            message: message(question.message),
            theme: base,
            ...(question.fallback === undefined ? {} : { default: question.fallback }),
            validate: (value) =>
              isKey(value.trim()) ||
              (question.check?.(value.trim()) ?? (value.trim() === '' && question.check === undefined ? words.emptyAnswer : true)),
          },
          context(),
        ),
      );
      return question.keys?.find(({ key }) => key === answer.trim())?.value ?? answer.trim();
    },

    async confirm(question) {
      introduce(question.hint, question.above);
      const { default: confirm } = await import('@inquirer/confirm');
      const keywords = { yes: words.yes, no: words.no, error: () => words.yesOrNo };
      return wait(
        confirm({ message: message(question.message), default: question.fallback, theme: { ...base, keywords } as typeof base }, context()),
      );
    },

    async one(question) {
      introduce(question.hint);
      if (question.lettered === true)
        return (await lettered({ question, how: 'one', atLeast: 1 }))[0] as (typeof question.choices)[number]['value'];
      const { default: select } = await import('@inquirer/select');
      return wait(
        select(
          {
            message: message(question.message),
            choices: question.choices.map((choice) => ({
              value: choice.value,
              name: label(choice, 5),
              short: choice.label,
              ...(choice.note === undefined ? {} : { description: choice.note }),
            })),
            pageSize: pageSize(question.choices.length),
            loop: false,
            ...(question.fallback === undefined ? {} : { default: question.fallback }),
            theme: {
              ...base,
              indexMode: 'number' as const,
              style: { ...style, answer: answerBehind(question.message), keysHelpTip: () => wrap(paint('dim', words.keysOne)) },
            },
          },
          context(),
        ),
      );
    },

    async several(question) {
      introduce(question.hint);
      if (question.lettered === true) return lettered({ question, how: 'several', atLeast: question.atLeast ?? 0 });
      const { default: checkbox } = await import('@inquirer/checkbox');
      const chosen = new Set<string>(question.fallback ?? []);
      const atLeast = question.atLeast ?? 0;
      return wait(
        checkbox(
          {
            message: message(question.message),
            choices: question.choices.map((choice) => ({
              value: choice.value,
              name: label(choice, 4),
              short: choice.label,
              checked: chosen.has(choice.value),
              ...(choice.note === undefined ? {} : { description: choice.note }),
            })),
            pageSize: pageSize(question.choices.length),
            loop: false,
            shortcuts: { all: 'a', invert: null },
            validate: (picked) => picked.length >= atLeast || words.tooFew.replace('{count}', String(atLeast)),
            theme: {
              ...base,
              // Signs that also tell on and off without colour.
              icon: { checked: paint('green', '[x]'), unchecked: '[ ]', cursor: '>' },
              style: { ...style, answer: answerBehind(question.message), keysHelpTip: () => wrap(paint('dim', words.keysSeveral)) },
            },
          },
          context(),
        ),
      );
    },

    async order(question) {
      introduce(question.hint);
      return lettered({ question, how: 'order', atLeast: question.choices.length });
    },
  };

  async function lettered<T extends string>({
    question,
    how,
    atLeast,
  }: {
    question: ChoiceQuestion<T>;
    how: LetterHow;
    atLeast: number;
  }): Promise<readonly T[]> {
    const { letterPrompt } = await import('./letter-prompt.js');
    const last = question.choices.at(-1)?.value ?? '';
    const keys = { one: words.keysOneLetter, several: words.keysSeveralLetters, order: words.keysOrderLetters }[how];
    const answering = keys.replace('{last}', last);
    const others = [...(question.keys ?? []).map(({ key, label }) => `${key}: ${label}`), words.keysPause].join(', ');
    // Where both do not fit into one line, each has its own: a line that is broken in the middle is hard to read.
    const fits = `${answering}, ${others}`.length < width();
    const chosen = await wait(
      letterPrompt(
        {
          above: question.above ?? null,
          message: question.message,
          choices: question.choices,
          given: question.given ?? [],
          how,
          atLeast,
          others: question.keys ?? [],
          keys: fits ? `${answering}, ${others}` : `${answering}\n${others}`,
          tooFew: how === 'order' ? words.notAllOrdered : words.tooFew.replace('{count}', String(atLeast)),
          rows: () => output.rows || 24,
          paint,
          wrap: (text, indent) => wrap(text, width() - indent - 1).replaceAll('\n', `\n${' '.repeat(indent)}`),
          onResize(redraw) {
            const listener = (): void => {
              output.write(clearPage);
              redraw();
            };
            output.on('resize', listener);
            return () => void output.off('resize', listener);
          },
        },
        context(),
      ),
    );
    return chosen as readonly T[];
  }

  function pageSize(count: number): number {
    return Math.max(4, Math.min(count, (output.rows || 24) - 8));
  }
}

/** Goes to the top of the screen and clears it from there. */
const clearPage = '\u001b[H\u001b[J';

/** Wraps every line by itself; the lines that follow a list item are indented like it. */
function wrapLines(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): readonly string[] {
  const indent = ' '.repeat(/^(?: *(?:- |\d+\. |[a-z]\) ))?/.exec(line)?.[0].length ?? 0);
  const [first = '', ...rest] = wrapAnsi(line, columns - indent.length, { hard: true, trim: false }).split('\n');
  // Where a line was broken at a space, the space starts the next one, behind the codes that take up its colour again.
  return [first, ...rest.map((part) => indent + part.replace(/^((?:\u001b\[[0-9;]*m)*) +/, '$1'))];
}

const endings: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);

/** Waits for an answer. Ctrl-C counts even in one piece with the key that answered, when the prompt listens no more. */
async function settled<T>(answer: Promise<T>, input: NodeJS.ReadStream): Promise<T> {
  let interrupted = false;
  const heard = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined): void => {
    interrupted ||= key?.ctrl === true && key.name === 'c';
  };
  input.on('keypress', heard);
  try {
    const given = await answer;
    if (interrupted) throw new Interrupted();
    return given;
  } catch (error) {
    if (error instanceof Error && endings.has(error.name)) throw new Interrupted();
    throw error;
  } finally {
    input.off('keypress', heard);
  }
}
