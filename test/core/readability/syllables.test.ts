import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { germanSyllables } from '../../../src/core/readability/syllables-de.js';
import { englishSyllables } from '../../../src/core/readability/syllables-en.js';

const HELD_OUT = '# held out';

/** The words of a list with their syllables counted by hand: "Be|schwer|de" has three. */
function listed(part: string): readonly { word: string; syllables: number }[] {
  return part
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ word: line.replaceAll('|', ''), syllables: line.split('|').length }));
}

describe.each([
  ['de', germanSyllables],
  ['en', englishSyllables],
] as const)('syllables in %s', (language, count) => {
  const [known = '', heldOut = ''] = readFileSync(`test/fixtures/readability/syllables.${language}.txt`, 'utf8').split(HELD_OUT);

  test.each([
    ['the words that the rules were written for', known, 200, 0.99],
    ['words that nobody looked at while writing the rules', heldOut, 70, 0.95],
  ])('counts %s', (_, part, atLeast, bound) => {
    const words = listed(part);
    const wrong = words.filter(({ word, syllables }) => count(word) !== syllables);
    const accuracy = 1 - wrong.length / words.length;
    expect(words.length).toBeGreaterThanOrEqual(atLeast);
    expect(accuracy, wrong.map(({ word }) => `${word}: ${count(word)}`).join(', ')).toBeGreaterThanOrEqual(bound);
  });

  it('finds at least one syllable in anything', () => {
    for (const word of ['', 'b', 'GmbH', 'pst', '’s', 'ß', 'çà']) expect(count(word)).toBeGreaterThanOrEqual(1);
  });

  it('does not care about capital letters', () => {
    for (const { word } of listed(known))
      expect(count(word.toUpperCase().replaceAll('SS', 'ß'))).toBe(count(word.toLowerCase().replaceAll('ss', 'ß')));
  });
});

test.each([
  ["isn't", 2],
  ['doesn’t', 2],
  ["don't", 1],
  ['company’s', 3],
])('%s has %i', (word, syllables) => {
  expect(englishSyllables(word)).toBe(syllables);
});
