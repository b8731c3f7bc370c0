import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/core/quiz/record.js';
import { folderWith } from '../support/folder.js';
import { keys, open, type RunningTerminal } from '../support/terminal.js';

const texts = {
  order: ['Den Beitrag mit Link', 'Den Eingang bestätigen', 'Herausfinden, ob', 'Die Antwort von einer'],
  pairs: [
    ['„Wir haben es gelesen', 'ohne Freigabe'],
    ['Eine Antwort an eine Journalistin', 'nach Prüfung durch'],
    ['Eine Antwort auf eine Beschwerde', 'nach Prüfung durch'],
  ],
} as const;

/** Presses the letter that the page shows before a text. */
async function choose(terminal: RunningTerminal, text: string): Promise<void> {
  const page = terminal.screen().replace(/\s+/g, ' ');
  const letter = page.match(new RegExp(`(?:^|[ >])([a-z])\\) ${text}`))?.[1];
  if (letter === undefined) throw new Error(`no letter before “${text}” in ${page}`);
  terminal.press(letter);
}

async function goOn(terminal: RunningTerminal): Promise<void> {
  await terminal.waitFor(/weiter, Strg-C:\s+Pause/);
  terminal.press(keys.enter);
}

function surroundings() {
  const cwd = folderWith({});
  const env = { HOME: cwd, XDG_STATE_HOME: join(cwd, 'state'), XDG_DATA_HOME: join(cwd, 'data') };
  return { cwd, env, records: join(cwd, 'data', 'unisono', 'records') };
}

async function begin(args: readonly string[], { cwd, env }: ReturnType<typeof surroundings>): Promise<RunningTerminal> {
  const terminal = open([...args, '--lang', 'de', '--date', '2026-11-22'], { cwd, env });
  await terminal.waitFor('Jetzt beginnen?');
  terminal.press(keys.enter);
  return terminal;
}

