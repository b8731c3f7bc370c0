import { createInterface } from 'node:readline';
import wrapAnsi from 'wrap-ansi';
import type { PromptWords } from '../i18n/prompts.js';
import { type ChoiceQuestion, Interrupted, type Prompter, type PromptKey } from '../ports.js';
import { hear } from './interrupts.js';

/**
 * Asks line by line: numbered choices, no redraw, no cursor moves, no colour; for screen readers, braille lines and logs. Throws `Interrupted` on Ctrl-C and end of input.
 * `close` gives the input back; it must be called when there is nothing more to ask.
 */
export function linePrompter({
  words,
  input,
  output,
  signal,
}: {
  words: PromptWords;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** Ends what is being asked as Ctrl-C does. */
  signal?: AbortSignal;
}): Prompter & { close(): void } {
  const lines = lineReader(input, signal);
  const columns = 'columns' in output && typeof output.columns === 'number' ? Math.max(output.columns, 20) : Number.POSITIVE_INFINITY;
  // One column less, so that a full line is not followed by an empty one.
  const print = (text: string): void => void output.write(`${wrapAnsi(text, columns - 1, { trim: false })}\n`);

  function introduce(question: Pick<ChoiceQuestion<string>, 'message' | 'hint' | 'above' | 'keys'>): void {
    print('');
    if (question.above !== undefined) print(`${question.above}\n`);
    print(question.message);
    if (question.hint !== undefined) print(question.hint);
    for (const { key, label } of question.keys ?? []) print(`${key}  ${label}`);
  }

  function keyTyped<T extends string>(typed: string, { keys }: { readonly keys?: readonly PromptKey<T>[] }): T | null {
    return keys?.find(({ key }) => key === typed)?.value ?? null;
  }

  async function ask(what: string, fallback: string | null): Promise<string> {
    const suggestion = fallback === null ? [] : [`(${words.suggested} ${fallback})`];
    output.write(`${[what, ...suggestion].join(' ')}${what === '>' ? ' ' : ': '}`);
    return (await lines.next()).trim();
  }

  function list({ choices, lettered }: Pick<ChoiceQuestion<string>, 'choices' | 'lettered'>): void {
    for (const [index, choice] of choices.entries())
      print(
        `${lettered === true ? `${choice.value})` : `${index + 1}.`} ${choice.label}${choice.note === undefined ? '' : ` (${choice.note})`}`,
      );
  }

  /** What to type for a question, and what to say when it was something else. */
  function typing({
    choices,
    lettered,
  }: Pick<ChoiceQuestion<string>, 'choices' | 'lettered'>): Record<'one' | 'several' | 'wrong', string> {
    if (lettered !== true)
      return { one: words.typeNumber, several: words.typeNumbers, wrong: words.notANumber.replace('{count}', String(choices.length)) };
    return {
      one: words.typeLetter,
      several: words.typeLetters,
      wrong: words.notALetter.replace('{letters}', choices.map(({ value }) => value).join(', ')),
    };
  }

  return {
    say: print,
    turn: () => undefined,
    pause: async () => undefined,

    async text(question) {
      introduce(question);
      for (;;) {
        const typed = await ask('>', question.fallback ?? null);
        const pressed = keyTyped(typed, question);
        if (pressed !== null) return pressed;
        const answer = typed === '' ? (question.fallback ?? '') : typed;
        const fault = question.check === undefined ? (answer === '' ? words.emptyAnswer : null) : question.check(answer);
        if (fault === null) return answer;
        print(fault);
      }
    },

    async confirm(question) {
      introduce(question);
      for (;;) {
        const typed = (await ask(`${words.yes} / ${words.no}`, question.fallback ? words.yes : words.no)).toLowerCase();
        if (typed === '') return question.fallback;
        if (words.yes.toLowerCase().startsWith(typed) || 'yes'.startsWith(typed)) return true;
        if (words.no.toLowerCase().startsWith(typed) || 'no'.startsWith(typed)) return false;
        print(words.yesOrNo);
      }
    },

    async one(question) {
      introduce(question);
      list(question);
      const type = typing(question);
      const suggested = question.choices.findIndex((choice) => choice.value === question.fallback);
      for (;;) {
        const typed = await ask(type.one, suggested === -1 ? null : String(suggested + 1));
        const pressed = keyTyped(typed, question);
        if (pressed !== null) return pressed;
        const index = typed === '' ? suggested : placeIn(typed, question);
        const chosen = index === null ? undefined : question.choices[index];
        if (chosen !== undefined) return chosen.value;
        print(type.wrong);
      }
    },

    async several(question) {
      introduce(question);
      list(question);
      const type = typing(question);
      const suggested = question.choices.flatMap((choice, index) => (question.fallback?.includes(choice.value) ? [index] : []));
      const atLeast = question.atLeast ?? 0;
      for (;;) {
        const typed = await ask(type.several, suggested.length === 0 ? null : suggested.map((index) => index + 1).join(', '));
        const pressed = keyTyped(typed, question);
        if (pressed !== null) return [pressed];
        const indexes = typed === '' ? suggested : placesIn(typed, question);
        if (indexes === null) print(type.wrong);
        else if (indexes.length < atLeast) print(words.tooFew.replace('{count}', String(atLeast)));
        else return question.choices.flatMap((choice, index) => (indexes.includes(index) ? [choice.value] : []));
      }
    },

    async order(question) {
      introduce(question);
      list(question);
      const { choices } = question;
      const letters = choices.map(({ value }) => value);
      for (;;) {
        const typed = (await ask(words.typeOrder.replace('{example}', [...letters].reverse().join(' ')), null)).toLowerCase();
        const pressed = keyTyped(typed, question);
        if (pressed !== null) return [pressed];
        // Letters may come with or without anything between them.
        const given = [...typed.replace(/[\s,;.>-]+/g, '')];
        const ordered = given.flatMap((letter) => choices.filter(({ value }) => value === letter).map(({ value }) => value));
        if (given.length === letters.length && new Set(ordered).size === letters.length) return ordered;
        print(words.notAnOrder.replace('{last}', letters.at(-1) ?? ''));
      }
    },

    close: lines.close,
  };
}

type Listed = Pick<ChoiceQuestion<string>, 'choices' | 'lettered'>;

function placeIn(text: string, { choices, lettered }: Listed): number | null {
  if (lettered === true) {
    const index = choices.findIndex(({ value }) => value === text.toLowerCase().replace(/[).]$/, ''));
    return index === -1 ? null : index;
  }
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= choices.length ? value - 1 : null;
}

function placesIn(text: string, question: Listed): readonly number[] | null {
  if (text === '0' && question.lettered !== true) return [];
  const indexes = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => placeIn(part, question));
  return indexes.length > 0 && indexes.every((index) => index !== null) ? indexes : null;
}

function lineReader(input: NodeJS.ReadableStream, signal?: AbortSignal): { next(): Promise<string>; close(): void } {
  const reader = createInterface({ input, terminal: false });
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  const ready: string[] = [];
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    for (const { reject } of waiting.splice(0)) reject(new Interrupted());
    // Nothing is asked any more: an open input would keep the program from ending.
    close();
  };
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) ready.push(line);
    else next.resolve(line);
  });
  reader.on('close', end);
  const unhear = hear(end);
  const close = (): void => {
    unhear();
    signal?.removeEventListener('abort', end);
    reader.close();
  };
  signal?.addEventListener('abort', end);
  return {
    next() {
      const line = ready.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (ended) return Promise.reject(new Interrupted());
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close,
  };
}
