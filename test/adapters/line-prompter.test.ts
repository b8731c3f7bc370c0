import { PassThrough } from 'node:stream';
import { expect, it, test } from 'vitest';
import { linePrompter } from '../../src/adapters/line-prompter.js';
import { promptWords } from '../../src/i18n/prompts.js';
import { Interrupted, type Prompter } from '../../src/ports.js';

/** Asks with these lines already typed; gives the answer and what was printed. */
async function typed<T>(lines: readonly string[], ask: (prompter: Prompter) => Promise<T>): Promise<{ answer: T; printed: string }> {
  const input = new PassThrough();
  const output = new PassThrough();
  const prompter = linePrompter({ words: promptWords.en, input, output });
  input.end(lines.map((line) => `${line}\n`).join(''));
  try {
    return { answer: await ask(prompter), printed: String(output.read() ?? '') };
  } finally {
    prompter.close();
  }
}

const choices = [
  { value: 'a', label: 'Apple', note: 'round' },
  { value: 'b', label: 'Bean' },
  { value: 'c', label: 'Corn' },
] as const;
const message = 'Which?';

test.each<[string, readonly string[], (prompter: Prompter) => Promise<unknown>, unknown]>([
  ['a text', ['  Müller  '], (p) => p.text({ message }), 'Müller'],
  ['a text, empty first', ['', 'x'], (p) => p.text({ message }), 'x'],
  ['a text that is suggested', [''], (p) => p.text({ message, fallback: 'DE' }), 'DE'],
  ['a text that is refused first', ['1', '2'], (p) => p.text({ message, check: (text) => (text === '1' ? 'not 1' : null) }), '2'],
  ['yes', ['Y'], (p) => p.confirm({ message, fallback: false }), true],
  ['no after nonsense', ['what', 'no'], (p) => p.confirm({ message, fallback: true }), false],
  ['what is suggested', [''], (p) => p.confirm({ message, fallback: true }), true],
  ['one', ['2'], (p) => p.one({ message, choices }), 'b'],
  ['one, out of range first', ['0', '4', 'x', '', '3'], (p) => p.one({ message, choices }), 'c'],
  ['the one that is suggested', [''], (p) => p.one({ message, choices, fallback: 'b' }), 'b'],
  ['several, in the order of the list', ['3, 1'], (p) => p.several({ message, choices }), ['a', 'c']],
  ['none', ['0'], (p) => p.several({ message, choices, fallback: ['a'] }), []],
  ['several, too few first', ['0', '2'], (p) => p.several({ message, choices, atLeast: 1 }), ['b']],
  ['those that are suggested', [''], (p) => p.several({ message, choices, fallback: ['b', 'c'] }), ['b', 'c']],
])('asks for %s', async (_, lines, ask, expected) => {
  expect((await typed(lines, ask)).answer).toEqual(expected);
});

it('says in words what can be typed, without a single control character', async () => {
  const { printed } = await typed(['9', '1'], (p) => p.one({ message, hint: 'A hint.', choices, fallback: 'b' }));
  expect(printed).toBe(
    '\nWhich?\nA hint.\n1. Apple (round)\n2. Bean\n3. Corn\nNumber (Enter takes 2): Please type numbers from 1 to 3.\nNumber (Enter takes 2): ',
  );
});

it('names the letters that are left where one is taken', async () => {
  const { printed, answer } = await typed(['b', 'c'], (p) => p.one({ message, choices: [choices[0], choices[2]], lettered: true }));
  expect(answer).toBe('c');
  expect(printed).toContain('Letter: The letters to choose from are a, c.\n');
});

it('takes the end of input for Ctrl+C', async () => {
  await expect(typed(['', ''], (p) => p.one({ message, choices }))).rejects.toBeInstanceOf(Interrupted);
});
