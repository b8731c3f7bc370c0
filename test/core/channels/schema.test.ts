import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { readPlan } from '../../../src/core/channels/read-plan.js';
import { planSchema } from '../../../src/core/channels/schema.js';

const forms = `schema: 1
company: { name: X, house-rules: keine }
teams: [{ id: care, hours: [Mo-Fr 08:00-18:00, Sa 09:00-12:00], people: 2.5, languages: de }]
audiences: [fans, { id: press, found-on: { platform: linkedin } }]
topics: [returns, { name: Faults, per-week: ~20, responders: support, answer: answers/faults.en.md, needed: "n/a: at any time" }]
groups: [{ id: all, owner: support }]
channels:
  - { platform: phone, extends: all, reply: 5 min, topics: returns, deputy: none, team: , hand-over: mail, approval: keine, moderation: support }
  - { id: mail, platform: e-mail, reply: { first: 4 h, clock: all }, topics: [{ id: Faults, role: also, solves: true }], hand-over: [{ topic: returns, to: phone }] }
approvals: [{ id: two-eyes, steps: [support, { role: legal, within: 1 h }], no-self: true }]
playbooks: [policies/escalation.en.md]
watch: [{ terms: faults, where: [forums], owner: none }]
`;

const problems = (text: string) =>
  readPlan({
    sources: [{ path: 'channels.yaml', source: { file: 'channels.yaml', text } }],
    settings: null,
    roles: new Map(),
  }).files.flatMap((file) => file.problems);

describe('the schema for editors agrees with the reader', () => {
  const files = readdirPlans();

  test('there are plans to compare', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
  });

  test.each([['every form', forms] as const, ...files])('on %s', (_, text) => {
    expect(problems(text)).toEqual([]);
    expect(planSchema().safeParse(parse(text)).error).toBeUndefined();
  });

  test.each([
    ['an unknown key', 'schema: 1\nchannels: [{ platform: phone, ownr: x }]\n'],
    ['a wrong word', 'schema: 1\nchannels: [{ platform: phone, status: alive }]\n'],
    ['hours that are none', 'schema: 1\nteams: [{ id: a, hours: sometimes }]\n'],
    ['a duration that is none', 'schema: 1\nchannels: [{ platform: phone, reply: { first: soon } }]\n'],
    ['a channel without platform', 'schema: 1\nchannels: [{ owner: x }]\n'],
    ['a missing version of the format', 'channels: []\n'],
    ['a map of channels', 'schema: 1\nchannels: { phone: { owner: x } }\n'],
  ])('on %s', (_, text) => {
    expect(problems(text).map(({ rule }) => rule)).toEqual(['plan-schema']);
    expect(planSchema().safeParse(parse(text)).success).toBe(false);
  });

  test('can be written as JSON Schema', () => {
    const schema = z.toJSONSchema(planSchema(), { io: 'input' }) as { properties: Record<string, unknown>; required: string[] };
    expect(Object.keys(schema.properties)).toContain('channels');
    expect(schema.required).toEqual(['schema']);
  });
});

function readdirPlans(): (readonly [string, string])[] {
  return readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('channels.yaml'))
    .map((path) => [path, readFileSync(`examples/${path}`, 'utf8')] as const);
}
