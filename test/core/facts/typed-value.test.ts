import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesPerWeek } from '../../../src/core/channels/opening-hours.js';
import type { TypedValue } from '../../../src/core/facts/fact.js';
import { parseTypedValue, sameValue, writeValue } from '../../../src/core/facts/typed-value.js';
import { languages } from '../../../src/core/language.js';

const parse = (text: string, country: string | null = null) => parseTypedValue({ text, country });

describe('parseTypedValue', () => {
  it.each<[string, TypedValue]>([
    ['14 d', { type: 'duration', duration: { amount: 14, unit: 'd' } }],
    ['zwei Wochen', { type: 'duration', duration: { amount: 14, unit: 'd' } }],
    ['vierzehn Tage', { type: 'duration', duration: { amount: 14, unit: 'd' } }],
    ['twenty-four hours', { type: 'duration', duration: { amount: 24, unit: 'h' } }],
    ['1 working day', { type: 'duration', duration: { amount: 1, unit: 'wd' } }],
    ['1.234,56 €', { type: 'money', amount: 1234.56, currency: 'EUR' }],
    ['€1,234.56', { type: 'money', amount: 1234.56, currency: 'EUR' }],
    ["CHF 1'234.50", { type: 'money', amount: 1234.5, currency: 'CHF' }],
    ['EUR 20', { type: 'money', amount: 20, currency: 'EUR' }],
    ['20 Euro', { type: 'money', amount: 20, currency: 'EUR' }],
    ['1.234 €', { type: 'money', amount: 1234, currency: 'EUR' }],
    ['£5', { type: 'money', amount: 5, currency: 'GBP' }],
    ['CHF 12.–', { type: 'money', amount: 12, currency: 'CHF' }],
    ['50 Cent', { type: 'money', amount: 0.5, currency: 'EUR' }],
    ['2,5 Mio. €', { type: 'money', amount: 2_500_000, currency: 'EUR' }],
    ['80 %', { type: 'percent', amount: 80 }],
    ['2,5 Prozent', { type: 'percent', amount: 2.5 }],
    ['+49 (0)89 123 45-60', { type: 'phone', digits: '+49891234560' }],
    ['0049 89 1234560', { type: 'phone', digits: '+49891234560' }],
    ['089 1234560', { type: 'phone', digits: '0891234560' }],
    ['Service@Example.com', { type: 'email', address: 'service@example.com' }],
    ['https://www.Example.com/Kontakt/', { type: 'url', address: 'example.com/Kontakt' }],
    ['2026-11-22', { type: 'date', date: '2026-11-22' }],
    ['22.11.2026', { type: 'date', date: '2026-11-22' }],
    ['22. November 2026', { type: 'date', date: '2026-11-22' }],
    ['1. März 2027', { type: 'date', date: '2027-03-01' }],
    ['22 November 2026', { type: 'date', date: '2026-11-22' }],
    ['November 22, 2026', { type: 'date', date: '2026-11-22' }],
    ['24/7', { type: 'hours', ranges: [{ from: 0, to: minutesPerWeek }] }],
    ['Mo 8-18 Uhr', { type: 'hours', ranges: [{ from: 480, to: 1080 }] }],
    ['  Gut \n beraten ', { type: 'text', text: 'Gut beraten' }],
    ['14', { type: 'text', text: '14' }],
    ['30.02.2026', { type: 'text', text: '30.02.2026' }],
    ['constructor Tage', { type: 'text', text: 'constructor Tage' }],
  ])('reads %j', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it('reads national numbers of a known country as international ones', () => {
    expect(parse('089 1234560', 'DE')).toEqual(parse('+49 89 1234560'));
    expect(parse('020 7946 0018', 'GB')).toEqual(parse('+44 20 7946 0018'));
    // Italian numbers keep their zero.
    expect(parse('06 1234567', 'IT')).toEqual(parse('+39 06 1234567'));
  });

  it('takes a single separator by the habit of the language', () => {
    expect(parseTypedValue({ text: '1.250 %', language: 'de' })).toEqual({ type: 'percent', amount: 1250 });
    expect(parseTypedValue({ text: '1.250 %', language: 'en' })).toEqual({ type: 'percent', amount: 1.25 });
  });
});

describe('sameValue', () => {
  it.each<[string, string, boolean]>([
    ['24 h', '1 day', true],
    ['2 weeks', '14 Tage', true],
    ['24 h', '1 Arbeitstag', false],
    ['12 months', '1 Jahr', true],
    ['14 days', '15 days', false],
    ['20 €', 'EUR 20,00', true],
    ['20 €', '20 CHF', false],
    ['+49 (0)89 123 45-60', '+49 89 1234560', true],
    ['http://example.com', 'www.example.com/', true],
    ['example.com/a', 'example.com/A', false],
    ['22.11.2026', 'November 22, 2026', true],
    ['Mo-Fr 8-18 Uhr', 'Monday to Friday 08:00-18:00', true],
    ['Gut beraten', 'Gut  beraten', true],
    ['é', 'e\u0301', true],
    ['Gut beraten', 'gut beraten', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(sameValue(parse(a), parse(b))).toBe(expected);
    expect(sameValue(parse(b), parse(a))).toBe(expected);
  });

  it('compares national and international numbers only where the country is known', () => {
    expect(sameValue(parse('089 1234560'), parse('+49 89 1234560'), ['DE', 'AT'])).toBe(true);
    expect(sameValue(parse('089 1234560'), parse('+49 89 1234560'), ['AT'])).toBe(false);
    expect(sameValue(parse('089 1234560'), parse('+49 89 1234560'))).toBe(false);
  });
});

const digitsOf = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: length, maxLength: length });

const values: fc.Arbitrary<TypedValue> = fc.oneof(
  fc.record({
    type: fc.constant('duration' as const),
    duration: fc.record({ amount: fc.integer({ min: 1, max: 99_999 }), unit: fc.constantFrom('min', 'h', 'd', 'wd', 'months') }),
  }),
  fc.record({
    type: fc.constant('money' as const),
    amount: fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
    currency: fc.constantFrom('EUR', 'GBP', 'USD', 'CHF', 'PLN', 'JPY'),
  }),
  fc.record({ type: fc.constant('percent' as const), amount: fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10) }),
  fc.record({ type: fc.constant('phone' as const), digits: digitsOf(10).map((digits) => `+49${digits}`) }),
  fc.record({
    type: fc.constant('date' as const),
    date: fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  }),
  fc.record({ type: fc.constant('email' as const), address: fc.constantFrom('a@example.com', 'service.team@büro.example') }),
  fc.record({ type: fc.constant('url' as const), address: fc.constantFrom('example.com', 'shop.example.com/a/B?c=d#e') }),
  fc.record({
    type: fc.constant('hours' as const),
    ranges: fc
      .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })
      .map((days) => [...days].sort((a, b) => a - b).map((day) => ({ from: day * 1440 + 480, to: day * 1440 + 1080 }))),
  }),
);

describe('writeValue', () => {
  it('writes what reading gives back, in every language', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...languages), (value, language) => {
        const written = writeValue(value, language);
        expect(parseTypedValue({ text: written, language })).toEqual(value);
      }),
    );
  });

  it('keeps the form of a date that it replaces', () => {
    const date: TypedValue = { type: 'date', date: '2026-11-22' };
    expect(writeValue(date, 'de', '01.01.2025')).toBe('22.11.2026');
    expect(writeValue(date, 'de', '2025-01-01')).toBe('2026-11-22');
    expect(writeValue(date, 'de', '1. Januar 2025')).toBe('22. November 2026');
  });
});
