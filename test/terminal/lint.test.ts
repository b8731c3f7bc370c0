import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { fix } from '../../src/app/fix.js';
import { updateBaseline } from '../../src/app/update-baseline.js';
import { Interrupted } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { defaultSettings } from '../support/read-handbook.js';
import { keys, open } from '../support/terminal.js';

const answer = (id: string, days: string, more = ''): string =>
  `---\nid: ${id}\ntype: answer\ntopic: returns\ntitle: Rückgabe\nlang: de\nversion: "1.0.0"\nstatus: draft\nowner: legal\napprover: management\nreview-by: 2027-06-01\n---\n# Rückgabe\n\nSie können die Ware [${days}](../facts.yaml#return-window) lang zurückgeben.\n${more}`;

const book = (count: number, more = ''): Record<string, string> => ({
  'unisono.yaml': defaultSettings,
  'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal }\n',
  ...Object.fromEntries([...Array(count).keys()].map((index) => [`answers/a${index}.de.md`, answer(`a${index}`, '30 Tage', more)])),
});

const long = `\n${'Wir antworten innerhalb von vier Stunden, und Sie erfahren dann, wie es weitergeht.\n\n'.repeat(60)}`;

describe('lint in a terminal', () => {
  it('says how far it is when it takes long, in one line, and Ctrl-C ends it', async () => {
    const terminal = open(['lint', '--lang', 'de', '--date', '2026-11-22'], { cwd: folderWith(book(600, long)) });
    await terminal.waitFor(/Prüfung läuft: \d+ %/);
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
    expect(
      terminal
        .everything()
        .split('\n')
        .filter((line) => line.includes('Prüfung läuft')).length,
    ).toBeLessThanOrEqual(1);
    expect(terminal.everything()).toContain('Die Prüfung wurde abgebrochen, bevor sie fertig war. Es wurde nichts geändert.');
    expect(terminal.everything()).not.toContain('Feststellung');
  });

  it('says nothing of the kind when it is quick, or when no line may be written over', async () => {
    const quick = open(['lint', '--lang', 'en', '--date', '2026-11-22'], { cwd: folderWith(book(1)) });
    await quick.exit();
    expect(quick.everything()).not.toContain('Checking');
    const plain = open(['lint', '--plain', '--lang', 'en', '--date', '2026-11-22'], { cwd: folderWith(book(300, long)) });
    await plain.exit();
    expect(plain.everything()).not.toContain('Checking');
  });

  it('leaves every file whole when Ctrl-C comes while it fixes', async () => {
    for (const wait of [0, 200, 500, 900, 1500]) {
      const cwd = folderWith(book(150));
      const terminal = open(['lint', '--fix', '--lang', 'en', '--date', '2026-11-22'], { cwd });
      await sleep(400 + wait);
      terminal.press(keys.ctrlC);
      expect([0, 1, 130]).toContain(await terminal.exit());
      const names = readdirSync(join(cwd, 'answers'));
      expect(names.filter((name) => !/^a\d+\.de\.md$/.test(name))).toEqual([]);
      for (const name of names) {
        const id = name.replace('.de.md', '');
        const text = readFileSync(join(cwd, 'answers', name), 'utf8');
        expect([answer(id, '30 Tage'), answer(id, '14 Tage')]).toContain(text);
      }
    }
  });
});

describe('Ctrl-C while known findings are taken in', () => {
  const grow = ['lint', '--update-baseline', '--grow', '--reason', 'x', '--date', '2026-11-22'];

  it('ends the check and leaves the list as it was', async () => {
    const sentence = 'Die Prüfung wurde abgebrochen, bevor sie fertig war. Die Liste bekannter Feststellungen ist, wie sie war.';
    const before = 'schema: 1\nfindings: []\n';
    const cwd = folderWith({ ...book(600, long), '.unisono/baseline.yaml': before });
    const terminal = open([...grow, '--lang', 'de'], { cwd, cols: 120 });
    await terminal.waitFor(/Prüfung läuft: \d+ %/);
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
    expect(terminal.everything()).toContain(sentence);
    expect(readFileSync(join(cwd, '.unisono/baseline.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(join(cwd, '.unisono'))).toEqual(['baseline.yaml']);
  });

  it('does not cut the writing short: lists are whole, and it says how many are written', async () => {
    const folder = folderWith(
      Object.fromEntries(['a', 'b', 'c'].flatMap((name) => Object.entries(book(1)).map(([path, text]) => [`${name}/${path}`, text]))),
    );
    const written = (name: string): boolean => existsSync(join(folder, name, '.unisono/baseline.yaml'));
    const update = (after: number): Promise<unknown> => {
      const interrupts = { hold: () => ({ asked: () => ['a', 'b', 'c'].filter(written).length >= after, release: () => undefined }) };
      const content = process.cwd().replaceAll('\\', '/');
      return updateBaseline(
        { cwd: folder, paths: ['a', 'b', 'c'], base: null, today: '2026-11-22', content, growFor: 'x' },
        { files: nodeFiles, git: { open: async () => null }, filesBelow, interrupts },
      ).catch((error: unknown) => error);
    };
    const first = await update(2);
    expect(first).toBeInstanceOf(Interrupted);
    expect((first as Interrupted).saved?.en).toContain('2 of 3 lists of known findings are written');
    expect(['a', 'b', 'c'].map(written)).toEqual([true, true, false]);
    const last = await update(3);
    expect((last as Interrupted).saved?.de).toContain('die Liste ist vollständig');
    expect(['a', 'b', 'c'].map(written)).toEqual([true, true, true]);
  });
});

it('fixing stops between two files when somebody interrupts, and says how many are written', async () => {
  const cwd = folderWith(book(5));
  let asked = 0;
  let released = false;
  const interrupts = {
    hold: () => ({
      asked: () => {
        asked += 1;
        return asked > 2;
      },
      release: () => {
        released = true;
      },
    }),
  };
  const content = process.cwd().replaceAll('\\', '/');
  const call = fix(
    { cwd, paths: [], base: null, today: '2026-11-22', content, suggestions: false, write: true },
    { files: nodeFiles, git: { open: async () => null }, filesBelow, interrupts },
  );
  const error = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Interrupted);
  expect((error as Interrupted).saved?.en).toContain('2 of 5 files are written');
  expect(released).toBe(true);
  const fixed = readdirSync(join(cwd, 'answers')).filter((name) => readFileSync(join(cwd, 'answers', name), 'utf8').includes('14 Tage'));
  expect(fixed).toHaveLength(2);
});
