import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adoptResultSchema } from '../../src/render/adopt-result-schema.js';
import { folderWith } from '../support/folder.js';
import { textsIn } from '../support/foreign-handbook.js';
import { callInProcess } from '../support/program.js';

const call = (cwd: string, ...args: readonly string[]) => callInProcess({ args: ['--lang', 'en', '--date', '2026-11-22', ...args], cwd });
const json = async (cwd: string, ...args: readonly string[]) => {
  const { stdout, code, stderr } = await call(cwd, 'adopt', ...args, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return adoptResultSchema.parse(JSON.parse(stdout));
};

const text = '# Umgang mit Fragen\n\nWir antworten auf jede Frage, und wir sagen die Wahrheit.\n';

describe('adopt --undo', () => {
  it('leaves every file as it was, marks at the beginning and line ends included', async () => {
    const cwd = folderWith({
      'windows.md': `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      'de/preise.md': '# Preise\n\nSiehe [Fragen](../windows.md).\n',
      'README.md': 'Siehe [Preise](de/preise.md).\n',
    });
    const before = await textsIn(cwd);
    const adopted = await json(cwd, '--yes');
    expect(adopted.summary).toMatchObject({ outcome: 'written', documents: 2 });
    expect(await textsIn(cwd)).not.toEqual(before);
    const undone = await json(cwd, '--undo', '--yes');
    expect(undone.summary).toMatchObject({ outcome: 'undone', resumed: false, lint: null });
    expect(undone.undo?.removed).toContain('unisono.yaml');
    expect(undone.undo?.restored).toContain('windows.md');
    expect(await textsIn(cwd)).toEqual(before);
    // And it can be adopted anew.
    expect((await json(cwd, '--yes')).summary.documents).toBe(2);
  });

  it('takes back only what was added to a handbook', async () => {
    const cwd = folderWith({ 'regeln.md': text });
    await json(cwd, '--yes');
    writeFileSync(join(cwd, 'policies/neu.md'), text);
    const before = await textsIn(cwd);
    expect((await json(cwd, '--yes')).summary).toMatchObject({ handbook: true, documents: 1 });
    await json(cwd, '--undo', '--yes');
    const { '.unisono/last-adoption.json': first, ...rest } = before;
    expect(first).toContain('regeln.md');
    expect(await textsIn(cwd)).toEqual(rest);
    expect(await call(cwd, 'adopt', '--undo', '--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no adoption that could be taken back'),
    });
  });

  it.each([
    ['changed', (cwd: string) => appendFileSync(join(cwd, 'policies/regeln.md'), '\nMehr.\n'), 'policies/regeln.md'],
    [
      'deleted and written anew',
      (cwd: string) => writeFileSync(join(cwd, 'unisono.yaml'), 'schema: 1\ncompany: { name: X }\n'),
      'unisono.yaml',
    ],
    ['put where the old one was', (cwd: string) => writeFileSync(join(cwd, 'regeln.md'), 'Neu.\n'), 'regeln.md'],
  ])('refuses, and takes nothing back, where a file was %s since', async (_, change, named) => {
    const cwd = folderWith({ 'regeln.md': text });
    await json(cwd, '--yes');
    change(cwd);
    const changed = await textsIn(cwd);
    for (const more of [['--yes'], ['--dry-run']]) {
      const { code, stderr } = await call(cwd, 'adopt', '--undo', ...more);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`“${named}” was changed since the adoption`)]);
    }
    expect(await textsIn(cwd)).toEqual(changed);
  });

  it('minds no file that the adoption did not touch', async () => {
    const cwd = folderWith({ 'regeln.md': text, 'notes.txt': 'a' });
    await json(cwd, '--yes');
    writeFileSync(join(cwd, 'notes.txt'), 'b');
    writeFileSync(join(cwd, 'policies/own.md'), text);
    await json(cwd, '--undo', '--yes');
    expect(await textsIn(cwd)).toEqual({ 'regeln.md': text, 'notes.txt': 'b', 'policies/own.md': text });
  });

  it('shows what comes back and what goes, and writes nothing with --dry-run', async () => {
    const cwd = folderWith({ 'regeln.md': text });
    await json(cwd, '--yes');
    const adopted = await textsIn(cwd);
    const { code, stdout, stderr } = await call(cwd, 'adopt', '--undo', '--dry-run');
    expect([code, stdout]).toEqual([0, 'Dry run: nothing was written.\n']);
    expect(stderr).toContain('The adoption in ./ is taken back:');
    expect(stderr).toContain('1 file comes back: regeln.md');
    expect(stderr).toContain('policies/regeln.md');
    expect(await textsIn(cwd)).toEqual(adopted);
  });

  it.each([
    ['damaged', '{', 'is damaged'],
    ['leading out of the folder', '{"schema":1,"handbook":false,"steps":[{"path":"../a","before":null,"after":"x"}]}', 'is damaged'],
  ])('refuses a journal that is %s', async (_, journal, message) => {
    const cwd = folderWith({ 'regeln.md': text, '.unisono/last-adoption.json': journal });
    expect(await call(cwd, 'adopt', '--undo', '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('says in a folder that was never adopted that there is nothing to take back', async () => {
    const cwd = folderWith({ 'regeln.md': text });
    expect((await call(cwd, 'adopt', '--undo', '--yes')).stderr).toContain('There is no adoption that could be taken back');
    rmSync(join(cwd, 'regeln.md'));
  });
});
