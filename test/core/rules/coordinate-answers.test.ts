import { describe, expect, test } from 'vitest';
import { auditPlan, outcomeOf } from '../../support/audit-plan.js';
import { channel, channels, check, phone, plan, team, topic, withTopics } from '../../support/plan-text.js';

check('COO-01', [
  ['not stated', plan('channels:\n  - { platform: phone }'), ['error missing']],
  ['none', plan('channels:\n  - { platform: phone, owner: none }'), ['error missing']],
  ['not applicable', plan('channels:\n  - { platform: phone, owner: "n/a: Dienstleister" }'), []],
  ['stated', plan('channels:\n  - { platform: phone, owner: Support }'), []],
  ['closed', plan('channels:\n  - { platform: phone, status: closed }'), []],
]);

const owned = (rest: string, platform = 'phone') => `channels:\n  - { platform: ${platform}, owner: Support${rest} }`;

check('COO-02', [
  ['not stated', plan(owned('')), ['error missing']],
  ['none', plan(owned(', deputy: none')), ['error missing']],
  ['not applicable', plan(owned(', deputy: "n/a: Dienstleister"')), []],
  ['stated', plan(owned(', deputy: Vertrieb')), []],
  ['the owner', plan(owned(', deputy: " support "')), ['error same']],
  ['sends only', plan(owned('', 'newsletter')), []],
  ['direction not known', plan(owned('', 'Eigenbau')), ['? channel.direction']],
  ['a team of two', plan(`${team('people: 2')}${owned(', team: t')}`), []],
  ['a team of two that owns it', plan(`${team('people: 2')}channels:\n  - { platform: phone, owner: t }`), []],
  ['a team of one', plan(`${team('people: 1')}${owned(', team: t')}`), ['error missing']],
  ['a team of unknown size', plan(`${team('name: T')}${owned(', team: t')}`), ['? team.people']],
  ['nobody else in the firm', plan(owned(''), 'company: { name: M, staff: 1 }'), []],
]);

check('COO-04', [
  ['not stated, one owner of all channels', withTopics('  - { id: a, name: a }\n', channel('phone', 'topics: [a]')), []],
  [
    'not stated, different owners',
    withTopics('  - { id: a, name: a }\n', channel('phone', 'topics: [a]'), channel('e-mail', 'topics: [a]')),
    ['? topic.owner'],
  ],
  ['not stated, no channel', withTopics('  - { id: a, name: a }\n', channel('phone', 'topics: none')), ['? topic.owner']],
  ['none', withTopics('  - { id: a, name: a, owner: none }\n', channel('phone', 'topics: [a]')), ['error none']],
  ['not applicable', withTopics('  - { id: a, name: a, owner: "n/a: je Land" }\n', channel('phone', 'topics: [a]')), []],
  ['one', withTopics(topic('a'), channel('phone', 'topics: [a]')), []],
  [
    'two known roles',
    withTopics('  - { id: a, name: a, owner: Vertrieb und Team phone }\n', channel('phone', 'topics: [a]')),
    ['error several'],
  ],
  [
    'two with a comma',
    withTopics('  - { id: a, name: a, owner: "Vertrieb, Team phone" }\n', channel('phone', 'topics: [a]')),
    ['error several'],
  ],
  ['a department of two words', withTopics('  - { id: a, name: a, owner: Einkauf und Lager }\n', channel('phone', 'topics: [a]')), []],
]);

const answered = (answer: string, ...list: string[]) => withTopics(topic('a', `class: inquiry${answer}`), ...list);
const both = [channel('phone', 'topics: [a]'), channel('e-mail', 'topics: [a]')];

check('COO-05', [
  ['not stated', answered('', ...both), ['? topic.answer']],
  ['none', answered(', answer: none', ...both), ['warning none']],
  ['none on a sensitive topic', answered(', answer: none, privacy: sensitive', ...both), ['error none']],
  ['none on a large topic', answered(', answer: none, per-week: 80', ...both), ['error none']],
  ['not applicable', answered(', answer: "n/a: jeder Fall anders"', ...both), []],
  ['one', answered(', answer: "https://wiki.example/a"', ...both), []],
  ['two', answered(', answer: ["https://wiki.example/a", "https://shop.example/a"]', ...both), ['error several']],
  ['one that stands twice', answered(', answer: ["https://wiki.example/a", "https://wiki.example/a/"]', ...both), []],
  ['one channel', answered('', channel('phone', 'topics: [a]')), []],
  ['the second only refers', answered('', channel('phone', 'topics: [a]'), channel('e-mail', 'topics: [{ id: a, role: refer }]')), []],
]);

