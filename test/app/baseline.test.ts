import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintResultSchema } from '../../src/render/result-schema.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { defaultSettings } from '../support/read-handbook.js';
import { newRepository } from '../support/repository.js';

const answer = (body: string, { id = 'returns', lang = 'de' } = {}): string =>
  `---\nid: ${id}\ntype: answer\ntopic: returns\ntitle: Rückgabe\nlang: ${lang}\nversion: "1.0.0"\nstatus: draft\nowner: legal\napprover: management\nreview-by: 2027-06-01\n---\n# Rückgabe\n\n${body}\n`;

const vague = 'Wir melden uns zeitnah bei Ihnen.';
const twice = `${vague}\n\n- ${vague}`;
const book = (text = twice) => ({
  'unisono.yaml': `${defaultSettings}\nrules: { ref-target: "off" }\n`,
  'answers/returns.de.md': text === '' ? '' : answer(text),
});
const path = '.unisono/baseline.yaml';
const grow = ['--update-baseline', '--grow', '--reason', 'Bestand'] as const;

async function lint(cwd: string, ...args: readonly string[]) {
  const result = await callInProcess({ args: ['--lang', 'en', '--date', '2026-11-22', 'lint', '--format', 'json', ...args], cwd });
  const json = result.stdout === '' ? null : lintResultSchema.parse(JSON.parse(result.stdout));
  return { ...result, rules: json?.findings.map(({ rule }) => rule) ?? [], held: json?.held, update: json?.baseline?.[0] };
}

const read = (cwd: string): string => readFileSync(join(cwd, path), 'utf8');
const write = (cwd: string, files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
};

