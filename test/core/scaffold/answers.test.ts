import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPlatform } from '../../../src/core/channels/platforms.js';
import { answersSchema, completeAnswers, readAnswers, writeAnswers } from '../../../src/core/scaffold/answers.js';
import { offeredPlatforms } from '../../../src/core/scaffold/channel-defaults.js';
import { cleanValue } from '../../../src/core/scaffold/clean-value.js';
import { naughtyNames } from '../../support/naughty-names.js';

describe('an answers file', () => {
  it('may leave everything out', () => {
    expect(readAnswers({ file: 'a.yaml', text: 'company: Muster GmbH\n' })).toEqual({ answers: { company: 'Muster GmbH' }, problems: [] });
  });

  it('looks as docs/formats.en.md shows it', () => {
    const text = /\n## Answers\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/formats.en.md', 'utf8'))?.[1] ?? '';
    const { answers, problems } = readAnswers({ file: 'docs/formats.en.md', text });
    expect(problems).toEqual([]);
    expect(Object.keys(answers ?? {}).sort()).toEqual(Object.keys(answersSchema.shape).sort());
  });

  it('is told all its faults at once, with the word that was meant', () => {
    const text = 'compny: X\ncountries: [Germany]\ncustomers: consumer\nstaff: many\naddress: Sie\nchannels: [{ platfrom: phone }]\n';
    const { answers, problems } = readAnswers({ file: 'a.yaml', text });
    expect(answers).toBeNull();
    expect(problems.map(({ message, data }) => [message, data.meant ?? data.key])).toEqual(
      expect.arrayContaining([
        ['unknown-key-near', 'company'],
        ['not-a-country', 'countries'],
        ['not-allowed-near', 'consumers'],
        ['wrong-type', 'staff'],
        ['unknown-key-near', 'platform'],
      ]),
    );
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n'],
    ['broken YAML', 'a: [\n'],
    ['an alias', 'company: &a X\nchannels: *a\n'],
    ['a name without a visible character', 'company: "\\u200b \\u0007"\n'],
    ['a language without templates', 'languages: [fr]\n'],
    ['a code owner that would start a comment', 'code-owner: "@a # b"\n'],
    ['hours that are none', 'channels: [{ platform: phone, hours: whenever }]\n'],
  ])('that holds %s is refused', (_, text) => {
    const { answers, problems } = readAnswers({ file: 'a.yaml', text });
    expect(answers).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('is read back as it was written, whatever stands in it', () => {
    const word = fc
      .oneof(fc.constantFrom(...naughtyNames), fc.string({ unit: 'grapheme', maxLength: 30 }))
      .filter((name) => cleanValue(name) !== '');
    const given = fc.record({
      company: word,
      countries: fc.uniqueArray(fc.constantFrom('DE', 'AT', 'CH', 'NO'), { minLength: 1 }),
      languages: fc.uniqueArray(fc.constantFrom('de' as const, 'en' as const), { minLength: 1 }),
      staff: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
      'works-council': fc.boolean(),
      departments: fc.uniqueArray(word.map(cleanValue), { minLength: 1, maxLength: 3 }),
      channels: fc.array(
        fc.record({ platform: word, purpose: word, owner: word, status: fc.constantFrom('live' as const, 'planned' as const) }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(given, ({ staff, ...rest }) => {
        const parsed = answersSchema.parse({ ...rest, ...(staff === undefined ? {} : { staff }) });
        const answers = completeAnswers({ given: parsed, company: parsed.company ?? '', language: 'de', region: null });
        const { answers: back, problems } = readAnswers({ file: 'a.yaml', text: writeAnswers(answers) });
        expect(problems).toEqual([]);
        expect(completeAnswers({ given: back ?? {}, company: back?.company ?? '', language: 'en', region: 'US' })).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is taken when nobody says it', () => {
  test.each([
    ['de', null, ['DE']],
    ['de', 'AT', ['AT']],
    ['en', null, ['GB']],
    ['en', 'IE', ['IE']],
  ] as const)('language %s, region %s: countries %j', (language, region, countries) => {
    expect(completeAnswers({ given: {}, company: 'X', language, region })).toMatchObject({ countries, languages: [language], staff: null });
  });
});

test.each(offeredPlatforms)('the catalogue knows $id by both names', ({ id, name }) => {
  for (const word of [id, name.de, name.en]) expect(findPlatform(word)?.platform.id).toBe(id);
});