const from = (handOver: string, target: string, topics = 'a') =>
  plan(channels(channel('facebook', `topics: [${topics}]${handOver}`), target));
const unsolved = '{ id: a, solves: false }';

check('COO-11', [
  ['solved here', from('', phone), []],
  ['not solved, hand-over not stated', from('', phone, unsolved), ['? channel.hand-over']],
  ['not solved, none', from(', hand-over: none', phone, unsolved), ['error missing']],
  ['not solved, not applicable', from(', hand-over: "n/a: läuft aus"', phone, unsolved), []],
  ['only referred, none', from(', hand-over: none', phone, '{ id: a, role: refer }'), ['error missing']],
  ['not solved, handed over', from(', hand-over: [phone]', phone, unsolved), []],
  ['handed over by topic', from(', hand-over: [{ topic: a, to: phone }]', phone, unsolved), []],
  ['another topic handed over', from(', hand-over: [{ topic: b, to: phone }]', phone, `${unsolved}, b`), ['error missing']],
  ['to a paused channel', from(', hand-over: [phone]', channel('phone', 'status: paused')), ['error not-running']],
  ['to an idea', from(', hand-over: [phone]', channel('phone', 'status: idea')), ['error not-running']],
  ['to a closed platform', from(', hand-over: [gplus]', channel('Google+', '', 'gplus')), ['error not-running']],
  ['to a channel that only sends', from(', hand-over: [newsletter]', channel('newsletter')), ['error not-care']],
  ['to a channel of unknown direction', from(', hand-over: [own]', channel('Eigenbau', '', 'own')), ['? channel.direction']],
  ['language missing', from(', languages: [de, en], hand-over: [phone]', channel('phone', 'languages: [de]')), ['error language']],
  ['language there', from(', languages: [de, en], hand-over: [phone]', channel('phone', 'languages: [en, de, fr]')), []],
  [
    'languages shared by two targets',
    from(
      ', languages: [de, en], hand-over: [phone, second]',
      channel('phone', 'languages: [de]') + channel('e-mail', 'languages: [en]', 'second'),
    ),
    [],
  ],
]);

const node = (id: string, to: string, solves: string) =>
  channel('e-mail', `topics: [{ id: a${solves === '' ? '' : `, solves: ${solves}`} }]${to === '' ? '' : `, hand-over: [${to}]`}`, id);

check('COO-12', [
  ['to itself', plan(channels(node('a1', 'a1', 'false'))), ['error itself']],
  ['a circle of two', plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', 'false'))), ['error circle']],
  ['a circle of three', plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', 'a1', 'false'))), ['error circle']],
  ['one of two solves', plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', 'true'))), []],
  ['not stated who solves', plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', ''))), ['? channel.topics.solves']],
  [
    'a circle where nobody names topics',
    plan(channels(channel('phone', 'hand-over: [e-mail]'), channel('e-mail', 'hand-over: [phone]'))),
    ['? channel.topics'],
  ],
  ['two hand-overs', plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', '', 'true'))), []],
  [
    'three hand-overs',
    plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', 'd1', 'false'), node('d1', '', 'true'))),
    ['warning long'],
  ],
  [
    'four hand-overs are one finding',
    plan(
      channels(...['a1', 'b1', 'c1', 'd1'].map((id, i) => node(id, ['b1', 'c1', 'd1', 'e1'][i] ?? '', 'false')), node('e1', '', 'true')),
    ),
    ['warning long'],
  ],
  [
    'a solving channel on the way',
    plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'true'), node('c1', 'd1', 'false'), node('d1', '', 'true'))),
    [],
  ],
  [
    'the circle is broken by a closed channel',
    plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', 'false').replace(' }\n', ', status: closed }\n'))),
    [],
  ],
  [
    'a circle for another topic only',
    plan(
      channels(
        channel('e-mail', 'topics: [{ id: a, solves: false }, b], hand-over: [{ topic: a, to: two }]', 'one'),
        channel('e-mail', 'topics: [a, { id: b, solves: false }], hand-over: [{ topic: b, to: one }]', 'two'),
      ),
    ),
    [],
  ],
]);

