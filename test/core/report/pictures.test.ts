import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boardReport } from '../../../src/core/report/board-report.js';
import { daysOff } from '../../../src/core/report/days-off.js';
import { handOverMap } from '../../../src/core/report/hand-overs.js';
import { serviceMatrix } from '../../../src/core/report/matrix.js';
import { weekCoverage } from '../../../src/core/report/week.js';
import { auditHtml } from '../../../src/render/audit-html.js';
import { auditResultOf } from '../../support/audit-result.js';

const head = 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de], staff: 40, customers: consumers }\n';

function planOf(text: string) {
  const { plan } = auditResultOf(`${head}${text}`);
  if (plan === null) throw new Error('no plan');
  return plan;
}

test('the matrix has a row for each topic and a column for each channel that is meant to run', () => {
  const matrix = serviceMatrix(
    planOf(`topics: [{ id: bills, owner: support }, { id: news }]
channels:
  - { platform: phone, topics: [{ id: bills, solves: true }] }
  - { platform: facebook, topics: [{ id: bills, role: refer }, news] }
  - { platform: letter, status: closed, topics: [bills] }
`),
  );
  expect(matrix.channels.map(({ id }) => id)).toEqual(['phone', 'facebook']);
  expect(matrix.rows.map(({ topic, owner, services }) => [topic.id, owner, services])).toEqual([
    [
      'bills',
      'support',
      [
        { role: 'primary', solves: 'yes' },
        { role: 'refer', solves: 'no' },
      ],
    ],
    ['news', null, [null, { role: 'primary', solves: 'unknown' }]],
  ]);
});

describe('the week', () => {
  const at = (hours: ReturnType<typeof weekCoverage>['hours'], day: number, hour: number) => hours[day * 24 + hour];

  test('counts who is there, and says whose hours are not known', () => {
    const { hours, known, unknown } = weekCoverage(
      planOf(`channels:
  - { platform: phone, hours: Mo-Fr 08:00-18:00 }
  - { platform: e-mail, hours: Mo-Sa 09:00-12:00 }
  - { platform: chat }
  - { platform: newsletter, hours: 24/7, direction: out }
`),
    );
    expect(hours).toHaveLength(168);
    expect(at(hours, 0, 8)?.staffed).toBe(1);
    expect(at(hours, 0, 9)?.staffed).toBe(2);
    expect(at(hours, 5, 9)?.staffed).toBe(1);
    expect(at(hours, 0, 18)?.staffed).toBe(0);
    expect(known.map(({ channel }) => channel.id)).toEqual(['phone', 'e-mail']);
    expect(unknown.map(({ id }) => id)).toEqual(['chat']);
  });

  test('a promise around the clock breaks where nobody comes in time, and only there', () => {
    const { hours } = weekCoverage(
      planOf(`channels:
  - { platform: facebook, hours: Mo-Fr 08:00-18:00, reply: { first: 2 h, clock: all } }
  - { platform: e-mail, hours: Mo-Fr 08:00-18:00, reply: 2 h }
  - { platform: letter, hours: Mo-Fr 08:00-18:00, reply: { first: 1 wd, clock: all } }
`),
    );
    const broken = (day: number, hour: number) => at(hours, day, hour)?.broken.map(({ id }) => id);
    expect(broken(0, 5)).toEqual(['facebook']);
    expect(broken(0, 6)).toEqual([]);
    expect(broken(0, 17)).toEqual([]);
    expect(broken(0, 18)).toEqual(['facebook']);
    expect(broken(6, 23)).toEqual(['facebook']);
  });

  test('an urgent topic lacks help while no channel on which people talk is staffed', () => {
    const { hours } = weekCoverage(
      planOf(`topics: [{ id: outage, urgency: minutes, needed: Mo-Fr 06:00-22:00 }, { id: bills, urgency: days, needed: 24/7 }]
channels:
  - { platform: phone, hours: Mo-Fr 08:00-18:00, topics: [outage, bills] }
  - { platform: e-mail, hours: 24/7, topics: [outage] }
`),
    );
    const helpless = (day: number, hour: number) => at(hours, day, hour)?.helpless.map(({ id }) => id);
    expect([helpless(0, 7), helpless(0, 8), helpless(0, 18), helpless(0, 22), helpless(6, 12)]).toEqual([
      ['outage'],
      [],
      ['outage'],
      [],
      [],
    ]);
  });
});

