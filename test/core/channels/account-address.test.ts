import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountAddress, accountOfHandle } from '../../../src/core/channels/account-address.js';
import { accountHosts } from '../../../src/core/channels/account-hosts.data.js';
import { findPlatform } from '../../../src/core/channels/platforms.js';
import { parseWebAddress } from '../../../src/core/channels/web-address.js';
import { isDay } from '../../../src/core/day.js';

function platformOf(name: string) {
  const match = findPlatform(name);
  if (match === null) throw new Error(name);
  return match.platform;
}

function account(text: string, platform: string | null = null): string {
  const address = parseWebAddress(text);
  if (address === null) throw new Error(text);
  return accountAddress({ address, platform: platform === null ? null : platformOf(platform) });
}

describe('one account', () => {
  test.each([
    [
      'https://facebook.com/muster',
      'http://www.facebook.com/Muster/',
      'FB.com/muster#top',
      'de-de.facebook.com/muster?locale=de_DE',
      'm.facebook.com//muster',
    ],
    [
      'https://facebook.com/1234',
      'https://www.facebook.com/profile.php?id=1234&ref=x',
      'facebook.com/pages/Muster-GmbH/1234',
      'fb.com/people/Mia-Muster/1234/',
    ],
    [
      'https://x.com/muster',
      'https://twitter.com/Muster',
      'mobile.twitter.com/muster/?ref_src=twsrc',
      'http://twitter.com/#!/muster',
      'https://x.com/intent/user?screen_name=Muster',
      'x.com/%6Duster',
    ],
    [
      'https://linkedin.com/company/muster',
      'https://at.linkedin.com/company/Muster/?originalSubdomain=at',
      'linkedin.com/company/muster?trk=x',
    ],
    ['https://youtube.com/@muster', 'https://www.youtube.com/%40Muster?si=abc', 'm.youtube.com/@muster/about'],
    ['https://youtube.com/channel/UCaB', 'https://www.youtube.com/Channel/UCaB/featured', 'youtube.com/channel/UCaB?feature=share'],
    ['https://instagram.com/muster.bau', 'https://www.instagram.com/Muster.Bau/?igsh=abc&hl=de', 'instagr.am/muster.bau'],
    ['https://threads.com/@muster', 'https://www.threads.net/@Muster'],
    ['https://pinterest.com/muster', 'https://www.pinterest.de/Muster/', 'https://de.pinterest.com/muster'],
    ['https://google.com?cid=123', 'https://maps.google.de/?cid=123&hl=de', 'http://www.google.at/maps?cid=123', 'google.co.uk/?cid=123'],
    [
      'https://tripadvisor.com/Restaurant_Review-g1-d2',
      'https://www.tripadvisor.at/Restaurant_Review-g1-d2-Reviews-Muster-Wien.html',
      'tripadvisor.co.uk/Restaurant_Review-g1-d2-Reviews-Sample-Vienna.html#REVIEWS',
    ],
    ['https://reddit.com/r/muster', 'https://old.reddit.com/r/Muster/'],
    ['https://t.me/muster', 'telegram.me/Muster', 'https://t.me/s/muster'],
    [
      'https://wa.me/4930123456',
      'https://api.whatsapp.com/send?phone=+4930123456&text=Hallo',
      'wa.me/+4930123456',
      'https://whatsapp.com/send/?phone=%2B4930123456',
    ],
    ['https://discord.gg/aBc', 'https://discordapp.com/invite/aBc', 'discord.com/invite/aBc/'],
    ['https://tiktok.com/@muster', 'https://www.tiktok.com/@Muster?lang=de'],
    ['https://snapchat.com/@muster', 'https://www.snapchat.com/add/Muster'],
    [
      'https://xn--mller-kva.example/Forum',
      'http://www.müller.example/Forum/?utm_source=x&fbclid=1',
      'HTTPS://M.MÜLLER.example/Forum#oben',
    ],
    [
      'https://facebook.com/m%C3%BCller',
      'https://facebook.com/Müller',
      'https://facebook.com/M%C3%9CLLER',
      'https://facebook.com/Mu\u0308ller',
    ],
  ])('%s', (canonical, ...others) => {
    for (const text of [canonical, ...others]) expect(account(text), text).toBe(canonical);
  });

  test('on a server of Mastodon, which any host can be', () => {
    for (const text of ['social.example/@Muster', 'https://social.example/users/muster', 'https://social.example/web/@muster'])
      expect(account(text, 'mastodon')).toBe('https://social.example/@muster');
    expect(account('https://social.example/@Muster')).toBe('https://social.example/@Muster');
  });
});

