import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coversHours,
  isOpenAt,
  longestClosedGap,
  minutesPerWeek,
  openMinutes,
  parseOpeningHours,
  uncoveredMinutes,
  unionOfHours,
  writeOpeningHours,
} from '../../../src/core/channels/opening-hours.js';

const ranges = (text: string) => parseOpeningHours(text)?.ranges;
const day = 24 * 60;

describe('reading', () => {
  const week = [0, 1, 2, 3, 4].map((d) => ({ from: d * day + 480, to: d * day + 1080 }));
  test.each([
    'Mo-Fr 08:00-18:00',
    'Mon-Fri 8-18',
    'Montag bis Freitag von 8 bis 18 Uhr',
    'Monday to Friday 8am-6pm',
    'Mo, Di, Mi, Do, Fr 08.00–18.00 Uhr',
    'Mo-Mi 8:00-18:00, Do 8-18; Fr. 8-18; Sa und So geschlossen',
    'mo–fr: 08:00 – 18:00',
    'Mo-Fr 08:00-12:00, 12:00-18:00',
  ])('%s', (text) => {
    expect(ranges(text)).toEqual(week);
  });

  test('over midnight, also at the end of the week', () => {
    expect(ranges('Fr 22:00-02:00')).toEqual([{ from: 4 * day + 1320, to: 5 * day + 120 }]);
    expect(ranges('So 22:00-02:00')).toEqual([
      { from: 0, to: 120 },
      { from: 6 * day + 1320, to: minutesPerWeek },
    ]);
  });

  test('always open', () => {
    for (const text of ['24/7', 'rund um die Uhr', 'Mo-So 00:00-24:00', '0-24 Uhr', 'täglich 00:00-00:00', 'daily 0:00-24:00'])
      expect(ranges(text), text).toEqual([{ from: 0, to: minutesPerWeek }]);
  });

  test('days that wrap around the week', () => {
    expect(ranges('Sa-Mo 10:00-12:00')).toEqual([0, 5, 6].map((d) => ({ from: d * day + 600, to: d * day + 720 })));
  });

  test.each([
    '',
    'nach Vereinbarung',
    'Mo-Fr',
    '8-',
    'Mo 25:00-26:00',
    'Mo 08:60-09:00',
    'Mo 08:00-08:00',
    'Mo 24:00-02:00',
    'Mo 8-12-14',
    '- 8',
  ])('refuses “%s”', (text) => {
    expect(parseOpeningHours(text)).toBeNull();
  });

  test('never throws and stays within the week', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[MoDiTuFr0-9:;, –-]{0,30}$/)), (text) => {
        for (const { from, to } of parseOpeningHours(text)?.ranges ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(minutesPerWeek);
        }
      }),
    );
  });
});

const anyHours = fc
  .uniqueArray(fc.integer({ min: 0, max: minutesPerWeek }), { minLength: 0, maxLength: 16 })
  .map((points) => points.sort((a, b) => a - b))
  .map((points) => ({
    ranges: Array.from({ length: Math.floor(points.length / 2) }, (_, i) => ({
      from: points[2 * i] as number,
      to: points[2 * i + 1] as number,
    })),
  }));

describe('laws', () => {
  test('what is written is read back, in both languages', () => {
    fc.assert(
      fc.property(anyHours, fc.constantFrom('de' as const, 'en' as const), (hours, language) => {
        expect(ranges(writeOpeningHours(hours, language))).toEqual(hours.ranges);
      }),
      { numRuns: 500 },
    );
  });

  test('open minutes and the longest gap agree with counting', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const open = Array.from({ length: minutesPerWeek }, () => false);
        for (const { from, to } of hours.ranges) open.fill(true, from, to);
        expect(openMinutes(hours)).toBe(open.filter(Boolean).length);
        let longest = 0;
        let run = 0;
        for (const is of [...open, ...open]) {
          run = is ? 0 : run + 1;
          longest = Math.max(longest, run);
        }
        expect(longestClosedGap(hours)).toBe(Math.min(longest, minutesPerWeek));
      }),
      { numRuns: 30 },
    );
  });

  test('a union covers both of its parts', () => {
    fc.assert(
      fc.property(anyHours, anyHours, (a, b) => {
        const both = unionOfHours([a, b]);
        expect(coversHours(both, a) && coversHours(both, b)).toBe(true);
        expect(uncoveredMinutes(a, both)).toBe(openMinutes(both) - openMinutes(a));
        for (const { from, to } of a.ranges) expect(isOpenAt(both, from) && isOpenAt(both, to - 1)).toBe(true);
      }),
    );
  });
});

test('writes hours briefly', () => {
  const write = (text: string, language: 'de' | 'en') => writeOpeningHours(parseOpeningHours(text) ?? { ranges: [] }, language);
  expect(write('Mon-Fri 8-12, 13-17; Sat 9-12', 'de')).toBe('Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-12:00');
  expect(write('Di, Do 22-2', 'en')).toBe('Tu 22:00-02:00; Th 22:00-02:00');
  expect(write('Mo-So 0-24', 'de')).toBe('24/7');
});
