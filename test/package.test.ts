import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetOf, workbookOf } from './support/workbook.js';

/** The packed tarball is what users install: it must hold all that is needed and run in an empty folder without `node_modules`. */
describe('the packed tarball', () => {
  let work = '';
  let files: readonly string[] = [];

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'unisono-pack-'));
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ filename: string; files: { path: string }[] }];
    files = packed.files.map(({ path }) => path);
    execFileSync('tar', ['-xzf', join(work, packed.filename), '-C', work]);
  }, 60_000);

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(work, 'package/bin/run.cjs'), ...args], {
      cwd: work,
      encoding: 'utf8',
      env: { HOME: work, LC_ALL: 'C', CI: '1' },
    });

  test('answers --version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run('--version')).toMatch(new RegExp(`^unisono/${version.replaceAll('.', '\\.')} \\S+ node-v\\d`));
  });

  test('runs commands, with a code cache the second time', () => {
    const first = run('explain', 'COO-01');
    expect(first).toContain('owner-missing');
    expect(run('explain', 'COO-01')).toBe(first);
  });

  test('loads what stands apart from beside the program', async () => {
    const list = sheetOf('A', [
      ['Channel', 'Purpose'],
      ['Phone', 'Faults and contracts'],
    ]);
    writeFileSync(join(work, 'list.xlsx'), await workbookOf(list));
    expect(run('audit', 'list.xlsx', '--fail-on', 'never', '--format', 'json')).toContain('"cell": "A!A2"');
  });

  test('solves with what lies beside the program', () => {
    const topics = 'topics: [{ id: a, per-week: 3 }]';
    writeFileSync(join(work, 'few.yaml'), `schema: 1\n${topics}\nchannels: [{ platform: phone, topics: [a], minutes: 5 }]\n`);
    expect(run('audit', 'portfolio', 'few.yaml', '--format', 'json')).toContain('"answer": "best"');
  });

  test('carries content and notices, and neither tests nor sources', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/run.cjs',
        'dist/program.cjs',
        'dist/THIRD-PARTY.md',
        'dist/highs.wasm',
        'dist/sbom.json',
        'policies/respect.de.md',
        'docs/rules/owner-missing.md',
        'docs/ci.de.md',
        'docs/ci.en.md',
        'ci/gitlab.yml',
        'ci/problem-matcher.json',
        'schema/lint-result.schema.json',
      ]),
    );
    expect(files.filter((path) => /^(?:src|test|bench|scripts|node_modules)\//.test(path))).toEqual([]);
  });

  test('needs no package at run time', () => {
    expect(JSON.parse(readFileSync(join(work, 'package/package.json'), 'utf8'))).not.toHaveProperty('dependencies');
  });
});
