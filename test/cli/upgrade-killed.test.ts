import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killWhen } from '../support/killed.js';
import { callSpawned } from '../support/program.js';
import { freshHandbook, nextTemplates, textsBelow } from '../support/upgrade.js';

const args = ['--lang', 'en', '--date', '2027-03-01', 'upgrade', '--yes', '--templates'];
const nextYear = (): string => nextTemplates((name, source) => (name.endsWith('.md') ? `${source}\nA last word.\n` : source));

let whole: Readonly<Record<string, string>> | null = null;

/** The handbook after an upgrade that nobody interrupted; made once. */
async function wholeUpgrade(): Promise<Readonly<Record<string, string>>> {
  if (whole === null) {
    const cwd = await freshHandbook();
    expect(callSpawned({ args: [...args, nextYear()], cwd }).code).toBe(0);
    whole = await textsBelow(cwd);
  }
  return whole;
}

test.each([
  ['.unisono/upgrade.json', 'schema'],
  ['answers/complaint.en.md', 'A last word.'],
  ['.unisono/template/README.md', 'A last word.'],
  ['.unisono/answers.yaml', '2.0.0'],
  ['.unisono/last-upgrade.json', 'schema'],
])('killed when %s holds “%s”: the same command completes the upgrade', { timeout: 60_000 }, async (path, text) => {
  const expected = await wholeUpgrade();
  const call = [...args, nextYear()];
  const cwd = await freshHandbook();
  const full = join(cwd, path);
  await killWhen({ cwd, args: call, reached: () => existsSync(full) && readFileSync(full, 'utf8').includes(text) });
  expect(callSpawned({ args: call, cwd }).code).toBe(0);
  expect(await textsBelow(cwd)).toEqual(expected);
});
