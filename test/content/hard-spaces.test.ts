import { describe, expect, test } from 'vitest';
import { shippedTexts, textsByHand, withHardSpaces } from '../../scripts/hard-spaces.js';

describe('spaces at which no line may break', () => {
  test('are in every text written by hand: `npx tsx scripts/hard-spaces.ts` puts them in', () => {
    const texts = textsByHand();
    expect(texts.length).toBeGreaterThan(80);
    const missing = texts.flatMap(({ path, language, text }) => {
      const lines = withHardSpaces(text, language).split('\n');
      return text.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [`${path}:${index + 1} ${line}`]));
    });
    expect(missing).toEqual([]);
  });

  test.each([
    ['de', 'Nach § 5 Abs. 4 und Art. 3 Bst. s, z. B. 10 %.', 'Nach §~5 Abs.~4 und Art.~3 Bst.~s, z.~B. 10~%.'],
    ['de', 'Am 31. Juli 2024 um 10 Uhr, 25 Euro, 36 Prozent.', 'Am 31.~Juli 2024 um 10~Uhr, 25~Euro, 36~Prozent.'],
    // A declared value stays as people type it when they look for it.
    ['de', 'Binnen [14 Tagen](../facts.yaml#a) und 1 Arbeitstag.', 'Binnen [14 Tagen](../facts.yaml#a) und 1~Arbeitstag.'],
    ['de', 'Die 37 Beiträge, Stufe 3 und `10 Uhr`.', 'Die 37 Beiträge, Stufe 3 und `10 Uhr`.'],
    ['en', 'Section 5a(4) UWG and article 5 ECG, 36 per cent.', 'Section~5a(4) UWG and article~5 ECG, 36~per cent.'],
    ['en', 'On 31 July 2024 at 4 pm, within 1 working day.', 'On 31~July 2024 at 4~pm, within 1~working day.'],
    ['en', 'In 2024 May left, and x.com/2 days is an address.', 'In 2024 May left, and x.com/2 days is an address.'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(withHardSpaces(text, language).replaceAll('\u00a0', '~')).toBe(expected);
  });

  test('leave settings, code and addresses alone, and change nothing a second time', () => {
    const text =
      '---\npass-mark: 80 %\nsources:\n  - { claim: "Since 2 July 2023", url: "https://a.example/2 days" }\n---\n\n```\n10 minutes\n```\n\n[10 minutes](b.md#10 minutes)\n';
    const once = withHardSpaces(text, 'en');
    expect(once.replaceAll('\u00a0', '~')).toBe(text.replace('2 July', '2~July').replace('[10 minutes]', '[10~minutes]'));
    expect(withHardSpaces(once, 'en')).toBe(once);
  });
});

test('times of day are written one way in every text that we ship: 4 pm, 14:50 Uhr', () => {
  const other = { de: /\d\d?\.\d\d\sUhr/gu, en: /\d\s[ap]\.m\.|(?<![\d:])(?:1\d|2[0-3]|\d):[0-5]\d(?!\s[ap]m|[\d:])/gu };
  const found = shippedTexts().flatMap(({ path, language, text }) =>
    [...text.matchAll(other[language])].map(([time]) => `${path}: ${time}`),
  );
  expect(found).toEqual([]);
});
