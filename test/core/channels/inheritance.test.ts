import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxLayers } from '../../../src/core/channels/inheritance.js';
import { readPlan } from '../../../src/core/channels/read-plan.js';
import type { At } from '../../../src/core/place.js';
import { toPlace } from '../../../src/core/place.js';

function read(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, source: { file: path, text: `schema: 1\n${text}` } }));
  return readPlan({ sources, settings: null, roles: new Map() });
}

function placeText(at: At): string {
  const { file, line, column } = toPlace(at);
  return `${file}:${line}:${column}`;
}

function problems({ files }: ReturnType<typeof read>) {
  return files.flatMap((file) =>
    file.problems.map(({ message, at, related = [], data }) => [
      message,
      data.id ?? data.platform,
      placeText(at),
      ...related.map(placeText),
    ]),
  );
}

const companyWide = `groups:
  - { id: facebook-pages, platform: facebook, moderation: community-team, legal-notice: "n/a: each country has its own" }
  - { id: social, hours: Mo-Fr 08:00-18:00, owner: comms, deputy: support, playbook: crisis, until: none }
  - { id: at, countries: [AT], hours: Mo-Fr 09:00-17:00, legal-notice: https://muster.at/impressum, extends: europe }
  - { id: europe, languages: [de], owner: europe-lead, privacy-notice: https://muster.example/datenschutz }
`;

describe('platform, group, country, channel', () => {
  const reading = read({
    'channels.yaml': companyWide,
    'channels/at.yaml':
      'channels:\n  - { id: fb-at, extends: [at, social, facebook-pages], platform: facebook, deputy:, playbook: keine }\n',
  });
  const channel = reading.plan.channels[0];
  if (channel === undefined) throw new Error('no channel');

  test('without a fault', () => {
    expect(problems(reading)).toEqual([]);
  });

  test('the first parent counts most, with what it extends itself', () => {
    expect(channel).toMatchObject({
      hours: { value: { text: 'Mo-Fr 09:00-17:00' }, from: 'inherited' },
      owner: { value: 'europe-lead', from: 'inherited' },
      languages: { value: ['de'] },
      countries: { value: ['AT'] },
      moderation: { value: 'community-team' },
      legalNotice: { state: 'value', value: 'https://muster.at/impressum' },
      visibility: { value: 'public', from: 'catalogue' },
    });
  });

  test('a blank leaves the word to the parents, a statement does not', () => {
    expect(channel).toMatchObject({
      deputy: { state: 'value', value: 'support', from: 'inherited' },
      playbook: { state: 'none', from: 'plan' },
      until: { state: 'none', from: 'inherited' },
    });
  });

  test('“n/a” is taken over with its reason and its place', () => {
    const { plan } = read({ 'channels.yaml': `${companyWide}channels: [{ id: fb, platform: facebook, extends: facebook-pages }]\n` });
    const notice = plan.channels[0]?.legalNotice;
    expect(notice).toMatchObject({ state: 'not-applicable', reason: 'each country has its own', from: 'inherited' });
    expect(notice === undefined ? '' : placeText(notice.at)).toBe('channels.yaml:3:89');
  });

  test('places are those of the file that says it', () => {
    expect([channel.owner, channel.hours, channel.playbook].map(({ at }) => placeText(at))).toEqual([
      'channels.yaml:6:43',
      'channels.yaml:5:39',
      'channels/at.yaml:3:96',
    ]);
  });

  test('what two parents extend both counts behind both of them', () => {
    const { plan } = read({
      'channels.yaml': `groups:
  - { id: base, owner: base, deputy: base, team: base }
  - { id: country, extends: base }
  - { id: kind, extends: base, owner: kind }
channels: [{ platform: phone, extends: [country, kind] }]
`,
    });
    expect(plan.channels[0]).toMatchObject({ owner: { value: 'kind' }, deputy: { value: 'base' } });
  });

  test('a channel can be a parent, in another file too', () => {
    const { plan } = read({
      'channels.yaml': 'channels: [{ id: fb-de, platform: facebook, owner: comms, address: facebook.com/de }]\n',
      'channels/at.yaml': 'channels: [{ id: fb-at, platform: facebook, extends: fb-de }]\n',
    });
    expect(plan.channels[1]).toMatchObject({ id: 'fb-at', owner: { value: 'comms', from: 'inherited' }, address: { state: 'absent' } });
  });
});