test.each([
  ['facebook.com/profile.php?id=1', 'facebook.com/profile.php?id=2'],
  ['facebook.com/a', 'facebook.com/b'],
  ['facebook.com/share/aBc', 'facebook.com/share/abc'],
  ['facebook.com/muster', 'facebook.com/groups/muster'],
  ['youtube.com/channel/UCaB', 'youtube.com/channel/UCab'],
  ['youtube.com/watch?v=aB', 'youtube.com/watch?v=ab'],
  ['youtube.com/playlist?list=a', 'youtube.com/playlist?list=b'],
  ['instagram.com/p/aB', 'instagram.com/p/ab'],
  ['t.me/+aB', 't.me/+ab'],
  ['t.me/muster', 'telegram.org/muster'],
  ['discord.gg/aB', 'discord.gg/ab'],
  ['vm.tiktok.com/aB', 'vm.tiktok.com/ab'],
  ['fb.me/aB', 'fb.me/ab'],
  ['forum.example/A', 'forum.example/a'],
  ['forum.example/?board=1', 'forum.example/?board=2'],
  ['de.social.example/@m', 'at.social.example/@m'],
  ['m.me/muster', 'wa.me/muster'],
  ['https://muster.example/a%2Fb', 'https://muster.example/a/b'],
  ['https://facebook.com.evil.example/m', 'https://facebook.com/m'],
  ['https://notfacebook.com/m', 'https://facebook.com/m'],
])('%s and %s are two', (a, b) => {
  expect(account(a)).not.toBe(account(b));
});

test('a query is a matter of neither order nor repetition', () => {
  expect(account('https://forum.example/t?b=2&a=1&utm_x=y&a=1')).toBe('https://forum.example/t?a=1&b=2');
});

test('a name is the account that its address shows', () => {
  const of = (handle: string, platform: string) => accountOfHandle({ handle, platform: platformOf(platform) });
  expect(of('muster', 'x')).toBe(account('https://twitter.com/Muster'));
  expect(of('muster.bau', 'instagram')).toBe(account('https://instagram.com/muster.bau'));
  expect(of('muster', 'youtube')).toBe(account('https://youtube.com/@Muster'));
  expect(of('muster', 'telegram')).toBe(account('https://t.me/muster'));
  expect(of('muster', 'messenger')).toBe(account('https://messenger.com/t/muster').replace('messenger.com', 'm.me'));
  expect([of('muster', 'linkedin'), of('muster', 'mastodon'), of('muster', 'phone')]).toEqual([null, null, null]);
  expect(of('\ud800%', 'x')).toBe('https://x.com/%EF%BF%BD%25');
});

