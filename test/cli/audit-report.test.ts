import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const plan = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de] }
channels: [{ platform: facebook, owner: "=1+1" }]
`;
const call = (cwd: string, args: readonly string[]) =>
  callInProcess({ cwd, args: ['audit', 'channels.yaml', ...args, '--date', '2026-11-22', '--lang', 'de'], env: {} });

test('the report as a page, in a terminal and as a list of actions, each with the exit code of the audit', {
  timeout: 180_000,
}, async () => {
  const cwd = folderWith({ 'channels.yaml': plan });
  const { code, stdout } = await call(cwd, ['--report', '--out', 'html=r.html', '--out', 'actions=a.csv', '--out', 'actions=a.xlsx']);
  expect(code).toBe(1);
  expect(stdout).toContain('Was aus den Kanälen wird');
  expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toContain('<html lang="de">');
  expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toContain(";'=1+1;");
  const workbook = await nodeSheets.read(readFileSync(join(cwd, 'a.xlsx')));
  if (!('sheets' in workbook)) throw new Error(JSON.stringify(workbook));
  const cells = JSON.stringify(workbook.sheets[0]);
  for (const text of ['Was zu tun ist', 'COO-02', '=1+1']) expect(cells).toContain(text);
});

test('a list of actions is no form to print, and lint has neither', async () => {
  const cwd = folderWith({ 'channels.yaml': plan });
  expect((await call(cwd, ['--format', 'actions'])).code).toBe(2);
  expect((await call(cwd, ['--without', 'facebook', '--format', 'html'])).stderr).toContain('--format markdown');
  const lint = await callInProcess({ cwd, args: ['lint', '--out', 'html=x.html', '--lang', 'en'], env: {} });
  expect([lint.code, lint.stderr]).toEqual([2, expect.stringContaining('There is no format “html”')]);
});

test('compares with the JSON that it wrote before', async () => {
  const cwd = folderWith({ 'channels.yaml': plan });
  await call(cwd, ['--out', 'json=before.json']);
  const { stdout } = await call(cwd, ['--compare', 'before.json']);
  expect(stdout).toMatch(/0 gelöst, 0 neu, \d+ noch offen/);
  expect((await call(cwd, ['--compare', 'gone.json'])).code).toBe(2);
});

test('decision, risk and picture of a team name the same hours', async () => {
  const { stdout } = await callInProcess({
    cwd: resolve('.'),
    args: ['audit', 'examples/flawed/overloaded', '--report', '--date', '2026-11-22', '--lang', 'en'],
    env: {},
  });
  const hours = [...stdout.replaceAll(/\s+/g, ' ').matchAll(/79 of (\d+) hours/g)].map(([, there]) => there);
  expect(hours.length).toBeGreaterThan(1);
  expect(new Set(hours).size).toBe(1);
});
