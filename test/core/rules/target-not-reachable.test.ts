import { describe, expect, test } from 'vitest';
import { auditPlan } from '../../support/audit-plan.js';
import { channel, channels, check, plan, team } from '../../support/plan-text.js';

const phone = (own: string, rest: string, ...more: string[]) =>
  plan(`${team(own)}${channels(channel('phone', `team: t, minutes: 6, ${rest}`).replace('reply: 4 h', 'reply: 1 min'), ...more)}`);
const mail = (own: string, reply: string, rest: string) =>
  plan(`${team(own)}${channels(channel('e-mail', `team: t, minutes: 10, ${rest}`).replace('reply: 4 h', `reply: ${reply}`))}`);
const office = 'hours: "Mo-Fr 08:00-18:00", shrinkage: 0';

check('COO-18', [
  // 1200 calls of 6 minutes are 120 hours of work and 2.4 Erlang in 50 hours; four people are needed at once, so a range of 3 to 5; nobody hangs up: five.
  ['enough people', phone(`people: 5, hours-per-week: 40, ${office}`, 'per-week: 1200, patience: 3 min'), []],
  ['just below the range', phone(`people: 3.7, hours-per-week: 40, ${office}`, 'per-week: 1200, patience: 3 min'), ['error people']],
  ['without patience it is a warning', phone(`people: 3.7, hours-per-week: 40, ${office}`, 'per-week: 1200'), ['warning people']],
  [
    'other calls take people away',
    phone(
      `people: 5, hours-per-week: 40, ${office}`,
      'per-week: 1200, patience: 3 min',
      channel('chat', 'team: t, minutes: 6, per-week: 600'),
    ),
    ['error people'],
  ],
  [
    'written work waits',
    phone(
      `people: 5, hours-per-week: 40, ${office}`,
      'per-week: 1200, patience: 3 min',
      channel('e-mail', 'team: t, minutes: 6, per-week: 600').replace('reply: 4 h', 'reply: 5 d'),
    ),
    [],
  ],
  [
    'long hours spread people thin',
    phone('people: 4, hours-per-week: 40, hours: 24/7, shrinkage: 0', 'per-week: 1200, patience: 3 min'),
    ['error people'],
  ],
  [
    'who is on call need not sit there',
    phone('people: 4, hours-per-week: 40, hours: 24/7, shrinkage: 0, on-call: true', 'per-week: 1200, patience: 3 min'),
    [],
  ],
  ['the lowest estimate counts', phone(`people: 3.7, hours-per-week: 40, ${office}`, 'per-week: 600..1400, patience: 3 min'), []],
  ['too much work is told by SEL-09', phone(`people: 2, hours-per-week: 40, ${office}`, 'per-week: 1200'), []],
  ['no hours', phone('people: 2, hours-per-week: 80, shrinkage: 0', 'per-week: 1200'), []],
  ['no promise', phone(`people: 3.7, hours-per-week: 40, ${office}`, 'per-week: 1200').replace('reply: 1 min', 'reply: none'), []],
  // 60 hours of mail; a third comes while nobody is there, most of it at the weekend.
  ['the weekend fits into the promise', mail(`people: 2, hours-per-week: 40, ${office}`, '8 h', 'per-week: 350'), []],
  ['the weekend takes longer than promised', mail(`people: 2, hours-per-week: 40, ${office}`, '4 h', 'per-week: 350'), ['warning backlog']],
  ['days are days with service', mail(`people: 2, hours-per-week: 40, ${office}`, '1 wd', 'per-week: 350'), []],
  ['months', mail(`people: 2, hours-per-week: 40, ${office}`, '1 month', 'per-week: 350'), []],
]);

describe('COO-18', () => {
  test('names who is needed and who is there', () => {
    const text = phone(`people: 3.7, hours-per-week: 40, ${office}`, 'per-week: 1200');
    expect(auditPlan({ text, codes: ['COO-18'] }).findings).toMatchObject([{ data: { needed: 5, there: 2.9, level: 80 } }]);
  });
});
