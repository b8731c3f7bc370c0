import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainValue, valueAt } from '../../../src/core/yaml/node.js';
import { parseYaml } from '../../../src/core/yaml/parse-yaml.js';
import { appendItem, putValue } from '../../../src/core/yaml/put-value.js';
import { type Writable, yamlOf } from '../../../src/core/yaml/write-yaml.js';

const parse = (text: string) => parseYaml({ source: { file: 'a.yaml', text } });

describe('a value is put', () => {
  test.each([
    [
      'behind the last key of lines, with its comment',
      '- a: 1\n  b: 2 # two\n\n# end\n- a: 3\n',
      [0],
      ['c'],
      'x',
      '- a: 1\n  b: 2 # two\n  c: x\n\n# end\n- a: 3\n',
    ],
    ['at the end of a file without line end', 'a: 1', [], ['b'], 'x', 'a: 1\nb: x'],
    ['with the line ends of the file', 'a: 1\r\nb: 2\r\n', [], ['c'], 'x', 'a: 1\r\nb: 2\r\nc: x\r\n'],
    ['into a group in braces', '- { a: 1, b: [2, 3] } # why\n', [0], ['c'], 'x: y', '- { a: 1, b: [2, 3], c: "x: y" } # why\n'],
    ['into empty braces', 'a: {}\n', ['a'], ['b'], true, 'a: { b: true }\n'],
    ['behind a block of lines', '- a: |\n    one\n    two\n- a: 2\n', [0], ['b'], 'x', '- a: |\n    one\n    two\n  b: x\n- a: 2\n'],
    [
      'behind lists in lines',
      'a:\n  - b:\n      - c\n      - d # d\n  - b: 2\n',
      ['a', 0],
      ['e'],
      'x',
      'a:\n  - b:\n      - c\n      - d # d\n    e: x\n  - b: 2\n',
    ],
    ['where nothing stands', 'a:   # still open\nb: 2\n', [], ['a'], '4 h', 'a: 4 h   # still open\nb: 2\n'],
    ['where nothing stands in braces', '{ a: , b: 2 }\n', [], ['a'], '4 h', '{ a: 4 h , b: 2 }\n'],
    ['instead of ~ and ""', 'a: ~\nb: ""\n', [], ['b'], '~20', 'a: ~\nb: "~20"\n'],
    ['into a group that is there', 'a: { b: 1 }\n', [], ['a', 'c'], 2, 'a: { b: 1, c: 2 }\n'],
    ['into a group that is missing', 'x: 1\n', [], ['a', 'c'], 2, 'x: 1\na: { c: 2 }\n'],
    ['into a group that is blank', 'a:\nx: 1\n', [], ['a', 'c'], ['d', 'e, f'], 'a: { c: [d, "e, f"] }\nx: 1\n'],
  ] as const)('%s', (_, text, at, keys, value, expected) => {
    expect(putValue({ text, at, keys, value })).toBe(expected);
  });

  test('where a word stands for a group', () => {
    expect(putValue({ text: '- reply: 4 h # soon\n', at: [0], keys: ['reply', 'clock'], value: 'all', words: { reply: 'first' } })).toBe(
      '- reply: { first: 4 h, clock: all } # soon\n',
    );
    expect(putValue({ text: '- Rücksendung\n- b\n', at: [0], keys: ['owner'], value: 'support', words: { '': 'name' } })).toBe(
      '- { name: Rücksendung, owner: support }\n- b\n',
    );
  });

  test.each([
    ['never over what is stated', 'a: 1\n', [], ['a']],
    ['never over a group', 'a: { b: 1 }\n', [], ['a']],
    ['never beside a word that stands for no group', 'a: word\n', [], ['a', 'c']],
    ['never where the place is missing', 'a: 1\n', ['b'], ['c']],
    ['never into a text that cannot be read', 'a: [1\n', [], ['b']],
    ['never into a text with keys twice', 'a: 1\na: 2\n', [], ['b']],
  ] as const)('%s', (_, text, at, keys) => {
    expect(putValue({ text, at, keys, value: 'x' })).toBeNull();
  });
});

