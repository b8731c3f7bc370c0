import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTarget, relativeAddress } from '../../../src/core/handbook/link-target.js';

const from = 'policies/staff/rules.de.md';

test.each([
  ['https://example.com/a#b', { kind: 'unchecked' }],
  ['MAILTO:a@example.com', { kind: 'unchecked' }],
  ['tel:+49891234560', { kind: 'unchecked' }],
  ['//example.com/a', { kind: 'unchecked' }],
  ['javascript:alert(1)', { kind: 'refused', scheme: 'javascript' }],
  ['JaVaScRiPt:alert(1)', { kind: 'refused', scheme: 'javascript' }],
  ['file:///etc/passwd', { kind: 'refused', scheme: 'file' }],
  ['', { kind: 'empty' }],
  ['  ', { kind: 'empty' }],
  ['%', { kind: 'malformed' }],
  ['a.md#%E0%A4', { kind: 'malformed' }],
  ['/a.md', { kind: 'absolute' }],
  ['../../../a.md', { kind: 'outside' }],
  ['%2e%2e/../../../a.md', { kind: 'outside' }],
  ['unisono:strategy#owned', { kind: 'guideline', policy: 'strategy', anchor: 'owned' }],
  ['unisono:strategy', { kind: 'guideline', policy: 'strategy', anchor: null }],
  ['#scope', { kind: 'file', path: from, anchor: 'scope' }],
  ['#', { kind: 'file', path: from, anchor: null }],
  ['other.de.md', { kind: 'file', path: 'policies/staff/other.de.md', anchor: null }],
  ['./a/../other.de.md#x', { kind: 'file', path: 'policies/staff/other.de.md', anchor: 'x' }],
  ['../../facts.yaml#return-window', { kind: 'file', path: 'facts.yaml', anchor: 'return-window' }],
  ['../Gr%C3%BC%C3%9Fe.md#%C3%BCber-uns', { kind: 'file', path: 'policies/Grüße.md', anchor: 'über-uns' }],
  ['a.md?plain=1#x', { kind: 'file', path: 'policies/staff/a.md', anchor: 'x' }],
  ['../..', { kind: 'file', path: '', anchor: null }],
])('%s', (url, expected) => {
  expect(linkTarget({ from, url })).toEqual(expected);
});

const segment = fc.stringMatching(/^[a-zäöü %()#?'.-]{1,8}$/).filter((text) => text.trim() === text && !/^\.*$/.test(text));
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('an address that was made leads where it was meant to', () => {
  fc.assert(
    fc.property(path, path, (start, to) => {
      expect(linkTarget({ from: start, url: relativeAddress(start, to) })).toEqual({ kind: 'file', path: to, anchor: null });
    }),
  );
});

test('any address at all has an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (url) => linkTarget({ from, url }).kind.length > 0));
});
