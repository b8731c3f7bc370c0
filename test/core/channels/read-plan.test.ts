import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/core/channels/read-plan.js';
import type { Role } from '../../../src/core/handbook/handbook.js';
import { readSettings } from '../../../src/core/handbook/read-settings.js';
import { toPlace } from '../../../src/core/place.js';

function read(text: string, roles: ReadonlyMap<string, Role> = new Map()) {
  return readPlan({ sources: [{ path: 'channels.yaml', source: { file: 'channels.yaml', text } }], settings: null, roles });
}

function inHandbook(plan: Readonly<Record<string, string>>, unisono: string) {
  const { settings, roles } = readSettings({ file: 'unisono.yaml', text: unisono });
  return readPlan({ sources: Object.entries(plan).map(([path, text]) => ({ path, source: { file: path, text } })), settings, roles });
}

function problems({ files }: ReturnType<typeof read>): string[] {
  return files.flatMap((file) =>
    file.problems.map(({ rule, message, at, data }) => {
      const { line, column } = toPlace(at);
      return `${at.source.file}:${line}:${column} ${rule} ${message} ${Object.values(data)
        .map((value) => (typeof value === 'object' && 'en' in value ? value.en : String(value)))
        .join(' ')}`;
    }),
  );
}

const beginner = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de], staff: 24, customers: consumers }
channels:
  - { platform: phone,    purpose: Störungen und Verträge, owner: Support, deputy: Vertrieb, reply: 5 min }
  - { platform: facebook, purpose: Neuigkeiten und öffentliche Fragen, owner: Marketing, deputy: Support, reply: 4 h }
`;

describe('five fields', () => {
  const reading = read(beginner);
  const [phone, facebook] = reading.plan.channels;

  test('are enough', () => {
    expect(problems(reading)).toEqual([]);
    expect(reading.plan).toMatchObject({ form: 'yaml', implicitRoles: true, hasTopics: false, topics: [] });
    expect(reading.plan.company.staff).toMatchObject({ state: 'value', value: 24 });
    expect([phone?.id, facebook?.id]).toEqual(['phone', 'facebook']);
    expect(facebook?.replyFirst).toMatchObject({ state: 'value', value: { amount: 4, unit: 'h' }, from: 'plan' });
  });

  test('the rest comes from the catalogue or stays unknown', () => {
    expect(facebook).toMatchObject({
      label: 'facebook',
      visibility: { state: 'value', value: 'public', from: 'catalogue' },
      comments: { state: 'value', value: 'open', from: 'catalogue' },
      topics: { state: 'absent' },
      houseRules: { state: 'absent' },
    });
    expect(phone).toMatchObject({ visibility: { value: 'private' }, direction: { value: 'both' } });
    if (phone === undefined) throw new Error('no phone');
    expect(toPlace(phone.topics.at)).toMatchObject({ line: 4, column: 7 });
    expect(toPlace(phone.owner.at)).toMatchObject({ line: 4, column: 67 });
  });
});

describe('four states', () => {
  const { plan, files } = read(`schema: 1
channels:
  - platform: facebook
    owner:
    deputy: keine
    playbook: None
    legal-notice: "entfällt: nur für Österreich"
    privacy-notice: "n/a: nothing is collected"
    hours: "n/a"
    reply: none
    ai: none
    team: 5
`);
  const channel = plan.channels[0];

  test('are told apart', () => {
    expect(channel).toMatchObject({
      owner: { state: 'absent' },
      deputy: { state: 'none' },
      playbook: { state: 'none' },
      legalNotice: { state: 'not-applicable', reason: 'nur für Österreich' },
      privacyNotice: { state: 'not-applicable', reason: 'nothing is collected' },
      hours: { state: 'absent' },
      replyFirst: { state: 'none' },
      clock: { state: 'none' },
      ai: { state: 'value', value: 'none' },
      purpose: { state: 'absent' },
    });
    if (channel === undefined) throw new Error('no channel');
    expect(toPlace(channel.owner.at).line).toBe(4);
  });

  test('“n/a” needs a reason, and a value its type', () => {
    expect(problems({ plan, files })).toEqual([
      'channels.yaml:9:12 plan-schema reason-missing hours',
      'channels.yaml:12:11 plan-schema text-unquoted team 5',
    ]);
  });
});

describe('faults', () => {
  test('have a place, and hide nothing', () => {
    const reading = read(`schema: 1
chanels: []
channels:
  - platform: facebok
    ownr: Support
    status: lvie
    reply: { first: soon, solve: 2 d }
    hours: nach Vereinbarung
    topics: [{ id: bills, rolle: primary }, orders]
  - just a word
  - purpose: Anything at all
  - { platform: e-mail, owner: Support }
