import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, daysBetween } from '../../src/core/day.js';

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-01-01', '2025-12-31', -1],
])('from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2023-01-31', 13, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-15', 1e300, '9999-12-31'],
  ['2026-12-15', 95_000, '9943-08-15'],
])('%s and %i months', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('months never lead over the end of the month that was meant', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (day, months) => {
      const later = addMonths(day, months);
      const [year = 0, month = 0] = day.split('-').map(Number);
      const count = year * 12 + month - 1 + months;
      expect(later.slice(0, 7)).toBe(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`);
      expect(daysBetween(day, later)).toBeGreaterThanOrEqual(0);
    }),
  );
});