describe('hand-overs', () => {
  test('one arrow for each pair, with its topics; layers follow the way', () => {
    const { arrows, layers } = handOverMap(
      planOf(`topics: [{ id: bills, name: Bills }]
channels:
  - { id: a, platform: facebook, topics: [bills], hand-over: [{ topic: bills, to: b }, { topic: other, to: b }] }
  - { id: b, platform: e-mail, hand-over: [{ to: c }] }
  - { id: c, platform: phone, topics: [{ id: bills, solves: true }], hand-over: [{ to: gone }] }
  - { id: gone, platform: letter, status: closed }
`),
    );
    expect(arrows.map(({ from, to, topics }) => [from.id, to.id, topics])).toEqual([
      ['a', 'b', ['Bills', 'other']],
      ['b', 'c', []],
    ]);
    expect(layers.map((layer) => layer.map(({ id }) => id))).toEqual([['a'], ['b'], ['c']]);
    expect(arrows.some(({ inCircle }) => inCircle)).toBe(false);
  });

  test('a circle in which nobody solves is marked, and drawn once', () => {
    const { arrows, layers } = handOverMap(
      planOf(`channels:
  - { id: a, platform: facebook, topics: [{ id: bills, solves: false }], hand-over: [{ topic: bills, to: b }] }
  - { id: b, platform: e-mail, topics: [{ id: bills, solves: false }], hand-over: [{ topic: bills, to: a }] }
`),
    );
    expect(arrows.map(({ inCircle }) => inCircle)).toEqual([true, true]);
    expect(layers.map((layer) => layer.map(({ id }) => id))).toEqual([['a'], ['b']]);
  });
});

describe('work and time', () => {
  const teams = (people: number) => `teams: [{ id: care, people: ${people}, hours-per-week: 40 }]\n`;
  const channels = (chatTopics: string, more = '') => `channels:
  - { platform: phone, owner: care, per-week: 200, minutes: 6, topics: [bills, orders] }
  - { platform: chat, owner: care, per-week: 40, minutes: 30, topics: [${chatTopics}]${more} }
`;
  const verdictOf = (text: string) => boardReport(auditResultOf(`${head}${text}`)).channels.find(({ channel }) => channel.id === 'chat');

  test('the hours of each channel, and none where the plan does not say enough', () => {
    const result = auditResultOf(`${head}${teams(2)}${channels('bills')}  - { platform: e-mail, owner: care }\n`);
    const { channels: lines } = boardReport(result);
    expect(lines.map(({ hours }) => (hours === null ? null : Math.round(hours.low)))).toEqual([21, 21, null]);
    expect(result.loads).toMatchObject([{ needed: null, verdict: 'unknown' }]);
  });

  test('the channel that takes the most time per case closes where it can be spared', () => {
    expect(verdictOf(`${teams(1)}${channels('bills')}`)).toMatchObject({ verdict: 'close', reason: 'overload' });
  });

  test('closing the worst channel of the overloaded example brings the load below 1, and the report says so', () => {
    const result = auditResultOf(readFileSync('examples/flawed/overloaded/channels.yaml', 'utf8'));
    const [line, ...others] = boardReport(result).channels.filter(({ verdict }) => verdict === 'close');
    expect(line).toMatchObject({ channel: { id: 'instagram' }, reason: 'overload' });
    expect(others).toEqual([]);
    expect(line?.relief?.before).toBeGreaterThan(1);
    expect(line?.relief?.after).toBeLessThan(1);
    expect(auditHtml({ result, language: 'de' })).toMatch(/ohne ihn sinkt die Auslastung von „Kundendienst“ von 1\d\d auf \d\d %/);
  });

  test('it stays where it alone serves a topic, others hand over to it, it does not help enough, or there is time', () => {
    const stays = [
      `${teams(1)}${channels('returns')}`,
      `${teams(1)}${channels('bills')}  - { platform: facebook, hand-over: [{ to: chat }] }\n`,
      `teams: [{ id: care, people: 1, hours-per-week: 10 }]\n${channels('bills')}`,
      `${teams(2)}${channels('bills')}`,
    ];
    for (const text of stays) expect(verdictOf(text)?.reason, text).not.toBe('overload');
  });
});

describe('days off', () => {
  const plan = (teams: string) =>
    auditResultOf(`schema: 1
company: { name: M, countries: [DE], time-zone: Europe/Berlin }
teams: [${teams}]
channels:
  - { platform: phone, team: a, reply: 5 min }
  - { platform: e-mail, team: b, reply: 4 h }
  - { platform: facebook, hours: "Mo-Fr 08:00-18:00", reply: 4 h }
`);
  const off = (teams: string) => {
    const { plan: read } = plan(teams);
    if (read === null) throw new Error('no plan');
    return daysOff({ plan: read, from: '2026-12-01', days: 31 }).map(({ day, closed, everywhere }) => [
      day,
      closed.map(({ id }) => id),
      everywhere,
    ]);
  };
  const weekdays = 'hours: "Mo-Fr 08:00-18:00", country: DE, holidays: observed';

  test('are holidays on days on which somebody is there otherwise, by channel', () => {
    // 26 December 2026 is a Saturday.
    expect(off(`{ id: a, ${weekdays} }, { id: b, hours: "Mo-Sa 08:00-18:00", holidays: observed }`)).toEqual([
      ['2026-12-25', ['phone', 'e-mail'], false],
      ['2026-12-26', ['e-mail'], true],
    ]);
  });

  test('single days count too; who works on holidays or is on call has none', () => {
    expect(off(`{ id: a, hours: "Mo-Fr 08:00-18:00", holidays: [ignored, 2026-12-24] }, { id: b, ${weekdays}, on-call: true }`)).toEqual([
      ['2026-12-24', ['phone'], false],
    ]);
  });
});
