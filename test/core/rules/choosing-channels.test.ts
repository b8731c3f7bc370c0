import { describe, expect, test } from 'vitest';
import { auditPlan, outcomeOf } from '../../support/audit-plan.js';
import { channel, channels, check, plan, states, team, topic, withTopics } from '../../support/plan-text.js';

const purpose = (text: string, extra = '') => `  - { platform: phone, purpose: ${text}, owner: A, deputy: B, reply: 4 h${extra} }\n`;

check('SEL-01', [
  ['not stated', plan(channels('  - { platform: phone, owner: A, deputy: B, reply: 4 h }\n')), ['error missing']],
  ['none', plan(channels(purpose('none'))), ['error missing']],
  ['not applicable', plan(channels(purpose('"n/a: wird neu bestimmt"'))), []],
  ['a sentence', plan(channels(purpose('Termine und Fragen zur Rechnung'))), []],
  ['general words', plan(channels(purpose('Kommunikation und Marketing'))), ['error generic']],
  ['general words in English', plan(channels(purpose('Customer care and social media'))), ['error generic']],
  ['the name of the channel', plan(channels(purpose('Telefon für Kunden'))), ['error generic']],
  ['nothing but signs', plan(channels(purpose('"---------------"'))), ['error generic']],
  ['too short', plan(channels(purpose('Rechnungen'))), ['error short']],
  ['twelve characters', plan(channels(purpose('Rückfragen 1'))), []],
  ['paused', plan(channels('  - { platform: phone, status: paused }\n')), []],
  ['an idea', plan(channels('  - { platform: phone, status: idea }\n')), []],
  ['planned', plan(channels('  - { platform: phone, status: planned, owner: A, deputy: B, reply: 4 h }\n')), ['error missing']],
  [
    'the same on three channels is one finding',
    plan(channels(...['a', 'b', 'c'].map((id) => purpose('Termine und  fragen zur Rechnung.', `, id: ${id}`)))),
    ['error same'],
  ],
  [
    'the same for different countries',
    plan(
      channels(
        ...['DE', 'AT'].map((land) => purpose('Termine und Fragen zur Rechnung', `, id: ${land.toLowerCase()}, countries: [${land}]`)),
      ),
    ),
    [],
  ],
  [
    'the same for overlapping languages',
    plan(
      channels(
        purpose('Termine und Fragen zur Rechnung', ', id: a, languages: [de, en]'),
        purpose('Termine und Fragen zur Rechnung', ', id: b, languages: [en]'),
      ),
    ),
    ['error same'],
  ],
]);

describe('SEL-01', () => {
  test('has its limit from the settings', () => {
    const text = plan(channels(purpose('Rechnungen')));
    expect(outcomeOf({ text, codes: ['SEL-01'], thresholds: { 'min-purpose-characters': 5 } })).toEqual([]);
    expect(outcomeOf({ text, codes: ['SEL-01'], thresholds: { 'SEL-01.min-purpose-characters': 5 } })).toEqual([]);
  });

  test('names every place of a purpose that stands twice', () => {
    const text = plan(channels(...['a', 'b', 'c'].map((id) => purpose('Termine und Fragen zur Rechnung', `, id: ${id}`))));
    const [finding] = auditPlan({ text, codes: ['SEL-01'] }).findings;
    expect([finding?.place, ...(finding?.related ?? [])].map((place) => place?.line)).toEqual([4, 5, 6]);
  });
});

check('SEL-02', [
  ['no topics in the whole plan is one question', plan(channels(channel('phone'), channel('chat'))), ['? plan.topics']],
  ['one channel does not say', plan(channels(channel('phone', 'topics: [a]'), channel('chat'))), ['? channel.topics']],
  ['none', plan(channels(channel('phone', 'topics: none'))), ['error missing']],
  ['an empty list', plan(channels(channel('phone', 'topics: [a]'), channel('chat', 'topics: none'))), ['error missing']],
  ['not applicable', plan(channels(channel('phone', 'topics: "n/a: nur Durchwahl"'))), []],
  ['stated', plan(channels(channel('phone', 'topics: [a]'))), []],
  ['a single word', plan(channels(channel('phone', 'topics: Störung'))), []],
]);

