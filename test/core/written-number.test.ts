import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVolume } from '../../src/core/channels/volume.js';
import { parseDuration, writeDuration } from '../../src/core/duration.js';
import { signedNumber, writtenNumber } from '../../src/core/written-number.js';

test.each([
  ['1200', 1200],
  ['1.200', 1200],
  ['1,200', 1200],
  ['1’200', 1200],
  ["1'200", 1200],
  ['1\u00a0200', 1200],
  ['12.345.678', 12_345_678],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234,56', 1234.56],
  ['1,5', 1.5],
  ['0.125', 0.125],
  ['0,3', 0.3],
  ['1.2345', 1.2345],
  ['1.200,300', 1200.3],
  ['1.2.3', null],
  ['1.20.300', null],
  ['1,200,3', null],
  ['-5', null],
  ['', null],
  ['~20', null],
])('%s is read as a number', (text, value) => {
  expect(writtenNumber(text)).toBe(value);
});

test.each([
  ['-5', -5],
  ['− 1.200', -1200],
  ['–0,5', -0.5],
  ['5', 5],
  ['-', null],
  ['--5', null],
])('%s is read as a number with its sign', (text, value) => {
  expect(signedNumber(text)).toBe(value);
});

test('however thousands are set apart, it is the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.constantFrom('.', ',', "'", '’', ' ', '\u00a0', '\u202f'),
      (number, sign) => {
        expect(writtenNumber(String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign))).toBe(number);
      },
    ),
  );
});

describe('thousands', () => {
  test.each([
    ['ca. 1.200', { low: 800, high: 1600 }],
    ['~1,500', { low: 1000, high: 2000 }],
    ['1.000-1.500', { low: 1000, high: 1500 }],
    ['1,500 to 2,000', { low: 1500, high: 2000 }],
    ['10..50', { low: 10, high: 50 }],
    ['1,5', { low: 1.5, high: 1.5 }],
    ['rund 20', { low: 40 / 3, high: 80 / 3 }],
    ['50..10', null],
    ['1.2.3', null],
  ])('in the estimate %s', (text, volume) => {
    expect(parseVolume(text)).toEqual(volume);
  });

  test.each([
    ['1.500 min', { amount: 1500, unit: 'min' }],
    ['1,000 hours', { amount: 1000, unit: 'h' }],
    ['1,5 h', { amount: 1.5, unit: 'h' }],
    ['0.125 h', { amount: 0.125, unit: 'h' }],
  ])('in the duration %s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  test('a duration written in words is never read as thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('de' as const, 'en' as const), (hundredths, language) => {
        const duration = { amount: hundredths / 100, unit: 'h' as const };
        expect(parseDuration(writeDuration(duration, language))).toEqual(duration);
      }),
    );
  });
});
