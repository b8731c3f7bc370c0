import { describe, expect, test } from 'vitest';
import { highsSolver } from '../../src/adapters/highs-solver.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { portfolio } from '../../src/app/portfolio.js';
import type { Portfolio } from '../../src/core/portfolio/portfolio.js';
import { UserError } from '../../src/core/user-error.js';
import { folderWith } from '../support/folder.js';

const content = process.cwd().replaceAll('\\', '/');
const solver = highsSolver({ seconds: 30 });

function find(text: string, wish: object = {}): Promise<Portfolio> {
  const cwd = folderWith({ 'channels.yaml': text }).replaceAll('\\', '/');
  const request = { cwd, plan: null, today: '2026-11-22', content, keep: [], drop: [], hours: [], suggest: false, ...wish };
  return portfolio(request, { files: nodeFiles, sheets: nodeSheets, solver });
}

/** A plan with a company, one team of 40 hours, topics and channels, each line as given. */
function planWith({
  topics,
  channels,
  company = '',
  team = 'people: 1, hours-per-week: 40',
}: {
  topics: readonly string[];
  channels: readonly string[];
  company?: string;
  team?: string;
}) {
  return [
    'schema: 1',
    `company: { name: X, countries: [DE], languages: [de]${company} }`,
    `teams: [{ id: t, name: Team${team === '' ? '' : `, ${team}`} }]`,
    'topics:',
    ...topics.map((topic) => `  - { ${topic} }`),
    'channels:',
    ...channels.map((channel) => `  - { ${channel}, team: t, owner: A, deputy: B, purpose: Zweck dieses Kanals hier, reply: 4 h }`),
    '',
  ].join('\n');
}

function idsOf(result: Portfolio): string[] {
  const { answer, situation } = result;
  if (answer.kind !== 'best' && answer.kind !== 'infeasible') throw new Error(answer.kind);
  return situation.candidates.flatMap(({ id }, index) => (answer.set.open[index] === true ? [id] : []));
}

const phone = 'platform: phone, topics: [a], minutes: 5';
const mail = 'platform: e-mail, topics: [a], minutes: 9';

describe('which channels', () => {
  test('the one that takes less work; posts and the base hour count', async () => {
    const text = planWith({ topics: ['id: a, per-week: 30'], channels: [phone, mail] });
    const result = await find(text);
    expect(idsOf(result)).toEqual(['phone']);
    expect(result.answer).toMatchObject({
      kind: 'best',
      set: { minutes: 210 },
      next: { open: [true, true], minutes: 270 },
      dropped: [{ candidate: { id: 'e-mail' }, instead: [{ by: { id: 'phone' } }] }],
    });
    const posting = planWith({ topics: ['id: a, per-week: 10'], channels: [`${phone}, posts-per-week: 4`, mail] });
    expect(idsOf(await find(posting))).toEqual(['e-mail']);
  });

  test('cases of a channel with nothing but news come with it', async () => {
    const news = (more: string) => `platform: facebook, topics: [n]${more}`;
    const minutes = async (...channels: readonly string[]) => {
      const { answer } = await find(planWith({ topics: ['id: n, class: news', 'id: a, per-week: 30'], channels: [phone, ...channels] }));
      return answer.kind === 'best' ? answer.set.minutes : null;
    };
    expect(await minutes(news(''))).toBe(270);
    expect(await minutes(news(', per-week: 50, minutes: 10'))).toBe(270 + 50 * 10 * 2.5);
    expect(await minutes('platform: facebook, topics: [n, a], per-week: 100, minutes: 10')).toBe(270);
  });

  test('what the user decides holds', async () => {
    const text = planWith({ topics: ['id: a, per-week: 30'], channels: [phone, mail] });
    expect(idsOf(await find(text, { keep: ['e-mail'] }))).toEqual(['phone', 'e-mail']);
    expect(idsOf(await find(text, { drop: ['phone'] }))).toEqual(['e-mail']);
    expect(idsOf(await find(text, { keep: ['e-mail'], drop: ['phone'] }))).toEqual(['e-mail']);
  });

  test('hours of the team: a cheap channel alone may not have them all', async () => {
    const two = ['id: a, per-week: 100', 'id: b, per-week: 100'];
    const other = 'platform: fax, topics: [b], minutes: 6';
    const text = planWith({ topics: two, channels: ['platform: phone, topics: [a, b], minutes: 5', mail, other] });
    expect(idsOf(await find(text))).toEqual(['phone']);
    const full = await find(text, { hours: ['t=12'] });
    if (full.answer.kind !== 'infeasible') throw new Error(full.answer.kind);
    expect(full.answer.unmet).toEqual([]);
    // 200 cases of 5 minutes and the base hour, against 85 % of 12 hours.
    expect(full.answer.extra[0]).toBeCloseTo(200 * 5 + 60 - 12 * 60 * 0.85, 1);
  });

  test('a new channel is added with what it is good for, and stays out when it only costs', async () => {
    const idea = 'platform: chat, topics: [a], minutes: 2, status: idea, posts-per-week: 4';
    const text = (cases: number) => planWith({ topics: [`id: a, per-week: ${cases}`], channels: [phone, idea] });
    const few = await find(text(3));
    expect(idsOf(few)).toEqual(['phone']);
    const many = await find(text(100));
    expect(idsOf(many)).toEqual(['chat']);
    expect(many.answer).toMatchObject({ absences: [{ candidate: 1, more: 180 }] });
    const needed = await find(
      planWith({ topics: ['id: a, per-week: 3', 'id: b, per-week: 1'], channels: [phone, idea.replace('[a]', '[b]')] }),
    );
    expect(needed.answer).toMatchObject({ absences: [{ more: null, unmet: [{ kind: 'topic', topic: 'b' }] }] });
  });

  test('among equal sets the one of today', async () => {
    const twins = ['id: one, platform: phone, topics: [a], minutes: 5, status: idea', 'id: two, platform: phone, topics: [a], minutes: 5'];
    for (const channels of [twins, twins.toReversed()])
      expect(idsOf(await find(planWith({ topics: ['id: a, per-week: 30'], channels })))).toEqual(['two']);
  });
});

