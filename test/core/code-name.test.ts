import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeName } from '../../src/core/code-name.js';

describe('codeName', () => {
  test.each([
    ['pt', 'language', { de: 'Portugiesisch', en: 'Portuguese' }],
    ['AT', 'region', { de: 'Österreich', en: 'Austria' }],
    ['zz', 'language', { de: 'zz', en: 'zz' }],
    ['https://[', 'language', { de: 'https://[', en: 'https://[' }],
    ['', 'region', { de: '', en: '' }],
  ] as const)('%j as %s', (code, type, name) => {
    expect(codeName(code, type)).toEqual(name);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('language' as const, 'region' as const), (code, type) => {
        expect(codeName(code, type)).toEqual({ de: expect.any(String), en: expect.any(String) });
      }),
    );
  });
});
