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

const apart = (first: string, second: string, extra = '', head?: string) =>
  plan(
    `topics:\n${topic('a')}${channels(channel('e-mail', `topics: [a], inbox: Postfach${first}${extra}`), channel('facebook', `topics: [a], inbox: Seite${second}`))}`,
    head,
  );
const list = ', case-record: Fallliste';
const noList = ', case-record: none';

check('COO-09', [
  ['not stated', apart('', ''), ['? channel.case-record']],
  ['none', apart(noList, noList), ['warning apart']],
  ['not applicable on one', apart(noList, ', case-record: "n/a: nur Weitergabe"'), []],
  ['the same list', apart(list, ', case-record: " fallliste"'), []],
  ['different lists', apart(list, ', case-record: Tabelle'), ['warning apart']],
  ['one without', apart(list, noList), ['warning apart']],
  ['one team in a large company', apart(noList, noList, '', 'company: { name: M, staff: 900 }'), ['warning apart']],
  [
    'two teams in a large company',
    plan(
      `teams:\n  - { id: t, name: T }\n  - { id: u, name: U }\ntopics:\n${topic('a')}${channels(channel('e-mail', `team: t, topics: [a], inbox: P${noList}`), channel('facebook', `team: u, topics: [a], inbox: S${noList}`))}`,
      'company: { name: M, staff: 900 }',
    ),
    ['error apart'],
  ],
  ['inbox not stated', withTopics(topic('a'), channel('e-mail', 'topics: [a]'), channel('facebook', 'topics: [a], inbox: S')), []],
  ['one inbox', withTopics(topic('a'), channel('e-mail', 'topics: [a], inbox: S'), channel('facebook', 'topics: [a], inbox: s')), []],
  [
    'the other one is the phone',
    withTopics(topic('a'), channel('e-mail', 'topics: [a], inbox: S'), channel('phone', 'topics: [a], inbox: T')),
    [],
  ],
  [
    'the other one only refers',
    withTopics(topic('a'), channel('e-mail', 'topics: [a], inbox: S'), channel('facebook', 'topics: [{ id: a, role: refer }], inbox: T')),
    [],
  ],
]);

const accounts = (first: string, second: string, platform = 'x') =>
  plan(channels(channel(platform, first, 'a'), channel(platform, second, 'b')));

check('COO-10', [
  ['not stated', accounts('', ''), ['? channel.answers-for']],
  ['none', accounts('answers-for: none', 'answers-for: keine'), ['warning unclear']],
  ['one answers', accounts('answers-for: b', 'answers-for: none'), []],
  ['not applicable', accounts('answers-for: "n/a: zwei Firmen"', ''), []],
  ['two telephones', accounts('', '', 'phone'), []],
  ['two review pages', accounts('', '', 'google-reviews'), []],
  ['one is closed', accounts('status: closed', 'answers-for: none'), []],
  ['one account', plan(channels(channel('x', 'answers-for: none'))), []],
]);

const asks = (first: string, second: string) => plan(channels(channel('phone', first), channel('e-mail', second)));

check('COO-24', [
  ['not stated', asks('', ''), []],
  ['none anywhere', asks('feedback: none', 'feedback: keine'), ['warning nowhere']],
  ['none on one', asks('feedback: none', ''), ['? channel.feedback']],
  ['on one', asks('feedback: none', 'feedback: Drei Fragen im Herbst'), []],
  ['not applicable', asks('feedback: none', 'feedback: "n/a: fragt die Mutterfirma"'), []],
]);

const starts = (launch: string, extra = ', status: planned', customers = ', customers: consumers') =>
  plan(channels(channel('facebook', `launch: ${launch}${extra}`)), `company: { name: M${customers} }`);
const five = 'questions: [a, b, c, d, e]';

