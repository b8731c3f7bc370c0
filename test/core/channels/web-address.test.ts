import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHandle, parseMailAddress, parseWebAddress } from '../../../src/core/channels/web-address.js';

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
  'https://x..com/a',
  'https://\u00ad.de/a',
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
        expect(parsed.host.split('.')).not.toContain('');
      },
    ),
  );
});

test('handles', () => {
  expect(parseHandle(' @Muster.Bau ')).toBe('muster.bau');
  for (const text of ['muster', '@', '@a b', 'a@b', '@a@social.example', '@a/b']) expect(parseHandle(text), text).toBeNull();
});

test('e-mail addresses', () => {
  expect(parseMailAddress(' mailto:Info@Muster.de ')).toBe('info@muster.de');
  for (const text of ['muster.de', '@muster.de', 'a@b', 'a@b..de', 'a b@muster.de', 'a@muster.de/x', 'a@b@muster.de', ''])
    expect(parseMailAddress(text), text).toBeNull();
});

// Time that grows faster than the address would run into the timeout.
test('long hostile addresses are judged', () => {
  const texts = [`${'a.'.repeat(100_000)}@`, `a@${'b.'.repeat(100_000)}/`, `x.de/${'a '.repeat(100_000)}`, `${' '.repeat(200_000)}x`];
  for (const text of texts) expect([parseWebAddress(text), parseMailAddress(text), parseHandle(text)]).toEqual([null, null, null]);
});

test('an address in plain letters is read as URL reads it', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9._-]{1,6}$/);
  const label = fc.stringMatching(/^[a-zA-Z0-9-]{1,6}$/);
  let plain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('https://', 'http://', 'HTTPS://'),
      fc.array(label, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('de', 'COM', 'xn--p1ai', 'info'),
      fc.array(part, { maxLength: 4 }),
      fc.constantFrom('', '/'),
      (scheme, labels, ending, parts, closing) => {
        const written = [...labels, ending].join('.');
        const text = `${scheme}${written}${parts.map((one) => `/${one}`).join('')}${closing}`;
        const url = URL.canParse(text) ? new URL(text) : null;
        const found = parseWebAddress(text);
        if (found === null) expect(url?.hostname.split('.').every((one) => one !== '') ?? false).toBe(false);
        else {
          plain += 1;
          expect(found).toEqual({
            host: url?.hostname,
            hostSpan: { start: scheme.length, end: scheme.length + written.length },
            schemeStated: true,
            path: url?.pathname,
            query: '',
            fragment: '',
          });
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(500);
});