describe('laws', () => {
  const hosts = accountHosts.flatMap(({ hosts: list }) => list);
  const front = fc
    .array(fc.constantFrom('www.', 'm.', 'mobile.', 'de.', 'de-de.', 'api.', 'shop.'), { maxLength: 3 })
    .map((list) => list.join(''));
  const host = fc.oneof(fc.constantFrom(...hosts), fc.constantFrom('muster.de', 'müller.example', 'social.example', 'www.de', 'm.de'));
  const word = fc.constantFrom(
    ...[
      'pg',
      'pages',
      'people',
      'share',
      'channel',
      'c',
      'user',
      'users',
      'web',
      'about',
      'add',
      's',
      't',
      'u',
      'p',
      'joinchat',
      'send',
      'invite',
      'intent',
    ],
    ...[
      'Muster',
      '@Muster',
      '+1',
      '12',
      'profile.php',
      'Ü',
      'ß',
      'İ',
      '\u212a',
      'u\u0308',
      'ς',
      '.',
      '..',
      '',
      '%',
      '%zz',
      '%C3',
      '%c3%9c',
      '%2F',
      '%2e%2E',
      '%25',
      '%3f',
      ':',
      '!',
      '&',
      '\\',
    ],
  );
  const path = fc.array(word, { maxLength: 5 }).map((list) => list.map((part) => `/${part}`).join(''));
  const pair = fc.tuple(
    fc.constantFrom('id', 'ID', 'v', 'phone', 'screen_name', 'utm_a', 'ref', 'b', '', 'é'),
    fc.constantFrom('1', '+49', 'Ab', '..', '%2B', 'ü', 'a/b', '%zz', '&', '='),
  );
  const query = fc
    .array(pair, { maxLength: 4 })
    .map((list) => (list.length === 0 ? '' : `?${list.map(([name, value]) => `${name}=${value}`).join('&')}`));
  const end = fc.oneof(
    fc.constant(''),
    path.map((text) => `#!${text}`),
    fc.constant('#top'),
  );
  const url = fc
    .tuple(fc.constantFrom('https://', 'http://', '//', 'HTTPS://', ''), front, host, path, query, end)
    .map((parts) => parts.join(''));
  const platform = fc.constantFrom(null, 'mastodon', 'facebook', 'x');

  test('what is written in the one way stays as it is', () => {
    fc.assert(
      fc.property(url, platform, (text, name) => {
        fc.pre(parseWebAddress(text) !== null);
        const once = account(text, name);
        expect(account(once, name)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('scheme, www., fragment and closing slash never count', () => {
    fc.assert(
      fc.property(host, path, query, (name, rest, parameters) => {
        const bare = account(`https://${name}${rest}${parameters}`);
        expect(account(`http://${name}${rest}${parameters}#top`)).toBe(bare);
        expect(account(`//${name}${rest}/${parameters}`)).toBe(bare);
        if (name.split('.')[0] !== 'www') expect(account(`www.${name}${rest}${parameters}`)).toBe(bare);
      }),
      { numRuns: 1000 },
    );
  });

  // Time that grows faster than the address would run into the timeout.
  test('takes long hostile addresses', () => {
    for (const part of ['a/', '%', '%C3', '?a=1', '&id=1', 'm.', '@', '#!/', 'pages/', '..//', 'ü'])
      for (const start of ['https://facebook.com/', 'https://muster.example/', 'https://m.'])
        for (const tail of ['', '.de/']) {
          const address = parseWebAddress(`${start}${part.repeat(40_000)}${tail}`);
          if (address !== null) accountAddress({ address, platform: null });
        }
  });
});

describe('the data', () => {
  test('say when a rule was checked only together with its source, and name every host once', () => {
    for (const { hosts, checked, source } of accountHosts) {
      expect(checked === null, hosts[0]).toBe(source === null);
      if (checked !== null) expect(isDay(checked)).toBe(true);
    }
    const all = accountHosts.flatMap(({ hosts }) => hosts);
    expect(new Set(all).size).toBe(all.length);
  });

  test('agree with the platform catalogue on what is a host of whom', () => {
    for (const { hosts } of accountHosts) for (const host of hosts) expect(findPlatform(host), host).not.toBeNull();
  });
});

test('a path in plain letters counts as one that is written with codes does', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9_.-]{1,8}$/);
  const coded = (text: string): string => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
  fc.assert(
    fc.property(
      fc.constantFrom('https://facebook.com', 'https://youtube.com', 'https://muster.example', 'https://www.instagram.com'),
      fc.array(
        part.filter((text) => text !== '.' && text !== '..'),
        { minLength: 1, maxLength: 3 },
      ),
      (site, parts) => {
        // The first part stays as it is: by it hosts know where codes begin.
        const [first = '', ...rest] = parts;
        const written = `${site}/${[first, ...rest.map(coded)].join('/')}`;
        expect(account(`${site}/${parts.join('/')}`)).toBe(account(written));
      },
    ),
  );
});
