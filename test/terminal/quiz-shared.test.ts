import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundHandbook } from '../support/bound-quiz.js';
import { folderWith } from '../support/folder.js';
import { keys, open, type RunningTerminal } from '../support/terminal.js';

/** A handbook with a quiz whose right option is always “Melden”, beside the folders of an account that many use. */
function surroundings({ idle = '' } = {}) {
  const { files } = boundHandbook();
  const cwd = folderWith({ ...files, 'unisono.yaml': `${files['unisono.yaml']}${idle}` });
  const home = folderWith({});
  const env = {
    HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    TMPDIR: join(home, 'tmp'),
  };
  const written = (): readonly string[] =>
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
      // The compiled program, which holds nothing of whoever ran it.
      .filter((path) => !/^cache\/unisono\/[0-9a-f]{16}-[\w.-]+\.bin$/.test(path));
  return { cwd, env, written };
}

async function begin(args: readonly string[], { cwd, env }: ReturnType<typeof surroundings>): Promise<RunningTerminal> {
  const terminal = open(['quiz', 'basics', '--shared', '--lang', 'de', '--date', '2026-11-27', ...args], { cwd, env });
  await terminal.waitFor('Ihr Code');
  terminal.press('k7m2-xq4p', keys.enter);
  await terminal.waitFor('Jetzt beginnen?');
  terminal.press(keys.enter);
  await terminal.waitFor('Frage 1 von 4');
  return terminal;
}

/** Chooses the right option, by its letter on the page. */
async function answer(terminal: RunningTerminal, number: number): Promise<void> {
  await terminal.waitFor(/Strg-C:\s+beenden/);
  const page = terminal.screen().split(`Frage ${number} von 4`).at(-1) ?? '';
  terminal.press(/([a-z])\) Melden/.exec(page)?.[1] ?? '');
  await terminal.waitFor('Richtig.');
  await terminal.waitFor(/weiter,\s+Strg-C:\s+beenden/);
  terminal.press(keys.enter);
}

describe('a quiz on a shared computer', () => {
  it('leaves nothing but the record of a pass: no file, no text to scroll back to', async () => {
    const place = surroundings();
    const terminal = await begin([], place);
    for (let number = 1; number <= 4; number++) await answer(terminal, number);
    await terminal.waitFor('Bestanden: Grundlagen. 4 von 4 richtig');
    await terminal.waitFor('Bildschirm leeren');
    terminal.press(keys.enter);
    expect(await terminal.exit()).toBe(0);
    expect(terminal.everything()).toContain('Fertig; der Bildschirm ist geleert.');
    expect(terminal.everything()).not.toMatch(/Grundlagen|Melden|k7m2/);
    expect(place.written()).toEqual([expect.stringMatching(/^data\/unisono\/records\/[0-9a-f]{40}\.json$/)]);
  });

  it.each([
    ['Ctrl-C', (terminal: RunningTerminal) => terminal.press(keys.ctrlC), 130],
    ['a kill', (terminal: RunningTerminal) => terminal.kill('SIGKILL'), 137],
    ['a terminal that is closed', (terminal: RunningTerminal) => terminal.kill('SIGHUP'), 129],
  ])('keeps no state after %s, nor while it runs; the next one starts afresh', async (_, end, code) => {
    const place = surroundings();
    const terminal = await begin([], place);
    await answer(terminal, 1);
    await terminal.waitFor('Frage 2 von 4');
    await terminal.waitFor(/Strg-C:\s+beenden/);
    expect(place.written()).toEqual([]);
    end(terminal);
    expect(await terminal.exit()).toBe(code);
    expect(place.written()).toEqual([]);
    const next = open(['quiz', 'basics', '--shared', '--lang', 'de'], place);
    await next.waitFor('Ihr Code');
    next.press(keys.enter);
    await next.waitFor('Jetzt beginnen?');
    expect(next.screen()).not.toMatch(/weiter bei Frage|k7m2/);
    next.press(keys.ctrlC);
    expect(await next.exit()).toBe(130);
  });

  it.each([[[]], [['--plain']]])('ends when nobody presses a key for a while, and says so %j', async (args) => {
    const place = surroundings({ idle: 'quiz: { idle-minutes: 0.05 }\n' });
    const terminal = await begin(args, place);
    expect(await terminal.exit()).toBe(130);
    expect(terminal.screen()).toContain('0,05 Minuten lang wurde keine Taste gedrückt.');
    expect(terminal.screen()).not.toMatch(/Frage 1|Melden/);
    expect(place.written()).toEqual([]);
  });

  it('goes on as long as somebody presses keys, whether they answer or not', async () => {
    const terminal = await begin([], surroundings({ idle: 'quiz: { idle-minutes: 0.05 }\n' }));
    await terminal.waitFor(/Strg-C:\s+beenden/);
    for (let times = 0; times < 5; times++) {
      await new Promise((later) => setTimeout(later, 1000));
      terminal.press(keys.down);
    }
    await answer(terminal, 1);
    await terminal.waitFor('Frage 2 von 4');
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
    expect(terminal.screen()).not.toContain('keine Taste gedrückt');
  });

  it('keeps the page with the result until somebody clears it, line by line too', async () => {
    const place = surroundings();
    const terminal = await begin(['--plain'], place);
    for (let number = 1; number <= 4; number++) {
      await terminal.waitFor(/Buchstabe: $/);
      const page = terminal.everything().split(`Frage ${number} von 4`).at(-1) ?? '';
      terminal.press(/([a-z])\) Melden/.exec(page)?.[1] ?? '', keys.enter);
      await terminal.waitFor('Richtig.');
    }
    await terminal.waitFor('Bildschirm leeren');
    terminal.press(keys.enter);
    expect(await terminal.exit()).toBe(0);
    expect(terminal.everything()).not.toMatch(/Melden|k7m2/);
  });
});
