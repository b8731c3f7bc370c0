import { describe, expect, test } from 'vitest';
import { auditPlan, outcomeOf } from '../../support/audit-plan.js';
import { channel, channels, check, phone, plan, topic, withTopics } from '../../support/plan-text.js';

check('SEL-13', [
  ['closed', plan(channels(channel('Google+', '', 'gplus'))), ['error closed']],
  ['closed, and the plan knows', plan(channels(channel('Google+', 'status: closed', 'gplus'))), []],
  ['a group that is gone', plan(channels(channel('XING-Gruppe', '', 'group'))), ['error closed']],
  ['living', plan(channels(channel('xing'))), []],
  ['unknown to the catalogue', plan(channels(channel('Eigenbau', '', 'own'))), []],
]);

describe('SEL-13', () => {
  test('is a warning before the day', () => {
    const text = plan(channels(channel('Google+', '', 'gplus')));
    expect(outcomeOf({ text, codes: ['SEL-13'], day: '2019-01-15' })).toEqual(['warning closing']);
  });

  test('keeps other checks quiet about the channel', () => {
    const codes = auditPlan({ text: plan(channels('  - { platform: Google+ }\n')) }).findings.map(({ code }) => code);
    expect(codes).toEqual(['SEL-13']);
  });
});

check('SEL-14', [
  ['former host', plan(channels(channel('x', 'address: "https://twitter.com/muster"'))), ['warning host']],
  ['former mobile host', plan(channels(channel('x', 'address: "https://mobile.twitter.com/muster"'))), ['warning host']],
  ['former name', plan(channels(channel('Twitter', '', 'news'))), ['warning name']],
  ['both are one finding', plan(channels(channel('twitter', 'address: twitter.com/muster'))), ['warning host']],
  ['today', plan(channels(channel('x', 'address: "https://x.com/muster"'))), []],
  ['a host that only looks alike', plan(channels(channel('x', 'address: "https://nottwitter.com/muster"'))), []],
  ['closed', plan(channels(channel('Twitter', 'status: closed'))), []],
]);

describe('SEL-14', () => {
  function fixed(text: string): string {
    const edits = auditPlan({ text, codes: ['SEL-14'] }).findings.flatMap(({ fix }) => fix?.edits ?? []);
    return edits
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce((result, edit) => result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end), text);
  }

  test.each([
    ['"https://twitter.com/Muster?lang=de"', '"https://x.com/Muster?lang=de"'],
    ["'http://www.twitter.com/muster/'", "'http://x.com/muster/'"],
    ['https://TWITTER.com/muster', 'https://x.com/muster'],
    ['twitter.com/muster', 'x.com/muster'],
  ])('%s becomes %s', (before, after) => {
    const text = plan(channels(channel('x', `address: ${before}`)));
    expect(fixed(text)).toBe(text.replace(before, after));
    expect(fixed(fixed(text))).toBe(fixed(text));
  });

  test('corrects the name where the id does not depend on it', () => {
    const text = plan(channels(channel('Twitter', 'address: "https://twitter.com/m"', 'service')));
    expect(fixed(text)).toContain('platform: "X"');
    expect(outcomeOf({ text: fixed(text), codes: ['SEL-14'] })).toEqual([]);
  });

  test('only suggests the name where links would break', () => {
    const text = plan('channels:\n  - { platform: Twitter, purpose: Kurze Meldungen zu Störungen, owner: A, deputy: B, reply: 4 h }');
    const [finding] = auditPlan({ text, codes: ['SEL-14'] }).findings;
    expect(finding?.fix).toBeNull();
    expect(finding?.suggestion?.edits.map(({ text: to }) => to)).toEqual(['X']);
  });
});

check('SEL-15', [
  ['another platform', plan(channels(channel('facebook', 'address: "https://instagram.com/m"'))), ['error foreign']],
  ['own website for a page', plan(channels(channel('facebook', 'address: "https://www.muster.de/facebook"'))), ['error foreign']],
  ['its host', plan(channels(channel('facebook', 'address: "https://de-de.facebook.com/m"'))), []],
  ['a former host', plan(channels(channel('x', 'address: "https://twitter.com/m"'))), []],
  ['the host of a country', plan(channels(channel('google-reviews', 'address: "https://maps.google.at/?cid=1"'))), []],
  [
    'the host of another service in that country',
    plan(channels(channel('tripadvisor', 'address: "https://yelp.at/m"'))),
    ['error foreign'],
  ],
  ['without a scheme', plan(channels(channel('facebook', 'address: facebook.com/m'))), ['info no-scheme']],
  ['a handle', plan(channels(channel('instagram', 'address: "@muster"'))), []],
  ['a handle with a dot', plan(channels(channel('instagram', 'address: muster.bau'))), []],
  ['a short link', plan(channels(channel('facebook', 'address: "https://bit.ly/3abc"'))), ['? channel.address']],
  ['a platform without hosts', plan(channels(channel('mastodon', 'address: "https://social.example/@m"'))), []],
  ['a phone number', plan(channels(channel('phone', 'address: "+49 89 123456"'))), []],
  ['a phone number of a messenger', plan(channels(channel('whatsapp', 'address: "+49 89 123456"'))), []],
  ['none', plan(channels(channel('facebook', 'address: none'))), []],
  ['not stated', plan(channels(channel('facebook'))), []],
  ['rubbish', plan(channels(channel('facebook', 'address: "https://[::1"'))), []],
]);

