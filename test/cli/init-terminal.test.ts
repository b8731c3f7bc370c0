import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { folderWith } from '../support/folder.js';
import { keys, openTerminal, type TestTerminal } from '../support/terminal.js';

const { enter, down, space, interrupt } = keys;

/** Answers the questions up to the plan, as somebody at the keyboard would. */
async function answerAll(terminal: TestTerminal): Promise<void> {
  await terminal.until('Wie heißt die Firma?');
  terminal.type(`Müller & Söhne GmbH${enter}`);
  await terminal.until('In welchen Sprachen');
  terminal.type(`${down}${space}${enter}`);
  await terminal.until('In welchen Ländern');
  terminal.type(`DE, Österreich${enter}`);
  await terminal.until('Bitte geben Sie Kürzel');
  terminal.type(`${'\u007f'.repeat(12)}, AT${enter}`);
  await terminal.until('Wer sind Ihre Kunden?');
  terminal.type(`1${enter}`);
  await terminal.until('Wie viele Menschen');
  terminal.type(`240${enter}`);
  await terminal.until('Betriebsrat?');
  terminal.type(`j${enter}`);
  await terminal.until('Wie sprechen');
  terminal.type(enter);
  await terminal.until('heikle oder sehr exklusive');
  terminal.type(enter);
  await terminal.until('Welche Bereiche');
  terminal.type(`4${enter}`);
  await terminal.until('Welche Kanäle gibt es');
  terminal.type(`7${enter}`);
  await terminal.until('in Betrieb?');
  terminal.type(`3${enter}`);
}

describe('the wizard in a German terminal of 80 columns', () => {
  it('leads to a handbook', async () => {
    const cwd = folderWith({});
    const terminal = openTerminal({ args: ['--lang', 'de', '--date', '2026-11-22', 'init'], cwd });
    await answerAll(terminal);
    await terminal.until('So schreiben?');
    expect(terminal.text()).toContain('+ policies/social-media-rules.en.md');
    terminal.type(enter);
    await terminal.until('Stellen zum Ausfüllen');
    expect(await terminal.ended).toBe(0);
    expect(terminal.text()).toContain('Geplant in ./:');
    expect(terminal.text()).toContain('Geprüft: 0 Fehler, 0 Warnungen');
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
    const terminal = openTerminal({ args: ['--lang', 'de', 'init'], cwd: folderWith({}) });
    await answerAll(terminal);
    const text = await terminal.until('So schreiben?');
    expect(text).not.toMatch(/navigate|submit|select|toggle|You must|Invalid/);
    expect(text).toContain('Eingabetaste');
    // A word cut at the edge would go on in the first column of the next line.
    const full = text.split('\n').filter((line) => line.length === 80 && /\p{L}$/u.test(line));
    expect(full).toEqual([]);
    terminal.type(interrupt);
    await terminal.ended;
  });

  it.each([
    ['at the first question', (terminal: TestTerminal) => terminal.until('Wie heißt die Firma?')],
    ['before writing', (terminal: TestTerminal) => answerAll(terminal).then(() => terminal.until('So schreiben?'))],
  ])('ends with 130 on Ctrl+C %s, says that nothing was written, and keeps its word', async (_, answer) => {
    const cwd = folderWith({});
    const terminal = openTerminal({ args: ['--lang', 'de', 'init'], cwd });
    await answer(terminal);
    terminal.type(interrupt);
    await terminal.until('Es wurde nichts geschrieben.');
    expect(await terminal.ended).toBe(130);
    expect(await nodeFiles.list(cwd)).toEqual([]);
  });

  it('asks line by line with --plain: numbers, no redraw, no colour', async () => {
    const cwd = folderWith({});
    const terminal = openTerminal({
      args: ['--lang', 'de', '--plain', 'init', '--company', 'Müller', '--languages', 'de', '--countries', 'DE'],
      cwd,
    });
    await terminal.until('Wer sind Ihre Kunden?');
    await terminal.until('3. beide');
    await terminal.until('Nummer');
    terminal.type(`9${enter}`);
    await terminal.until('Bitte geben Sie Nummern von 1 bis 3 ein.');
    terminal.type(`1${enter}`);
    await terminal.until('Wie viele Menschen');
    terminal.type(enter);
    await terminal.until('Betriebsrat?');
    terminal.type(`n${enter}`);
    for (const question of ['Wie sprechen', 'heikle', 'Welche Bereiche', 'Welche Kanäle', 'in Betrieb?', 'So schreiben?']) {
      await terminal.until(question);
      terminal.type(enter);
    }
    await terminal.until('zum Ausfüllen');
    expect(await terminal.ended).toBe(0);
    for (const word of ['Eskalationsplan', 'Gespräch zu zweit']) expect(terminal.text()).toContain(word);
    expect(terminal.text()).not.toMatch(/[│┌└─❯◯◉]/);
    expect(readFileSync(join(cwd, 'unisono.yaml'), 'utf8')).toContain('customers: consumers');
  });
});
