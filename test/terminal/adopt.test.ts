import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.js';
import { foreignHandbook, textsIn } from '../support/foreign-handbook.js';
import { keys, open } from '../support/terminal.js';

const { enter, ctrlC } = keys;
const german = ['--lang', 'de', '--date', '2026-11-22', 'adopt'];

describe('adopting in a German terminal of 80 columns', () => {
  it('asks for the company, shows the plan, and writes after consent', async () => {
    const cwd = foreignHandbook();
    const terminal = open(german, { cwd, rows: 200 });
    await terminal.waitFor('Wie heißt die Firma?');
    terminal.press(`Müller & Söhne GmbH${enter}`);
    await terminal.waitFor('wird ein Handbuch mit 24 Dokumenten');
    await terminal.waitFor('So übernehmen?');
    terminal.press(enter);
    await terminal.waitFor('Übernommen: 24 Dokumente');
    expect(await terminal.exit()).toBe(0);
    const text = terminal.everything();
    expect(text).toContain('Geprüft: 0 Fehler, 0 Warnungen, 0 Stellen zum Ausfüllen');
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect((await textsIn(cwd))['unisono.yaml']).toContain('name: "Müller & Söhne GmbH"');
  });

  it('asks nothing in a folder with nothing to take in', async () => {
    const terminal = open(german, { cwd: folderWith({ 'notes.txt': 'x' }) });
    expect(await terminal.exit()).toBe(2);
    expect(terminal.everything()).toContain('liegen keine Markdown-Dokumente');
    expect(terminal.everything()).not.toContain('Wie heißt die Firma?');
  });

  it('leaves the company open for an empty answer', async () => {
    const cwd = foreignHandbook();
    const terminal = open([...german, '--plain'], { cwd });
    await terminal.waitFor('Wie heißt die Firma?');
    terminal.press(enter);
    await terminal.waitFor('So übernehmen?');
    terminal.press(`j${enter}`);
    expect(await terminal.exit()).toBe(0);
    expect((await textsIn(cwd))['unisono.yaml']).toContain('name: "[ausfüllen: Name der Firma]"');
  });

  it('takes an adoption back after consent', async () => {
    const cwd = foreignHandbook();
    const before = await textsIn(cwd);
    const adopting = open([...german, '--company', 'X', '--yes'], { cwd });
    expect(await adopting.exit()).toBe(0);
    const terminal = open([...german, '--undo'], { cwd });
    await terminal.waitFor('So zurücknehmen?');
    terminal.press(enter);
    await terminal.waitFor('Die Übernahme ist zurückgenommen');
    expect(await terminal.exit()).toBe(0);
    expect(await textsIn(cwd)).toEqual(before);
  });

  it.each([
    ['a no', [`n${enter}`], 0],
    ['Ctrl+C', [ctrlC], 130],
  ])('writes nothing after %s', async (_, answer, code) => {
    const cwd = foreignHandbook();
    const before = await textsIn(cwd);
    const terminal = open([...german, '--company', 'X'], { cwd });
    await terminal.waitFor('So übernehmen?');
    terminal.press(...answer);
    await terminal.waitFor('Es wurde nichts geschrieben.');
    expect(await terminal.exit()).toBe(code);
    expect(await textsIn(cwd)).toEqual(before);
  });
});