describe('questions of every kind in a real terminal', () => {
  it('are answered one page after the other, to a record of a pass', async () => {
    const place = surroundings();
    const terminal = await begin(['quiz', 'first-hour'], place);
    await terminal.waitFor('der Reihe nach drücken');
    for (const text of texts.order.slice(0, 3)) await choose(terminal, text);
    await terminal.waitFor('[4]');
    terminal.press(keys.enter);
    await terminal.waitFor('Richtig.');
    await goOn(terminal);
    for (const [stem, target] of texts.pairs) {
      await terminal.waitFor(`? ${stem}`);
      await terminal.waitFor(/Strg-C:\s+Pause/);
      await choose(terminal, target);
    }
    await terminal.waitFor('Richtig.');
    await goOn(terminal);
    await terminal.waitFor('in wenigen Worten');
    terminal.press('zwischenmeldung', keys.enter);
    await terminal.waitFor('Richtig.');
    await goOn(terminal);
    await terminal.waitFor('eine Zahl');
    terminal.press('2', keys.enter);
    await terminal.waitFor('Richtig.');
    await goOn(terminal);
    await terminal.waitFor('Was ist am besten?');
    await terminal.waitFor(/Strg-C:\s+Pause/);
    await choose(terminal, 'Ich rufe die Vertretung');
    await terminal.waitFor('Und was ist am schlechtesten?');
    await terminal.waitFor(/Strg-C:\s+Pause/);
    await choose(terminal, 'Ich veröffentliche');
    await terminal.waitFor('Richtig.');
    await goOn(terminal);
    await terminal.waitFor('Eine Kundin ist wütend');
    await terminal.waitFor(/Strg-C:\s+Pause/);
    await choose(terminal, 'Ich bestätige');
    await goOn(terminal);
    await terminal.waitFor('Sie wartet auf Ihre Antwort');
    await terminal.waitFor(/Strg-C:\s+Pause/);
    await choose(terminal, 'Ich gebe den Fehler zu');
    await terminal.waitFor('Auf diesem Weg 2 von 2 Punkten.');
    await goOn(terminal);
    await terminal.waitFor('Stimmen Sie dem zu?');
    terminal.press('j', keys.enter);
    await goOn(terminal);
    expect(await terminal.exit()).toBe(0);
    expect(terminal.screen()).toContain('Bestanden: Die erste Stunde. 6 von 6 richtig, 100');
    const [file = ''] = readdirSync(place.records);
    expect(recordSchema.parse(JSON.parse(readFileSync(join(place.records, file), 'utf8')))).toMatchObject({ policy: 'not-spontaneous' });
  });

  it('give a hint once, and draw the page again when the window changes', async () => {
    const terminal = await begin(['quiz', 'first-hour'], surroundings());
    await terminal.waitFor(/\?:\s+Hinweis/);
    terminal.press('?');
    await terminal.waitFor('Hinweis: Steht in „Nicht spontan antworten“');
    await terminal.waitFor(/Strg-C:\s+Pause/);
    expect(terminal.screen()).not.toMatch(/\?:\s+Hinweis/);
    expect(terminal.screen()).toContain('[------------------------] 0/7');
    for (const size of [
      { cols: 50, rows: 44 },
      { cols: 100, rows: 30 },
    ]) {
      terminal.resize(size);
      await terminal.waitFor(/Strg-C:\s+Pause/);
      await new Promise((later) => setTimeout(later, 200));
      expect(terminal.screen().match(/Frage 1 von 7/g)).toHaveLength(1);
      expect(terminal.screen().match(/d\) /g)).toHaveLength(1);
    }
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
  });

  it('are handed in at once in an exam, which goes on as one after a break', async () => {
    const place = surroundings();
    const first = await begin(['quiz', 'customer-dialogue', '--exam'], place);
    await first.waitFor('*: merken');
    first.press('*');
    await first.waitFor('(gemerkt)');
    first.press('a');
    await first.waitFor('Frage 2 von 6');
    expect(first.everything()).not.toMatch(/Richtig\.|Noch nicht\.|Teilweise/);
    await first.waitFor(/Strg-C:\s+Pause/);
    first.press(keys.ctrlC);
    expect(await first.exit()).toBe(130);
    const second = open(['quiz', 'customer-dialogue', '--lang', 'de'], place);
    await second.waitFor('weiter bei Frage');
    second.press(keys.enter);
    await second.waitFor(/Übersicht\s+und\s+Abgabe/);
    second.press('=');
    await second.waitFor('Abgeben');
    await second.waitFor('gemerkt');
    second.press(keys.enter);
    await second.waitFor('Trotzdem jetzt abgeben?');
    second.press('j', keys.enter);
    expect(await second.exit()).toBe(1);
    expect(second.everything()).toContain('Noch nicht bestanden: Kunden im Gespräch.');
  });

  it('end on Ctrl-C also where it comes in one piece with the key that answers', async () => {
    const terminal = await begin(['quiz', 'customer-dialogue', '--exam'], surroundings());
    await terminal.waitFor(/Strg-C:\s+Pause/);
    terminal.press(`a${keys.ctrlC}`);
    expect(await terminal.exit()).toBe(130);
  });

  it('that are to be accepted have the keys of an exam too, and no key is broken in the middle of a line', async () => {
    const terminal = await begin(['quiz', 'first-hour', '--exam'], surroundings());
    await terminal.waitFor(/Strg-C:\s+Pause/);
    expect(terminal.screen()).toMatch(/^>: weiter, \*: merken, =: Übersicht und Abgabe, Strg-C: Pause$/m);
    terminal.press('=');
    await terminal.waitFor('Abgeben');
    terminal.press(...Array.from({ length: 7 }, () => keys.down), keys.enter);
    await terminal.waitFor('Stimmen Sie dem zu?');
    await terminal.waitFor('*: merken, =: Übersicht und Abgabe');
    terminal.press('*');
    await terminal.waitFor('(gemerkt)');
    await terminal.waitFor('a) Ja, ich stimme zu.');
    await terminal.waitFor(/Strg-C:\s+Pause/);
    terminal.press('a');
    await terminal.waitFor('Frage 1 von 7');
    terminal.press(keys.ctrlC);
    expect(await terminal.exit()).toBe(130);
  });

  it('come again in practice until they are right, also after a break', async () => {
    const place = surroundings();
    const first = open(['quiz', 'practice', 'customer-dialogue', '--lang', 'de'], place);
    await first.waitFor('Das ist eine Übung');
    await goOn(first);
    await first.waitFor(/Strg-C:\s+Pause/);
    first.press(keys.ctrlC);
    expect(await first.exit()).toBe(130);
    const line = open(['quiz', 'practice', 'customer-dialogue', '--lang', 'de', '--plain'], place);
    await line.waitFor('Das ist eine Übung');
    await line.waitFor('Frage 1 von');
    let again = 0;
    for (let tries = 0; tries < 3 && again === 0; tries++) {
      await line.waitFor(/Buchstaben?[^\n]*: $/);
      line.press('a', keys.enter);
      await line.waitFor(/Richtig\.|Noch nicht\.|Teilweise richtig\./);
      again = (line.everything().match(/Diese Frage kommt noch einmal\./g) ?? []).length;
    }
    line.press(keys.ctrlC);
    expect(await line.exit()).toBe(130);
    expect(line.everything()).toContain('unisono quiz practice customer-dialogue');
    const third = open(['quiz', 'practice', 'customer-dialogue', '--lang', 'de', '--plain'], place);
    await third.waitFor('die Übung geht weiter, noch');
    third.press(keys.ctrlC);
    expect(await third.exit()).toBe(130);
  });
});
