import { readdirSync, readFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { isBest, optionsOf } from '../../src/core/quiz/options.js';
import type { Question } from '../../src/core/quiz/quiz.js';
import { readQuiz } from '../../src/core/quiz/read-quiz.js';
import { recordSchema } from '../../src/core/quiz/record.js';
import { folderWith } from '../support/folder.js';
import { kills, moment } from '../support/kills.js';
import { keys, open, type RunningTerminal } from '../support/terminal.js';

const path = 'quizzes/customer-dialogue.de.md';
const { quiz } = readQuiz(readDocument({ source: { file: path, text: readFileSync(path, 'utf8') }, path }));

function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => (entry.isFile() ? `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}` : entry.name))
    .join('\n');
}

/** Lines break where the screen ends, and never at a hard space. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** The question on the screen, and its options by the letters that the screen gives them. */
async function questionOn(
  terminal: RunningTerminal,
  number: number,
): Promise<{ question: Question; letters: ReadonlyMap<string, string> }> {
  await terminal.waitFor(`Frage ${number} von 6`);
  await terminal.waitFor(/(?:Buchstabe|antworten, oder|Leertaste: an)/);
  const shown = terminal.everything().split(`Frage ${number} von 6`).at(-1) ?? '';
  const text = spaced(shown);
  const question = quiz.questions.find(({ title }) => text.includes(spaced(title)));
  if (question === undefined) throw new Error(`no question of the quiz in ${text}`);
  const letters = new Map(
    optionsOf(question).map((option) => {
      const start = spaced(option.text).slice(0, 24);
      const letter = new RegExp(`([a-z])\\) ${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).exec(text)?.[1];
      if (letter === undefined) throw new Error(`no letter for “${start}” in ${text}`);
      return [option.id, letter];
    }),
  );
  return { question, letters };
}

/** Answers by pressing letters: one key for one option, letters and Enter for several; then goes on to the next page. */
async function answer(terminal: RunningTerminal, number: number): Promise<void> {
  await press(terminal, number);
  await goOn(terminal);
}

async function goOn(terminal: RunningTerminal): Promise<void> {
  await terminal.waitFor(/Eingabetaste:\s+weiter,\s+Strg-C:\s+Pause/);
  terminal.press(keys.enter);
}

async function press(terminal: RunningTerminal, number: number): Promise<void> {
  const { question, letters } = await questionOn(terminal, number);
  for (const { id } of optionsOf(question).filter((option) => isBest(question, option))) terminal.press(letters.get(id) ?? '');
  if (question.kind === 'multiple') terminal.press(keys.enter);
}

/** Whole words only: a machine can be called by two letters, which the drawn id of a person may contain. */
function hasWord(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function surroundings() {
  const cwd = folderWith({});
  const env = {
    HOME: cwd,
    XDG_STATE_HOME: join(cwd, 'state'),
    XDG_DATA_HOME: join(cwd, 'data'),
    USER: 'erika.mustermann',
    LOGNAME: 'erika.mustermann',
    EMAIL: 'erika.mustermann@example.com',
    HOSTNAME: 'erikas-rechner',
    SSH_CLIENT: '203.0.113.77 1 22',
  };
  return { cwd, env, records: join(cwd, 'data', 'unisono', 'records'), state: join(cwd, 'state', 'unisono', 'state') };
}

describe('a quiz in a real terminal', () => {
  it('is taken from start to finish with single keys, in German', async () => {
    const { cwd, env, records, state } = surroundings();
    const terminal = open(['quiz', 'customer-dialogue', '--lang', 'de', '--date', '2026-11-22'], { cwd, env });
    await terminal.waitFor('Nicht gespeichert werden Name');
    await terminal.waitFor('Jetzt beginnen?');
    terminal.press(keys.enter);
    for (let number = 1; number <= 6; number++) await answer(terminal, number);
    expect(await terminal.exit()).toBe(0);
    const all = terminal.everything();
    expect(all).toContain('Bestanden: Kunden im Gespräch. 6 von 6 richtig, 100');
    expect(all).toContain('Der Nachweis liegt hier:');
    expect(all).not.toMatch(/ {2}\n.*\u001b/);
    const [file = ''] = readdirSync(records);
    const record = recordSchema.parse(JSON.parse(readFileSync(join(records, file), 'utf8')));
    expect(record).toMatchObject({
      policy: 'respect',
      language: 'de',
      result: 'passed',
      day: '2026-11-22',
      quiz: { id: 'customer-dialogue' },
    });
    expect(readdirSync(state)).toEqual(['person']);
    const written = bytesIn(cwd);
    const addresses = Object.values(networkInterfaces())
      .flatMap((list) => (list ?? []).map(({ address }) => address))
      .filter((address) => address.length > 6);
    for (const given of ['erika', 'mustermann', 'example.com', 'erikas-rechner', '203.0.113.77'])
      expect(written.toLowerCase()).not.toContain(given);
    for (const machine of [hostname(), ...addresses]) expect(hasWord(written, machine), machine).toBe(false);
  });

  it('goes on after Ctrl-C where it stopped', async () => {
    const { cwd, env, records } = surroundings();
    const args = ['quiz', 'customer-dialogue', '--lang', 'de'];
    const first = open(args, { cwd, env });
    await first.waitFor('Jetzt beginnen?');
    first.press(keys.enter);
    await answer(first, 1);
    await answer(first, 2);
    await questionOn(first, 3);
    first.press(keys.ctrlC);
    expect(await first.exit()).toBe(130);
    expect(first.everything()).toContain('unisono quiz customer-dialogue');
    const second = open(args, { cwd, env });
    await second.waitFor('weiter bei Frage 3 von 6?');
    second.press(keys.enter);
    for (let number = 3; number <= 6; number++) await answer(second, number);
    expect(await second.exit()).toBe(0);
    expect(readdirSync(records)).toHaveLength(1);
  });

  it('offers what somebody began to nobody else, and names the call that goes on', async () => {
    const { cwd, env } = surroundings();
    const call = (code: string) => ['quiz', 'customer-dialogue', '--code', code, '--records', 'our records', '--lang', 'de'];
    const anna = open(call('anna-1111'), { cwd, env });
    await anna.waitFor('Jetzt beginnen?');
    anna.press(keys.enter);
    await answer(anna, 1);
    await questionOn(anna, 2);
    anna.press(keys.ctrlC);
    expect(await anna.exit()).toBe(130);
    expect(spaced(anna.everything())).toContain('unisono quiz customer-dialogue --records "our records" --code anna-1111 --lang de');
    const bert = open(call('bert-2222'), { cwd, env });
    await bert.waitFor('Jetzt beginnen?');
    expect(spaced(bert.everything())).toContain('Code, so wie Sie ihn angegeben haben: bert2222');
    bert.press(keys.enter);
    await bert.waitFor(/Soll hier künftig\s+bert2222/);
    bert.press(keys.enter);
    await questionOn(bert, 1);
    bert.press(keys.ctrlC);
    expect(await bert.exit()).toBe(130);
    const again = open(call('anna-1111'), { cwd, env });
    await again.waitFor('weiter bei Frage 2 von 6?');
    again.press(keys.ctrlC);
    expect(await again.exit()).toBe(130);
  });

  it('can be answered with arrow keys and in capital letters, and explains a wrong answer', async () => {
    const { cwd, env } = surroundings();
    const terminal = open(['quiz', 'customer-dialogue', '--lang', 'de'], { cwd, env });
    await terminal.waitFor('Jetzt beginnen?');
    terminal.press(keys.enter);
    const { question, letters } = await questionOn(terminal, 1);
    const wrong = optionsOf(question).find((option) => !isBest(question, option));
    const letter = letters.get(wrong?.id ?? '') ?? 'a';
    for (let i = 0; i < letter.charCodeAt(0) - 97; i++) terminal.press(keys.down);
    terminal.press(keys.enter);
    await terminal.waitFor('Noch nicht. Richtig ist:');
    await terminal.waitFor('Fragen beantwortet: Redaktion');
    await goOn(terminal);
    const next = await questionOn(terminal, 2);
    for (const option of optionsOf(next.question).filter((option) => isBest(next.question, option)))
      terminal.press((next.letters.get(option.id) ?? '').toUpperCase());
    if (next.question.kind === 'multiple') terminal.press(keys.enter);
    await terminal.waitFor('Richtig.');
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
  });

  it('asks line by line without redrawing when that is wanted', async () => {
    const { cwd, env } = surroundings();
    const terminal = open(['quiz', 'customer-dialogue', '--lang', 'de'], { cwd, env: { ...env, ACCESSIBLE: '1' } });
    await terminal.waitFor('Jetzt beginnen?');
    terminal.press('j', keys.enter);
    for (let number = 1; number <= 6; number++) {
      const { question, letters } = await questionOn(terminal, number);
      const right = optionsOf(question)
        .filter((option) => isBest(question, option))
        .map(({ id }) => letters.get(id) ?? '');
      terminal.press(right.join(', '), keys.enter);
    }
    expect(await terminal.exit()).toBe(0);
    expect(terminal.everything()).toContain('Bestanden: Kunden im Gespräch');
  });

  it('fits into 40 columns', async () => {
    const { cwd, env } = surroundings();
    const terminal = open(['quiz', 'customer-dialogue', '--lang', 'de'], { cwd, env, cols: 40 });
    await terminal.waitFor('Jetzt beginnen?');
    terminal.press(keys.enter);
    await terminal.waitFor('Frage 1 von 6');
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
  });

  it('has stored the record before it says so, and keeps the answers when the terminal is closed', async () => {
    const { cwd, env, records } = surroundings();
    const args = ['quiz', 'customer-dialogue', '--lang', 'de'];
    const first = open(args, { cwd, env });
    await first.waitFor('Jetzt beginnen?');
    first.press(keys.enter);
    await answer(first, 1);
    await questionOn(first, 2);
    first.kill('SIGHUP');
    expect(await first.exit()).toBeGreaterThan(0);
    const second = open(args, { cwd, env });
    await second.waitFor('weiter bei Frage 2 von 6?');
    second.press(keys.enter);
    for (let number = 2; number <= 6; number++) await answer(second, number);
    await second.waitFor('Bestanden:');
    second.kill('SIGKILL');
    await second.exit();
    expect(readdirSync(records)).toHaveLength(1);
  });

  const count = kills(20);
  it(
    `loses at most the answer being typed when it is killed at any of ${count} moments`,
    async () => {
      const { cwd, env, records, state } = surroundings();
      const args = ['quiz', 'customer-dialogue', '--lang', 'de'];
      let kept = 0;
      for (let kill = 0; kill < count; kill++) {
        const terminal = open(args, { cwd, env });
        const saved = await begin(terminal);
        // What was explained is saved; what was only typed may be.
        expect(saved).toBeGreaterThanOrEqual(kept);
        kept = saved;
        await press(terminal, saved + 1);
        // Moments from before the answer is read to after it is written.
        await new Promise((later) => setTimeout(later, moment({ kill, most: 40 })));
        terminal.kill('SIGKILL');
        expect(await terminal.exit()).toBe(137);
        if (/Richtig\.|Noch nicht\./.test(terminal.everything())) kept += 1;
        for (const name of readdirSync(state))
          expect(name).toMatch(/^(?:person|attempt-[0-9a-f]{12}-customer-dialogue-de|\.unisono-[0-9a-f]{24}\.tmp)$/);
        // Before the last question the attempt is begun again, so that every kill meets an answer.
        if (kept >= 4) {
          const again = open(args, { cwd, env });
          await again.waitFor('weiter bei Frage');
          again.press('n', keys.enter);
          await again.waitFor('Jetzt beginnen?');
          again.press(keys.enter);
          await questionOn(again, 1);
          again.press(keys.ctrlC);
          expect(await again.exit()).toBe(130);
          kept = 0;
        }
      }
      const last = open(args, { cwd, env });
      for (let number = (await begin(last)) + 1; number <= 6; number++) await answer(last, number);
      expect(await last.exit()).toBe(0);
      expect(readdirSync(records)).toHaveLength(1);
    },
    count * 12_000,
  );
});

/** Begins or goes on, and returns how many answers were saved. */
async function begin(terminal: RunningTerminal): Promise<number> {
  await terminal.waitFor(/Jetzt beginnen\?|weiter bei Frage \d/);
  const saved = /weiter bei Frage (\d)/.exec(terminal.everything())?.[1];
  terminal.press(keys.enter);
  return saved === undefined ? 0 : Number(saved) - 1;
}
