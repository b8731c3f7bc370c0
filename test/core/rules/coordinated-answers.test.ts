import { channel, channels, check, plan, team, topic, withTopics } from '../../support/plan-text.js';

const owned = (count: number, owner = 'Marketing', rest = '') =>
  channels(
    ...Array.from(
      { length: count },
      (_, index) => `  - { id: c${index}, platform: phone, purpose: Zweck Nummer ${index} hier, owner: ${owner}, reply: 4 h${rest} }\n`,
    ),
  );

check('COO-03', [
  ['five channels', plan(owned(5)), []],
  ['six channels', plan(owned(6)), ['info many']],
  ['six channels, one closed', plan(owned(5).concat(channel('fax', 'status: closed'))), []],
  ['six channels without an owner', plan(owned(6, 'none')), []],
  ['a team of two', plan(`${team('people: 2')}${owned(6, 't')}`), []],
  ['a team of one', plan(`${team('people: 1')}${owned(6, 't')}`), ['info many']],
  ['a team of unknown size', plan(`${team('name: T')}${owned(6, 't')}`), ['? team.people']],
  ['one role with a team for each', plan(`${team('people: 2')}${owned(6, 'Marketing', ', team: t')}`), []],
  ['nobody else in the firm', plan(owned(9), 'company: { name: M, staff: 1 }'), []],
]);

const verbatim = (answer: string, platform = 'facebook', extra = '') =>
  withTopics(topic('a', `answer: ${answer}`), channel(platform, `topics: [a]${extra}`));

check('COO-16', [
  ['word for word in public', verbatim('{ url: "https://wiki.example/a", verbatim: true }'), ['warning verbatim']],
  ['facts only', verbatim('{ url: "https://wiki.example/a", verbatim: false }'), []],
  ['not stated', verbatim('"https://wiki.example/a"'), []],
  ['in private', verbatim('{ url: "https://wiki.example/a", verbatim: true }', 'e-mail'), []],
  ['where only the company speaks', verbatim('{ url: "https://wiki.example/a", verbatim: true }', 'facebook', ', direction: out'), []],
]);

const sensitive = (rest: string, owner = 'Team phone', extra = 'topics: [a]') =>
  plan(`topics:\n  - { id: a, name: a, owner: ${owner}, privacy: sensitive${rest} }\n${channels(channel('phone', extra))}`);

check('COO-19', [
  ['none', sensitive(', responders: none'), ['error missing']],
  ['keine', sensitive(', responders: keine'), ['error missing']],
  ['not applicable', sensitive(', responders: "n/a: nur die Ärztin"'), []],
  ['in order', sensitive(', responders: [Vertrieb, Leitung]'), []],
  ['owner and deputy', sensitive(''), []],
  ['not stated, no deputy', sensitive('', 'Leitung'), ['? topic.responders']],
  ['not stated, the channel serves something else', sensitive('', 'Team phone', 'topics: none'), ['? topic.responders']],
  ['an ordinary topic', withTopics(topic('a', 'privacy: personal, responders: none'), channel('phone', 'topics: [a]')), []],
]);

const complaint = topic('a', 'class: complaint');
const decides = (state: string, role = 'primary') => `topics: [{ id: a, role: ${role}${state === '' ? '' : `, authority: ${state}`} }]`;
const complaints = (...list: string[]) => withTopics(complaint, ...list);

check('COO-25', [
  ['decided there', complaints(channel('facebook', decides('true'))), []],
  ['not decided, no hand-over', complaints(channel('facebook', decides('false'))), ['error nobody']],
  ['not decided, none', complaints(channel('facebook', decides('none'))), ['error nobody']],
  ['not applicable', complaints(channel('facebook', decides('"n/a: Schlichtungsstelle"'))), []],
  ['not stated', complaints(channel('facebook', decides(''))), ['? channel.topics.authority']],
  [
    'decided behind a hand-over',
    complaints(channel('facebook', `${decides('', 'refer')}, hand-over: [phone]`), channel('phone', decides('true'))),
    [],
  ],
  [
    'not decided behind a hand-over',
    complaints(channel('facebook', `${decides('', 'refer')}, hand-over: [phone]`), channel('phone', decides('false'))),
    ['error nobody'],
  ],
  [
    'not stated behind a hand-over',
    complaints(channel('facebook', `${decides('', 'refer')}, hand-over: [phone]`), channel('phone', decides(''))),
    ['? channel.topics.authority'],
  ],
  [
    'round in a circle',
    complaints(
      channel('facebook', `${decides('false')}, hand-over: [phone]`),
      channel('phone', `${decides('false')}, hand-over: [facebook]`),
    ),
    ['error nobody'],
  ],
  [
    'handed over for another topic only',
    complaints(
      channel('facebook', `${decides('false')}, hand-over: [{ topic: b, to: phone }]`),
      channel('phone', 'topics: [{ id: a, authority: true }, b]'),
    ),
    ['error nobody'],
  ],
  ['in private', complaints(channel('phone', decides('false'))), []],
  ['no complaint', withTopics(topic('a', 'class: inquiry'), channel('facebook', decides('false'))), []],
]);

const observed = (state: string, extra = '') => plan(channels(channel('facebook', `observed: ${state}${extra}`)));

check('COO-26', [
  ['not stated', plan(channels(channel('facebook'))), []],
  ['not stated, live', plan(channels(channel('facebook', 'status: live'))), ['? channel.observed']],
  ['not stated, live and private', plan(channels(channel('phone', 'status: live'))), []],
  ['none', observed('none'), ['? channel.observed']],
  ['not applicable', observed('"n/a: neu"', ', status: live'), []],
  ['as promised', observed('{ received: 31, answered: 30, first-reply-p80: 4 h }'), []],
  ['slower', observed('{ first-reply-p80: 9 h }'), ['warning slower']],
  ['unanswered', observed('{ received: 31, answered: 1 }'), ['warning unanswered']],
  ['just enough', observed('{ received: 10, answered: 8 }'), []],
  ['too few to judge', observed('{ received: 9, answered: 1 }'), []],
  ['answered not stated', observed('{ received: 31 }'), ['? channel.observed.answered']],
  ['received not stated', observed('{ answered: 31 }'), ['? channel.observed.received']],
  ['closed', observed('{ received: 31, answered: 1 }', ', status: closed'), []],
]);

const vote = (state: string, extra = '') => plan(channels(channel('facebook', `participation: ${state}${extra}`)));
const rules = 'rules: "https://www.muster.example/regeln"';

check('COO-27', [
  ['not stated', plan(channels(channel('facebook'))), []],
  ['no votes', vote('none'), []],
  ['complete', vote(`{ ${rules}, result-binding: true, who-answers: Marketing }`), []],
  ['no rules', vote('{ rules: none, result-binding: true, who-answers: Marketing }'), ['error rules']],
  ['not binding', vote(`{ ${rules}, result-binding: false, who-answers: Marketing }`), ['error result']],
  ['nobody answers', vote(`{ ${rules}, result-binding: true, who-answers: keine }`), ['error answers']],
  ['a contest without a vote', vote(`{ ${rules}, result-binding: "n/a: Verlosung", who-answers: Marketing }`), []],
  ['only the rules', vote(`{ ${rules} }`), ['? channel.participation.result-binding', '? channel.participation.who-answers']],
  ['on a closed channel', vote('{ rules: none }', ', status: closed'), []],
]);
