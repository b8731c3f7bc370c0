import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditChecks, auditPlan, outcomeOf } from '../../support/audit-plan.js';
import { businessMaker, craftFirm, fiveFields } from '../../support/good-plans.js';

describe('the whole catalogue', () => {
  test.each([
    ['SEL', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31'],
    ['COO', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28'],
    ['GEN', '01 02 03 04 05 06 07 08'],
  ])('has the checks of %s', (group, numbers) => {
    const codes = auditChecks.flatMap(({ code }) => (code?.startsWith(group) === true ? [code.slice(4)] : []));
    expect(codes.sort().join(' ')).toBe(numbers);
  });

  test.each([
    ['a craft firm', craftFirm],
    ['a maker that sells to businesses', businessMaker],
  ])('raises no false alarm: %s', (_, text) => {
    for (const day of ['2026-11-22', '2027-03-02']) expect(outcomeOf({ text, day })).toEqual([]);
  });

  test('asks a beginner a handful of questions, and finds nothing', () => {
    const { findings, unknowns } = auditPlan({ text: fiveFields });
    expect(findings).toEqual([]);
    expect(unknowns.length).toBeLessThanOrEqual(10);
    // The phone line is asked for nothing but its hours, its place on the contact page, and the topics of the plan.
    expect(
      unknowns
        .filter(({ subjects }) => subjects.includes('phone'))
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['channel.hours', 'channel.listed-on']);
  });

  test('judges a plan whose languages are no codes', () => {
    const text =
      'schema: 1\nchannels:\n  - { platform: facebook, languages: ["https://["], hand-over: [phone] }\n  - { platform: phone, languages: [de] }\n';
    expect(auditPlan({ text, codes: ['COO-11'], anyForm: true }).findings).toMatchObject([
      { message: 'language', data: { languages: [{ de: 'https://[', en: 'https://[' }] } },
    ]);
  });

  test('judges damaged plans without falling over', () => {
    const texts = [craftFirm, businessMaker, fiveFields];
    const words = [
      'none',
      'keine',
      '"n/a: Grund"',
      '"n/a:"',
      '',
      '[]',
      '{}',
      '0',
      '-1',
      'true',
      '24/7',
      '@x',
      '"https://["',
      'phone',
      '[phone, phone]',
    ];
    const damage = fc.record({ at: fc.nat(), word: fc.constantFrom(...words), cut: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 12 }), (text, damages) => {
        const damaged = damages.reduce((result, { at, word, cut }) => {
          const values = [...result.matchAll(/: ("[^"]*"|\[[^\]]*\]|[^\s,{}[\]]+)/g)];
          const hit = values[at % Math.max(values.length, 1)];
          if (hit === undefined) return result;
          return result.slice(0, hit.index) + (cut ? '' : `: ${word}`) + result.slice(hit.index + hit[0].length);
        }, text);
        for (const { message } of auditPlan({ text: damaged, anyForm: true }).findings) expect(message).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
