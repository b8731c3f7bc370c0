import { channel, channels, check, plan } from '../../support/plan-text.js';

const page = (approval: string, extra = '') =>
  channels(channel('facebook', `hours: "Mo-So 08:00-22:00", approval: { critical: ${approval} }${extra}`));
const teams = (press: string) => `teams:\n  - { id: press, lead: Pressestelle, ${press} }\n`;
const approval = (rest: string) => `approvals:\n  - { id: eyes, ${rest} }\n`;
const office = 'hours: "Mo-Fr 09:00-17:00"';

check('COO-17', [
  ['nobody at night and at weekends', plan(`${teams(office)}${approval('steps: [press]')}${page('eyes')}`), ['error late']],
  ['found by the one who leads the team', plan(`${teams(office)}${approval('steps: [Pressestelle]')}${page('eyes')}`), ['error late']],
  ['a role without an approval of its own', plan(`${teams(office)}${page('press')}`), ['error late']],
  ['on call', plan(`${teams(`${office}, on-call: true`)}${approval('steps: [press]')}${page('eyes')}`), []],
  ['hours of the approval itself', plan(`${teams(office)}${approval('steps: [press], hours: "Mo-So 08:00-20:00"')}${page('eyes')}`), []],
  ['the promise leaves enough time', plan(`${teams('hours: "Mo-So 09:00-20:00"')}${approval('steps: [press]')}${page('eyes')}`), []],
  [
    'all who must agree are needed',
    plan(`${teams('hours: 24/7').trimEnd()}\n  - { id: board, ${office} }\n${approval('steps: [press, board]')}${page('eyes')}`),
    ['error late'],
  ],
  [
    'the next one decides and a text lies ready',
    plan(
      `${teams(office)}${approval('steps: [{ role: press, within: 1 h }, press], holding-text: https://www.example.com/text')}${page('eyes')}`,
    ),
    [],
  ],
  [
    'a text alone is not enough',
    plan(`${teams(office)}${approval('steps: [press, press], holding-text: https://www.example.com/text')}${page('eyes')}`),
    ['error late'],
  ],
  ['hours not known', plan(`${approval('steps: [Leitung]')}${page('eyes')}`), ['? approval.hours']],
  ['a role that is only a word', plan(page('Leitung')), []],
  ['no approval', plan(page('none')), []],
  ['not public', plan(`${teams(office)}${channels(channel('e-mail', 'hours: 24/7, approval: { critical: press }'))}`), []],
  [
    'service hours not known',
    plan(`${teams(office)}${channels(channel('facebook', 'approval: { critical: press }'))}`),
    ['? channel.hours'],
  ],
  // Ten to eighteen o'clock in Berlin are four to twelve in New York.
  [
    'a team on other clocks',
    plan(
      `${teams('hours: "Mo-So 04:00-12:00", time-zone: America/New_York')}${channels(channel('facebook', 'hours: "Mo-So 10:00-18:00", approval: { critical: press }'))}`,
      'company: { name: Muster GmbH, time-zone: Europe/Berlin }',
    ),
    [],
  ],
  [
    'the same hours on the clocks of the company',
    plan(
      `${teams('hours: "Mo-So 04:00-12:00"')}${channels(channel('facebook', 'hours: "Mo-So 10:00-18:00", approval: { critical: press }'))}`,
      'company: { name: Muster GmbH, time-zone: Europe/Berlin }',
    ),
    ['error late'],
  ],
]);
