import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const plan = (...channels: string[]) =>
  `schema: 1\ncompany: { name: X, countries: [DE], languages: [de] }\nchannels:\n${channels
    .map((extra) => `  - { ${extra}, purpose: Störungen und Verträge klären, owner: A, deputy: B, reply: 5 min }\n`)
    .join('')}`;

const call = (text: string, ...more: string[]) =>
  callInProcess({ args: ['audit', '--costs', '--date', '2026-11-22', ...more], cwd: folderWith({ 'channels.yaml': text }) });

const three = plan(
  'platform: phone, per-week: 60, minutes: 5.5, topics: [Störung]',
  'platform: fax, per-week: 10, minutes: 5',
  'id: "a-b", platform: e-mail',
);

test('for people, in both languages', async () => {
  const { stdout, code } = await call(three, '--lang', 'de');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /fax +11,0 +1,8 +10\n {2}phone +6,5 +6,5 +60\n {4}- Anliegen „Störung“: bisher phone, jetzt kein Kanal\n {2}a-b +\? +\? +\?/,
  );
  expect(stdout).toContain('Am meisten je Fall kostet „fax“: 11,0 Minuten.');
  expect(stdout.replace(/\s+/g, ' ')).toContain('Bei a-b fehlen Fälle oder Minuten');
  const english = await call(three, '--lang', 'en');
  expect(english.stdout).toContain('“fax” costs most per case: 11.0 minutes.');
});

test('as Markdown', async () => {
  const { stdout } = await call(three, '--lang', 'en', '--format', 'markdown');
  expect(stdout).toContain('| fax | – | 11.0 | 1.8 | 10 | nothing |');
  expect(stdout).toContain('| a-b | – | ? | ? | ? | nothing |');
});

test('work without a case, and a plan without a channel to write to', async () => {
  const idle = await call(plan('platform: phone, per-week: 0, minutes: 5', 'platform: fax, per-week: 10, minutes: 5'), '--lang', 'en');
  expect(idle.stdout).toContain('“phone” costs 1.0 hours a week and brings no case.');
  const silent = await call(plan('platform: newsletter'), '--lang', 'en');
  expect(silent.stdout).toContain('The plan has no channel on which customers write or call.');
});
