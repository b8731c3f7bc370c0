import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { planCosts } from '../../src/app/channel-costs.js';
import { explainPlanChannel } from '../../src/app/explain-channel.js';
import { portfolio } from '../../src/app/portfolio.js';
import { whatIf } from '../../src/app/what-if.js';
import { Interrupted } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { textsIn } from '../support/foreign-handbook.js';
import { cacheFolder } from '../support/program.js';
import { defaultSettings } from '../support/read-handbook.js';
import { factsText, policyText, settingsText } from '../support/released-handbook.js';
import { keys, open } from '../support/terminal.js';
import { freshHandbook } from '../support/upgrade.js';

const row = (index: number): string => `Facebook,https://www.facebook.com/firm${index},Fragen,support,press,4 h`;
const list = (rows: number): string => ['platform,address,purpose,owner,deputy,reply', ...[...Array(rows).keys()].map(row), ''].join('\n');

/** A plan whose best set is looked for longer than anybody waits. */
function knotty(): string {
  const numbers = [...Array(40).keys()];
  const topics = [...Array(30).keys()];
  return [
    'schema: 1',
    'company: { name: X, customers: consumers, markets: [{ country: DE, languages: [de] }, { country: FR, languages: [fr] }, { country: NL, languages: [nl, en] }] }',
    'teams:',
    ...[0, 1, 2, 3, 4, 5].map((team) => `  - { id: team-${team}, people: 1, hours-per-week: 38, shrinkage: 0.3 }`),
    'topics:',
    ...topics.map((topic) => `  - { id: t${topic}, per-week: ${5 + ((topic * 37) % 60)}, privacy: public }`),
    'channels:',
    ...numbers.map((channel) => {
      const served = topics.filter((topic) => channel < 8 || topic % 3 === channel % 3 || (topic * channel) % 4 === 0);
      const languages = channel < 8 ? 'languages: [de, en, fr, nl]' : `languages: [${['de', 'fr', 'nl, en'][channel % 3]}]`;
      const platform = ['phone', 'e-mail', 'chat', 'facebook', 'instagram', 'whatsapp', 'contact-form', 'x'][channel % 8];
      return `  - { id: c${channel}, platform: ${platform}, team: team-${channel % 6}, ${languages}, minutes: ${3 + ((channel * 7) % 12)}, posts-per-week: ${channel % 5}, topics: [${served.map((topic) => `t${topic}`).join(', ')}] }`;
    }),
    '',
  ].join('\n');
}

const policy = (id: string, more: string): string =>
  `---\nid: ${id}\ntype: answer\ntopic: returns\ntitle: Rückgabe\nlang: de\nversion: "0.1.0"\nstatus: draft\nowner: legal\napprover: management\nreview-by: 2027-06-01\nchanges:\n  - { version: "0.1.0", date: 2026-11-01, note: "Erster Entwurf." }\n---\n# Rückgabe\n\nSie können die Ware [14 Tage](../facts.yaml#return-window) lang zurückgeben.\n${more}`;

const long = `\n${'Wir antworten innerhalb von vier Stunden, und Sie erfahren dann, wie es weitergeht.\n\n'.repeat(60)}`;

const book = (count: number): Record<string, string> => ({
  'unisono.yaml': defaultSettings,
  'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal }\n',
  ...Object.fromEntries([...Array(count).keys()].map((index) => [`answers/a${index}.de.md`, policy(`a${index}`, long)])),
});

const foreign = (count: number): Record<string, string> =>
  Object.fromEntries([...Array(count).keys()].map((index) => [`docs/text-${index}.md`, `# Text ${index}\n${long}`]));

