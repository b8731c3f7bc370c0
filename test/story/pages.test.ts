import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFlags } from '../../src/commands/flags.js';
import { commands } from '../../src/commands/table.js';
import { follow } from '../support/guide.js';
import { fencesOf } from '../support/page.js';
import { callInProcess } from '../support/program.js';
import { notRun } from './not-run.js';

const pages = ['.', 'docs', 'docs/decisions', 'docs/guides']
  .flatMap((folder) => readdirSync(folder).map((file) => (folder === '.' ? file : `${folder}/${file}`)))
  .filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');

test('every guide is there in both languages', () => {
  const names = (language: string): readonly string[] =>
    pages.filter((path) => path.startsWith('docs/guides/') && path.endsWith(`.${language}.md`)).map((path) => path.slice(0, -6));
  expect(names('de')).toEqual(names('en'));
  expect(names('de').length).toBeGreaterThanOrEqual(5);
});

describe('what commands say', () => {
  // `npm run guides` writes what they say now.
  const followed = pages.filter((path) => fencesOf(path).some(({ kind }) => kind === 'console'));

  test('is shown on more than the guides', () => {
    expect(followed.length).toBeGreaterThanOrEqual(12);
  });

  test.concurrent.for(followed)('%s', { timeout: 300_000 }, async (path, { expect }) => {
    await expect(await follow(path)).toMatchFileSnapshot(resolve(path));
  });
});

describe('a command in a fence that is not run', () => {
  const found = pages.flatMap((path) =>
    fencesOf(path)
      .filter(({ kind }) => kind !== 'console')
      .flatMap(({ commands: lines }) => lines.map((command) => `${path}: ${command}`)),
  );

  test('stands on the list, with its reason', () => {
    const listed = notRun.flatMap(({ pages: paths, command }) => paths.map((path) => `${path}: ${command}`));
    expect(found.toSorted()).toEqual(listed.toSorted());
  });

  test('is tried where the list says so', () => {
    for (const { triedIn, pages: paths, command } of notRun) {
      if (triedIn === undefined) continue;
      const text = readFileSync(triedIn, 'utf8');
      // A test of a whole page names the page; what else runs it has the last command in it.
      const part = command.split(' && ').at(-1)?.replace('npm run ', '') ?? command;
      if (!text.includes(part)) for (const path of paths) expect(text, triedIn).toContain(path);
    }
  });
});

describe('a call between backticks', () => {
  // What stands for something else: `unisono COMMAND --help`, `unisono init [DIR]`.
  const isPattern = (call: string): boolean => /[A-Z]{2,}|\[|…| \/ /.test(call.replaceAll(/"[^"]*"|--\S+ \S+/g, ''));
  const callsIn = (path: string): readonly string[] =>
    [...readFileSync(path, 'utf8').matchAll(/`(unisono [a-z][^`\n]*)`/g)].map(([, call = '']) => call).filter((call) => !isPattern(call));
  const elsewhere = ['docs/rules', 'examples/good', 'examples/flawed'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => (folder === 'docs/rules' ? file.endsWith('.md') : file.endsWith('/README.md')))
      .map((file) => `${folder}/${file}`),
  );
  const calling = [...pages, ...elsewhere].filter((path) => callsIn(path).length > 0);

  test('is to be found', () => {
    expect(calling.flatMap(callsIn).length).toBeGreaterThan(60);
  });

  test.each(calling)('can be made: %s', async (path) => {
    for (const call of new Set(callsIn(path))) await accepts(call);
  });
});

/** Holds that the program has this command, and the command these options. */
async function accepts(call: string): Promise<void> {
  const words = call
    .replace(/\s*(?:\||>|&&).*$/, '')
    .match(/"[^"]*"|\S+/g)
    ?.slice(1)
    .map((word) => word.replaceAll('"', ''));
  const pair = `${words?.[0]}:${words?.[1]}`;
  const id = pair in commands ? pair : words?.[0];
  if (id === undefined || id.startsWith('-')) {
    expect((await callInProcess({ args: words ?? [], cwd: '.' })).code, call).toBe(0);
    return;
  }
  expect(Object.keys(commands), call).toContain(id);
  const command = await commands[id as keyof typeof commands]();
  const args = (words ?? [])
    .slice(id === pair ? 2 : 1)
    .filter((word) => word !== '--help' && !/^--(?:plain|no-color|no-input)$/.test(word));
  const global = args.flatMap((word, at) => (/^--(?:lang|date)$/.test(word) ? [at, at + 1] : []));
  expect(
    () =>
      readFlags({
        argv: args.filter((_word, at) => !global.includes(at)),
        flags: command.flags,
        command: id,
        maxWords: command.manyWords ? Number.POSITIVE_INFINITY : command.args.length,
      }),
    call,
  ).not.toThrow();
}
