import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const files = {
  'unisono.yaml': 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\n',
  'channels.yaml': 'schema: 1\nchannels: [{ platform: phone }]\n',
  'policies/rules.de.md':
    '---\nid: rules\ntype: rules\ntitle: Regeln\nlang: de\nversion: "1.0.0"\n---\n# Regeln\n\nAntworten Sie zeitnah.\n',
};
const call = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  callInProcess({ cwd, args: [...args, '--date', '2026-11-22', '--lang', 'en'], env });

test('audit portfolio --out writes what --format prints', async () => {
  const cwd = folderWith({
    'channels.yaml':
      'schema: 1\ncompany: { name: M, customers: both, markets: [{ country: DE, languages: [de] }] }\nteams: [{ id: t, people: 2, hours-per-week: 38, shrinkage: 0.2 }]\ntopics: [{ id: a, per-week: 20, privacy: public, urgency: days }]\nchannels: [{ platform: phone, team: t, minutes: 5, topics: [a], countries: [DE], languages: [de] }]\n',
  });
  const formats = ['human', 'json', 'markdown'];
  const { code } = await call(cwd, ['audit', 'portfolio', ...formats.flatMap((format) => ['--out', `${format}=out/${format}`])]);
  for (const format of formats) {
    const printed = await call(cwd, ['audit', 'portfolio', '--format', format]);
    expect(readFileSync(join(cwd, 'out', format), 'utf8')).toBe(printed.stdout);
    expect(printed.code).toBe(code);
  }
  expect((await call(cwd, ['audit', 'portfolio', '--out', 'sarif=a'])).code).toBe(2);
  const before = readFileSync(join(cwd, 'channels.yaml'), 'utf8');
  for (const more of [[], ['--costs']])
    expect(await call(cwd, ['audit', ...(more.length === 0 ? ['portfolio'] : more), '--out', 'markdown=channels.yaml'])).toMatchObject({
      code: 2,
      stdout: '',
    });
  expect(readFileSync(join(cwd, 'channels.yaml'), 'utf8')).toBe(before);
});

describe.each(['lint', 'audit'])('%s --out', (command) => {
  test('writes what --format prints, and ends alike', async () => {
    const cwd = folderWith(files);
    const formats = ['human', 'json', 'sarif', 'junit', 'gitlab', 'rdjson', 'markdown', 'github'];
    const { code } = await call(cwd, [command, ...formats.flatMap((format) => ['--out', `${format}=out/${format}`])]);
    for (const format of formats) {
      const printed = await call(cwd, [command, '--format', format]);
      expect(readFileSync(join(cwd, 'out', format), 'utf8')).toBe(printed.stdout);
      expect(printed.code).toBe(code);
    }
  });

  test.each([
    [['sarf=a'], 'Did you mean sarif?'],
    [['json=-'], 'names no file'],
    [['json'], 'names no file'],
    [['json=a', 'sarif=./b/../a'], 'the same file'],
  ])('refuses %j and writes nothing', async (values, message) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await call(cwd, [command, ...values.flatMap((value) => ['--out', value])]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, 'a'))).toBe(false);
  });

  test.each([['channels.yaml'], ['./policies/../channels.yaml']])('never replaces %s, which was checked', async (path) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await call(cwd, [command, '--out', 'sarif=other.sarif', '--out', `json=${path}`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“channels.yaml” is one of the files that were checked');
    expect(readFileSync(join(cwd, 'channels.yaml'), 'utf8')).toBe(files['channels.yaml']);
    expect(existsSync(join(cwd, 'other.sarif'))).toBe(false);
  });

  test('never writes through a link', async () => {
    const cwd = folderWith({ ...files, 'elsewhere/kept': 'kept' });
    symlinkSync(join(cwd, 'elsewhere/kept'), join(cwd, 'link'));
    expect((await call(cwd, [command, '--out', 'json=link'])).code).toBe(2);
    expect((await call(cwd, [command, '--format', 'github'], { GITHUB_STEP_SUMMARY: join(cwd, 'link') })).code).toBe(2);
    expect(readFileSync(join(cwd, 'elsewhere/kept'), 'utf8')).toBe('kept');
  });
});

test('the job summary of GitHub is added to what stands there', async () => {
  const cwd = folderWith({ ...files, summary: 'before\n' });
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
  await call(cwd, ['lint', '--format', 'github'], env);
  await call(cwd, ['lint', '--format', 'json'], env);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^before\n# unisono lint\n/);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8').match(/# unisono/g)).toHaveLength(1);
});
