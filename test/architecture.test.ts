import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of the house and which others each may use, as in docs/architecture.md. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  main: ['adapters', 'cli', 'commands', 'core', 'i18n'],
  cli: ['commands', 'help', 'menu', 'ports', 'core', 'i18n', 'render'],
  help: ['core', 'i18n', 'render'],
  menu: ['commands', 'core', 'i18n', 'ports'],
  commands: ['app', 'adapters', 'render', 'core', 'i18n', 'ports'],
  app: ['core', 'ports', 'i18n'],
  ports: ['core'],
  adapters: ['ports', 'core', 'i18n'],
  render: ['core', 'i18n'],
  i18n: ['core'],
  core: [],
  offline: ['app', 'core', 'i18n', 'render'],
};

/** Packages that the pure core may use: text in, values out. */
const purePackages = new Set(['yaml', 'zod', '@noble/hashes', 'csv-parse', 'github-slugger', 'character-entities', 'diff']);

/** Globals that would make the core depend on more than its arguments. */
const impureWords = /\b(?:process|Date\.now|Math\.random|new Date\(\)|console|require|fetch|setTimeout|__dirname|import\.meta)\b/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g)].map(
    (match) => ({ from: file, to: match[1] ?? match[2] ?? match[3] ?? '' }),
  );
}

function roomOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? '';
}

const imports = files.flatMap(importsOf);

describe('the directions of the house', () => {
  test('there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every room uses only the rooms it may use', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.') && !to.endsWith('.json'))
      .map(({ from, to }) => ({ from, to: normalize(join(dirname(from), to)).replaceAll('\\', '/') }))
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !(rooms[roomOf(from)] ?? []).includes(roomOf(to)));
    expect(wrong).toEqual([]);
  });

  test('the core is pure', () => {
    const packages = imports.filter(
      ({ from, to }) =>
        from.startsWith('src/core/') && !to.startsWith('.') && ![...purePackages].some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(packages).toEqual([]);
    const impure = files.filter(
      (file) =>
        file.startsWith('src/core/') &&
        impureWords.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '')),
    );
    expect(impure).toEqual([]);
  });

  test('only adapters touch files, prompts, processes and databases', () => {
    const allowed = new Set(['src/commands/session.ts:node:async_hooks', 'src/commands/flags.ts:node:util']);
    const touching = imports.filter(
      ({ from, to }) => /^(?:node:|execa|@inquirer|pg$)/.test(to) && !from.startsWith('src/adapters/') && !allowed.has(`${from}:${to}`),
    );
    expect(touching).toEqual([]);
  });

  test('heavy libraries stand in parts: libraries and types only, loaded by an adapter when they are needed', () => {
    const isPart = (path: string): boolean => /\.part\.[jt]s$/.test(path);
    const ownValues = files
      .filter(isPart)
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'";]*?from\s+'(\.[^']*)'/g)]);
    expect(ownValues.map(([line]) => line)).toEqual([]);
    const reached = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(import|from)\s*\(?'([^']+\.part\.js)'/g)].map(([, word, to]) => ({ file, word, to })),
    );
    expect(reached.filter(({ file, word }) => word !== 'import' || !file.startsWith('src/adapters/'))).toEqual([]);
    const loaded = new Set(reached.map(({ to }) => normalize(join('src/adapters', to ?? ''))));
    expect(files.filter(isPart).map((file) => file.replace(/\.ts$/, '.js'))).toEqual(
      expect.arrayContaining([...loaded].map((path) => path.replaceAll('\\', '/'))),
    );
    expect(loaded.size).toBe(files.filter(isPart).length);
  });

  test('no file is a barrel or a drawer', () => {
    expect(files.filter((file) => /\/(?:index|utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
  });

  test('commands stay thin', () => {
    const long = files
      .filter((file) => /^src\/commands\/(?:[^/]+\/)?[^/]+\.ts$/.test(file) && readFileSync(file, 'utf8').includes('defineCommand({'))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 80);
    expect(long).toEqual([]);
  });
});
