import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../src/render/board-parts.js';
import { textWidth } from '../../src/render/text-width.js';

test.each([
  ['braucht 79 Stunden und hat höchstens 73', 31, 'braucht 79 Stunden und hat…'],
  ['braucht 79 Stunden und hat höchstens 73', 27, 'braucht 79 Stunden und hat…'],
  ['Donaudampfschifffahrtsgesellschaft am See', 12, 'Donaudampfs…'],
  ['kurz', 4, 'kurz'],
])('“%s” in %i columns', (text, limit, short) => {
  expect(shorten(text, limit)).toBe(short);
});

test('never takes more columns than it may, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      const short = shorten(text, limit);
      if (short === text) return;
      expect(textWidth(short)).toBeLessThanOrEqual(limit);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