describe('what must be covered', () => {
  test('a private topic finds a private way to a person, hand-overs followed', async () => {
    const forum = 'platform: forum, topics: [{ id: a, role: refer, solves: false }], hand-over: [phone], minutes: 1';
    const text = (privacy: string) =>
      planWith({
        topics: [`id: a, per-week: 30, privacy: ${privacy}`, 'id: b, per-week: 1'],
        channels: ['platform: facebook, topics: [a], minutes: 1', forum, phone.replace('[a]', '[b]')],
      });
    expect(idsOf(await find(text('public')))).toContain('facebook');
    const held = await find(text('sensitive'));
    expect(idsOf(held)).toEqual(['phone']);
    expect(held.answer).toMatchObject({
      kept: [
        {
          only: [
            { kind: 'private', topic: 'a' },
            { kind: 'topic', topic: 'b' },
          ],
        },
      ],
    });
  });

  test('an urgent topic finds somebody at all times at which help is needed, taking turns', async () => {
    const urgent = 'id: a, per-week: 5, urgency: minutes, needed: Mo-Fr 08:00-18:00';
    const early = 'id: early, platform: phone, topics: [a], minutes: 5, hours: Mo-Fr 08:00-13:00';
    const late = 'id: late, platform: phone, topics: [a], minutes: 5, hours: Mo-Fr 13:00-18:00';
    expect(idsOf(await find(planWith({ topics: [urgent], channels: [early, late, mail] })))).toEqual(['early', 'late']);
    const gap = await find(planWith({ topics: [urgent], channels: [early, mail] }));
    expect(gap.answer).toMatchObject({ kind: 'infeasible', unmet: [{ kind: 'urgent', topic: 'a' }] });
    const status = await find(planWith({ topics: [urgent], channels: [early, 'platform: status-page, topics: [a], direction: out'] }));
    expect(idsOf(status)).toContain('status-page');
    const silent = await find(planWith({ topics: [urgent.replace(', needed: Mo-Fr 08:00-18:00', '')], channels: [early, mail] }));
    expect(silent.missing).toEqual([{ field: 'topic.needed', subject: 'a', vital: false }]);
  });

  test('every market in its language, the cases shared out, and gaps named', async () => {
    const company = ', markets: [{ country: DE, languages: [de] }, { country: CH, languages: [de, fr] }]';
    const german = 'id: german, platform: phone, topics: [a, b], minutes: 5, languages: [de]';
    const french = 'id: french, platform: e-mail, topics: [a], minutes: 9, languages: [fr], countries: [CH]';
    const text = planWith({ topics: ['id: a, per-week: 30', 'id: b, per-week: 10'], channels: [german, french], company });
    const result = await find(text);
    expect(idsOf(result)).toEqual(['german', 'french']);
    expect(result.situation.demands.map(({ need, cases, ways }) => [need, cases, ways])).toEqual([
      [{ kind: 'topic', topic: 'a', countries: ['DE', 'CH'], languages: ['de'] }, 20, [0]],
      [{ kind: 'topic', topic: 'a', countries: ['CH'], languages: ['fr'] }, 10, [1]],
      [{ kind: 'topic', topic: 'b', countries: [], languages: [] }, 10, [0]],
    ]);
    expect(result.gaps).toEqual([{ topic: 'b', countries: ['CH'], languages: ['fr'] }]);
    const businesses = await find(text.replace('markets:', 'customers: businesses, markets:'));
    expect(idsOf(businesses)).toEqual(['german']);
  });

  test('audiences, news and hand-overs', async () => {
    const channels = [
      `${phone}, audiences: [old]`,
      'platform: instagram, topics: [n, { id: a, role: refer, solves: false }], audiences: [young], hand-over: [e-mail]',
      mail,
    ];
    const result = await find(planWith({ topics: ['id: a, per-week: 30', 'id: n, class: news'], channels }));
    expect(idsOf(result)).toEqual(['phone', 'instagram', 'e-mail']);
    if (result.answer.kind !== 'best') throw new Error(result.answer.kind);
    expect(result.answer.kept.map(({ only }) => only.map(({ kind }) => kind))).toEqual([['audience'], ['news', 'audience'], ['hand-over']]);
  });

  test('a topic that nobody can answer makes it infeasible and is named', async () => {
    const result = await find(planWith({ topics: ['id: a, per-week: 30', 'id: b, per-week: 3'], channels: [phone] }));
    expect(result.answer).toMatchObject({ kind: 'infeasible', unmet: [{ kind: 'topic', topic: 'b' }], set: { open: [true] } });
  });

  test('closed channels are no candidates', async () => {
    const channels = [`${phone}, status: closed`, mail, 'platform: google-plus, topics: [a], minutes: 1'];
    const { situation } = await find(planWith({ topics: ['id: a, per-week: 30'], channels }));
    expect(situation.candidates.map(({ id }) => id)).toEqual(['e-mail']);
  });
});

