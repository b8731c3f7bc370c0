import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/facts/fact.js';
import { mentionsOf } from '../../../src/core/facts/mentions.js';

const fact = (words: readonly string[]): Fact => ({
  id: 'a',
  at: { source: { file: 'facts.yaml', text: '' }, span: { start: 0, end: 0 } },
  owner: null,
  values: [],
  mentions: { de: words },
  validUntil: null,
});

test.each([
  ['E-Mail', 'Schreiben Sie eine E-Mail an uns.', 'E-Mail'],
  ['-Rückgabe', 'Die Online-Rückgabe ist frei.', '-Rückgabe'],
  ['a.b*c+(d)|[e]/\\^$?{1}', 'x a.b*c+(d)|[e]/\\^$?{1} y', 'a.b*c+(d)|[e]/\\^$?{1}'],
  ['zwei  Wörter', 'zwei\nWörter', 'zwei\nWörter'],
])('finds the word %s', (word, text, expected) => {
  const [found] = mentionsOf({ fact: fact([word]), language: 'de', text });
  expect(text.slice(found?.start, found?.end)).toBe(expected);
});