check('COO-22', [
  ['not stated', plan(channels(channel('facebook', 'status: planned')), 'company: { name: M, customers: both }'), ['? channel.launch']],
  ['prepared', starts(`{ briefed: true, ${five} }`), []],
  ['nobody knows', starts(`{ briefed: false, ${five} }`), ['warning briefed']],
  ['too few answers', starts('{ briefed: true, questions: [a] }'), ['warning questions']],
  ['no answers', starts('{ briefed: true, questions: none }'), ['warning questions']],
  ['nothing at all', starts('none'), ['warning questions']],
  ['parts not stated', starts('{ on: 2027-02-01 }'), ['? channel.launch.briefed', '? channel.launch.questions']],
  ['customers not stated', starts('none', ', status: planned', ''), ['? company.customers']],
  ['not applicable', starts('"n/a: leiser Start"'), []],
  ['for businesses', starts('none', ', status: planned', ', customers: businesses'), []],
  ['long since live', starts('none', ', status: live'), []],
  ['status not stated', starts('none', ''), []],
]);

const facts = (first: string, second: string, extra: readonly [string, string] = ['', '']) =>
  plan(channels(channel('website', `facts: { v: "${first}" }${extra[0]}`), channel('facebook', `facts: { v: "${second}" }${extra[1]}`)));

check('COO-08', [
  ['not stated', plan(channels(channel('website'), channel('facebook'))), []],
  ['the same number', facts('+49 89 1234560', '+49 (0)89 123 45 60'), []],
  ['the same number without a prefix', facts('+49 89 1234560', '089 1234560'), []],
  ['another number', facts('+49 89 1234560', '+49 89 1234599'), ['error channels']],
  ['the same hours', facts('Mo-Fr 08:00-18:00', 'Mon-Fri 08:00-18:00'), []],
  ['other hours', facts('Mo-Fr 08:00-18:00', 'Mo-Fr 09:00-18:00'), ['error channels']],
  ['the same time', facts('14 Tage', '14 days'), []],
  ['other countries', facts('+49 89 1234560', '+43 1 234567', [', countries: [DE]', ', countries: [AT]']), []],
  ['one for all countries', facts('+49 89 1234560', '+43 1 234567', ['', ', countries: [AT]']), ['error channels']],
  ['words', facts('Gut beraten', 'Well advised'), []],
  ['words of one language', facts('Gut beraten', 'Bestens beraten', [', languages: [de]', ', languages: [de]']), ['error channels']],
  ['a word and a number', facts('14 Tage', 'siehe AGB'), []],
  ['on a closed channel', facts('14 Tage', '30 Tage', ['', ', status: closed']), []],
  ['under other names', plan(channels(channel('website', 'facts: { a: 14 d }'), channel('facebook', 'facts: { b: 30 d }'))), []],
]);

const spoken = (answer: string, languages: string) =>
  withTopics(topic('a', `answer: ${answer}`), channel('phone', `topics: [a]${languages}`));

check('COO-07', [
  ['in both languages', spoken('{ url: "https://m.example/a", languages: [de, en] }', ', languages: [de, en]'), []],
  ['in one of two', spoken('{ url: "https://m.example/a", languages: de }', ', languages: [de, en]'), ['error missing']],
  ['not stated', spoken('"https://m.example/a"', ', languages: [de, en]'), ['? topic.answer.languages']],
  ['not stated, one language', spoken('"https://m.example/a"', ', languages: [de]'), []],
  ['no languages on the channel', spoken('{ url: "https://m.example/a", languages: de }', ''), []],
  ['no answer', spoken('none', ', languages: [de, en]'), []],
  [
    'on a channel that only sends',
    withTopics(
      topic('a', 'answer: { url: "https://m.example/a", languages: de }'),
      channel('newsletter', 'topics: [a], languages: [de, en]'),
    ),
    [],
  ],
]);

const holds = (until: string, topics = 'topics: [a]') =>
  withTopics(topic('a', `answer: { url: "https://m.example/a"${until} }`), channel('phone', topics));