/** Presses Ctrl-C in a terminal, later and later until the sentence is said: while the program is still being loaded, the key ends it at once. */
async function endedWith({
  files,
  call,
  sentence,
  first = 600,
}: {
  files: Record<string, string>;
  call: readonly string[];
  sentence: string;
  first?: number;
}): Promise<string> {
  for (let wait = first; wait < 20_000; wait += 300) {
    const cwd = folderWith(files);
    const terminal = open([...call, '--date', '2026-11-22'], { cwd, cols: 130 });
    await sleep(wait);
    const pressed = performance.now();
    terminal.press(keys.ctrlC);
    expect(await terminal.exit(), `it was over before anybody could end it\n${terminal.everything()}`).toBe(130);
    if (!terminal.everything().includes(sentence)) continue;
    expect(performance.now() - pressed).toBeLessThan(5_000);
    return cwd;
  }
  throw new Error(`never said: ${sentence}`);
}

const audit = {
  de: 'Die Prüfung des Kanalplans wurde abgebrochen, bevor sie fertig war. Es wurde nichts geschrieben.',
  en: 'The audit of the channel plan was stopped before it was done. Nothing was written.',
};
const check = {
  de: 'Die Prüfung wurde abgebrochen, bevor sie fertig war. Es wurde nichts geändert.',
  en: 'The check was stopped before it was done. Nothing was changed.',
};
const nothing = { de: 'Abgebrochen. Es wurde nichts geschrieben.', en: 'Stopped. Nothing was written.' };

describe('Ctrl-C ends with one sentence, and nothing is written', () => {
  it.each([
    [
      'audit --costs',
      { 'channels.csv': list(20_000) },
      ['audit', 'channels.csv', '--costs', '--out', 'json=result.json', '--lang', 'de'],
      audit.de,
    ],
    ['audit --without', { 'channels.csv': list(20_000) }, ['audit', 'channels.csv', '--without', 'facebook-3', '--lang', 'en'], audit.en],
    [
      'audit portfolio while the solver works',
      { 'channels.yaml': knotty() },
      ['audit', 'portfolio', 'channels.yaml', '--lang', 'de'],
      audit.de,
    ],
    ['lint --fix', book(600), ['lint', '--fix', '--lang', 'en'], check.en],
    ['lint --diff --out', book(600), ['lint', '--diff', '--out', 'json=result.json', '--lang', 'de'], check.de],
    ['release', book(400), ['release', '--yes', '--lang', 'de'], nothing.de],
    ['adopt', foreign(400), ['adopt', '--yes', '--company', 'X', '--lang', 'en'], nothing.en],
  ])('%s', async (_, files, call, sentence) => {
    const cwd = await endedWith({ files, call, sentence });
    expect(await textsIn(cwd)).toEqual(files);
  });
});

it.skipIf(process.platform === 'win32')(
  'a command of any other kind ends with one sentence too, here while it waits for its input',
  async () => {
    for (const [lang, sentence] of [
      ['de', 'Abgebrochen.'],
      ['en', 'Interrupted.'],
    ] as const) {
      const cwd = folderWith({ 'unisono.yaml': defaultSettings });
      const args = ['lint', '--as', 'answer', '-', '--lang', lang];
      const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TZ: 'UTC', LC_ALL: 'C', XDG_CACHE_HOME: cacheFolder };
      const program = spawn(process.execPath, [resolve('bin/run.cjs'), ...args], { cwd, env, stdio: ['pipe', 'ignore', 'pipe'] });
      const told = program.stderr.toArray();
      const ended = once(program, 'exit');
      await sleep(1_500);
      program.kill('SIGINT');
      expect(await ended).toEqual([130, null]);
      expect(Buffer.concat(await told).toString()).toBe(`${sentence}\n`);
    }
  },
);

it('audit --explain can be ended between reading and explaining', async () => {
  const cwd = folderWith({ 'channels.csv': list(3) });
  const stop = { step: () => Promise.reject(new Interrupted()), during: <T>(work: Promise<T>) => work };
  const request = { cwd, plan: 'channels.csv', today: '2026-11-22', content: process.cwd().replaceAll('\\', '/') };
  const ports = { files: nodeFiles, sheets: nodeSheets, stop };
  await expect(explainPlanChannel({ ...request, channel: 'facebook' }, ports)).rejects.toBeInstanceOf(Interrupted);
});

