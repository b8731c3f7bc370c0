import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.js';

describe('what a misspelt word meant', () => {
  test.each([
    ['lnit', ['init', 'lint'], 'lint'],
    ['intt', ['lint', 'init'], 'init'],
    ['lintt', ['init', 'lint'], 'lint'],
    ['exprot', ['import', 'export'], 'export'],
    ['audti', ['quiz', 'audit'], 'audit'],
    ['xyz', ['init', 'lint'], null],
  ])('%s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });
});
