import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../support/audit-plan.js';
import { channel, channels, check, phone, plan, topic, withTopics } from '../../support/plan-text.js';

const live = (reviewed: string, platform = 'facebook') => plan(channels(channel(platform, `status: live${reviewed}`)));

check('SEL-26', [
  ['not stated', live(''), ['? channel.reviewed']],
  ['not stated, and nobody says whether it is in use', plan(channels(channel('facebook'))), []],
  ['not stated on a private channel', live('', 'phone'), []],
  ['never', live(', reviewed: none'), ['warning never']],
  ['not applicable', live(', reviewed: "n/a: macht die Agentur"'), []],
  ['183 days ago', live(', reviewed: 2026-05-23'), []],
  ['184 days ago', live(', reviewed: 2026-05-22'), ['warning overdue']],
  ['a private channel within the year', live(', reviewed: 2026-01-10', 'phone'), []],
  ['a private channel after the year', live(', reviewed: 2025-11-01', 'phone'), ['warning overdue']],
  [
    'two are one finding',
    plan(channels(channel('facebook', 'reviewed: 2025-01-01'), channel('x', 'reviewed: 2025-01-01'))),
    ['warning overdue'],
  ],
  ['paused', plan(channels(channel('facebook', 'status: paused, reviewed: 2024-01-01'))), []],
]);

const posts = (extra: string) => plan(channels(channel('facebook', extra)));

check('SEL-25', [
  ['no posts planned', posts('last-post: 2024-01-01'), []],
  ['last post not stated', posts('posts-per-week: 1'), ['? channel.last-post']],
  ['nothing was ever posted', posts('posts-per-week: 1, last-post: none'), ['warning silent']],
  ['not applicable', posts('posts-per-week: 1, last-post: "n/a: läuft über die Agentur"'), []],
  ['after a holiday', posts('posts-per-week: 5, last-post: 2026-10-28'), []],
  ['after more than three posts', posts('posts-per-week: 1, last-post: 2026-10-01'), ['warning silent']],
  ['one post a month', posts('posts-per-week: "0.25", last-post: 2026-10-01'), []],
  ['one post a year, half a year ago', posts('posts-per-week: "0.02", last-post: 2026-05-01'), ['warning silent']],
  ['none planned', posts('posts-per-week: 0, last-post: 2024-01-01'), []],
  ['not open yet', posts('status: planned, posts-per-week: 1'), []],
]);

describe('SEL-25', () => {
  test('groups what it finds', () => {
    const silent = 'posts-per-week: 1, last-post: 2026-01-01';
    expect(outcomeOf({ text: plan(channels(channel('facebook', silent), channel('x', silent))), codes: ['SEL-25'] })).toEqual([
      'warning silent',
    ]);
  });
});

const market = (languages: string, list: string, extra = '') =>
  plan(channels(list), `company: { name: M, countries: [CH], markets: [{ country: CH, languages: [${languages}] }]${extra} }`);

check('SEL-24', [
  ['no markets stated', plan(channels(channel('phone', 'languages: [de]'))), []],
  ['all languages', market('de, fr', channel('phone', 'languages: [de, fr]')), []],
  ['a language without a channel', market('de, fr', channel('phone', 'languages: [de]')), ['error missing']],
  ['languages not stated', market('de, fr', channel('phone')), ['? channel.languages']],
  ['not applicable', market('de, fr', channel('phone', 'languages: "n/a: Dolmetschdienst"')), []],
  ['one language in the whole firm', market('de', channel('phone'), ', languages: [de]'), []],
  ['one language in the whole firm, and two are expected', market('de, fr', channel('phone'), ', languages: [de]'), ['error missing']],
  ['only a newsletter speaks it', market('fr', phone + channel('newsletter', 'languages: [fr]'), ', languages: [de]'), ['error missing']],
  ['only for another country', market('fr', channel('phone', 'languages: [fr], countries: [FR]')), ['error missing']],
  ['businesses agree on one language', market('de, fr', channel('phone', 'languages: [de]'), ', customers: businesses'), []],
  ['businesses, and no language fits', market('it', channel('phone', 'languages: [de]'), ', customers: businesses'), ['error missing']],
]);

check('SEL-27', [
  ['nothing stated', posts('status: planned'), ['? channel.hours', '? channel.opened', '? channel.until']],
  ['in use', posts('status: live, until: none'), []],
  ['all stated', posts('status: planned, opened: 2027-01-01, hours: Mo-Fr 08:00-17:00, until: ein Jahr'), []],
  ['a launch has a day', posts('status: planned, launch: { on: 2027-01-01 }, hours: 24/7, until: ein Jahr'), []],
  ['two missing are one finding', posts('status: planned, opened: none, hours: 24/7, until: none'), ['warning open']],
  ['not applicable', posts('status: planned, opened: 2027-01-01, hours: 24/7, until: "n/a: Pflicht"'), []],
  ['no hours where nobody can write', plan(channels(channel('newsletter', 'status: planned, opened: 2027-01-01, until: ein Jahr'))), []],
]);

const watched = (entry: string) => `${withTopics(topic('a'), channel('phone', 'topics: [a]'))}watch:\n  - { ${entry} }\n`;

check('SEL-28', [
  ['not stated', withTopics(topic('a'), channel('phone', 'topics: [a]')), ['? plan.watch']],
  ['not stated by a beginner', plan(channels(phone)), []],
  ['a review site with an owner', withTopics(topic('a'), channel('trustpilot', 'topics: [a]')), []],
  ['owner and words', watched('terms: [undichte Leitung], owner: Team'), []],
  ['owner not stated', watched('terms: [undichte Leitung]'), ['? watch.owner']],
  ['no owner', watched('terms: [undichte Leitung], owner: none'), ['warning no-owner']],
  ['no terms', watched('where: [Google], owner: Team'), ['? watch.terms']],
  ['the name alone', watched('terms: [Muster GmbH], owner: Team'), ['warning only-name']],
  ['the name in other spellings', watched('terms: ["@muster", "#Muster"], owner: Team'), ['warning only-name']],
  ['a word that is part of more', watched('terms: [Musterhaus], owner: Team'), []],
]);
