import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelValues } from '../../../src/core/channels/channel-values.js';
import { explainChannel, findChannel } from '../../../src/core/channels/explain-channel.js';
import { readPlan } from '../../../src/core/channels/read-plan.js';
import type { Language } from '../../../src/core/language.js';
import { explainChannelJson, explainChannelText } from '../../../src/render/explain-channel.js';
import { paints } from '../../../src/render/paint.js';

const files = {
  'channels.yaml': `schema: 1
company: { name: Muster GmbH, house-rules: https://muster.example/regeln, playbook: keine }
teams: [{ id: care, hours: Mo-Fr 08:00-18:00 }]
groups:
  - { id: social, owner: comms, team: care, reply: { first: 4 h }, legal-notice: "entfällt: \\u202Eje Land" }
  - { id: at, countries: [AT], ai: none }
`,
  'channels/at.yaml': `schema: 1
channels:
  - { id: fb-at, name: Facebook Österreich, platform: facebook, extends: [at, social], deputy: none, topics: [a, { id: b, role: refer }], per-week: ~20, posts-per-week: 1..3, access: { admins: 2 }, comments: }
  - { id: fax, platform: fax }
  - { id: talk, platform: tiktok }
`,
};

function plan() {
  const sources = Object.entries(files).map(([path, text]) => ({ path, source: { file: path, text } }));
  return readPlan({ sources, settings: null, roles: new Map() }).plan;
}

function explained(word: string) {
  const read = plan();
  const found = findChannel(read, word);
  if (!('channel' in found)) throw new Error(`no channel ${word}`);
  return explainChannel(read, found.channel);
}

function row(word: string, key: string) {
  const value = explained(word).values.find((candidate) => candidate.key === key);
  if (value === undefined) throw new Error(`no field ${key}`);
  const { state, value: shown, from, by, place } = value;
  return [state, shown, from, by?.id ?? null, place === null ? null : `${place.file}:${place.line}`];
}

describe('who says what holds', () => {
  test.each([
    ['platform', ['value', 'facebook', 'plan', null, 'channels/at.yaml:3']],
    ['owner', ['value', 'comms', 'inherited', 'social', 'channels.yaml:5']],
    ['deputy', ['none', null, 'plan', null, 'channels/at.yaml:3']],
    ['hours', ['value', 'Mo-Fr 08:00-18:00', 'team', 'care', 'channels.yaml:3']],
    ['reply.first', ['value', '4 h', 'inherited', 'social', 'channels.yaml:5']],
    ['reply.solve', ['absent', null, null, null, null]],
    ['reply.clock', ['value', 'open', 'default', null, null]],
    ['topics', ['value', ['a', 'b (refer)'], 'plan', null, 'channels/at.yaml:3']],
    ['countries', ['value', ['AT'], 'inherited', 'at', 'channels.yaml:6']],
    ['ai', ['value', 'none', 'inherited', 'at', 'channels.yaml:6']],
    ['legal-notice', ['not-applicable', null, 'inherited', 'social', 'channels.yaml:5']],
    ['house-rules', ['value', 'https://muster.example/regeln', 'company', null, 'channels.yaml:2']],
    ['playbook', ['none', null, 'company', null, 'channels.yaml:2']],
    // A blank says nothing, so the catalogue has the word.
    ['comments', ['value', 'open', 'catalogue', null, null]],
    ['access.admins', ['value', 2, 'plan', null, 'channels/at.yaml:3']],
    ['access.second-factor', ['absent', null, null, null, null]],
    ['per-week', ['value', '~20', 'plan', null, 'channels/at.yaml:3']],
    ['posts-per-week', ['value', '1..3', 'plan', null, 'channels/at.yaml:3']],
  ])('%s', (key, expected) => {
    expect(row('fb-at', key)).toEqual(expected);
  });

  test('the platform with the day on which it was checked, and the parents in the order in which they count', () => {
    expect(explained('fb-at')).toMatchObject({
      label: 'Facebook Österreich',
      platform: { id: 'facebook', checked: '2026-11-22' },
      extends: [
        { kind: 'group', id: 'at', place: { file: 'channels.yaml', line: 6 } },
        { kind: 'group', id: 'social' },
      ],
    });
  });

  test('says something about every field of a channel that is read', () => {
    const [channel] = plan().channels;
    if (channel === undefined) throw new Error('no channel');
    const keys = new Set(channelValues(channel).map(({ key }) => key.split('.')[0]));
    const schema = JSON.parse(readFileSync('schema/channels.schema.json', 'utf8'));
    const unread = Object.keys(schema.properties.channels.items.properties).filter((key) => !keys.has(key));
    expect(unread.sort()).toEqual(['extends', 'id', 'kpi', 'name', 'notes', 'voice']);
  });
});

describe('finding a channel', () => {
  test.each([
    ['fb-at', 'fb-at'],
    ['Facebook Österreich', 'fb-at'],
    ['facebook', 'fb-at'],
    ['FAX', 'fax'],
  ])('%s', (word, id) => {
    expect(explained(word).id).toBe(id);
  });

  test.each([
    ['fb-ta', 'fb-at'],
    ['fbat', 'fb-at'],
    ['something else', null],
  ])('%s is none', (word, meant) => {
    expect(findChannel(plan(), word)).toEqual({ meant });
  });
});

describe('the text', () => {
  const text = (word: string, language: Language, faults = 0) =>
    explainChannelText({
      explanation: { file: 'channels.yaml', channel: explained(word), faults },
      language,
      paint: paints({ colour: false }),
      width: 100,
    });

  test.each([
    ['de', 'von „social“, channels.yaml:5:26', 'aus dem Plattformverzeichnis, geprüft am 22. November 2026', 'ausdrücklich keine'],
    ['en', 'from “social”, channels.yaml:5:26', 'from the platform catalogue, checked on 22 November 2026', 'none, as stated'],
  ] as const)('in %s', (language, inherited, catalogue, none) => {
    const said = text('fb-at', language);
    for (const part of [inherited, catalogue, none]) expect(said).toContain(part);
    for (const line of said.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(said).not.toMatch(/undefined|\u202E/);
    expect(text('talk', language)).not.toMatch(/undefined|null|\{/);
  });

  test('says when files could not be read as a whole', () => {
    expect(text('fax', 'de')).not.toContain('Fehler');
    expect(text('fax', 'de', 2)).toContain('2 Fehler');
  });

  test('JSON is the same in every language', () => {
    const value = JSON.parse(explainChannelJson({ file: 'channels.yaml', channel: explained('fb-at'), faults: 0 }));
    expect(Object.keys(value)).toEqual(['schemaVersion', 'plan', 'faults', 'channel']);
    expect(value.channel.values.length).toBeGreaterThan(50);
  });
});
