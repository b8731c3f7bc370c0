import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { fix } from '../../src/app/fix.js';
import { lintResultSchema } from '../../src/render/result-schema.js';
import { folderWith } from '../support/folder.js';
import { killWhen } from '../support/killed.js';
import { callInProcess, callSpawned } from '../support/program.js';
import { defaultSettings } from '../support/read-handbook.js';

const policy = (days: string): string =>
  `---\nid: returns\ntype: answer\ntopic: returns\ntitle: Rückgabe\nlang: de\nversion: 1.10\nstatus: draft\nowner: legal\napprover: management\nreview-by: 2027-06-01\nchanges:\n  - { version: "1.10.0", date: 2026-11-01, note: "Die Frist gilt nun für alle Waren." }\n---\n# Rückgabe\n\nSie können die Ware [${days}](../facts.yaml#return-window) lang zurückgeben.\n`;

const book = {
  'unisono.yaml': defaultSettings,
  'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal }\n',
  'answers/a.de.md': policy('30 Tage'),
  'answers/b.de.md': policy('20 Tage').replace('id: returns', 'id: returns-abroad').replaceAll('\n', '\r\n').replace(/\r\n$/, ''),
};

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const call = (cwd: string, ...args: readonly string[]) =>
  callSpawned({ cwd, args: ['--lang', 'en', '--date', '2026-11-22', 'lint', ...args] });

describe('lint --fix', () => {
  it('writes the declared value and leaves every other byte alone', () => {
    const cwd = folderWith(book);
    const { stdout, stderr } = call(cwd, '--fix');
    expect(stderr).toBe('');
    expect(stdout).toContain('Fixed: ');
    expect(stdout).toMatch(/answers\/a\.de\.md +fact-mismatch +1/);
    for (const [path, old] of [
      ['answers/a.de.md', '30 Tage'],
      ['answers/b.de.md', '20 Tage'],
    ] as const) {
      const expected = book[path].replace(old, '14 Tage').replace('version: 1.10', 'version: "1.10.0"');
      expect(read(cwd, path).replace(/version: "1\.10(?:\.0)?"/, 'version: "1.10.0"')).toBe(
        expected.replace(/version: "1\.10(?:\.0)?"/, 'version: "1.10.0"'),
      );
    }
    expect(call(cwd, '--fix').stdout).toContain('Nothing to fix.');
  });

  it('says so in German', async () => {
    const args = ['--lang', 'de', '--date', '2026-11-22', 'lint', '--fix'];
    expect((await callInProcess({ cwd: folderWith(book), args })).stdout).toMatch(/^Behoben: \d+ in 2 Dateien\./);
  });

  it('lists the fixes in JSON', async () => {
    const args = ['--date', '2026-11-22', 'lint', '--fix', '--format', 'json'];
    const { stdout } = await callInProcess({ cwd: folderWith(book), args });
    const { fixed, notWritten, findings } = lintResultSchema.parse(JSON.parse(stdout));
    expect(fixed).toContainEqual({ file: 'answers/a.de.md', rule: 'fact-mismatch', count: 1 });
    expect(notWritten).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain('fact-mismatch');
  });

  it('fixes only what the paths name', () => {
    const cwd = folderWith(book);
    call(cwd, '--fix', 'answers/a.de.md');
    expect(read(cwd, 'answers/a.de.md')).toContain('14 Tage');
    expect(read(cwd, 'answers/b.de.md')).toBe(book['answers/b.de.md']);
  });

  it('names a file that is read-only, and fixes the others', () => {
    const cwd = folderWith(book);
    chmodSync(join(cwd, 'answers/a.de.md'), 0o444);
    chmodSync(join(cwd, 'answers/b.de.md'), 0o640);
    const { code, stdout, stderr } = call(cwd, '--fix');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Not written: .*a\.de\.md.*permission/);
    expect(stdout).toContain('fact-mismatch');
    expect(read(cwd, 'answers/a.de.md')).toBe(book['answers/a.de.md']);
    expect(read(cwd, 'answers/b.de.md')).toContain('14 Tage');
    expect(statSync(join(cwd, 'answers/b.de.md')).mode & 0o777).toBe(0o640);
  });

  it('writes through no link and into no file that is not UTF-8', () => {
    const outside = folderWith({ 'c.de.md': policy('30 Tage') });
    const latin = Buffer.from(policy('30 Tage').replace('returns', 'returns-latin'), 'latin1');
    const cwd = folderWith({ ...book, 'answers/d.de.md': latin });
    symlinkSync(join(outside, 'c.de.md'), join(cwd, 'answers/c.de.md'));
    mkdirSync(join(cwd, 'policies'));
    symlinkSync(outside, join(cwd, 'policies/linked'));
    call(cwd, '--fix', '--suggestions');
    expect(read(outside, 'c.de.md')).toBe(policy('30 Tage'));
    expect(readFileSync(join(cwd, 'answers/d.de.md')).equals(latin)).toBe(true);
  });

  it('leaves a file alone that somebody changes while the check runs', async () => {
    const cwd = folderWith(book);
    const path = 'answers/a.de.md';
    const changing = (root: string) => {
      writeFileSync(join(cwd, path), 'somebody else\n');
      return filesBelow(root);
    };
    const request = { cwd, paths: [], base: null, today: '2026-11-22', content: process.cwd(), suggestions: false, write: true };
    const result = await fix(request, {
      files: nodeFiles,
      git: { open: async () => null },
      filesBelow: changing,
      interrupts: { hold: () => ({ asked: () => false, release() {} }) },
    });
    expect(result.notWritten.map(({ file }) => file)).toEqual([path]);
    expect(result.fixed.map(({ file }) => file)).not.toContain(path);
    expect(read(cwd, path)).toBe('somebody else\n');
    expect(read(cwd, 'answers/b.de.md')).toContain('14 Tage');
  });

  it('killed at any moment leaves whole files, and the next call completes them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `answers/n${index}.de.md`,
        policy('30 Tage').replace('id: returns', `id: returns-${index}`),
      ]),
    );
    const files = { 'unisono.yaml': book['unisono.yaml'], 'facts.yaml': book['facts.yaml'], ...many };
    const whole = folderWith(files);
    call(whole, '--fix');
    for (const at of ['answers/n0.de.md', 'answers/n3.de.md']) {
      const cwd = folderWith(files);
      const args = ['--date', '2026-11-22', 'lint', '--fix'];
      await killWhen({ cwd, args, reached: () => read(cwd, at) !== many[at] });
      for (const path of Object.keys(many)) expect([many[path], read(whole, path)]).toContain(read(cwd, path));
      call(cwd, '--fix');
      for (const path of Object.keys(many)) expect(read(cwd, path)).toBe(read(whole, path));
    }
  });
});

