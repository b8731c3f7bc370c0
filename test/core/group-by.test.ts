import { expect, test } from 'vitest';
import { groupBy } from '../../src/core/group-by.js';
import { remember } from '../../src/core/remember.js';

test('groups and members keep their order, and what has no key is left out', () => {
  const groups = groupBy(['b1', 'a1', '-', 'b2'], (text) => (text === '-' ? null : text.slice(0, 1)));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('what was made of a text is remembered, nothing too', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([length('abc'), length(''), length('abc'), length('')]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['abc', '']);
  for (let index = 0; index < 3000; index++) length(`text ${index}`);
  expect(length('abc')).toBe(3);
  expect(asked.filter((text) => text === 'abc')).toHaveLength(2);
});