describe('lint with a baseline', () => {
  it('holds back what was there, and only that', async () => {
    const cwd = folderWith(book());
    const first = await lint(cwd);
    expect(first.rules.filter((rule) => rule === 'fact-vague')).toHaveLength(2);
    expect(await lint(cwd, ...grow)).toMatchObject({ code: 0, rules: [], update: { dropped: 0, added: first.rules.length } });
    expect(await lint(cwd)).toMatchObject({ code: 0, rules: [], held: { baseline: first.rules.length, gone: 0 } });
    write(cwd, book(`${twice}\n\n${vague}`));
    expect(await lint(cwd)).toMatchObject({ rules: ['fact-vague'], held: { baseline: first.rules.length } });
  });

  it('follows a text whose lines moved, into another file too, but not into another section', async () => {
    const cwd = folderWith(book());
    await lint(cwd, ...grow);
    write(cwd, book(`Ein neuer Absatz.\n\n${'Noch einer.\n\n'.repeat(20)}${twice}`));
    expect(await lint(cwd)).toMatchObject({ rules: [], held: { gone: 0 } });
    mkdirSync(join(cwd, 'answers/shop'));
    renameSync(join(cwd, 'answers/returns.de.md'), join(cwd, 'answers/shop/returns.de.md'));
    expect(await lint(cwd)).toMatchObject({ rules: [], held: { gone: 0 } });
    write(cwd, { 'answers/shop/returns.de.md': answer(`Text.\n\n## Fristen\n\n${twice}`) });
    expect((await lint(cwd)).rules).toEqual(['str-anchor', 'fact-vague', 'fact-vague']);
  });

  it('tells two documents of one id and two languages apart', async () => {
    const cwd = folderWith(book());
    await lint(cwd, ...grow);
    write(cwd, { 'answers/other.de.md': answer(vague, { id: 'other' }) });
    expect((await lint(cwd)).rules).toContain('fact-vague');
  });

  it('counts equal findings of two files with the same id together', async () => {
    const cwd = folderWith({ ...book(vague), 'answers/copy/returns.de.md': answer(vague) });
    await lint(cwd, ...grow);
    expect(read(cwd)).toMatch(/rule: fact-vague, document: returns\.de, section: .*, count: 2/);
    expect((await lint(cwd)).rules).toEqual([]);
  });

  it('takes out what is gone and never takes anything in', async () => {
    const cwd = folderWith(book());
    await lint(cwd, ...grow);
    const before = read(cwd);
    write(cwd, book(`${vague}\n\nDas geschieht umgehend.`));
    const now = await lint(cwd, '--update-baseline');
    expect(now.rules).toEqual(['fact-vague']);
    expect(now.update).toMatchObject({ dropped: 1, added: 0 });
    expect(read(cwd)).toBe(before.replace(', count: 2', ''));
    expect((await lint(cwd, '--update-baseline')).update).toMatchObject({ dropped: 0, added: 0 });
    expect(read(cwd)).not.toContain('umgehend');
  });

  it('is gone when nothing is left to hold back', async () => {
    const cwd = folderWith(book());
    await lint(cwd, ...grow);
    write(cwd, { 'answers/returns.de.md': answer('Wir antworten.') });
    await lint(cwd, '--update-baseline', '--grow', '--reason', 'x', 'unisono.yaml');
    const left = (await lint(cwd)).held?.baseline ?? 0;
    expect(existsSync(join(cwd, path))).toBe(left > 0);
  });

  it('counts only what the paths name', async () => {
    const cwd = folderWith({ ...book(), 'answers/other.de.md': answer(vague, { id: 'other' }) });
    await lint(cwd, ...grow, 'answers/other.de.md');
    expect(read(cwd)).not.toContain('document: returns.de');
    expect(await lint(cwd, 'answers/other.de.md')).toMatchObject({ code: 0, rules: [] });
    expect(await lint(cwd, 'answers/returns.de.md')).toMatchObject({ held: { baseline: 0 } });
  });

  it('never hides a file that cannot be read', async () => {
    const cwd = folderWith({ ...book(), 'answers/broken.de.md': '---js\nid: x\n---\n' });
    const { code, rules } = await lint(cwd, ...grow);
    expect(code).toBe(1);
    expect(rules).toEqual(['fm-safe-yaml']);
    expect(read(cwd)).not.toContain('fm-safe-yaml');
  });

  it('says in one line that there is none, or that it is damaged, and leaves it alone', async () => {
    const cwd = folderWith(book());
    expect(await lint(cwd, '--update-baseline')).toMatchObject({ code: 2, stdout: '' });
    write(cwd, { [path]: 'schema: 1\nfindings:\n  - { rule: x }\n' });
    const damaged = await lint(cwd, ...grow);
    expect(damaged).toMatchObject({ code: 2, stdout: '' });
    expect(damaged.stderr).toContain(`damaged: ${path}:3`);
    expect(read(cwd)).toBe('schema: 1\nfindings:\n  - { rule: x }\n');
    expect((await lint(cwd, 'answers')).rules).toContain('baseline-schema');
  });

  it.each([
    [['--grow'], '--grow alone'],
    [['--reason', 'x'], '--reason alone'],
    [['--update-baseline', '--grow'], 'reason is missing'],
    [['--update-baseline', '--grow', '--reason', '  '], 'reason is missing'],
    [['--update-baseline', '--reason', 'x'], '--reason belongs to --grow'],
    [['--update-baseline', '--fix'], '--update-baseline and --fix'],
  ])('refuses %j', async (args, text) => {
    const { code, stderr } = await lint(folderWith(book()), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
  });

  it('writes through no link', async () => {
    const outside = folderWith({ 'target.yaml': 'mine\n' });
    const cwd = folderWith(book());
    mkdirSync(join(cwd, '.unisono'));
    symlinkSync(join(outside, 'target.yaml'), join(cwd, path));
    const { code } = await lint(cwd, ...grow);
    expect(code).toBe(2);
    expect(readFileSync(join(outside, 'target.yaml'), 'utf8')).toBe('mine\n');
  });

  it.each([
    ['de', ['bekannte Feststellungen hält .unisono/baseline.yaml zurück', '1 Feststellung darin gibt es nicht mehr']],
    ['en', ['.unisono/baseline.yaml holds back', '1 finding in it is gone']],
  ])('says what is held back and what is gone, in %s', async (lang, texts) => {
    const cwd = folderWith(book());
    await lint(cwd, ...grow);
    write(cwd, book(vague));
    const { stdout } = await callInProcess({ args: ['--lang', lang, '--date', '2026-11-22', 'lint'], cwd });
    for (const text of texts) expect(stdout.replaceAll('\n', ' ')).toContain(text);
  });
});

describe('a baseline in git', () => {
  it('merges line by line where both sides took something out', async () => {
    const repository = newRepository();
    const other = answer('Das geschieht umgehend.', { id: 'other' });
    const third = answer('Das geschieht alsbald und in Kürze.', { id: 'third' });
    repository.write({ ...book(), 'answers/other.de.md': other, 'answers/third.de.md': third });
    await lint(repository.folder, ...grow);
    repository.commit('first');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write({ 'answers/other.de.md': answer('Wir antworten.', { id: 'other' }) });
    await lint(repository.folder, '--update-baseline');
    repository.commit('one');
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'answers/third.de.md': answer('Wir antworten.', { id: 'third' }) });
    await lint(repository.folder, '--update-baseline');
    repository.commit('two');
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'merge', '--quiet', '--no-edit', 'topic'], {
      cwd: repository.folder,
    });
    expect(await lint(repository.folder)).toMatchObject({ rules: [], held: { gone: 0 } });
  });
});