describe('lint --diff', () => {
  it.each([
    ['git apply', ['git', 'apply', '--whitespace=nowarn', 'fix.diff']],
    ['patch', ['patch', '--binary', '-p1', '-i', 'fix.diff']],
  ] as const)('writes nothing, and %s makes of it what --fix would', (_, [program, ...args]) => {
    const cwd = folderWith(book);
    const { stdout, stderr, code } = call(cwd, '--diff');
    expect(stderr).toContain('Nothing was written.');
    for (const path of Object.keys(book)) expect(read(cwd, path)).toBe(book[path as keyof typeof book]);
    const fixed = folderWith(book);
    expect(call(fixed, '--fix').code).toBe(code);
    writeFileSync(join(cwd, 'fix.diff'), stdout);
    execFileSync(program, args, { cwd, stdio: 'pipe' });
    for (const path of Object.keys(book)) expect(read(cwd, path)).toBe(read(fixed, path));
  });

  it('is empty where nothing can be fixed', () => {
    const cwd = folderWith({ 'unisono.yaml': defaultSettings });
    expect(call(cwd, '--diff')).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing to fix.\n' });
  });

  it('stands in the JSON too', () => {
    const { stdout } = call(folderWith(book), '--diff', '--format', 'json');
    expect(lintResultSchema.parse(JSON.parse(stdout)).diff).toContain('+++ b/answers/a.de.md');
  });
});

it('--suggestions alone is a mistake', async () => {
  const { code, stderr } = await callInProcess({ cwd: folderWith(book), args: ['--lang', 'en', 'lint', '--suggestions'] });
  expect(code).toBe(2);
  expect(stderr).toContain('--fix --suggestions');
});