`);
    expect(problems(reading)).toEqual([
      'channels.yaml:2:1 plan-schema unknown-key-near chanels channels',
      'channels.yaml:4:15 plan-reference platform-unknown-near facebok facebook',
      'channels.yaml:5:5 plan-schema unknown-key-near ownr owner',
      'channels.yaml:6:13 plan-schema not-allowed-near status lvie idea,planned,live,paused,closing,closed live',
      'channels.yaml:7:21 plan-schema not-a-duration first soon',
      'channels.yaml:8:12 plan-schema not-hours hours nach Vereinbarung',
      'channels.yaml:9:27 plan-schema unknown-key-near rolle role',
      'channels.yaml:10:5 plan-schema wrong-type channels a group of keys just a word',
      'channels.yaml:11:5 plan-schema missing-key platform',
    ]);
    expect(reading.plan.channels.map(({ id }) => id)).toEqual(['facebok', 'channel-2', 'e-mail']);
    expect(reading.plan.channels[0]).toMatchObject({
      replySolve: { state: 'value', value: { amount: 2, unit: 'd' } },
      status: { state: 'absent' },
    });
    expect(reading.plan.topics).toMatchObject([
      { id: 'bills', implicit: true },
      { id: 'orders', name: 'orders' },
    ]);
  });

  test.each([
    ['', 'plan-schema empty-file'],
    ['# nothing\n', 'plan-schema empty-file'],
    ['- a\n', 'plan-schema wrong-root'],
    ['text', 'plan-schema wrong-root'],
    ['a: [', 'yaml-syntax'],
    ['channels: {}\nschema: 1\n', 'plan-schema wrong-type'],
    ['schema: 1\nchannels: [&a {platform: *a}]\n', 'yaml-syntax alias'],
    ['__proto__: 1\nschema: 1\n', 'plan-schema unknown-key'],
  ])('%j is a finding, never a crash', (text, expected) => {
    expect(problems(read(text)).join('\n')).toContain(expected);
  });

  test('random and damaged plans are read without a crash, with places inside the file', () => {
    const damaged = fc
      .tuple(fc.nat({ max: beginner.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 8 }))
      .map(([at, length, text]) => beginner.slice(0, at) + text + beginner.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), (text) => {
        const { files } = read(text);
        for (const file of files)
          for (const { at } of file.problems) {
            expect(at.span.start).toBeGreaterThanOrEqual(0);
            expect(at.span.start).toBeLessThanOrEqual(text.length + 1);
          }
      }),
    );
  });
});

test('more entries than any plan has are cut, and told', () => {
  const many = (count: number) =>
    `schema: 1\nchannels:\n${Array.from({ length: count }, () => '  - { platform: fax, topics: [a] }\n').join('')}`;
  const reading = read(many(2005));
  expect(reading.plan.channels).toHaveLength(2000);
  expect(new Set(reading.plan.channels.map(({ id }) => id)).size).toBe(2000);
  expect(problems(reading).filter((line) => line.includes('too-many'))).toEqual(['channels.yaml:2003:5 plan-schema too-many 2000']);
  expect(problems(read(many(2000))).filter((line) => line.includes('too-many'))).toEqual([]);
});

describe('references', () => {
  const unisono = `schema: 1