const twice = (a: string, b: string, platform = 'facebook') =>
  plan(channels(channel(platform, `address: "${a}"`, 'one'), channel(platform, `address: "${b}"`, 'two')));

check('SEL-16', [
  ['the same', twice('https://facebook.com/m', 'https://facebook.com/m'), ['error address']],
  ['other scheme', twice('https://facebook.com/m', 'http://facebook.com/m'), ['error address']],
  ['no scheme', twice('https://facebook.com/m', 'facebook.com/m'), ['error address']],
  ['slash', twice('https://facebook.com/m/', 'https://facebook.com/m'), ['error address']],
  ['case', twice('https://Facebook.com/Muster', 'https://facebook.com/muster'), ['error address']],
  ['www and mobile', twice('https://www.facebook.com/m', 'https://m.facebook.com/m'), ['error address']],
  ['language subdomain', twice('https://de.linkedin.com/company/m', 'https://www.linkedin.com/company/m', 'linkedin'), ['error address']],
  ['campaign marks', twice('https://facebook.com/m?utm_source=mail', 'https://facebook.com/m?ref=x'), ['error address']],
  ['former host', twice('https://twitter.com/m', 'https://x.com/m', 'x'), ['error address']],
  ['other id', twice('https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'), []],
  ['same id', twice('https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?sk=x&id=1'), ['error address']],
  ['other account', twice('https://facebook.com/m', 'https://facebook.com/n'), []],
  ['same handle', twice('@Muster', '@muster', 'instagram'), ['error address']],
  ['handle and address', twice('@Muster', 'https://www.instagram.com/muster/', 'instagram'), ['error address']],
  ['channels of YouTube by code', twice('https://youtube.com/channel/UCa', 'https://youtube.com/channel/UCA', 'youtube'), []],
  ['names of YouTube', twice('https://youtube.com/@Muster', 'https://m.youtube.com/@muster/about', 'youtube'), ['error address']],
  ['a page by number', twice('https://facebook.com/profile.php?id=1', 'https://facebook.com/pages/Muster/1'), ['error address']],
  ['capitals on a host that the catalogue does not know', twice('https://shop.example/A', 'https://shop.example/a', 'marketplace'), []],
  ['pages of a forum', twice('https://forum.example/?board=1', 'https://forum.example/?board=2', 'external forum'), []],
  ['same mailbox', twice('info@muster.de', 'INFO@muster.de', 'e-mail'), ['error address']],
  ['same number', twice('+49 89 1', '+49 89 1', 'phone'), []],
  ['same own page', twice('https://muster.de/kontakt', 'https://muster.de/kontakt', 'contact-form'), []],
  [
    'page and messenger',
    plan(channels(channel('facebook', 'address: "https://facebook.com/m"'), channel('messenger', 'address: "https://facebook.com/m"'))),
    [],
  ],
  [
    'one is closed',
    plan(channels(channel('x', 'address: "https://x.com/m"', 'a'), channel('x', 'address: "https://x.com/m", status: closed', 'b'))),
    [],
  ],
  ['same name', plan(channels(channel('facebook', 'name: Muster Bau', 'a'), channel('facebook', 'name: muster bau', 'b'))), ['error name']],
  [
    'same name in another country',
    plan(channels(channel('facebook', 'name: Muster, countries: [DE]', 'a'), channel('facebook', 'name: Muster, countries: [AT]', 'b'))),
    [],
  ],
  [
    'three are one finding',
    plan(channels(...['a', 'b', 'c'].map((id) => channel('x', 'address: "https://x.com/m"', id)))),
    ['error address'],
  ],
]);

const forum = (extra: string) => plan(channels(channel('forum', extra), phone));

check('SEL-18', [
  ['nothing stated', forum(''), ['? channel.hand-over', '? channel.moderation']],
  ['both', forum('moderation: Team, hand-over: [phone]'), []],
  ['nobody moderates', forum('moderation: none, hand-over: [phone]'), ['error missing']],
  ['no way out', forum('moderation: Team, hand-over: none'), ['error missing']],
  ['neither is one finding', forum('moderation: none, hand-over: none'), ['error missing']],
  ['not applicable', forum('moderation: "n/a: wird ersetzt", hand-over: "n/a: wird ersetzt"'), []],
  ['comments closed', forum('comments: closed'), []],
  ['paused', forum('status: paused, moderation: none'), []],
  ['private hand-over goes to itself', forum('moderation: Team, hand-over: [forum]'), ['error missing']],
  [
    'hand-over to a public page',
    plan(channels(channel('forum', 'moderation: A, hand-over: [x]'), channel('x', 'comments: closed'))),
    ['error missing'],
  ],
  ['a review site', plan(channels(channel('trustpilot'))), []],
  ['e-mail and phone are not asked', plan(channels(phone, channel('e-mail'))), []],
]);

