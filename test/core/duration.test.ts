import { expect, test } from 'vitest';
import { type DurationUnit, durationAfter } from '../../src/core/duration.js';

test.each([
  [1, 'd', '1 Tag', '1 day'],
  [14, 'd', '14 Tagen', '14 days'],
  [2, 'wd', '2 Arbeitstagen', '2 working days'],
  [3, 'months', '3 Monaten', '3 months'],
  [1, 'h', '1 Stunde', '1 hour'],
  [36.5, 'h', '36,5 Stunden', '36.5 hours'],
  [90, 'min', '90 Minuten', '90 minutes'],
] satisfies [number, DurationUnit, string, string][])('what comes after %d %s', (amount, unit, de, en) => {
  expect(durationAfter({ amount, unit })).toEqual({ de, en });
});
