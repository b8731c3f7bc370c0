import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlatform } from '../../../src/core/channels/platforms.js';
import { accountKey, parseHandle, parseWebAddress } from '../../../src/core/channels/web-address.js';

const host = (text: string) => parseWebAddress(text)?.host ?? null;

test.each([
  ['https://www.facebook.com/muster', 'www.facebook.com'],
  ['HTTP://Facebook.com', 'facebook.com'],
  ['//x.com/muster', 'x.com'],
  ['facebook.com/muster', 'facebook.com'],
  ['www.muster.bau', 'www.muster.bau'],
  ['muster.de', 'muster.de'],
  [' https://x.com/a ', 'x.com'],
  ['https://x.com:443/a', 'x.com'],
  ['https://x.com./a', 'x.com'],
  ['https://müller.example/a', 'xn--mller-kva.example'],
])('%s has the host %s', (text, expected) => {
  expect(host(text)).toBe(expected);
});

test.each([
  '@muster',
  'muster',
  'muster.bau',
  'info@muster.de',
  'mailto:info@muster.de',
  'https://name:secret@x.com/a',
  '+49 89 123456',
  'tel:+4989123456',
  '089 / 12.34.56',
  '192.168.1.1',
  'auf Anfrage',
  'https://',
  'https://[::1',
  'ftp://x.com/a',
  '',
])('%s is no web address', (text) => {
  expect(parseWebAddress(text)).toBeNull();
});

test('tells where the host stands', () => {
  const text = '  https://Mobile.Twitter.com/muster';
  const span = parseWebAddress(text)?.hostSpan;
  expect(text.slice(span?.start, span?.end)).toBe('Mobile.Twitter.com');
});

test('never throws, and its span always holds the host', () => {
  const parts = fc.array(fc.constantFrom('http', ':', '/', '//', '.', '@', '?', '#', '%', '%zz', 'x', 'de', 'ü', ' ', '[', ']', '\u202e'));
  fc.assert(
    fc.property(
      parts.map((list) => list.join('')),
      (text) => {
        const parsed = parseWebAddress(text);
        if (parsed === null) return;
        expect(text.slice(parsed.hostSpan.start, parsed.hostSpan.end)).toMatch(/^[^\s/?#@:]+$/);
        expect(accountKey({ address: parsed, platform: null })).not.toBe('');
      },
    ),
  );
});

describe('the same account', () => {
  function key(text: string, platform: string): string {
    const address = parseWebAddress(text);
    const entry = findPlatform(platform)?.platform;
    if (address === null || entry === undefined) throw new Error(text);
    return accountKey({ address, platform: entry });
  }

  test.each([
    ['x', 'https://twitter.com/muster', 'x.com/Muster/'],
    ['facebook', 'https://de-de.facebook.com/muster?locale=de_DE', 'http://m.facebook.com/muster#top'],
    ['youtube', 'https://www.youtube.com/@muster?si=abc', 'https://youtube.com/%40Muster'],
    ['linkedin', 'https://at.linkedin.com/company/muster/', 'https://linkedin.com/company/muster'],
  ])('on %s: %s and %s', (platform, a, b) => {
    expect(key(a, platform)).toBe(key(b, platform));
  });

  test.each([
    ['facebook', 'https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'],
    ['facebook', 'https://facebook.com/a', 'https://facebook.com/b'],
    ['mastodon', 'https://de.social.example/@m', 'https://at.social.example/@m'],
  ])('not on %s: %s and %s', (platform, a, b) => {
    expect(key(a, platform)).not.toBe(key(b, platform));
  });

  test('is a matter of neither order nor repetition of what identifies it', () => {
    expect(key('https://facebook.com/p?id=1&v=2', 'facebook')).toBe(key('https://facebook.com/p?v=2&utm=x&id=1', 'facebook'));
  });
});

test('handles', () => {
  expect(parseHandle(' @Muster.Bau ')).toBe('muster.bau');
  for (const text of ['muster', '@', '@a b', 'a@b', '@a@social.example', '@a/b']) expect(parseHandle(text), text).toBeNull();
});
