import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlogs, longestWorkingWait } from '../../../src/core/staffing/backlog.js';

describe('written work', () => {
  const day = { arrivals: [30, 40, 50, 40, 30, 20, 20, 20, 10, 10], capacity: Array.from({ length: 10 }, () => 26) };

  test('piles up and is worked off', () => {
    const waiting = backlogs(day);
    expect(waiting).toEqual([4, 18, 42, 56, 60, 54, 48, 42, 26, 10]);
    expect(Math.max(...waiting) / 26).toBeCloseTo(2.31, 2);
  });

  test('more than a week can hold never ends', () => {
    expect(longestWorkingWait(day)).toBe(Number.POSITIVE_INFINITY);
    expect(longestWorkingWait({ arrivals: [0, 0], capacity: [0, 0] })).toBe(0);
  });

  test('what the weekend left is in the longest wait', () => {
    // Two messages come while nobody is there, one can be answered in an hour.
    expect(longestWorkingWait({ arrivals: [0, 0, 1, 1], capacity: [1, 1, 0, 0] })).toBe(2);
    // The same, the closed hours first.
    expect(longestWorkingWait({ arrivals: [1, 1, 0, 0], capacity: [0, 0, 1, 1] })).toBe(2);
  });

  test('twice the people halve the wait at the least', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.record({ arrival: fc.nat(9), open: fc.boolean() }), { minLength: 2, maxLength: 60 })
          .filter((hours) => hours.some(({ open }) => open)),
        (hours) => {
          const flow = (each: number) => ({
            arrivals: hours.map(({ arrival }) => arrival),
            capacity: hours.map(({ open }) => (open ? each : 0)),
          });
          const one = longestWorkingWait(flow(5));
          expect(longestWorkingWait(flow(10))).toBeLessThanOrEqual(one / 2 + 1e-9);
        },
      ),
    );
  });
});
