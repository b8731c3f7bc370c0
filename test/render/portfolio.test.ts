import { expect, test } from 'vitest';
import type { Portfolio } from '../../src/core/portfolio/portfolio.js';
import { paints } from '../../src/render/paint.js';
import { portfolioHuman } from '../../src/render/portfolio.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const plan = `schema: 1
company: { name: X, countries: [DE], languages: [de], customers: consumers }
teams: [{ id: t, name: "Team|1", people: 1, hours-per-week: 10 }]
topics:
  - { id: a, name: Fragen, per-week: 60 }
channels:
  - { platform: phone, team: t, topics: [a], minutes: 5, owner: A, deputy: B, purpose: Fragen am Telefon klären, reply: 5 min }
  - { platform: facebook, team: t, topics: [a], minutes: 20, owner: A, deputy: B, purpose: Fragen vor allen beantworten, reply: 4 h, posts-per-week: 2 }
  - { platform: chat, team: t, topics: [a], minutes: 9, status: idea, owner: A, deputy: B, purpose: Fragen nebenbei klären, reply: 5 min }
`;

const call = (...args: string[]) =>
  callInProcess({ args: ['audit', 'portfolio', '--date', '2026-11-22', ...args], cwd: folderWith({ 'channels.yaml': plan }) });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('for people: the set, why, what not, the teams, the next best set, the limits', async () => {
  const { stdout, code } = await call('--lang', 'de');
  expect(code).toBe(0);
  const text = flat(stdout);
  for (const part of [
    'Die beste Auswahl an Kanälen: channels.yaml',
    '1 Kanal, 6,0 Stunden in der Woche.',
    '- phone: löst Anliegen „Fragen“; deckt als einziger: Anliegen „Fragen“',
    '- facebook: kostet 2,0 Stunden, auch ohne einen Fall; Anliegen „Fragen“: 50,0 Minuten je Fall, auf phone 5,0',
    '- Team|1: 6,0 von höchstens 8,5 Stunden',
    '1,0 Stunden mehr: mit chat',
    'Was die Prüfung dann sagt weg: ',
    'Das Modell nimmt an',
  ])
    expect(text).toContain(part);
});

test('when nothing covers everything: what is lacking first', async () => {
  const { stdout, code } = await call('--lang', 'en', '--hours', 't=2');
  expect(code).toBe(1);
  expect(flat(stdout)).toContain(
    'No set covers everything. What is lacking: - “Team|1” lacks 4.3 hours a week. This set comes closest: 1 channel, 6.0 hours a week.',
  );
});

test.each([
  [0, 'de', null],
  [0.0136, 'de', 'Die fehlende Zeit ist auf 2 Prozent genau; genauer hätte es zu lange gedauert.'],
  [0.02, 'en', 'The time that is lacking is exact to 2 per cent; anything more exact would have taken too long.'],
  [0.412, 'de', 'Vielleicht gibt es eine Auswahl, der weniger fehlt, höchstens 42 Prozent weniger; sie zu finden hätte zu lange gedauert.'],
  [1, 'en', 'There may be a set that lacks less, at most 100 percent less; finding it would have taken too long.'],
] as const)('how exact the lacking time is: %d in %s', (within, language, sentence) => {
  const result: Portfolio = {
    file: 'channels.yaml',
    situation: {
      candidates: [
        { id: 'c', label: 'c', today: true, wish: 'free', from: 'plan', team: 0, talk: false, base: 600, perCase: 1, limit: null },
      ],
      crews: [{ id: 't', label: 't', available: 60 }],
      demands: [],
      covers: [],
      limits: { talk: 85, written: 95 },
    },
    missing: [],
    gaps: [],
    answer: {
      kind: 'infeasible',
      set: { open: [true], handling: [], minutes: 600 },
      kept: [],
      dropped: [],
      unmet: [],
      extra: [543],
      within,
    },
  };
  const text = flat(portfolioHuman({ result, language, paint: paints({ colour: false }), width: 80 }));
  if (sentence === null) expect(text).not.toMatch(/Prozent genau|Vielleicht/);
  else expect(text).toContain(sentence);
});

test('what is missing is asked in the words of the audit', async () => {
  const cwd = folderWith({ 'channels.yaml': plan.replace(', per-week: 60', '') });
  const { stdout, code } = await callInProcess({ args: ['audit', 'portfolio', '--lang', 'en'], cwd });
  expect(code).toBe(0);
  expect(flat(stdout)).toMatch(/Without these entries nothing can be calculated, and nothing is guessed: - [^?]+\? \(a\)/);
});

test('as Markdown, with an added channel and what it is good for', async () => {
  const { stdout } = await call('--lang', 'en', '--format', 'markdown', '--drop', 'phone', '--hours', 't=12');
  expect(stdout).toContain('# The best set of channels: channels.yaml\n\n1 channel, 10.0 hours a week.');
  expect(stdout).toContain('- chat: new; solves topic “Fragen”; alone covers: topic “Fragen”; 40.6 hours are lacking without it');
  expect(stdout).toContain('- phone: ruled out (--drop); costs 1.0 hours');
});
