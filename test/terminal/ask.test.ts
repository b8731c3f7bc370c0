import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { keys, open } from '../support/terminal.js';

const list =
  'Kanal;Zweck;Verantwortlich;Vertretung;Antwortzeit\nFacebook;Neuigkeiten und Fragen;Kommunikation;Kundendienst;4 h\nTelefon;Störungen und Verträge;Kundendienst;Vertrieb;5 min\n';

test('audit --ask: a menu, a typed answer, Ctrl-C keeps it', async () => {
  const cwd = folderWith({ 'liste.csv': list });
  const terminal = open(['audit', 'liste.csv', '--ask', '--lang', 'de', '--date', '2026-11-22'], { cwd });
  await terminal.waitFor('Höchstens');
  await terminal.waitFor('Antwort eingeben');
  terminal.press(keys.enter);
  await terminal.waitFor('Ihre Antwort:');
  terminal.press('Telefon', keys.enter);
  await terminal.waitFor('Frage 2 von');
  expect(terminal.everything()).toMatch(/gelöst werden kann\? ?\n {2}Antwort eingeben\n/);
  // Before the menu stands, Ctrl-C ends the program without a word.
  await terminal.waitFor('Weiß ich nicht');
  expect(readFileSync(join(cwd, 'liste.csv'), 'utf8')).toContain('4 h;Telefon\n');
  expect(
    terminal
      .screen()
      .split('\n')
      .every((line) => line.length <= 80),
  ).toBe(true);
  terminal.press(keys.ctrlC);
  expect(await terminal.exit()).toBe(130);
  expect(terminal.everything()).toContain('Beendet. 1 Antwort in liste.csv bleibt.');
});

test('audit --ask --plain: numbered lines; then what changed, and the audit as it is now', async () => {
  const cwd = folderWith({ 'liste.csv': list });
  const terminal = open(['audit', 'liste.csv', '--ask', '--plain', '--lang', 'en', '--date', '2026-11-22', '--fail-on', 'never'], { cwd });
  await terminal.waitFor('1. Type an answer');
  terminal.press('1', keys.enter);
  await terminal.waitFor('Your answer:');
  terminal.press('Telefon', keys.enter);
  for (let number = 2; number <= 5; number++) {
    await terminal.waitFor(`Question ${number} of`);
    await terminal.waitFor(/(\d)\. I don’t know/);
    const choice = /(\d)\. I don’t know/g;
    terminal.press([...terminal.everything().matchAll(choice)].at(-1)?.[1] ?? '1', keys.enter);
  }
  await terminal.waitFor('1 question answered, entered in liste.csv.');
  await terminal.waitFor('Audit of the channel plan liste.csv');
  expect(await terminal.exit()).toBe(0);
});

test('audit --ask where nobody can answer says what to do', async () => {
  const terminal = open(['audit', 'liste.csv', '--ask', '--no-input', '--lang', 'en'], { cwd: folderWith({ 'liste.csv': list }) });
  expect(await terminal.exit()).toBe(2);
  expect(terminal.everything()).toContain('Enter the answers in the plan');
});

test('audit --ask: what needs several statements is asked step by step, and nothing but it is written', async () => {
  const plan = `schema: 1
company: { name: Muster, countries: [DE], languages: [de], staff: 20, customers: consumers, works-council: false, house-rules: regeln.md, playbook: plan.md }
channels:
  - platform: facebook
    status: planned # soon
    purpose: Neuigkeiten und öffentliche Fragen
    owner: comms
    deputy: support
    reply: 4 h
    hours: "24/7"
    hand-over: none
    listed-on: contact
    approval: { critical: Leitung, routine: none }
    topics: [{ id: fragen, role: primary, solves: true, authority: true }]
    opened: 2027-01-04
    until: "2027-12-31"
    legal-notice: impressum.html
    privacy-notice: datenschutz.html
    ai: none
    access: { admins: 2, second-factor: true, company-login: true }
`;
  const cwd = folderWith({ 'plan.yaml': plan });
  const terminal = open(['audit', 'plan.yaml', '--ask', '--plain', '--lang', 'en', '--date', '2026-11-22', '--fail-on', 'never'], { cwd });
  let asked = false;
  for (let number = 1; number <= 7 && !asked; number++) {
    await terminal.waitFor(`Question ${number} of`);
    await terminal.waitFor(/(\d)\. I don’t know/);
    const shown = terminal.everything().split(`Question ${number} of`).at(-1) ?? '';
    const isLaunch = terminal.everything().split('Question').slice(0, number).at(-1)?.includes('How does the channel start') ?? false;
    asked = isLaunch || shown.includes('Answer step by step');
    if (!asked) terminal.press(/(\d)\. I don’t know/.exec(shown)?.[1] ?? '1', keys.enter);
  }
  expect(asked).toBe(true);
  terminal.press('1', keys.enter);
  await terminal.waitFor('On which day does the channel start?');
  terminal.press('2027-01-04', keys.enter);
  await terminal.waitFor('know of it beforehand?');
  terminal.press('1', keys.enter);
  await terminal.waitFor('answers ready?');
  terminal.press('Why now?; What does it cost?', keys.enter);
  await expect
    .poll(() => readFileSync(join(cwd, 'plan.yaml'), 'utf8'), { timeout: 20_000 })
    .toContain('launch: { on: 2027-01-04, briefed: true');
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8').startsWith(plan.trimEnd())).toBe(true);
  terminal.press(keys.ctrlC);
  await terminal.exit();
});