describe('faults name both places', () => {
  test('a parent that does not exist, with the one that was meant', () => {
    expect(
      problems(
        read({
          'channels.yaml': 'groups: [{ id: social }]\n',
          'channels/at.yaml': 'channels: [{ platform: phone, extends: [socail, "completely different"] }]\n',
        }),
      ),
    ).toEqual(
      [
        ['not-an-id', undefined, 'channels/at.yaml:2:49'],
        ['unknown-reference-near', 'socail', 'channels/at.yaml:2:41'],
        ['unknown-reference', 'completely different', 'channels/at.yaml:2:49'],
      ].sort((a, b) => (a[2] ?? '').localeCompare(b[2] ?? '')),
    );
  });

  test('a circle across files is told once, whoever extends it', () => {
    const reading = read({
      'channels.yaml': 'groups: [{ id: a, extends: b }, { id: c, extends: a }]\n',
      'channels/x.yaml':
        'groups: [{ id: b, extends: c, owner: comms }]\nchannels: [{ platform: phone, extends: a }, { id: fax, platform: fax, extends: b }]\n',
    });
    expect(problems(reading)).toEqual([['extends-itself', 'a', 'channels.yaml:2:51', 'channels.yaml:2:28', 'channels/x.yaml:2:28']]);
    expect(reading.plan.channels).toMatchObject([{ owner: { value: 'comms' } }, { owner: { value: 'comms' } }]);
  });

  test('the same id in two files', () => {
    expect(
      problems(
        read({
          'channels.yaml': 'teams: [{ id: care }]\nchannels: [{ id: fb, platform: facebook }, { platform: phone }]\n',
          'channels/at.yaml': 'teams: [{ id: care }]\nchannels: [{ id: fb, platform: facebook }, { platform: Telefon }]\n',
        }),
      ),
    ).toEqual([
      ['duplicate-id', 'care', 'channels/at.yaml:2:15', 'channels.yaml:2:15'],
      ['duplicate-id', 'fb', 'channels/at.yaml:3:18', 'channels.yaml:3:18'],
      ['id-needed', 'Telefon', 'channels/at.yaml:3:56', 'channels.yaml:3:56'],
    ]);
  });

  test('more levels than anybody needs are not read', () => {
    const groups = Array.from({ length: maxLayers + 5 }, (_, level) => `  - { id: g${level}, extends: g${level + 1}, owner: o${level} }\n`);
    const reading = read({
      'channels.yaml': `groups:\n${groups.join('')}  - { id: g${maxLayers + 5} }\nchannels: [{ platform: phone, extends: g0 }]\n`,
    });
    expect(problems(reading).every(([message]) => message === 'extends-too-deep')).toBe(true);
    expect(problems(reading).length).toBeGreaterThan(0);
    expect(reading.plan.channels[0]).toMatchObject({ owner: { value: 'o0' } });
  });
});

test('any web of groups is read, and everything that a channel takes over stands in something it extends', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parents = fc.array(fc.subarray(ids), { minLength: ids.length, maxLength: ids.length });
  fc.assert(
    fc.property(parents, fc.subarray(ids), (webs, own) => {
      const groups = ids.map((id, index) => {
        const parent = webs[index] ?? [];
        return `  - { id: ${id}, owner: ${id}${parent.length === 0 ? '' : `, extends: [${parent.join(', ')}]`} }\n`;
      });
      const text = `groups:\n${groups.join('')}channels: [{ platform: phone${own.length === 0 ? '' : `, extends: [${own.join(', ')}]`} }]\n`;
      const { plan } = read({ 'channels.yaml': text });
      const owner = plan.channels[0]?.owner;
      // The first one named counts, unless another parent extends it.
      if (own.length === 0) expect(owner?.state).toBe('absent');
      else expect(owner).toMatchObject({ state: 'value', from: 'inherited' });
      if (webs.every((list) => list.length === 0)) expect(owner).toMatchObject(own.length === 0 ? {} : { value: own[0] });
    }),
    { numRuns: 60 },
  );
});

// Ways that multiply would run into the timeout.
test('two thousand channels that extend each other are read', () => {
  const list = Array.from({ length: 2000 }, (_, index) => `  - { id: c${index}, platform: fax, extends: c${index + 1} }\n`);
  expect(read({ 'channels.yaml': `channels:\n${list.join('')}` }).plan.channels).toHaveLength(2000);
});
