import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlatform, hostOf, isFormerHostOf, isHostOf, platforms } from '../../../src/core/channels/platforms.js';
import { isDay } from '../../../src/core/day.js';

describe('the catalogue', () => {
  test('has unique ids, and names that mean one platform only', () => {
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
    for (const platform of platforms)
      for (const name of [platform.id, ...platform.names, ...platform.formerNames])
        expect(findPlatform(name)?.platform.id, name).toBe(platform.id);
  });

  test('says when a fact was checked only together with its source', () => {
    for (const { id, checked, source, closedOn, status } of platforms) {
      expect(checked === null, id).toBe(source === null);
      if (checked !== null) expect(isDay(checked), id).toBe(true);
      if (closedOn !== null) expect(isDay(closedOn), id).toBe(true);
      if (status !== 'live') expect(source, `${id} is said to be closed`).not.toBeNull();
    }
  });

  test('knows the platforms that companies used or use', () => {
    const wanted =
      'phone,e-mail,contact form,letter,fax,shop,visit,fair,sms,website,faq,blog,newsletter,customer portal,own forum,chat,chatbot,app,marketplace,facebook,facebook group,messenger,instagram,whatsapp,x,linkedin,xing,xing group,youtube,tiktok,threads,mastodon,bluesky,pinterest,snapchat,reddit,telegram,signal,discord,google business profile,google reviews,trustpilot,kununu,app stores,review sites,google+,google hangouts,skype,workplace,storify,myspace,google business messages';
    for (const name of wanted.split(',')) expect(findPlatform(name), name).not.toBeNull();
  });
});

describe('finding', () => {
  test.each([
    ['Telefon', 'phone'],
    ['E-MAIL', 'e-mail'],
    ['Email', 'e-mail'],
    ['e mail', 'e-mail'],
    ['Kontakt-Formular', 'contact-form'],
    ['Google+', 'google-plus'],
    ['Google Plus', 'google-plus'],
    ['XING Gruppe', 'xing-group'],
    ['XING', 'xing'],
    ['https://www.facebook.com/muster/?ref=x', 'facebook'],
    ['facebook.com', 'facebook'],
    ['de.linkedin.com/company/muster', 'linkedin'],
    ['https://plus.google.com/+muster', 'google-plus'],
    ['Häufige Fragen', 'faq'],
    ['Ha\u0308ufige Fragen', 'faq'],
  ])('%s', (text, id) => {
    expect(findPlatform(text)).toMatchObject({ platform: { id }, former: null });
  });

  test('remembers that a name or a host is a former one', () => {
    expect(findPlatform('twitter')).toMatchObject({ platform: { id: 'x' }, former: 'Twitter' });
    expect(findPlatform('https://twitter.com/muster')).toMatchObject({ platform: { id: 'x' }, former: 'twitter.com' });
    expect(findPlatform('https://mobile.twitter.com/muster')).toMatchObject({ former: 'twitter.com' });
    expect(findPlatform('X')).toMatchObject({ former: null });
  });

  test.each(['', '   ', 'Brieftaube', 'https://facebook.com.evil.example/x', 'notfacebook.com', 'constructor', '__proto__'])(
    'does not know “%s”',
    (text) => {
      expect(findPlatform(text)).toBeNull();
    },
  );

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void findPlatform(text)));
    fc.assert(fc.property(fc.webUrl(), (url) => hostOf(url) !== null));
  });
});

test('hosts', () => {
  expect(hostOf('https://www.Example.com:8080/a?b#c')).toBe('example.com');
  expect(hostOf('example.de')).toBe('example.de');
  expect(hostOf('https://user@facebook.com/x')).toBe('facebook.com');
  for (const text of ['info@example.com', '+49 89 123456', '@handle', 'Muster GmbH', 'javascript:alert(1)', 'mailto:a@b.de'])
    expect(hostOf(text), text).toBeNull();
  const x = findPlatform('x')?.platform;
  if (x === undefined) throw new Error('x is missing');
  expect([isHostOf(x, 'x.com'), isHostOf(x, 'mobile.twitter.com'), isHostOf(x, 'netflix.com')]).toEqual([true, true, false]);
  expect([isFormerHostOf(x, 'x.com'), isFormerHostOf(x, 'twitter.com')]).toEqual([false, true]);
});

describe('hosts of countries', () => {
  test.each([
    ['google reviews', 'google.de', 'maps.google.at', 'www.google.co.uk'],
    ['google business profile', 'google.ch', 'google.li', 'maps.google.fr'],
    ['tripadvisor', 'tripadvisor.at', 'www.tripadvisor.ch', 'tripadvisor.co.uk'],
    ['glassdoor', 'glassdoor.at', 'www.glassdoor.ch', 'de.glassdoor.be'],
    ['pinterest', 'pinterest.it', 'www.pinterest.at', 'pinterest.es'],
    ['yelp', 'yelp.de', 'm.yelp.at', 'yelp.ch'],
    ['trusted shops', 'trustedshops.at', 'www.trustedshops.ch', 'trustedshops.de'],
    ['holidaycheck', 'holidaycheck.at', 'www.holidaycheck.ch', 'holidaycheck.de'],
  ])('%s', (name, ...hosts) => {
    const platform = findPlatform(name)?.platform;
    if (platform === undefined) throw new Error(`${name} is missing`);
    for (const host of hosts) expect(isHostOf(platform, host), host).toBe(true);
    for (const host of ['google.de.example', 'notgoogle.de', 'tripadvisor.example', 'muster.de'])
      expect(isHostOf(platform, host), host).toBe(false);
  });

  test('are each written once, and lead to the platform that names them', () => {
    for (const { id, hosts, countryHosts, formerHosts } of platforms) {
      const all = [...hosts, ...countryHosts, ...formerHosts];
      expect(new Set(all).size, id).toBe(all.length);
      for (const host of countryHosts) expect(findPlatform(host)?.platform.hosts[0], host).toBe(hosts[0]);
    }
  });
});

test('a long hostile address is judged at once', () => {
  for (const text of ['a.'.repeat(50_000), 'a'.repeat(100_000), `https://${'a-'.repeat(50_000)}`, `${'@'.repeat(100_000)}`]) {
    expect(findPlatform(text)).toBeNull();
  }
});
