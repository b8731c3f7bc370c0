import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeThere } from '../../../src/core/channels/volume.js';

test.each([
  [107.8, 107],
  [0.95, 0.9],
  [9.99, 9.9],
  [10, 10],
  [100 * 0.57, 57],
  [0, 0],
])('of %d hours %d are there', (hours, there) => {
  expect(timeThere(hours)).toBe(there);
});

test('nobody has more time because of a rounding', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (hours) => {
      expect(timeThere(hours)).toBeLessThanOrEqual(hours + 1e-6);
      expect(timeThere(hours)).toBeGreaterThan(hours - 1);
    }),
  );
});