it('costs, trials and the best set can be ended at any of their pauses, and are the same when nobody ends them', async () => {
  const cwd = folderWith({ 'channels.csv': list(3), 'channels.yaml': knotty() });
  const content = process.cwd().replaceAll('\\', '/');
  const request = { cwd, plan: 'channels.csv', today: '2026-11-22', content };
  const ports = { files: nodeFiles, sheets: nodeSheets };
  const solver = { solve: async () => ({ status: 'unfinished' as const, found: null }) };
  const calls = {
    costs: (stop: object) => planCosts(request, { ...ports, ...stop }),
    trial: (stop: object) => whatIf({ ...request, without: ['facebook-2'], with: [], set: [] }, { ...ports, ...stop }),
    set: (stop: object) =>
      portfolio({ ...request, plan: 'channels.yaml', keep: [], drop: [], hours: [], suggest: false }, { ...ports, solver, ...stop }),
  };
  for (const call of Object.values(calls)) {
    let steps = 0;
    const counted = (): void => {
      steps += 1;
    };
    const counting = { step: async () => counted(), during: <T>(work: Promise<T>) => work };
    expect(await call({ stop: counting })).toEqual(await call({}));
    expect(steps).toBeGreaterThan(0);
    for (const last of new Set([1, steps >> 1, steps])) {
      if (last === 0) continue;
      let left = last;
      const step = async (): Promise<void> => {
        left -= 1;
        if (left === 0) throw new Interrupted();
      };
      await expect(call({ stop: { ...counting, step } })).rejects.toBeInstanceOf(Interrupted);
    }
  }
});

it.skipIf(process.platform === 'win32')(
  'a release that is being written is written whole, with its commit, and then one sentence says so',
  async () => {
    const sentence = 'Abgebrochen, als schon geschrieben wurde; die Veröffentlichung ist vollständig.';
    const ids = [...Array(30).keys()].map((index) => `returns-${index}`);
    const both = ids.flatMap((id) => ['de', 'en'].map((lang) => [`policies/${id}.${lang}.md`, policyText({ id, lang })] as const));
    const files = { 'unisono.yaml': settingsText(), 'facts.yaml': factsText, ...Object.fromEntries(both) };
    for (let round = 1; ; round += 1) {
      const cwd = folderWith(files);
      const git = (...args: string[]): string =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd, encoding: 'utf8' });
      git('init', '-q', '-b', 'main');
      git('config', 'user.name', 'A');
      git('config', 'user.email', 'a@example.com');
      git('add', '-A');
      git('commit', '-qm', 'Begin');
      const terminal = open(['release', '--yes', '--lang', 'de', '--date', '2026-11-22'], { cwd, cols: 130 });
      const begun = (): boolean => existsSync(join(cwd, '.unisono/release-journal.json'));
      for (const end = Date.now() + 20_000; !begun() && Date.now() < end; ) await sleep(2);
      terminal.press(keys.ctrlC);
      const code = await terminal.exit();
      expect(git('status', '--porcelain'), terminal.everything()).toBe('');
      expect(git('tag').trim().split('\n')).toHaveLength(30);
      expect(readFileSync(join(cwd, 'policies/returns-0.de.md'), 'utf8')).toContain('status: approved');
      expect([0, 130]).toContain(code);
      if (terminal.everything().includes(sentence)) return;
      expect(round, 'the release was always over before the key').toBeLessThan(6);
    }
  },
);

it.each([
  ['the menu', [], 'What would you like to do?'],
  ['the menu, line by line', ['--plain'], 'Number:'],
  ['the choice of further documents, line by line', ['add', '--plain'], 'Numbers, separated'],
  ['the assistant, line by line', ['init', 'new', '--plain'], 'What is the company called?'],
  ['the choice of a quiz, line by line', ['quiz', '--plain'], 'Number:'],
])('Ctrl-C in a question ends the program: %s', async (_, call, question) => {
  const cwd = await freshHandbook({ languages: ['en'] });
  const terminal = open([...call, '--lang', 'en', '--date', '2026-11-22'], { cwd, rows: 60 });
  await terminal.waitFor(question);
  terminal.press(keys.ctrlC);
  expect(await terminal.exit()).toBe(130);
});
