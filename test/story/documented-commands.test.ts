import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFlags } from '../../src/commands/flags.js';
import { commands } from '../../src/commands/table.js';
import { callInProcess } from '../support/program.js';

const pages = [
  'README.md',
  ...readdirSync('docs').map((file) => `docs/${file}`),
  ...readdirSync('docs/guides').map((file) => `docs/guides/${file}`),
].filter((path) => path.endsWith('.md'));

/** Calls in fences and between backticks: what a reader may copy. */
function callsIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const fenced = [...text.matchAll(/^```(?:sh|console|yaml)\b.*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    [...block.matchAll(/^\s*(?:\$ |- run: )?(unisono .*)$/gm)].map(([, call = '']) => call),
  );
  const quoted = [...text.matchAll(/`(unisono [a-z][^`\n]*)`/g)].map(([, call = '']) => call);
  return [...new Set([...fenced, ...quoted])];
}

const calls = pages.flatMap((path) => callsIn(path).map((call) => [path, call] as const));

test('there are calls to look at', () => {
  expect(calls.length).toBeGreaterThan(60);
});

// What stands for something else: `unisono COMMAND --help`, `unisono init [DIR]`, `unisono training people / invite`.
const isPattern = (call: string): boolean => /[A-Z]{2,}|\[|…| \/ /.test(call.replaceAll(/"[^"]*"|--\S+ \S+/g, ''));

test.each(calls.filter(([, call]) => !isPattern(call)))('%s: %s can be called like that', async (_, call) => {
  const words = call
    .replace(/\s+#.*$/, '')
    .replace(/\s*(?:\||>|&&).*$/, '')
    .match(/"[^"]*"|\S+/g)
    ?.slice(1)
    .map((word) => word.replaceAll('"', ''));
  const pair = `${words?.[0]}:${words?.[1]}`;
  const id = pair in commands ? pair : words?.[0];
  if (id === undefined || id.startsWith('-')) {
    expect((await callInProcess({ args: words ?? [], cwd: '.' })).code).toBe(0);
    return;
  }
  expect(Object.keys(commands)).toContain(id);
  const command = await commands[id as keyof typeof commands]();
  const args = (words ?? [])
    .slice(id === pair ? 2 : 1)
    .filter((word) => word !== '--help' && !/^--(?:plain|no-color|no-input)$/.test(word));
  const global = args.flatMap((word, at) => (/^--(?:lang|date)$/.test(word) ? [at, at + 1] : []));
  expect(() =>
    readFlags({
      argv: args.filter((_word, at) => !global.includes(at)),
      flags: command.flags,
      command: id,
      maxWords: command.manyWords ? Number.POSITIVE_INFINITY : command.args.length,
    }),
  ).not.toThrow();
});
