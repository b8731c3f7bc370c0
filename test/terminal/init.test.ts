import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { folderWith } from '../support/folder.js';
import { keys, open, type RunningTerminal } from '../support/terminal.js';

const { enter, down, space, ctrlC } = keys;

/** Answers the questions up to the plan, as somebody at the keyboard would. */
async function answerAll(terminal: RunningTerminal): Promise<void> {
  await terminal.waitFor('Wie heißt die Firma?');
  terminal.press(`Müller & Söhne GmbH${enter}`);
  await terminal.waitFor('In welchen Sprachen');
  terminal.press(`${down}${space}${enter}`);
  await terminal.waitFor('In welchen Ländern');
  terminal.press(`DE, Österreich${enter}`);
  // From the question on: when the complaint goes, what follows moves up.
  await terminal.waitFor(/In welchen Ländern[\s\S]*Bitte geben Sie Kürzel/);
  terminal.press(`${'\u007f'.repeat(12)}, AT${enter}`);
  await terminal.waitFor('Wer sind Ihre Kunden?');
  terminal.press(`1${enter}`);
  await terminal.waitFor('Wie viele Menschen');
  terminal.press(`240${enter}`);
  await terminal.waitFor('Betriebsrat?');
  terminal.press(`j${enter}`);
  await terminal.waitFor('Wie sprechen');
  terminal.press(enter);
  await terminal.waitFor('heikle oder sehr exklusive');
  terminal.press(enter);
  await terminal.waitFor('Welche Bereiche');
  terminal.press(`4${enter}`);
  await terminal.waitFor('Welche Kanäle gibt es');
  terminal.press(`7${enter}`);
  await terminal.waitFor('in Betrieb?');
  terminal.press(`3${enter}`);
  await terminal.waitFor('weiteren Dokumente');
  terminal.press(enter);
}

describe('the wizard in a German terminal of 80 columns', () => {
  it('leads to a handbook', async () => {
    const cwd = folderWith({});
    const terminal = open(['--lang', 'de', '--date', '2026-11-22', 'init'], { cwd });
    await answerAll(terminal);
    await terminal.waitFor('So schreiben?');
    expect(terminal.everything()).toContain('+ policies/social-media-rules.en.md');
    terminal.press(enter);
    await terminal.waitFor('Stellen zum Ausfüllen');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.everything()).toContain('Geplant in ./:');
    expect(terminal.everything()).toContain('Geprüft: 0 Fehler, 0 Warnungen');
    const settings = readFileSync(join(cwd, 'unisono.yaml'), 'utf8');
    for (const line of [
      'name: "Müller & Söhne GmbH"',
      'countries: [DE, AT]',
      'languages: [de, en]',
      'staff: 240',
      'works-council: true',
      'sales-lead:',
    ])
      expect(settings).toContain(line);
    expect(readFileSync(join(cwd, 'channels.yaml'), 'utf8')).toMatch(/id: website\n {4}platform: Website\n {4}status: planned/);
  });

  it('speaks German throughout and breaks no word', async () => {
    const terminal = open(['--lang', 'de', 'init'], { cwd: folderWith({}) });
    await answerAll(terminal);
    await terminal.waitFor('So schreiben?');
    const text = terminal.everything();
    expect(text).not.toMatch(/navigate|submit|select|toggle|You must|Invalid/);
    expect(text).toContain('Eingabetaste');
    // A word that is cut at the edge fills the last column, or goes on in the next line of the terminal.
    expect(text.split('\n').filter((line) => line.length > 80 || (line.length === 80 && /\p{L}$/u.test(line)))).toEqual([]);
    terminal.press(ctrlC);
    await terminal.exit();
  });

  it.each([
    ['at the first question', (terminal: RunningTerminal) => terminal.waitFor('Wie heißt die Firma?')],
    ['before writing', (terminal: RunningTerminal) => answerAll(terminal).then(() => terminal.waitFor('So schreiben?'))],
  ])('ends with 130 on Ctrl+C %s, says that nothing was written, and keeps its word', async (_, answer) => {
    const cwd = folderWith({});
    const terminal = open(['--lang', 'de', 'init'], { cwd });
    await answer(terminal);
    terminal.press(ctrlC);
    await terminal.waitFor('Es wurde nichts geschrieben.');
    expect(await terminal.exit()).toBe(130);
    expect(await nodeFiles.list(cwd)).toEqual([]);
  });

  it('asks line by line with --plain: numbers, no redraw, no colour', async () => {
    const cwd = folderWith({});
    const terminal = open(['--lang', 'de', '--plain', 'init', '--company', 'Müller', '--languages', 'de', '--countries', 'DE'], { cwd });
    await terminal.waitFor('Wer sind Ihre Kunden?');
    await terminal.waitFor('3. beide');
    await terminal.waitFor('Nummer');
    terminal.press(`9${enter}`);
    await terminal.waitFor('Bitte geben Sie Nummern von 1 bis 3 ein.');
    terminal.press(`1${enter}`);
    await terminal.waitFor('Wie viele Menschen');
    terminal.press(enter);
    await terminal.waitFor('Betriebsrat?');
    terminal.press(`n${enter}`);
    for (const question of [
      'Wie sprechen',
      'heikle',
      'Welche Bereiche',
      'Welche Kanäle',
      'in Betrieb?',
      'weiteren Dokumente',
      'So schreiben?',
    ]) {
      await terminal.waitFor(question);
      terminal.press(enter);
    }
    await terminal.waitFor('zum Ausfüllen');
    expect(await terminal.exit()).toBe(0);
    for (const word of ['Eskalationsplan', 'Gespräch zu zweit']) expect(terminal.everything()).toContain(word);
    expect(terminal.everything()).not.toMatch(/[│┌└─❯◯◉]/);
    expect(readFileSync(join(cwd, 'unisono.yaml'), 'utf8')).toContain('customers: consumers');
  });
});