describe('COO-12', () => {
  test('names the way round and every hand-over on it', () => {
    const text = plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', 'a1', 'false')));
    const [finding] = auditPlan({ text, codes: ['COO-12'] }).findings;
    expect(finding?.data.way).toBe('e-mail → e-mail → e-mail → e-mail');
    expect([finding?.place, ...(finding?.related ?? [])].map((place) => place?.line)).toEqual([4, 5, 6]);
  });

  test('takes several topics on one way as one finding', () => {
    const body = channels(
      channel('phone', 'topics: [{ id: a, solves: false }, { id: b, solves: false }], hand-over: [e-mail]'),
      channel('e-mail', 'topics: [{ id: a, solves: false }, { id: b, solves: false }], hand-over: [phone]'),
    );
    const { findings } = auditPlan({ text: plan(body), codes: ['COO-12'] });
    expect(findings.map(({ data }) => data.topics)).toEqual([
      [
        { de: '„a“', en: '“a”' },
        { de: '„b“', en: '“b”' },
      ],
    ]);
  });

  test('survives a chain of thousands of channels', () => {
    const count = 1900;
    const list = Array.from({ length: count }, (_, i) => node(`n${i}`, `n${(i + 1) % count}`, 'false'));
    expect(outcomeOf({ text: plan(channels(...list)), codes: ['COO-12'] })).toEqual(['error circle']);
  });
});

const reply = (value: string, platform = 'facebook') =>
  plan(`channels:\n  - { platform: ${platform}, owner: A, deputy: B${value === '' ? '' : `, reply: ${value}`} }`);

check('COO-13', [
  ['not stated', reply(''), ['error missing']],
  ['none', reply('none'), ['error missing']],
  ['not applicable', reply('"n/a: wird gerade verhandelt"'), []],
  ['24 hours', reply('24 h'), []],
  ['a working day', reply('1 wd'), []],
  ['two days', reply('2 d'), ['warning slow']],
  ['72 hours', reply('72 h'), ['warning slow']],
  ['four days', reply('4 d'), ['error slow']],
  ['four days in private', reply('4 d', 'e-mail'), []],
  ['a week at a review site', reply('7 d', 'trustpilot'), []],
  ['ten days at a review site', reply('10 d', 'trustpilot'), ['warning slow']],
  ['sends only', reply('', 'newsletter'), []],
  ['face to face', reply('', 'shop'), []],
  ['direction not known', reply('', 'Eigenbau'), ['? channel.direction']],
  [
    'far apart for one topic',
    plan(
      `channels:\n${['  - { platform: contact-form, owner: A, deputy: B, reply: 1 h, topics: [a] }', '  - { platform: e-mail, owner: A, deputy: B, reply: 2 d, topics: [a] }'].join('\n')}`,
    ),
    ['warning spread'],
  ],
  [
    'twelve times as long',
    plan(
      `channels:\n${['  - { platform: contact-form, owner: A, deputy: B, reply: 4 h, topics: [a] }', '  - { platform: e-mail, owner: A, deputy: B, reply: 48 h, topics: [a] }'].join('\n')}`,
    ),
    [],
  ],
  [
    'phone and letter are no comparison',
    plan(
      `channels:\n${['phone', 'e-mail', 'letter'].map((name, i) => `  - { platform: ${name}, owner: A, deputy: B, reply: ${['1 min', '4 h', '5 wd'][i]}, topics: [a] }`).join('\n')}`,
    ),
    [],
  ],
]);

const promise = (extra: string, first: string, platform = 'e-mail') =>
  plan(`channels:\n  - { platform: ${platform}, owner: A, deputy: B, reply: ${first}${extra} }`);

check('COO-14', [
  ['hours not stated', promise('', '4 h'), ['? channel.hours']],
  ['none', promise(', hours: none', '4 h'), ['info hours']],
  ['not applicable', promise(', hours: "n/a: wechselnd"', '4 h'), []],
  ['stated, open hours', promise(', hours: "Mo-Fr 8-18"', '4 h'), []],
  ['around the clock, gap at night', promise(', hours: "Mo-So 8-18"', '{ first: 4 h, clock: all }'), ['error gap']],
  ['as long as the night', promise(', hours: "Mo-So 8-18"', '{ first: 14 h, clock: all }'), []],
  ['but not as long as the weekend', promise(', hours: "Mo-Fr 8-18"', '{ first: 14 h, clock: all }'), ['error gap']],
  ['as long as the weekend', promise(', hours: "Mo-Fr 8-18"', '{ first: 62 h, clock: all }'), []],
  ['over midnight', promise(', hours: "Mo-So 20:00-04:00"', '{ first: 16 h, clock: all }'), []],
  ['over midnight, too short', promise(', hours: "Mo-So 20:00-04:00"', '{ first: 15 h, clock: all }'), ['error gap']],
  ['always open', promise(', hours: 24/7', '{ first: 5 min, clock: all }'), []],
  ['in working days', promise(', hours: "Mo-Fr 8-18"', '{ first: 1 wd, clock: all }'), []],
  ['no promise', plan('channels:\n  - { platform: e-mail, owner: A, deputy: B }'), []],
  ['sends only', promise('', '4 h', 'newsletter'), []],
  [
    'hours of the team',
    plan(
      `teams:\n  - { id: t, hours: "Mo-Fr 8-18", people: 2 }\nchannels:\n  - { platform: e-mail, owner: A, team: t, reply: { first: 4 h, clock: all } }`,
    ),
    ['error gap'],
  ],
]);

