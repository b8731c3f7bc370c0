import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.js';
import { keys, open } from '../support/terminal.js';

it('asks somebody at a keyboard to paste the draft and press Ctrl-D', async () => {
  const terminal = open(['--lang', 'de', 'lint', '--as', 'answer', '-'], { cwd: folderWith({}) });
  await terminal.waitFor('Fügen Sie den Entwurf ein. Ende: Strg-D');
  terminal.press('Liebe Frau Huber,\r', 'Ihre Meinung ist uns wichtig.\r', '\u0004');
  await terminal.waitFor('Zeile 2  Warnung  tone-stock-phrase');
  await terminal.waitFor('1 Warnung im Entwurf.');
  expect(await terminal.exit()).toBe(0);
});

it('ends on Ctrl-C', async () => {
  const terminal = open(['--lang', 'en', 'lint', '--as', 'answer', '-'], { cwd: folderWith({}) });
  await terminal.waitFor('Paste the draft.');
  terminal.press(keys.ctrlC);
  expect(await terminal.exit()).toBe(130);
});
