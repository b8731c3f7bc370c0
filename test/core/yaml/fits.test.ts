import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { planValueSchema } from '../../../src/core/channels/schema.js';
import { fits, withoutFitting } from '../../../src/core/yaml/fits.js';
import { plainValue, type YamlMap, type YamlNode } from '../../../src/core/yaml/node.js';
import { validate } from '../../../src/core/yaml/validate.js';

const span = { start: 0, end: 1 };

function nodeOf(value: unknown): YamlNode {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf), span };
  if (typeof value !== 'object' || value === null)
    return { kind: 'scalar', value: value as string | number | boolean | null, raw: String(value), quoted: false, span };
  return { kind: 'map', entries: Object.entries(value).map(([key, inner]) => ({ key, keySpan: span, value: nodeOf(inner) })), span };
}

const word = fc.constantFrom('phone', 'live', 'alive', '4 h', 'soon', 'Mo-Fr 8-18', '', 'care', '2026-11-22', '~20', 3, -1, true, null);
const list = fc.array(word, { maxLength: 3 });
const channel = fc.record(
  {
    platform: word,
    id: word,
    status: word,
    hours: word,
    reply: fc.oneof(word, fc.record({ first: word, solve: word }, { requiredKeys: [] })),
    topics: fc.oneof(list, fc.array(fc.record({ id: word, role: word }, { requiredKeys: ['id'] }), { maxLength: 2 })),
    countries: list,
    'per-week': word,
    facts: fc.dictionary(fc.constantFrom('hotline', 'Not An Id'), word),
    ownr: word,
  },
  { requiredKeys: [] },
);
const plan = fc.record(
  {
    schema: fc.constantFrom(1, 2),
    channels: fc.oneof(word, fc.array(channel, { maxLength: 4 })),
    teams: fc.array(fc.record({ id: word, people: word, 'on-call': word }, { requiredKeys: [] }), { maxLength: 2 }),
    approvals: fc.array(fc.record({ id: word, steps: list }, { requiredKeys: [] }), { maxLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('whether a value fits', () => {
  test('is what the schema says, on plans', () => {
    let [fitting, all] = [0, 0];
    fc.assert(
      fc.property(plan, (value) => {
        const node = nodeOf(value);
        const verdict = fits(node, planValueSchema());
        all += 1;
        if (verdict) fitting += 1;
        expect(verdict).toBe(planValueSchema().safeParse(plainValue(node)).success);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(fitting).toBeGreaterThan(10);
    expect(all - fitting).toBeGreaterThan(100);
  });

  test.each([
    ['a list that is too short', z.array(z.string()).check(z.minLength(1)), []],
    ['a list with a wrong item', z.array(z.string()), ['a', 1]],
    ['a key of a map with open ends', z.object({ a: z.string() }), { a: 'x', b: 1 }],
    ['a number beyond its limit', z.number().check(z.maximum(5)), 9],
    ['a text with a pattern of its own', z.string().check(z.regex(/^a/)), 'b'],
    ['one of several kinds', z.union([z.string(), z.number()]), true],
    ['a missing key', z.strictObject({ a: z.string(), b: z.string() }), { a: 'x' }],
  ])('is what the schema says, on %s', (_, schema, value) => {
    expect(fits(nodeOf(value), schema)).toBe(schema.safeParse(value).success);
  });
});

test('without what fits, a plan has the same faults', () => {
  const faultsOf = (node: YamlNode) =>
    validate({ node, schema: planValueSchema(), source: { file: 'channels.yaml', text: '' }, rule: 'plan-schema' }).problems.map(
      ({ message, data }) => JSON.stringify([message, data]),
    );
  fc.assert(
    fc.property(plan, (value) => {
      const node = nodeOf(value) as YamlMap;
      const left = withoutFitting(node, planValueSchema());
      expect(faultsOf(left)).toEqual(faultsOf(node));
      const [before, after] = [node, left].map((map) => map.entries.find(({ key }) => key === 'channels')?.value);
      if (before?.kind === 'list' && after?.kind === 'list' && faultsOf(node).length === 0) expect(after.items).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