check('SEL-21', [
  ['replies to a newsletter', withTopics(topic('a', 'class: inquiry'), channel('newsletter', 'topics: [a]')), ['error out']],
  ['news in a newsletter', withTopics(topic('a', 'class: news'), channel('newsletter', 'topics: [a]')), []],
  ['referred', withTopics(topic('a', 'class: inquiry'), channel('newsletter', 'topics: [{ id: a, role: refer }]')), []],
  ['class not stated', withTopics(topic('a'), channel('newsletter', 'topics: [a]')), ['? topic.class']],
  ['an address without reception', plan(channels(channel('e-mail', 'address: no-reply@muster.de'))), ['error no-reply']],
  ['in another spelling', plan(channels(channel('e-mail', 'address: DoNotReply@muster.de'))), ['error no-reply']],
  ['with the firm in front', plan(channels(channel('e-mail', 'address: muster.noreply@muster.de'))), ['error no-reply']],
  ['an ordinary address', plan(channels(channel('e-mail', 'address: noreen@muster.de'))), []],
  ['no-reply for news', withTopics(topic('a', 'class: news'), channel('newsletter', 'topics: [a], address: noreply@muster.de')), []],
]);

check('SEL-22', [
  ['third parties only', plan(channels(channel('facebook'), channel('whatsapp'))), ['error only']],
  ['one way of its own', plan(channels(channel('facebook'), channel('letter'))), []],
  ['the own way is paused', plan(channels(channel('facebook'), channel('phone', 'status: paused'))), ['error only']],
  ['an unknown platform', plan(channels(channel('facebook'), channel('Eigenbau', 'direction: both', 'own'))), ['? channel.platform']],
  ['an unknown direction', plan(channels(channel('facebook'), channel('Eigenbau', '', 'own'))), ['? channel.direction']],
  ['no care channel', plan(channels(channel('newsletter'))), []],
]);

check('SEL-30', [
  ['nothing stated', plan(channels(channel('facebook'))), ['? channel.hand-over', '? plan.topics']],
  ['neither', plan(channels(channel('facebook', 'topics: none, hand-over: none'))), ['error missing']],
  ['news, and no hand-over', withTopics(topic('a', 'class: news'), channel('facebook', 'topics: [a], hand-over: none')), ['error missing']],
  ['hand-over not stated', withTopics(topic('a', 'class: news'), channel('facebook', 'topics: [a]')), ['? channel.hand-over']],
  ['class not stated', withTopics(topic('a'), channel('facebook', 'topics: [a], hand-over: none')), ['? topic.class']],
  ['a complaint topic', withTopics(topic('a', 'class: complaint'), channel('facebook', 'topics: [a], hand-over: none')), []],
  ['a complaint topic by name', plan(channels(channel('facebook', 'topics: [Beschwerden]'))), []],
  ['a hand-over of everything', plan(channels(channel('facebook', 'topics: none, hand-over: [phone]'), phone)), []],
  [
    'a hand-over of something else',
    withTopics(
      topic('a', 'class: inquiry'),
      channel('facebook', 'topics: none, hand-over: [{ topic: a, to: phone }]'),
      channel('phone', 'topics: [a]'),
    ),
    ['error missing'],
  ],
  ['not applicable', plan(channels(channel('facebook', 'topics: none, hand-over: "n/a: nur intern"'))), []],
  [
    'comments closed, sending only',
    plan(channels(channel('facebook', 'direction: out, comments: closed, topics: none, hand-over: none'))),
    [],
  ],
  ['private', plan(channels(channel('phone', 'topics: none, hand-over: none'))), []],
]);

describe('SEL-31', () => {
  const text = plan(channels(channel('phone'), channel('tiktok'), channel('facebook'), channel('google-plus')));
  const outcome = (day: string, max = 12) => outcomeOf({ text, codes: ['SEL-31'], day, thresholds: { 'max-months': max } });

  test('the catalogue is younger than a year', () => {
    expect(outcome('2027-11-21')).toEqual([]);
  });

  test('the catalogue is a year old', () => {
    expect(outcome('2027-11-22')).toEqual(['info outdated']);
  });

  test('names third parties that live, in one finding, with the oldest day', () => {
    const [found, ...others] = auditPlan({ text, codes: ['SEL-31'], day: '2028-01-01' }).findings;
    expect(others).toEqual([]);
    expect(found?.data).toMatchObject({ platforms: ['tiktok', 'facebook'], day: { en: '22 November 2026' }, months: 12 });
    expect(found?.related).toHaveLength(1);
  });

  test('takes another limit', () => {
    expect(outcome('2027-06-01', 6)).toEqual(['info outdated']);
  });

  test('ages neither telephone nor what is closed', () => {
    const own = plan(channels(channel('phone'), channel('letter'), channel('google-plus'), channel('x', 'status: closed')));
    expect(outcomeOf({ text: own, codes: ['SEL-31'], day: '2040-01-01' })).toEqual([]);
  });
});
