import { describe, expect, test } from 'vitest';
import { frozenCountries, publicDays, statesOf } from '../../../scripts/freeze-holidays.js';
import { easterSunday, knowsHolidays, publicHolidays, statesWithHolidays } from '../../../src/core/working-time/public-holidays.js';

const on = (day: string, country: string, state: string | null = null) => publicHolidays({ country, state })?.(day) ?? null;

describe('public holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter %d', (year, day) => {
    expect(new Date(easterSunday(year)).toISOString().slice(0, 10)).toBe(day);
  });

  test('8 May 2025 and 17 June 2028 are free in Berlin alone', () => {
    for (const day of ['2025-05-08', '2028-06-17'])
      expect(statesWithHolidays('DE').filter((state) => on(day, 'DE', state) === true)).toEqual(['BE']);
    expect(on('2026-05-08', 'DE', 'BE')).toBe(false);
  });

  test('what only one town keeps is not free in the state', () => {
    // The peace festival of Augsburg.
    expect(on('2026-08-08', 'DE', 'BY')).toBe(false);
  });

  test.each([
    ['2026-10-03', 'DE', null, true],
    ['2026-01-06', 'DE', null, false],
    ['2026-01-06', 'DE', 'BY', true],
    ['2026-11-18', 'DE', 'SN', true],
    ['2026-11-18', 'DE', 'BY', false],
    ['2026-06-04', 'DE', 'NW', true],
    ['2026-10-26', 'AT', '9', true],
    ['2026-08-01', 'CH', 'ZH', true],
    ['2026-04-03', 'CH', 'VS', false],
    ['2026-04-03', 'CH', 'ZH', true],
    ['2040-10-31', 'DE', 'TH', true],
  ] as const)('%s in %s %s: %s', (day, country, state, expected) => {
    expect(on(day, country, state)).toBe(expected);
  });

  test('are not known everywhere', () => {
    expect(publicHolidays({ country: 'XX', state: null })).toBeNull();
    expect(knowsHolidays('DE', 'XX')).toBe(false);
    expect(statesWithHolidays('constructor')).toEqual([]);
    expect(knowsHolidays('toString', null)).toBe(false);
  });

  test.each(frozenCountries)('of %s and its states are those that the source has', (country) => {
    const days = Array.from({ length: 12 * 366 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)).filter(
      (day) => day < '2036',
    );
    for (const state of [null, ...statesOf(country)]) {
      const isHoliday = publicHolidays({ country, state });
      expect(
        days.filter((day) => isHoliday?.(day)),
        `${state}`,
      ).toEqual(publicDays({ country, state }));
    }
  });
});