describe('the question of tone', () => {
  const known = ['--company', 'Müller', '--countries', 'DE', '--customers', 'consumers', '--staff', '12', '--no-works-council'];
  const rest = ['--no-sensitive-products', '--departments', 'support', '--channels', 'phone:live', '--with', 'outage-playbook'];

  it.each([
    [
      'German and English',
      'de,en',
      'Wie sprechen Sie Beschäftigte und Kunden an?',
      `${down}${down}${enter}`,
      'mit du, locker',
      'address: du',
    ],
    ['English alone', 'en', 'Wie sprechen Sie mit Kunden?', `${down}${enter}`, 'locker', null],
  ])('in a handbook in %s is kept in the settings, and followed', async (_, languages, question, typed, label, address) => {
    const cwd = folderWith({});
    const terminal = open(['--lang', 'de', '--date', '2026-11-22', 'init', ...known, '--languages', languages, ...rest], { cwd, rows: 60 });
    await terminal.waitFor(question);
    await terminal.waitFor(label);
    terminal.press(typed);
    await terminal.waitFor('So schreiben?');
    terminal.press(enter);
    expect(await terminal.exit()).toBe(0);
    const settings = readFileSync(join(cwd, 'unisono.yaml'), 'utf8');
    expect(settings).toContain('tone: relaxed');
    if (address !== null) expect(settings).toContain(address);
    expect(readFileSync(join(cwd, 'answers/delivery.en.md'), 'utf8')).not.toMatch(/^> Dear/m);
  });

  it('is not asked when address and tone are given', async () => {
    const cwd = folderWith({});
    const args = ['--languages', 'de', '--address', 'du', '--tone', 'formal', ...known, ...rest];
    const terminal = open(['--lang', 'de', '--date', '2026-11-22', 'init', ...args], { cwd, rows: 60 });
    await terminal.waitFor('So schreiben?');
    expect(terminal.everything()).not.toContain('Wie sprechen');
    terminal.press(ctrlC);
    expect(await terminal.exit()).toBe(130);
  });
});
