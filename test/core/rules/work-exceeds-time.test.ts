import { describe, expect, test } from 'vitest';
import { auditPlan, outcomeOf } from '../../support/audit-plan.js';
import { channel, channels, check, plan, team } from '../../support/plan-text.js';

const work = (own: string, ...extras: string[]) =>
  plan(`${team(own)}${channels(...extras.map((extra, index) => channel(index === 0 ? 'e-mail' : 'phone', `team: t${extra}`)))}`);
/** One channel of a company without teams. */
const alone = (own: string, platform = 'e-mail') => plan(channels(channel(platform, own)));
// 76 hours a week.
const two = 'people: 2, hours-per-week: 40, shrinkage: 0.05';

check('SEL-09', [
  ['nothing measured', work(two, ''), []],
  ['minutes not stated', work(two, ', per-week: 10'), []],
  ['one channel measured', work(two, ', per-week: 10, minutes: 6', ''), ['? channel.minutes', '? channel.per-week']],
  ['people not stated', work('hours-per-week: 40', ', per-week: 10, minutes: 6'), ['? team.people']],
  ['hours not stated', work('people: 2', ', per-week: 10, minutes: 6'), ['? team.hours-per-week']],
  ['it fits', work(two, ', per-week: 100, minutes: 6'), []],
  ['at the limit of written work', work(two, ', per-week: 71, minutes: 60'), []],
  ['tight', work(two, ', per-week: 72, minutes: 60'), ['warning tight']],
  ['too much', work(two, ', per-week: 76, minutes: 60'), ['error over']],
  ['talks leave more room', work(two, ', per-week: 0, minutes: 1', ', per-week: 65, minutes: 60'), ['warning tight']],
  ['several turns', work(two, ', per-week: 40, minutes: 60, turns: 2'), ['error over']],
  ['several at once', work(two, ', per-week: 100, minutes: 60, concurrency: 2'), []],
  ['posts count', work(two, ', per-week: 40, minutes: 60, posts-per-week: 80'), ['error over']],
  ['lost time not stated', work('people: 2, hours-per-week: 38', ', per-week: 72, minutes: 60'), ['? team.shrinkage', 'warning tight']],
  ['too much, whatever is lost', work('people: 2, hours-per-week: 38', ', per-week: 90, minutes: 60'), ['error over']],
  ['not applicable', work('people: "n/a: Dienstleister"', ', per-week: 900, minutes: 60'), ['? team.hours-per-week']],
  ['time for the channel itself', alone('per-week: 9, minutes: 60, available-hours: 11'), []],
  ['hardly time for the channel', alone('per-week: 9, minutes: 60, available-hours: 10.2'), ['warning channel-tight']],
  ['no time for the channel', alone('per-week: 9, minutes: 60, available-hours: 9'), ['error channel-over']],
  ['none at all', alone('per-week: 9, minutes: 60, available-hours: none'), ['error channel-over']],
  ['the channel needs no time of its own', alone('per-week: 9, minutes: 60, available-hours: "n/a: nebenbei"'), []],
  ['time but no cases', alone('available-hours: 9'), ['? channel.minutes', '? channel.per-week']],
  ['a talk leaves more room', alone('per-week: 8, minutes: 60, available-hours: 10', 'phone'), ['warning channel-tight']],
  ['as much writing fits', alone('per-week: 8, minutes: 60, available-hours: 10'), []],
  ['estimates that may fit', alone('per-week: 5..12, minutes: 60, available-hours: 10'), []],
  ['the team has time, the channel has not', work(two, ', per-week: 9, minutes: 60, available-hours: 9'), ['error channel-over']],
  ['posts only', work(two, ', direction: out, available-hours: 1'), []],
  ['closed', work(two, ', per-week: 900, minutes: 60, status: closed'), []],
]);

describe('SEL-09', () => {
  test('names the channel with the fewest cases per hour', () => {
    const text = work(two, ', per-week: 40, minutes: 60', ', per-week: 100, minutes: 30');
    expect(auditPlan({ text, codes: ['SEL-09'] }).findings).toMatchObject([
      { message: 'over', data: { worst: ['e-mail'], needed: 92, available: 76 } },
    ]);
  });

  test('says tenths of hours where a channel has few', () => {
    const found = (own: string) => auditPlan({ text: alone(own), codes: ['SEL-09'] }).findings.map(({ data }) => data);
    expect(found('per-week: 3, minutes: 9, available-hours: 1')).toMatchObject([
      { needed: { de: '1,5', en: '1.5' }, available: 1, count: 1 },
    ]);
    expect(found('per-week: 3..9, minutes: 20, available-hours: 2')).toMatchObject([{ needed: { de: '2–4', en: '2–4' }, limit: 95 }]);
  });

  test('takes the share of time that is left for customers', () => {
    const request = { text: work(two, ', per-week: 50, minutes: 60'), codes: ['SEL-09'] };
    expect(outcomeOf(request)).toEqual([]);
    expect(outcomeOf({ ...request, thresholds: { 'care-share-percent': 50 } })).toEqual(['error over']);
  });
});