check('COO-06', [
  ['not stated', holds(''), []],
  ['past', holds(', valid-until: 2026-01-31'), ['warning expired']],
  ['to come', holds(', valid-until: 2999-12-31'), []],
  ['on no channel', holds(', valid-until: 2026-01-31', 'topics: none'), []],
]);

const news = (facts: string, ...list: string[]) => withTopics(topic('a', facts), ...list);
const twoPages = ['facebook', 'newsletter'].map((name) => channel(name, 'topics: [a]'));

check('COO-23', [
  ['order not stated', news('class: news', ...twoPages), ['? topic.order']],
  ['none', news('class: news, order: none', ...twoPages), ['info open']],
  ['keine', news('class: news, order: keine', ...twoPages), ['info open']],
  ['not applicable', news('class: news, order: "n/a: entsteht auf der Messe"', ...twoPages), []],
  ['stated', news('class: news, order: [Intranet, Website, facebook]', ...twoPages), []],
  ['one word', news('class: news, order: Intranet', ...twoPages), []],
  [
    'a channel says when its turn comes',
    news('class: news', channel('facebook', 'topics: [a], order: nach der Website'), channel('newsletter', 'topics: [a]')),
    [],
  ],
  ['only one channel', news('class: news, order: none', channel('facebook', 'topics: [a]')), []],
  [
    'the second only refers',
    news('class: news, order: none', channel('facebook', 'topics: [a]'), channel('newsletter', 'topics: [{ id: a, role: refer }]')),
    [],
  ],
  [
    'the second is closed',
    news('class: news, order: none', channel('facebook', 'topics: [a]'), channel('newsletter', 'topics: [a], status: closed')),
    [],
  ],
  ['one to many and one to one', news('class: news, order: none', channel('facebook', 'topics: [a]'), channel('phone', 'topics: [a]')), []],
  ['no news', news('class: inquiry, order: none', ...twoPages), []],
  ['class not stated', news('order: none', ...twoPages), []],
]);

const approved = (steps: string, extra: string) =>
  plan(`approvals:\n  - { id: two, steps: ${steps}, no-self: true }\n${channels(channel('facebook', extra))}`);
const steps = '[{ role: A, within: 2 h }, { role: B, within: 3 h }]';

check('COO-28', [
  ['no approval', plan(channels(channel('facebook'))), []],
  ['routine slower than the first reply', approved(steps, 'approval: { routine: two }'), ['warning routine']],
  ['routine as fast', approved('[{ role: A, within: 1 h }, { role: B, within: 3 h }]', 'approval: { routine: two }'), []],
  ['routine without approval', approved(steps, 'approval: { routine: keine, critical: two }'), []],
  ['a role alone has no time limit', approved(steps, 'approval: { routine: Leitung }'), []],
  [
    'one step without a limit, and too slow already',
    approved('[{ role: A, within: 5 h }, B]', 'approval: { routine: two }'),
    ['warning routine'],
  ],
  ['one step without a limit', approved('[{ role: A, within: 1 h }, B]', 'approval: { routine: two }'), ['? approval.within']],
  ['critical is not measured by the first reply', approved('[{ role: A, within: 3 d }]', 'approval: { critical: two }'), []],
  ['closed', approved(steps, 'approval: { routine: two }, status: closed'), []],
]);

const solved = (within: string) =>
  plan(
    `approvals:\n  - { id: two, steps: [{ role: A, within: ${within} }], no-self: true }\nchannels:\n  - { platform: facebook, purpose: Fragen öffentlich beantworten, owner: A, deputy: B, reply: { first: 1 h, solve: 2 d }, approval: { critical: two } }\n`,
  );

check('COO-28', [
  ['critical slower than the solution', solved('3 d'), ['warning critical']],
  ['critical faster than the solution', solved('47 h'), []],
  ['a working day counts as a day', solved('2 wd'), []],
]);
