import { channel, channels, check, phone, plan, topic, withTopics } from '../../support/plan-text.js';

const asked = (extra: string, ...list: string[]) => withTopics(topic('a', extra), ...list, channel('phone', 'topics: [a]'));

check('SEL-06', [
  ['not stated', asked('per-week: 40, privacy: public'), ['? topic.public-answer']],
  ['none', asked('per-week: 40, privacy: public, public-answer: none'), ['warning missing']],
  ['none, and nobody says whether it is public', asked('per-week: 40, public-answer: none'), ['? topic.privacy']],
  ['not applicable', asked('per-week: 40, privacy: public, public-answer: "n/a: ändert sich täglich"'), []],
  ['stated', asked('per-week: 40, privacy: public, public-answer: "https://m.example/faq"'), []],
  ['answered on the help page', asked('per-week: 40, privacy: public, public-answer: none', channel('faq', 'topics: [a]')), []],
  ['number of cases not stated', asked('privacy: public, public-answer: none'), []],
  ['few cases', asked('per-week: 19, privacy: public, public-answer: none'), []],
  ['personal', asked('per-week: 40, privacy: personal, public-answer: none'), []],
  [
    'a small share',
    withTopics(topic('a', 'per-week: 40, privacy: public, public-answer: none') + topic('b', 'per-week: 500, privacy: personal'), phone),
    [],
  ],
]);

const claims = (extra: string, ...list: string[]) => withTopics(topic('a', extra), ...list);
const mail = channel('e-mail', 'topics: [a]');

check('SEL-17', [
  ['only written', claims('richness: high', mail), ['warning written']],
  ['also by phone', claims('richness: high', mail, channel('phone', 'topics: [a]')), []],
  ['handed over to the phone', claims('richness: high', channel('e-mail', 'topics: [a], hand-over: [phone]'), phone), []],
  ['direct messages', claims('richness: high', channel('whatsapp', 'topics: [a]')), []],
  ['medium', claims('richness: medium', mail), []],
  ['not stated', claims('class: inquiry', mail), []],
  ['not stated for a complaint', claims('class: complaint', mail), ['? topic.richness']],
  ['not applicable', claims('class: complaint, richness: "n/a: Formular genügt"', mail), []],
  [
    'a platform that is not known',
    claims('richness: high', channel('Eigenbau', 'topics: [a], direction: both', 'own')),
    ['? channel.platform'],
  ],
  ['without a channel', claims('richness: high', phone), []],
]);

const chat = (extra: string, privacy = 'privacy: personal') =>
  claims(privacy, channel('whatsapp', `topics: [a]${extra}`), phone, channel('chat'));

check('SEL-19', [
  ['hand-over not stated', chat(''), ['? channel.hand-over']],
  ['no hand-over', chat(', hand-over: none'), ['error missing']],
  ['not applicable', chat(', hand-over: "n/a: Kundennummer wird geprüft"'), []],
  ['to the phone', chat(', hand-over: [phone]'), []],
  ['to another place with nicknames', chat(', hand-over: [chat]'), ['error missing']],
  ['a public topic', chat(', hand-over: none', 'privacy: public'), []],
  ['privacy not stated', chat(', hand-over: none', 'class: inquiry'), []],
  ['exchange among customers', chat(', hand-over: none', 'privacy: sensitive, exchange: true'), []],
  ['real names', claims('privacy: personal', channel('whatsapp', 'topics: [a], identity: real, hand-over: none')), []],
  ['only referred', claims('privacy: personal', channel('whatsapp', 'topics: [{ id: a, role: refer }], hand-over: none')), []],
]);

const reach = (head: string, ...list: string[]) => plan(channels(...list), `company: { name: M${head} }`);
const consumers = ', countries: [DE], staff: 40, customers: consumers';

check('SEL-29', [
  ['only voice', reach(consumers, phone), ['info voice']],
  ['only text', reach(consumers, channel('e-mail'), channel('facebook')), ['info text']],
  ['both', reach(consumers, phone, channel('letter')), []],
  ['a review site is no way', reach(consumers, phone, channel('trustpilot')), ['info voice']],
  ['businesses', reach(', countries: [DE], staff: 40, customers: businesses', phone), []],
  ['a small firm', reach(', countries: [DE], staff: 9, customers: consumers', phone), []],
  ['outside the Union', reach(', countries: [CH], staff: 40, customers: consumers', phone), []],
  ['customers not stated', reach(', countries: [DE], staff: 40', phone), ['? company.customers']],
  ['country not stated', reach(', staff: 40, customers: consumers', phone), ['? company.countries']],
  ['staff not stated', reach(', countries: [DE], customers: consumers', phone), ['? company.staff']],
  ['a platform that is not known', reach(consumers, channel('Eigenbau', 'direction: both', 'own')), ['? channel.platform']],
]);

const pair = (one: string, other: string, platforms: readonly [string, string] = ['facebook', 'facebook']) =>
  withTopics(topic('a') + topic('b') + topic('c'), channel(platforms[0], one, 'one'), channel(platforms[1], other, 'two'));

check('SEL-11', [
  ['inboxes not stated', pair('topics: [a]', 'topics: [a]'), ['? channel.inbox']],
  ['two inboxes', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y'), ['warning twice']],
  ['one inbox', pair('topics: [a], inbox: X', 'topics: [a], inbox: X'), []],
  ['half the topics', pair('topics: [a, b], inbox: X', 'topics: [b, c], inbox: Y'), ['warning twice']],
  ['other topics', pair('topics: [a], inbox: X', 'topics: [b, c], inbox: Y'), []],
  ['another language', pair('topics: [a], inbox: X, languages: [de]', 'topics: [a], inbox: Y, languages: [fr]'), []],
  ['another country', pair('topics: [a], inbox: X, countries: [DE]', 'topics: [a], inbox: Y, countries: [AT]'), []],
  ['another audience', pair('topics: [a], inbox: X, audiences: [Schüler]', 'topics: [a], inbox: Y, audiences: [Lehrer]'), []],
  ['another platform', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y', ['facebook', 'x']), []],
  ['one is paused', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y, status: paused'), []],
  ['no topics', plan(channels(channel('facebook', 'inbox: X', 'one'), channel('facebook', 'inbox: Y', 'two'))), []],
]);

const social = ['facebook', 'instagram'] as const;

check('SEL-12', [
  ['inboxes not stated', pair('topics: [a]', 'topics: [a]', social), ['? channel.inbox']],
  ['two inboxes', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y', social), ['info double']],
  ['one inbox', pair('topics: [a], inbox: X', 'topics: [a], inbox: X', social), []],
  ['half the topics', pair('topics: [a, b], inbox: X', 'topics: [a], inbox: Y', social), []],
  ['another audience', pair('topics: [a], inbox: X, audiences: [Schüler]', 'topics: [a], inbox: Y, audiences: [Lehrer]', social), []],
  ['another language', pair('topics: [a], inbox: X, languages: [de]', 'topics: [a], inbox: Y, languages: [fr]', social), []],
  ['e-mail and letter', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y', ['e-mail', 'letter']), []],
  ['phone and e-mail', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y', ['phone', 'e-mail']), []],
  ['another form', pair('topics: [a], inbox: X', 'topics: [a], inbox: Y', ['facebook', 'whatsapp']), []],
]);