company: { name: Muster GmbH, house-rules: https://muster.example/regeln, playbook: escalation }
roles:
  support-lead: { name: { de: Leitung Kundendienst, en: Head of support } }
  comms-lead: {}
`;

  test('are checked with the name that was meant', () => {
    const reading = inHandbook(
      {
        'channels.yaml': `schema: 1
teams: [{ id: care, lead: support-led }]
topics: [{ id: returns, owner: Head of Support, responders: [comms-lead, nobody-knows] }]
approvals: [{ id: two-eyes, steps: [comms-lead] }]
playbooks: [policies/escalation.de.md]
audiences: [{ id: fans }]
channels:
  - { platform: facebook, owner: support-lead, deputy: care, team: cares, topics: [retuns], audiences: [fan], hand-over: [{ topic: returns, to: phoen }], approval: { routine: two-eye, critical: comms-lead }, playbook: escalatoin }
  - { platform: phone, owner: comms-lead, hand-over: Facebook }
`,
      },
      unisono,
    );
    expect(problems(reading).map((line) => line.replace(/^\S+ plan-reference /, ''))).toEqual([
      'unknown-reference-near role support-led support-lead',
      'unknown-reference-near role Head of Support support-lead',
      'unknown-reference role nobody-knows',
      'unknown-reference-near team cares care',
      'unknown-reference-near topic retuns returns',
      'unknown-reference-near audience fan fans',
      'unknown-reference-near channel phoen phone',
      'unknown-reference-near approval two-eye two-eyes',
      'unknown-reference-near playbook escalatoin escalation',
    ]);
    expect(reading.plan.implicitRoles).toBe(false);
    expect(reading.plan.channels[1]).toMatchObject({
      handOver: { value: [{ topic: null, to: { value: 'facebook' } }] },
      houseRules: { state: 'value', value: 'https://muster.example/regeln', from: 'company' },
      playbook: { state: 'value', value: 'escalation', from: 'company' },
    });
    expect(reading.plan.company.houseRules.at.source.file).toBe('unisono.yaml');
  });

  test('several files make one plan; a company belongs into unisono.yaml only', () => {
    const reading = inHandbook(
      {
        'channels/at.yaml': 'schema: 1\nchannels: [{ platform: phone, owner: comms-lead, countries: [AT] }]\n',
        'channels.yaml':
          'schema: 1\ncompany: { name: X }\nchannels: [{ platform: phone, owner: comms-lead }, { platform: Telefon, name: Notruf }]\n',
      },
      unisono,
    );
    expect(reading.plan.source.file).toBe('channels.yaml');
    expect(reading.plan.company.name).toMatchObject({ value: 'Muster GmbH' });
    expect(reading.plan.channels.map(({ id }) => id)).toEqual(['phone', 'notruf', 'phone-2']);
    expect(problems(reading)).toEqual([
      'channels.yaml:2:1 plan-schema company-twice ',
      'channels/at.yaml:2:24 plan-reference id-needed phone',
    ]);
  });

  test('ids are unique, also between names for the same platform', () => {
    const reading = read(`schema: 1
topics: [{ id: a, name: A }, { id: a, name: B }, { owner: X }]
channels:
  - { platform: Twitter }
  - { platform: X }
  - { id: twitter, platform: X }
  - { id: twitter, platform: X }
  - { platform: Brieftaube }
`);
    expect(problems(reading).map((line) => line.replace(/^\S+:(\d+):\d+ plan-reference /, '$1 '))).toEqual([
      '2 duplicate-id topic a',
      '2 id-missing topic',
      '4 id-needed Twitter',
      '5 id-needed X',
      '7 duplicate-id channel twitter',
      '8 platform-unknown Brieftaube',
    ]);
    const ids = reading.plan.channels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(reading.plan.channels[0]?.platform?.id).toBe('x');
  });
});

describe('inheritance', () => {
  test('own, then what is extended, then the catalogue', () => {
    const reading = read(`schema: 1
groups:
  - { id: social, owner: comms, reply: { first: 4 h, solve: 2 d }, visibility: public, hours: [Mo-Fr 08:00-18:00, Sa 09:00-12:00] }
  - { id: social-at, extends: social, countries: [AT], deputy: keine }
channels:
  - { id: fb-at, platform: facebook, extends: social-at, reply: { first: 8 h }, address: facebook.com/at }
  - { id: fb-ch, platform: facebook, extends: fb-at, deputy: "n/a: one person", countries: [CH] }
`);
    expect(problems(reading)).toEqual([]);
    const [at, ch] = reading.plan.channels;
    expect(at).toMatchObject({
      owner: { value: 'comms', from: 'inherited' },
      deputy: { state: 'none' },
      countries: { value: ['AT'], from: 'inherited' },
      replyFirst: { value: { amount: 8 }, from: 'plan' },
      replySolve: { value: { amount: 2, unit: 'd' }, from: 'inherited' },
      visibility: { from: 'inherited' },
      identity: { from: 'catalogue' },
      hours: { value: { text: 'Mo-Fr 08:00-18:00; Sa 09:00-12:00' } },
    });
    expect(ch).toMatchObject({
      deputy: { state: 'not-applicable' },
      replyFirst: { value: { amount: 8 }, from: 'inherited' },
      address: { state: 'absent' },
    });
  });

  test('that goes in circles or nowhere is told once', () => {
    const reading = read(`schema: 1
groups: [{ id: a, extends: b }, { id: b, extends: a }]
channels:
  - { platform: phone, extends: a }
  - { id: second, platform: phone, extends: nowhere }
  - { id: self, platform: fax, extends: self }
`);
    expect(
      problems(reading)
        .map((line) => line.replace(/^\S+ plan-reference /, ''))
        .sort(),
    ).toEqual(['extends-itself a', 'extends-itself self', 'unknown-reference group nowhere']);
    expect(reading.plan.channels).toHaveLength(3);
  });
});

test('topics are words or entries, and channels name them either way', () => {
  const { plan } = read(`schema: 1
topics:
  - Rücksendungen
  - { id: outage, name: Störung, class: complaint, urgency: minutes, per-week: 10..50, needed: 24/7, answer: [answers/a.md, { url: https://example.com/faq }] }
channels:
  - { platform: phone, topics: [Rücksendungen, Störung, { id: Preise, role: refer, solves: false }] }
`);
  expect(plan.topics).toMatchObject([
    { id: 'ruecksendungen', name: 'Rücksendungen', implicit: false, owner: { state: 'absent' } },
    {
      id: 'outage',
      class: { value: 'complaint' },
      perWeek: { value: 30 },
      needed: { value: { ranges: [{ from: 0, to: 10080 }] } },
      answers: { value: [{ value: 'answers/a.md' }, { value: 'https://example.com/faq' }] },
    },
    { id: 'preise', name: 'Preise', implicit: true },
  ]);
  expect(plan.channels[0]?.topics).toMatchObject({
    value: [
      { id: 'ruecksendungen', role: 'primary' },
      { id: 'outage', role: 'primary' },
      { id: 'preise', role: 'refer', solves: { value: false } },
    ],
  });
});

test('keys of an object are not values', () => {
  const { plan } = read('schema: 1\nchannels:\n  - { platform: constructor, status: toString, topics: [__proto__] }\n');
  expect(plan.channels[0]).toMatchObject({ platform: null, status: { state: 'absent' } });
});