describe('an entry is appended', () => {
  const value = { check: 'SEL-09', reason: 'no: staff' };
  const written = '{ check: SEL-09, reason: "no: staff" }';
  test.each([
    ['a: 1\n', `a: 1\naudit: { accepted: [${written}] }\n`],
    ['audit:\n  thresholds: { a: 1 }\nb: 2\n', `audit:\n  thresholds: { a: 1 }\n  accepted: [${written}]\nb: 2\n`],
    ['audit:\n  accepted:\n    - { check: A } # why\nb: 2\n', `audit:\n  accepted:\n    - { check: A } # why\n    - ${written}\nb: 2\n`],
    ['audit:\n  accepted:\n  - check: A\n    by: b\n', `audit:\n  accepted:\n  - check: A\n    by: b\n  - ${written}\n`],
    ['audit: { accepted: [{ check: A }] }\n', `audit: { accepted: [{ check: A }, ${written}] }\n`],
    ['audit: { accepted: [] }\n', `audit: { accepted: [${written}] }\n`],
    ['audit:\n  accepted:\n', `audit:\n  accepted: [${written}]\n`],
  ])('%j', (text, expected) => {
    expect(appendItem({ text, keys: ['audit', 'accepted'], value })).toBe(expected);
  });

  test('never over something else', () => {
    expect(appendItem({ text: 'audit: { accepted: none }\n', keys: ['audit', 'accepted'], value })).toBeNull();
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'true',
    'no',
    '~20',
    '2026-11-22',
    '1.10',
    '0123',
    '4 h',
    'a: b',
    'a #b',
    '- a',
    'https://muster.example/a?b=1',
    '+49 89',
    '“x”',
    'n/a: Grund',
    '',
    ' ',
    '24/7',
    'Mo-Fr 08:00-18:00',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', ':', '#', '"', "'", ',', '[', '{', '-', '\n', '\\', '|', '\u2028', '\u0085', '0'),
    maxLength: 12,
  }),
);

test('what is written reads back as itself', () => {
  fc.assert(
    fc.property(fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { minLength: 1, maxLength: 3 })), (value: Writable) => {
      for (const text of [`a: ${yamlOf(value)}\n`, `{ a: ${yamlOf(value)}, b: 1 }\n`]) {
        const { value: node, problems } = parse(text);
        expect(problems, text).toEqual([]);
        expect(node === null ? null : plainValue(node), text).toMatchObject({ a: value });
      }
    }),
    { numRuns: 300 },
  );
});

const plans = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('channels.yaml'))
  .map((file) => readFileSync(`examples/${file}`, 'utf8'));

test('into plans of all forms: the answer is read back, and taking it out again leaves the text as it was', () => {
  expect(plans.length).toBeGreaterThan(5);
  const key = fc.constantFrom<[string, ...string[]]>(
    ['deputy'],
    ['hours'],
    ['reply', 'clock'],
    ['access', 'admins'],
    ['approval', 'critical'],
    ['inbox'],
  );
  fc.assert(
    fc.property(fc.constantFrom(...plans), fc.nat(20), key, word, fc.boolean(), (plan, pick, keys, value, windows) => {
      const text = windows ? plan.replace(/\r?\n/g, '\r\n') : plan;
      const root = parse(text).value;
      const channels = root === null ? undefined : valueAt(root, ['channels']);
      const index = channels?.kind === 'list' ? pick % channels.items.length : 0;
      const after = putValue({ text, at: ['channels', index], keys, value, words: { reply: 'first' } });
      if (after === null) return;
      const now = parse(after).value;
      expect(now === null ? null : plainValue(valueAt(now, ['channels', index, ...keys]) ?? now)).toBe(value);
      // One place changed: what is left before and behind it is the text as it was, save for a word that became a group.
      let from = 0;
      while (from < text.length && text[from] === after[from]) from += 1;
      let back = 0;
      while (back < text.length - from && text[text.length - 1 - back] === after[after.length - 1 - back]) back += 1;
      const taken = text.slice(from, text.length - back);
      const put = after.slice(from, after.length - back);
      expect(put).toContain(taken);
      if (keys[0] !== 'reply') expect(taken).toBe('');
    }),
    { numRuns: 300 },
  );
});