describe('COO-14', () => {
  test('says from when to when nobody is there', () => {
    const [finding] = auditPlan({ text: promise(', hours: "Mo-Fr 8-18"', '{ first: 4 h, clock: all }'), codes: ['COO-14'] }).findings;
    expect(finding?.data).toMatchObject({
      from: { de: 'Freitag, 18:00 Uhr', en: 'Friday at 18:00' },
      to: { de: 'Montag, 08:00 Uhr', en: 'Monday at 08:00' },
      reply: { de: '4 Stunden', en: '4 hours' },
    });
  });
});

const approved = (approval: string, declared = '') => plan(`${declared}${channels(channel('facebook', `approval: ${approval}`))}`);
const pair = (extra: string, roles = 'Leitung') => `approvals:\n  - { id: pair, steps: [${roles}]${extra} }\n`;

check('COO-15', [
  ['not stated', plan(channels(channel('facebook'))), ['? channel.approval.critical']],
  ['only routine stated', approved('{ routine: none }'), ['? channel.approval.critical']],
  ['none', approved('none'), ['error none']],
  ['none for critical', approved('{ critical: none }'), ['error none']],
  ['not applicable', approved('{ critical: "n/a: Seite läuft aus" }'), []],
  ['another role', approved('{ critical: Leitung }'), []],
  ['the owner', approved('{ critical: team facebook }'), ['error self']],
  ['an approval by others', approved('{ critical: pair }', pair('')), []],
  ['an approval by the owner alone', approved('{ critical: pair }', pair('', 'Team facebook')), ['error self']],
  ['the owner, but not for own texts', approved('{ critical: pair }', pair(', no-self: true', 'Team facebook')), []],
  ['self-approval allowed', approved('{ critical: pair }', pair(', no-self: false', 'Leitung, Presse')), ['error self']],
  [
    'self-approval allowed, but another role decides after an hour and a text lies ready',
    approved('{ critical: pair }', pair(', no-self: false, holding-text: holding.md', '{ role: Leitung, within: 1 h }, Presse')),
    [],
  ],
  [
    'no time limit after which somebody else decides',
    approved('{ critical: pair }', pair(', no-self: false, holding-text: holding.md', 'Leitung, Presse')),
    ['error self'],
  ],
  [
    'no text that was approved beforehand',
    approved('{ critical: pair }', pair(', no-self: false, holding-text: none', '{ role: Leitung, within: 1 h }, Presse')),
    ['error self'],
  ],
  [
    'the owner in every step',
    approved('{ critical: pair }', pair(', holding-text: holding.md', '{ role: Team facebook, within: 1 h }, Team facebook')),
    ['error self'],
  ],
  ['private', plan(channels(channel('phone', 'approval: none'))), []],
  ['nobody else in the firm', plan(channels(channel('facebook', 'approval: none')), 'company: { name: M, staff: 1 }'), []],
]);

check('COO-21', [
  ['not stated', plan(channels(channel('facebook'))), ['? company.playbook']],
  ['none', plan(channels(channel('facebook', 'playbook: none'))), ['error missing']],
  ['not applicable', plan(channels(channel('facebook', 'playbook: "n/a: Konzern"'))), []],
  ['stated', plan(channels(channel('facebook', 'playbook: playbooks/crisis.md'))), []],
  ['of the company', plan(channels(channel('facebook')), 'company: { name: M, playbook: playbooks/crisis.md }'), []],
  [
    'none in the company is one finding',
    plan(channels(channel('facebook'), channel('x')), 'company: { name: M, playbook: none }'),
    ['error missing'],
  ],
  ['private', plan(channels(phone)), []],
]);