check('SEL-03', [
  ['served', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [a]')), []],
  ['by no channel', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: none')), ['error care']],
  ['another channel does not say', withTopics(topic('a', 'class: inquiry'), channel('phone')), ['? channel.topics']],
  ['only referred', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [{ id: a, role: refer }]')), ['error care']],
  ['only on a paused channel', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [a], status: paused')), ['error care']],
  ['only on a closed platform', withTopics(topic('a', 'class: inquiry'), channel('Google+', 'topics: [a]', 'gplus')), ['error care']],
  [
    'an inquiry on a channel that only sends',
    withTopics(topic('a', 'class: inquiry'), channel('newsletter', 'topics: [a]')),
    ['error care'],
  ],
  ['news on a channel that only sends', withTopics(topic('a', 'class: news'), channel('newsletter', 'topics: [a]')), []],
  ['news without a channel', withTopics(topic('a', 'class: news'), channel('phone', 'topics: none')), ['error news']],
  ['class not stated', withTopics(topic('a'), channel('newsletter', 'topics: [a]')), ['? topic.class']],
  ['class said by the name', withTopics(topic('neuigkeiten'), channel('newsletter', 'topics: [neuigkeiten]')), []],
  ['direction not known', withTopics(topic('a', 'class: inquiry'), channel('Eigenbau', 'topics: [a]', 'own')), ['? channel.direction']],
]);

const sensitive = topic('a', 'class: inquiry, privacy: sensitive');

check('SEL-05', [
  ['private way only', withTopics(sensitive, channel('phone', 'topics: [a]')), []],
  ['in public and private', withTopics(sensitive, channel('phone', 'topics: [a]'), channel('forum', 'topics: [a]')), ['error primary']],
  [
    'also in public',
    withTopics(sensitive, channel('phone', 'topics: [a]'), channel('forum', 'topics: [{ id: a, role: also }]')),
    ['warning also'],
  ],
  [
    'referred from public',
    withTopics(sensitive, channel('phone', 'topics: [a]'), channel('forum', 'topics: [{ id: a, role: refer }]')),
    [],
  ],
  ['in public only', withTopics(sensitive, channel('forum', 'topics: [a]')), ['error no-way', 'error primary']],
  [
    'exchange among customers with a private hand-over',
    withTopics(
      topic('a', 'class: inquiry, privacy: sensitive, exchange: true'),
      channel('forum', 'topics: [a], hand-over: [phone]'),
      channel('phone'),
    ),
    [],
  ],
  [
    'exchange among customers without a private way',
    withTopics(topic('a', 'class: inquiry, privacy: exclusive, exchange: true'), channel('forum', 'topics: [a]')),
    ['error no-way', 'error primary'],
  ],
  ['privacy not stated, in public', withTopics(topic('a', 'class: inquiry'), channel('forum', 'topics: [a]')), ['? topic.privacy']],
  ['privacy not stated, in private', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [a]')), []],
  ['news in public', withTopics(topic('a', 'class: news'), channel('forum', 'topics: [a]')), []],
  ['personal', withTopics(topic('a', 'privacy: personal'), channel('forum', 'topics: [a]')), []],
  ['privacy not applicable', withTopics(topic('a', 'privacy: "n/a: gemischt"'), channel('forum', 'topics: [a]')), []],
  [
    'form of the private way not known',
    withTopics(sensitive, channel('Eigenbau', 'topics: [a], visibility: private, direction: both', 'own')),
    ['? channel.form'],
  ],
]);

const urgent = (extra = '') => topic('a', `class: inquiry, urgency: minutes${extra}`);
const open = (hours: string) => `topics: [a], hours: "${hours}"`;

check('SEL-07', [
  ['urgency not stated', withTopics(topic('a'), channel('e-mail', 'topics: [a]')), ['? topic.urgency']],
  ['in days', withTopics(topic('a', 'urgency: days'), channel('e-mail', 'topics: [a]')), []],
  ['not applicable', withTopics(topic('a', 'urgency: "n/a: verschieden"'), channel('e-mail', 'topics: [a]')), []],
  ['e-mail only', withTopics(urgent(), channel('e-mail', 'topics: [a]')), ['error none']],
  ['a status page', withTopics(urgent(), channel('e-mail', 'topics: [a]'), channel('Statusseite', 'topics: [a]', 'status')), []],
  ['no channel', withTopics(urgent(), channel('e-mail', 'topics: none')), ['error none']],
  ['phone around the clock', withTopics(urgent(), channel('phone', open('24/7'))), []],
  ['needed not stated', withTopics(urgent(), channel('phone', open('Mo-Fr 8-18'))), ['? topic.needed']],
  ['needed within hours', withTopics(urgent(', needed: "Mo-Fr 9-17"'), channel('phone', open('Mo-Fr 8-18'))), []],
  ['needed beyond hours', withTopics(urgent(', needed: "Mo-Sa 9-17"'), channel('phone', open('Mo-Fr 8-18'))), ['error closed']],
  [
    'two channels cover it together, over midnight',
    withTopics(urgent(', needed: 24/7'), channel('phone', open('Mo-So 06:00-22:00')), channel('chat', open('Mo-So 22:00-06:00'))),
    [],
  ],
  ['hours not stated', withTopics(urgent(', needed: 24/7'), channel('phone', 'topics: [a]')), ['? channel.hours']],
  [
    'an outage is needed around the clock',
    withTopics('  - { id: a, name: Stromausfall, owner: L, urgency: minutes }\n', channel('phone', open('Mo-Fr 8-18'))),
    ['error closed'],
  ],
  [
    'on-call duty',
    plan(
      `teams:\n  - { id: t, people: 3, on-call: true }\ntopics:\n${urgent(', needed: 24/7')}${channels(channel('phone', 'topics: [a], team: t'))}`,
    ),
    [],
  ],
  ['news', withTopics(topic('a', 'class: news'), channel('blog', 'topics: [a]')), []],
]);

check('SEL-08', [
  ...states({ platform: 'phone', field: 'listed-on', value: '[contact]', none: 'error no-direct-way', absent: '? channel.listed-on' }),
  ['hotline in the legal notice only', plan(channels(channel('phone', 'listed-on: [Impressum]'))), ['error hidden']],
  ['in German', plan(channels(channel('phone', 'listed-on: [Kontaktseite]'))), []],
  [
    'social channels missing are one warning',
    plan(channels(channel('phone', 'listed-on: [contact]'), channel('x', 'listed-on: none'), channel('facebook', 'listed-on: [footer]'))),
    ['warning incomplete'],
  ],
  [
    'a direct way may be there',
    plan(channels(channel('phone', 'listed-on: none'), channel('e-mail'))),
    ['? channel.listed-on', 'warning incomplete'],
  ],
  [
    'review sites and newsletters need not be listed',
    plan(channels(channel('kununu'), channel('newsletter'), channel('Messe', '', 'fair'))),
    [],
  ],
]);

const pages = ['facebook', 'instagram', 'x', 'linkedin', 'youtube'];
const ofTeam = (count: number) => channels(...pages.slice(0, count).map((name) => channel(name, 'team: t')));

check('SEL-10', [
  ['four pages for one', plan(team('people: 1') + ofTeam(4)), []],
  ['five pages for one', plan(team('people: 1') + ofTeam(5)), ['warning team']],
  ['five pages for two', plan(team('people: 2') + ofTeam(5)), []],
  ['five pages for two half posts', plan(team('people: 2, hours-per-week: 20') + ofTeam(5)), ['warning team']],
  ['people not stated', plan(team('name: Presse') + ofTeam(5)), ['? team.people']],
  ['few pages need no question', plan(team('name: Presse') + ofTeam(4)), []],
  ['no team', plan(channels(...pages.map((name) => channel(name).replace(`Team ${name}`, 'Presse')))), ['? channel.team']],
  ['different owners', plan(channels(...pages.map((name) => channel(name)))), []],
  ['one person does it all', plan(channels(...pages.map((name) => channel(name))), 'company: { name: M, staff: 1 }'), ['warning team']],
  [
    'six pages on one platform count once',
    plan(team('people: 1') + channels(...[1, 2, 3, 4, 5, 6].map((n) => channel('facebook', 'team: t', `fb${n}`)))),
    [],
  ],
  [
    'volumes known',
    plan(
      `${team('people: 1')}topics:\n${topic('a', 'per-week: ~20')}${channels(...pages.map((name) => channel(name, 'team: t, topics: [a]')))}`,
    ),
    [],
  ],
]);
