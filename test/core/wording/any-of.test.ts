import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../src/core/wording/any-of.js';

const patterns = ['ab', 'abc', 'b+', 'c(?:d|e)?', 'a b'];
const around = { before: '(?<![x-])', behind: '(?![x-])' };

describe('anyOf', () => {
  it('says where each pattern stands and which it is', () => {
    const find = anyOf({ patterns, ...around });
    expect(find('ab, bbb; xab, ce')).toEqual([
      { span: { start: 0, end: 2 }, index: 0 },
      { span: { start: 4, end: 7 }, index: 2 },
      { span: { start: 11, end: 12 }, index: 2 },
      { span: { start: 14, end: 16 }, index: 3 },
    ]);
    expect(find('nothing here')).toEqual([]);
    expect(anyOf({ patterns, ...around, flags: 'i' })('AB')).toEqual([{ span: { start: 0, end: 2 }, index: 0 }]);
  });

  it('finds what one pattern with a group for each finds', () => {
    const plain = new RegExp(`${around.before}(?:${patterns.map((pattern) => `(${pattern})`).join('|')})${around.behind}`, 'g');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', ' ', 'x', '-') }), (text) => {
        const expected = [...text.matchAll(plain)].map((match) => ({
          span: { start: match.index, end: match.index + match[0].length },
          index: match.slice(1).findIndex((group) => group !== undefined),
        }));
        expect(anyOf({ patterns, ...around })(text)).toEqual(expected);
      }),
    );
  });
});
