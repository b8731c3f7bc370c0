import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { folderWith } from '../support/folder.js';
import { killWhen } from '../support/killed.js';
import { callSpawned } from '../support/program.js';

const args = ['--lang', 'en', '--date', '2026-11-22', 'init', '--yes', '--company', 'Müller GmbH', '--languages', 'de,en'];

async function texts(folder: string): Promise<Record<string, string>> {
  const paths = (await nodeFiles.list(folder)).filter((path) => !/\.unisono-[0-9a-f]+\.tmp$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

let whole: Readonly<Record<string, string>> | null = null;

/** The handbook that nobody interrupted; made once. */
async function wholeHandbook(): Promise<Readonly<Record<string, string>>> {
  if (whole === null) {
    const cwd = folderWith({});
    expect(callSpawned({ args, cwd }).code).toBe(0);
    whole = await texts(cwd);
  }
  return whole;
}

test.each([
  '.unisono',
  '.unisono/answers.yaml',
  'facts.yaml',
  'answers/delivery.en.md',
  '.github/CODEOWNERS',
  '.unisono/template/README.md',
])('killed when %s is there: no file is torn, and the same command completes the handbook', async (path) => {
  const expected = await wholeHandbook();
  const cwd = folderWith({});
  await killWhen({ cwd, args, reached: () => existsSync(join(cwd, path)) });
  for (const [file, text] of Object.entries(await texts(cwd))) expect([file, text]).toEqual([file, expected[file]]);
  const leftovers = (await nodeFiles.list(cwd)).filter((file) => file.endsWith('.tmp'));
  expect(leftovers.length).toBeLessThanOrEqual(1);
  expect(callSpawned({ args, cwd }).code).toBe(0);
  expect(await texts(cwd)).toEqual(expected);
});
