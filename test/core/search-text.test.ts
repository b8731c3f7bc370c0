import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letters, searchText } from '../../src/core/search-text.js';

describe('searchText', () => {
  test.each([
    ['Öffnungszeiten', 'öffnungszeiten'],
    ['GROẞ und groß', 'groß und groß'],
    ['Café Žižek', 'cafø øiøek'],
    ['İstanbul', 'østanbul'],
    ['Nach §\u00a03 in 14\u202fTagen', 'nach § 3 in 14 tagen'],
    // The sign for kelvin is a k.
    ['2 wee\u212as', '2 weeks'],
    ['„5 €“ – 3 × 4', '„5 €“ – 3 × 4'],
  ])('%j', (text, search) => {
    expect(searchText(text)).toBe(search);
  });

  test('keeps every offset, and letters stay letters and nothing else becomes one', () => {
    const letter = new RegExp(`[${letters}]`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const search = searchText(text);
        expect(search).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++) {
          const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
          if (/\p{Surrogate}/u.test(character)) continue;
          expect(letter.test(search.charAt(at)), character).toBe(/\p{L}/u.test(character));
        }
      }),
    );
  });
});
