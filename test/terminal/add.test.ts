import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keys, open } from '../support/terminal.js';
import { freshHandbook, textsBelow } from '../support/upgrade.js';

const { enter, down, space, ctrlC } = keys;

it('add asks which documents shall come in, shows what that means, and writes them', async () => {
  const cwd = await freshHandbook();
  const terminal = open(['add', '--lang', 'de', '--date', '2027-03-01'], { cwd, rows: 60 });
  await terminal.waitFor('Welche Dokumente sollen dazukommen?');
  terminal.press(`${down}${space}`, enter);
  await terminal.waitFor('So zusammenführen?');
  terminal.press(enter);
  expect(await terminal.exit()).toBe(0);
  // The second one of the list: an arrow and the space bar choose it.
  expect(existsSync(join(cwd, 'policies/product-playbook.de.md'))).toBe(true);
  expect(existsSync(join(cwd, 'policies/product-playbook.en.md'))).toBe(true);
  expect(existsSync(join(cwd, 'policies/outage-playbook.de.md'))).toBe(false);
  expect(readFileSync(join(cwd, '.unisono/answers.yaml'), 'utf8')).toContain('documents: [product-playbook]');
});

it.each([
  ['at the question', 'Which documents shall come in?', []],
  ['before anything is written', 'Merge them like this?', [space, enter]],
] as const)('add ends with 130 on Ctrl+C %s and leaves everything as it was', async (_, question, typed) => {
  const cwd = await freshHandbook();
  const before = await textsBelow(cwd);
  const terminal = open(['add', '--lang', 'en', '--date', '2027-03-01'], { cwd, rows: 60 });
  await terminal.waitFor('Which documents shall come in?');
  terminal.press(...typed);
  if (typed.length > 0) await terminal.waitFor(question);
  terminal.press(ctrlC);
  expect(await terminal.exit()).toBe(130);
  expect(await textsBelow(cwd)).toEqual(before);
});
