import { channel, channels, check, plan } from '../../support/plan-text.js';

const mail = (team: string, reply: string) =>
  plan(
    `teams:\n  - { id: t, hours: "Mo-Fr 08:00-18:00"${team} }\n${channels(channel('e-mail', 'team: t').replace('reply: 4 h', `reply: { first: ${reply}, clock: all }`))}`,
  );

// A weekend is 62 hours long, Easter 110.
check('COO-14', [
  ['longer than a weekend, days off not stated', mail('', '3 d'), []],
  ['shorter than the longest row of days off', mail(', holidays: observed', '3 d'), ['warning holidays']],
  ['longer than that', mail(', holidays: observed', '5 d'), []],
  ['holidays do not count', mail(', holidays: ignored', '3 d'), []],
  ['days that the company takes off', mail(', holidays: [2027-03-01, 2027-03-02, 2027-03-03]', '3 d'), ['warning holidays']],
  ['shorter than a weekend', mail(', holidays: observed', '2 d'), ['error gap']],
]);
