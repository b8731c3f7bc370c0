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
    sources: [],
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

const small = (extra: number): Portfolio => ({
  file: 'channels.yaml',
  sources: [],
  situation: {
    candidates: [{ id: 'c', label: 'c', today: true, wish: 'keep', from: 'plan', team: 0, talk: false, base: 60, perCase: 1, limit: 120 }],
    crews: [{ id: 't', label: 'Team', available: 60 }],
    demands: [],
    covers: [],
    limits: { talk: 85, written: 95 },
  },
  missing: [],
  gaps: [],
  answer: {
    kind: 'infeasible',
    set: { open: [true], handling: [], minutes: 60 },
    kept: [],
    dropped: [],
    unmet: [],
    extra: [extra],
    within: 0,
  },
});

test.each([
  [3, 'de', '„Team“ fehlen 0,1 Stunden in der Woche.'],
  [2.9, 'de', '„Team“ fehlen 3 Minuten in der Woche.'],
  [2, 'en', '“Team” lacks 2 minutes a week.'],
  [1.2, 'de', '„Team“ fehlt 1 Minute in der Woche.'],
  [0.6, 'en', '“Team” lacks 1 minute a week.'],
  [0.4, 'de', '„Team“ fehlt weniger als 1 Minute in der Woche.'],
  [0.4, 'en', '“Team” lacks less than 1 minute a week.'],
] as const)('what is too little for hours is told in minutes: %d in %s', (extra, language, sentence) => {
  expect(flat(portfolioHuman({ result: small(extra), language, paint: paints({ colour: false }), width: 80 }))).toContain(sentence);
});

test.each([
  [0, 'de', '1 Kanal, 1,0 Stunden in der Woche. Keine andere Auswahl deckt alles mit weniger.'],
  [0.011, 'de', 'Vielleicht gibt es eine Auswahl mit weniger Arbeit, höchstens 2 Prozent weniger; sie zu finden hätte zu lange gedauert.'],
  [0.3, 'en', 'There may be a set with less work, at most 30 percent less; finding it would have taken too long.'],
] as const)('how sure the least work is: %d in %s', (within, language, sentence) => {
  const { situation, ...rest } = small(0);
  const set = { open: [true], handling: [], minutes: 60 };
  const result: Portfolio = {
    ...rest,
    situation,
    answer: { kind: 'best', set, kept: [], dropped: [], next: null, absences: [], within, audit: { gone: [], fresh: [] } },
  };
  const text = flat(portfolioHuman({ result, language, paint: paints({ colour: false }), width: 80 }));
  expect(text).toContain(sentence);
  expect(text.includes('deckt alles mit weniger')).toBe(within === 0);
});

test('a channel with time of its own: how much of it is taken, or that it is too little', async () => {
  const own = plan.replace(/(platform: phone[^}]*)/, '$1, available-hours: 8');
  const cwd = folderWith({ 'channels.yaml': own });
  const german = await callInProcess({ args: ['audit', 'portfolio', '--lang', 'de', '--keep', 'phone'], cwd });
  expect(flat(german.stdout)).toMatch(/- phone: [^-]*eigene Zeit: 6,0 von höchstens 6,8 Stunden/);
  const json = await callInProcess({ args: ['audit', 'portfolio', '--format', 'json'], cwd });
  expect(JSON.parse(json.stdout).set.channels[0]).toMatchObject({ id: 'phone', hours: 6, limit: 6.8 });
  const little = folderWith({ 'channels.yaml': own.replace('available-hours: 8', 'available-hours: 0.5') });
  const english = await callInProcess({ args: ['audit', 'portfolio', '--lang', 'en'], cwd: little });
  expect(flat(english.stdout)).toContain('its own time is not enough for that, 0.4 hours at most');
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