describe('what the plan does not say', () => {
  test('is asked for and never guessed', async () => {
    const text = planWith({
      topics: ['id: a', 'id: b, per-week: 3'],
      channels: ['platform: phone, topics: [a, b]', 'platform: e-mail'],
      team: '',
    });
    const result = await find(text);
    expect(result.answer).toEqual({ kind: 'unknown' });
    expect(result.missing.map(({ field, subject, vital }) => [field, subject, vital])).toEqual([
      ['topic.per-week', 'a', true],
      ['channel.minutes', 'phone', true],
      ['channel.topics', 'e-mail', true],
      ['team.people', 't', false],
      ['team.hours-per-week', 't', false],
    ]);
  });

  test('cases of a topic follow from channels that serve nothing else', async () => {
    const text = planWith({ topics: ['id: a'], channels: [`${phone}, per-week: 20`, `${mail}, per-week: 5..15`] });
    expect((await find(text)).situation.demands).toMatchObject([{ cases: 30 }]);
  });

  test('a team without hours has no limit', async () => {
    const result = await find(planWith({ topics: ['id: a, per-week: 9000'], channels: [phone], team: '' }));
    expect(result.answer.kind).toBe('best');
    expect(result.missing.map(({ vital }) => vital)).toEqual([false, false]);
  });
});

test('suggested ways are added only when asked for, and marked', async () => {
  const text = planWith({ topics: ['id: a, per-week: 30'], channels: ['platform: facebook, topics: [a], minutes: 20'] });
  expect((await find(text)).situation.candidates).toHaveLength(1);
  const result = await find(text, { suggest: true });
  expect(result.situation.candidates.map(({ id, from }) => [id, from])).toEqual([
    ['facebook', 'plan'],
    ['suggested-phone', 'catalogue'],
    ['suggested-e-mail', 'catalogue'],
    ['suggested-contact-form', 'catalogue'],
    ['suggested-chat', 'catalogue'],
  ]);
  expect(idsOf(result)).toEqual(['suggested-chat']);
});

test('the audit of the new plan is part of the answer', async () => {
  const text = planWith({
    topics: ['id: a, per-week: 30, owner: A'],
    channels: [phone, 'platform: facebook, topics: [a], minutes: 20, moderation: none'],
  });
  const { answer } = await find(text);
  if (answer.kind !== 'best') throw new Error(answer.kind);
  expect(answer.audit.gone.map(({ code }) => code)).toContain('SEL-18');
});

test.each([
  [{ keep: ['phon'] }, 'There is no channel “phon”', 'phone'],
  [{ keep: ['phone'], drop: ['phone'] }, 'contradict each other', 'only one'],
  [{ hours: ['t'] }, '“--hours t” cannot be read', 'support=40'],
  [{ hours: ['u=4'] }, 'There is no team “u”', 't'],
])('%j is told', async (wish, what, hint) => {
  const error = await find(planWith({ topics: ['id: a, per-week: 30'], channels: [phone] }), wish).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  expect([error.what.en, error.hint.en]).toEqual([expect.stringContaining(what), expect.stringContaining(hint)]);
});
