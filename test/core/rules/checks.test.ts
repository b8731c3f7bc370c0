import { describe, expect, test } from 'vitest';
import { auditChecks, auditPlan, outcomeOf } from '../../support/audit-plan.js';
import { businessMaker, craftFirm, fiveFields } from '../../support/good-plans.js';

const company = 'company: { name: Muster GmbH, countries: [DE], staff: 40 }';

/** A plan from its lists; a `company` line may replace the default one. */
function plan(body: string, head = company): string {
  return `schema: 1\n${head}\n${body}\n`;
}

/** A channel with the five fields and whatever else is given. */
function channel(platform: string, extra = '', id = platform.toLowerCase()): string {
  const rest = extra === '' ? '' : `, ${extra}`;
  return `  - { id: ${id}, platform: "${platform}", purpose: Eigener Satz zum Zweck ${id}, owner: Team ${id}, deputy: Vertrieb, reply: 4 h${rest} }\n`;
}

function channels(...list: string[]): string {
  return `channels:\n${list.join('')}`;
}

/** One line of a table: what stands in the plan, and what the check says. */
type Case = readonly [name: string, text: string, expected: readonly string[]];

function check(code: string, cases: readonly Case[]): void {
  describe(code, () => {
    test.each(cases)('%s', (_, text, expected) => {
      expect(outcomeOf({ text, codes: [code] })).toEqual([...expected].sort());
    });
  });
}

/** The four states of a field on one channel. */
function states({
  platform,
  field,
  value,
  none,
  absent,
}: {
  platform: string;
  field: string;
  value: string;
  none: string;
  absent: string;
}) {
  return [
    [`${field} not stated`, plan(channels(channel(platform))), [absent]],
    [`${field}: none`, plan(channels(channel(platform, `${field}: none`))), [none]],
    [`${field}: keine`, plan(channels(channel(platform, `${field}: keine`))), [none]],
    [`${field}: n/a`, plan(channels(channel(platform, `${field}: "n/a: regelt die Mutterfirma"`))), []],
    [`${field}: entfällt`, plan(channels(channel(platform, `${field}: "entfällt: regelt die Mutterfirma"`))), []],
    [`${field} stated`, plan(channels(channel(platform, `${field}: ${value}`))), []],
    [`${field}: none on a closed channel`, plan(channels(channel(platform, `${field}: none, status: closed`))), []],
  ] as const satisfies readonly Case[];
}

const purpose = (text: string, extra = '') => `  - { platform: phone, purpose: ${text}, owner: A, deputy: B, reply: 4 h${extra} }\n`;

check('SEL-01', [
  ['not stated', plan(channels('  - { platform: phone, owner: A, deputy: B, reply: 4 h }\n')), ['error missing']],
  ['none', plan(channels(purpose('none'))), ['error missing']],
  ['not applicable', plan(channels(purpose('"n/a: wird neu bestimmt"'))), []],
  ['a sentence', plan(channels(purpose('Termine und Fragen zur Rechnung'))), []],
  ['general words', plan(channels(purpose('Kommunikation und Marketing'))), ['error generic']],
  ['general words in English', plan(channels(purpose('Customer care and social media'))), ['error generic']],
  ['the name of the channel', plan(channels(purpose('Telefon für Kunden'))), ['error generic']],
  ['nothing but signs', plan(channels(purpose('"---------------"'))), ['error generic']],
  ['too short', plan(channels(purpose('Rechnungen'))), ['error short']],
  ['twelve characters', plan(channels(purpose('Rückfragen 1'))), []],
  ['paused', plan(channels('  - { platform: phone, status: paused }\n')), []],
  ['an idea', plan(channels('  - { platform: phone, status: idea }\n')), []],
  ['planned', plan(channels('  - { platform: phone, status: planned, owner: A, deputy: B, reply: 4 h }\n')), ['error missing']],
  [
    'the same on three channels is one finding',
    plan(channels(...['a', 'b', 'c'].map((id) => purpose('Termine und  fragen zur Rechnung.', `, id: ${id}`)))),
    ['error same'],
  ],
  [
    'the same for different countries',
    plan(
      channels(
        ...['DE', 'AT'].map((land) => purpose('Termine und Fragen zur Rechnung', `, id: ${land.toLowerCase()}, countries: [${land}]`)),
      ),
    ),
    [],
  ],
  [
    'the same for overlapping languages',
    plan(
      channels(
        purpose('Termine und Fragen zur Rechnung', ', id: a, languages: [de, en]'),
        purpose('Termine und Fragen zur Rechnung', ', id: b, languages: [en]'),
      ),
    ),
    ['error same'],
  ],
]);

describe('SEL-01', () => {
  test('has its limit from the settings', () => {
    const text = plan(channels(purpose('Rechnungen')));
    expect(outcomeOf({ text, codes: ['SEL-01'], thresholds: { 'min-purpose-characters': 5 } })).toEqual([]);
    expect(outcomeOf({ text, codes: ['SEL-01'], thresholds: { 'SEL-01.min-purpose-characters': 5 } })).toEqual([]);
  });

  test('names every place of a purpose that stands twice', () => {
    const text = plan(channels(...['a', 'b', 'c'].map((id) => purpose('Termine und Fragen zur Rechnung', `, id: ${id}`))));
    const [finding] = auditPlan({ text, codes: ['SEL-01'] }).findings;
    expect([finding?.place, ...(finding?.related ?? [])].map((place) => place?.line)).toEqual([4, 5, 6]);
  });
});

const withTopics = (topics: string, ...list: string[]) => plan(`topics:\n${topics}${channels(...list)}`);
const topic = (id: string, extra = '') => `  - { id: ${id}, name: ${id}, owner: Leitung${extra === '' ? '' : `, ${extra}`} }\n`;

check('SEL-02', [
  ['no topics in the whole plan is one question', plan(channels(channel('phone'), channel('chat'))), ['? plan.topics']],
  ['one channel does not say', plan(channels(channel('phone', 'topics: [a]'), channel('chat'))), ['? channel.topics']],
  ['none', plan(channels(channel('phone', 'topics: none'))), ['error missing']],
  ['an empty list', plan(channels(channel('phone', 'topics: [a]'), channel('chat', 'topics: none'))), ['error missing']],
  ['not applicable', plan(channels(channel('phone', 'topics: "n/a: nur Durchwahl"'))), []],
  ['stated', plan(channels(channel('phone', 'topics: [a]'))), []],
  ['a single word', plan(channels(channel('phone', 'topics: Störung'))), []],
]);

check('SEL-03', [
  ['served', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [a]')), []],
  ['by no channel', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: none')), ['error care']],
  ['another channel does not say', withTopics(topic('a', 'class: inquiry'), channel('phone')), ['? channel.topics']],
  ['only referred', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [{ id: a, role: refer }]')), ['error care']],
  ['only on a paused channel', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [a], status: paused')), ['error care']],
  ['only on a closed platform', withTopics(topic('a', 'class: inquiry'), channel('Google+', 'topics: [a]', 'gplus')), ['error care']],
  [
    'an inquiry on a channel that only sends',
    withTopics(topic('a', 'class: inquiry'), channel('newsletter', 'topics: [a]')),
    ['error care'],
  ],
  ['news on a channel that only sends', withTopics(topic('a', 'class: news'), channel('newsletter', 'topics: [a]')), []],
  ['news without a channel', withTopics(topic('a', 'class: news'), channel('phone', 'topics: none')), ['error news']],
  ['class not stated', withTopics(topic('a'), channel('newsletter', 'topics: [a]')), ['? topic.class']],
  ['class said by the name', withTopics(topic('neuigkeiten'), channel('newsletter', 'topics: [neuigkeiten]')), []],
  ['direction not known', withTopics(topic('a', 'class: inquiry'), channel('Eigenbau', 'topics: [a]', 'own')), ['? channel.direction']],
]);

const sensitive = topic('a', 'class: inquiry, privacy: sensitive');

check('SEL-05', [
  ['private way only', withTopics(sensitive, channel('phone', 'topics: [a]')), []],
  ['in public and private', withTopics(sensitive, channel('phone', 'topics: [a]'), channel('forum', 'topics: [a]')), ['error primary']],
  [
    'also in public',
    withTopics(sensitive, channel('phone', 'topics: [a]'), channel('forum', 'topics: [{ id: a, role: also }]')),
    ['warning also'],
  ],
  [
    'referred from public',
    withTopics(sensitive, channel('phone', 'topics: [a]'), channel('forum', 'topics: [{ id: a, role: refer }]')),
    [],
  ],
  ['in public only', withTopics(sensitive, channel('forum', 'topics: [a]')), ['error no-way', 'error primary']],
  [
    'exchange among customers with a private hand-over',
    withTopics(
      topic('a', 'class: inquiry, privacy: sensitive, exchange: true'),
      channel('forum', 'topics: [a], hand-over: [phone]'),
      channel('phone'),
    ),
    [],
  ],
  [
    'exchange among customers without a private way',
    withTopics(topic('a', 'class: inquiry, privacy: exclusive, exchange: true'), channel('forum', 'topics: [a]')),
    ['error no-way', 'error primary'],
  ],
  ['privacy not stated, in public', withTopics(topic('a', 'class: inquiry'), channel('forum', 'topics: [a]')), ['? topic.privacy']],
  ['privacy not stated, in private', withTopics(topic('a', 'class: inquiry'), channel('phone', 'topics: [a]')), []],
  ['news in public', withTopics(topic('a', 'class: news'), channel('forum', 'topics: [a]')), []],
  ['personal', withTopics(topic('a', 'privacy: personal'), channel('forum', 'topics: [a]')), []],
  ['privacy not applicable', withTopics(topic('a', 'privacy: "n/a: gemischt"'), channel('forum', 'topics: [a]')), []],
  [
    'form of the private way not known',
    withTopics(sensitive, channel('Eigenbau', 'topics: [a], visibility: private, direction: both', 'own')),
    ['? channel.form'],
  ],
]);

const urgent = (extra = '') => topic('a', `class: inquiry, urgency: minutes${extra}`);
const open = (hours: string) => `topics: [a], hours: "${hours}"`;

check('SEL-07', [
  ['urgency not stated', withTopics(topic('a'), channel('e-mail', 'topics: [a]')), ['? topic.urgency']],
  ['in days', withTopics(topic('a', 'urgency: days'), channel('e-mail', 'topics: [a]')), []],
  ['not applicable', withTopics(topic('a', 'urgency: "n/a: verschieden"'), channel('e-mail', 'topics: [a]')), []],
  ['e-mail only', withTopics(urgent(), channel('e-mail', 'topics: [a]')), ['error none']],
  ['a status page', withTopics(urgent(), channel('e-mail', 'topics: [a]'), channel('Statusseite', 'topics: [a]', 'status')), []],
  ['no channel', withTopics(urgent(), channel('e-mail', 'topics: none')), ['error none']],
  ['phone around the clock', withTopics(urgent(), channel('phone', open('24/7'))), []],
  ['needed not stated', withTopics(urgent(), channel('phone', open('Mo-Fr 8-18'))), ['? topic.needed']],
  ['needed within hours', withTopics(urgent(', needed: "Mo-Fr 9-17"'), channel('phone', open('Mo-Fr 8-18'))), []],
  ['needed beyond hours', withTopics(urgent(', needed: "Mo-Sa 9-17"'), channel('phone', open('Mo-Fr 8-18'))), ['error closed']],
  [
    'two channels cover it together, over midnight',
    withTopics(urgent(', needed: 24/7'), channel('phone', open('Mo-So 06:00-22:00')), channel('chat', open('Mo-So 22:00-06:00'))),
    [],
  ],
  ['hours not stated', withTopics(urgent(', needed: 24/7'), channel('phone', 'topics: [a]')), ['? channel.hours']],
  [
    'an outage is needed around the clock',
    withTopics('  - { id: a, name: Stromausfall, owner: L, urgency: minutes }\n', channel('phone', open('Mo-Fr 8-18'))),
    ['error closed'],
  ],
  [
    'on-call duty',
    plan(
      `teams:\n  - { id: t, people: 3, on-call: true }\ntopics:\n${urgent(', needed: 24/7')}${channels(channel('phone', 'topics: [a], team: t'))}`,
    ),
    [],
  ],
  ['news', withTopics(topic('a', 'class: news'), channel('blog', 'topics: [a]')), []],
]);

check('SEL-08', [
  ...states({ platform: 'phone', field: 'listed-on', value: '[contact]', none: 'error no-direct-way', absent: '? channel.listed-on' }),
  ['hotline in the legal notice only', plan(channels(channel('phone', 'listed-on: [Impressum]'))), ['error hidden']],
  ['in German', plan(channels(channel('phone', 'listed-on: [Kontaktseite]'))), []],
  [
    'social channels missing are one warning',
    plan(channels(channel('phone', 'listed-on: [contact]'), channel('x', 'listed-on: none'), channel('facebook', 'listed-on: [footer]'))),
    ['warning incomplete'],
  ],
  [
    'a direct way may be there',
    plan(channels(channel('phone', 'listed-on: none'), channel('e-mail'))),
    ['? channel.listed-on', 'warning incomplete'],
  ],
  [
    'review sites and newsletters need not be listed',
    plan(channels(channel('kununu'), channel('newsletter'), channel('Messe', '', 'fair'))),
    [],
  ],
]);

const pages = ['facebook', 'instagram', 'x', 'linkedin', 'youtube'];
const team = (extra: string) => `teams:\n  - { id: t, ${extra} }\n`;
const ofTeam = (count: number) => channels(...pages.slice(0, count).map((name) => channel(name, 'team: t')));

check('SEL-10', [
  ['four pages for one', plan(team('people: 1') + ofTeam(4)), []],
  ['five pages for one', plan(team('people: 1') + ofTeam(5)), ['warning team']],
  ['five pages for two', plan(team('people: 2') + ofTeam(5)), []],
  ['five pages for two half posts', plan(team('people: 2, hours-per-week: 20') + ofTeam(5)), ['warning team']],
  ['people not stated', plan(team('name: Presse') + ofTeam(5)), ['? team.people']],
  ['few pages need no question', plan(team('name: Presse') + ofTeam(4)), []],
  ['no team', plan(channels(...pages.map((name) => channel(name).replace(`Team ${name}`, 'Presse')))), ['? channel.team']],
  ['different owners', plan(channels(...pages.map((name) => channel(name)))), []],
  ['one person does it all', plan(channels(...pages.map((name) => channel(name))), 'company: { name: M, staff: 1 }'), ['warning team']],
  [
    'six pages on one platform count once',
    plan(team('people: 1') + channels(...[1, 2, 3, 4, 5, 6].map((n) => channel('facebook', 'team: t', `fb${n}`)))),
    [],
  ],
  [
    'volumes known',
    plan(
      `${team('people: 1')}topics:\n${topic('a', 'per-week: ~20')}${channels(...pages.map((name) => channel(name, 'team: t, topics: [a]')))}`,
    ),
    [],
  ],
]);

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

const phone = channel('phone');
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

check('COO-01', [
  ['not stated', plan('channels:\n  - { platform: phone }'), ['error missing']],
  ['none', plan('channels:\n  - { platform: phone, owner: none }'), ['error missing']],
  ['not applicable', plan('channels:\n  - { platform: phone, owner: "n/a: Dienstleister" }'), []],
  ['stated', plan('channels:\n  - { platform: phone, owner: Support }'), []],
  ['closed', plan('channels:\n  - { platform: phone, status: closed }'), []],
]);

const owned = (rest: string, platform = 'phone') => `channels:\n  - { platform: ${platform}, owner: Support${rest} }`;

check('COO-02', [
  ['not stated', plan(owned('')), ['error missing']],
  ['none', plan(owned(', deputy: none')), ['error missing']],
  ['not applicable', plan(owned(', deputy: "n/a: Dienstleister"')), []],
  ['stated', plan(owned(', deputy: Vertrieb')), []],
  ['the owner', plan(owned(', deputy: " support "')), ['error same']],
  ['sends only', plan(owned('', 'newsletter')), []],
  ['direction not known', plan(owned('', 'Eigenbau')), ['? channel.direction']],
  ['a team of two', plan(`${team('people: 2')}${owned(', team: t')}`), []],
  ['a team of two that owns it', plan(`${team('people: 2')}channels:\n  - { platform: phone, owner: t }`), []],
  ['a team of one', plan(`${team('people: 1')}${owned(', team: t')}`), ['error missing']],
  ['a team of unknown size', plan(`${team('name: T')}${owned(', team: t')}`), ['? team.people']],
  ['nobody else in the firm', plan(owned(''), 'company: { name: M, staff: 1 }'), []],
]);

check('COO-04', [
  ['not stated, one owner of all channels', withTopics('  - { id: a, name: a }\n', channel('phone', 'topics: [a]')), []],
  [
    'not stated, different owners',
    withTopics('  - { id: a, name: a }\n', channel('phone', 'topics: [a]'), channel('e-mail', 'topics: [a]')),
    ['? topic.owner'],
  ],
  ['not stated, no channel', withTopics('  - { id: a, name: a }\n', channel('phone', 'topics: none')), ['? topic.owner']],
  ['none', withTopics('  - { id: a, name: a, owner: none }\n', channel('phone', 'topics: [a]')), ['error none']],
  ['not applicable', withTopics('  - { id: a, name: a, owner: "n/a: je Land" }\n', channel('phone', 'topics: [a]')), []],
  ['one', withTopics(topic('a'), channel('phone', 'topics: [a]')), []],
  [
    'two known roles',
    withTopics('  - { id: a, name: a, owner: Vertrieb und Team phone }\n', channel('phone', 'topics: [a]')),
    ['error several'],
  ],
  [
    'two with a comma',
    withTopics('  - { id: a, name: a, owner: "Vertrieb, Team phone" }\n', channel('phone', 'topics: [a]')),
    ['error several'],
  ],
  ['a department of two words', withTopics('  - { id: a, name: a, owner: Einkauf und Lager }\n', channel('phone', 'topics: [a]')), []],
]);

const answered = (answer: string, ...list: string[]) => withTopics(topic('a', `class: inquiry${answer}`), ...list);
const both = [channel('phone', 'topics: [a]'), channel('e-mail', 'topics: [a]')];

check('COO-05', [
  ['not stated', answered('', ...both), ['? topic.answer']],
  ['none', answered(', answer: none', ...both), ['warning none']],
  ['none on a sensitive topic', answered(', answer: none, privacy: sensitive', ...both), ['error none']],
  ['none on a large topic', answered(', answer: none, per-week: 80', ...both), ['error none']],
  ['not applicable', answered(', answer: "n/a: jeder Fall anders"', ...both), []],
  ['one', answered(', answer: "https://wiki.example/a"', ...both), []],
  ['two', answered(', answer: ["https://wiki.example/a", "https://shop.example/a"]', ...both), ['error several']],
  ['one that stands twice', answered(', answer: ["https://wiki.example/a", "https://wiki.example/a/"]', ...both), []],
  ['one channel', answered('', channel('phone', 'topics: [a]')), []],
  ['the second only refers', answered('', channel('phone', 'topics: [a]'), channel('e-mail', 'topics: [{ id: a, role: refer }]')), []],
]);

const from = (handOver: string, target: string, topics = 'a') =>
  plan(channels(channel('facebook', `topics: [${topics}]${handOver}`), target));
const unsolved = '{ id: a, solves: false }';

check('COO-11', [
  ['solved here', from('', phone), []],
  ['not solved, hand-over not stated', from('', phone, unsolved), ['? channel.hand-over']],
  ['not solved, none', from(', hand-over: none', phone, unsolved), ['error missing']],
  ['not solved, not applicable', from(', hand-over: "n/a: läuft aus"', phone, unsolved), []],
  ['only referred, none', from(', hand-over: none', phone, '{ id: a, role: refer }'), ['error missing']],
  ['not solved, handed over', from(', hand-over: [phone]', phone, unsolved), []],
  ['handed over by topic', from(', hand-over: [{ topic: a, to: phone }]', phone, unsolved), []],
  ['another topic handed over', from(', hand-over: [{ topic: b, to: phone }]', phone, `${unsolved}, b`), ['error missing']],
  ['to a paused channel', from(', hand-over: [phone]', channel('phone', 'status: paused')), ['error not-running']],
  ['to an idea', from(', hand-over: [phone]', channel('phone', 'status: idea')), ['error not-running']],
  ['to a closed platform', from(', hand-over: [gplus]', channel('Google+', '', 'gplus')), ['error not-running']],
  ['to a channel that only sends', from(', hand-over: [newsletter]', channel('newsletter')), ['error not-care']],
  ['to a channel of unknown direction', from(', hand-over: [own]', channel('Eigenbau', '', 'own')), ['? channel.direction']],
  ['language missing', from(', languages: [de, en], hand-over: [phone]', channel('phone', 'languages: [de]')), ['error language']],
  ['language there', from(', languages: [de, en], hand-over: [phone]', channel('phone', 'languages: [en, de, fr]')), []],
  [
    'languages shared by two targets',
    from(
      ', languages: [de, en], hand-over: [phone, second]',
      channel('phone', 'languages: [de]') + channel('e-mail', 'languages: [en]', 'second'),
    ),
    [],
  ],
]);

const node = (id: string, to: string, solves: string) =>
  channel('e-mail', `topics: [{ id: a${solves === '' ? '' : `, solves: ${solves}`} }]${to === '' ? '' : `, hand-over: [${to}]`}`, id);

check('COO-12', [
  ['to itself', plan(channels(node('a1', 'a1', 'false'))), ['error itself']],
  ['a circle of two', plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', 'false'))), ['error circle']],
  ['a circle of three', plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', 'a1', 'false'))), ['error circle']],
  ['one of two solves', plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', 'true'))), []],
  ['not stated who solves', plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', ''))), ['? channel.topics.solves']],
  [
    'a circle where nobody names topics',
    plan(channels(channel('phone', 'hand-over: [e-mail]'), channel('e-mail', 'hand-over: [phone]'))),
    ['? channel.topics'],
  ],
  ['two hand-overs', plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', '', 'true'))), []],
  [
    'three hand-overs',
    plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', 'd1', 'false'), node('d1', '', 'true'))),
    ['warning long'],
  ],
  [
    'four hand-overs are one finding',
    plan(
      channels(...['a1', 'b1', 'c1', 'd1'].map((id, i) => node(id, ['b1', 'c1', 'd1', 'e1'][i] ?? '', 'false')), node('e1', '', 'true')),
    ),
    ['warning long'],
  ],
  [
    'a solving channel on the way',
    plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'true'), node('c1', 'd1', 'false'), node('d1', '', 'true'))),
    [],
  ],
  [
    'the circle is broken by a closed channel',
    plan(channels(node('a1', 'b1', 'false'), node('b1', 'a1', 'false').replace(' }\n', ', status: closed }\n'))),
    [],
  ],
  [
    'a circle for another topic only',
    plan(
      channels(
        channel('e-mail', 'topics: [{ id: a, solves: false }, b], hand-over: [{ topic: a, to: two }]', 'one'),
        channel('e-mail', 'topics: [a, { id: b, solves: false }], hand-over: [{ topic: b, to: one }]', 'two'),
      ),
    ),
    [],
  ],
]);

describe('COO-12', () => {
  test('names the way round and every hand-over on it', () => {
    const text = plan(channels(node('a1', 'b1', 'false'), node('b1', 'c1', 'false'), node('c1', 'a1', 'false')));
    const [finding] = auditPlan({ text, codes: ['COO-12'] }).findings;
    expect(finding?.data.way).toBe('e-mail → e-mail → e-mail → e-mail');
    expect([finding?.place, ...(finding?.related ?? [])].map((place) => place?.line)).toEqual([4, 5, 6]);
  });

  test('takes several topics on one way as one finding', () => {
    const body = channels(
      channel('phone', 'topics: [{ id: a, solves: false }, { id: b, solves: false }], hand-over: [e-mail]'),
      channel('e-mail', 'topics: [{ id: a, solves: false }, { id: b, solves: false }], hand-over: [phone]'),
    );
    const { findings } = auditPlan({ text: plan(body), codes: ['COO-12'] });
    expect(findings.map(({ data }) => data.topics)).toEqual([
      [
        { de: '„a“', en: '“a”' },
        { de: '„b“', en: '“b”' },
      ],
    ]);
  });

  test('survives a chain of thousands of channels', () => {
    const count = 3000;
    const list = Array.from({ length: count }, (_, i) => node(`n${i}`, `n${(i + 1) % count}`, 'false'));
    expect(outcomeOf({ text: plan(channels(...list)), codes: ['COO-12'] })).toEqual(['error circle']);
  });
});

const reply = (value: string, platform = 'facebook') =>
  plan(`channels:\n  - { platform: ${platform}, owner: A, deputy: B${value === '' ? '' : `, reply: ${value}`} }`);

check('COO-13', [
  ['not stated', reply(''), ['error missing']],
  ['none', reply('none'), ['error missing']],
  ['not applicable', reply('"n/a: wird gerade verhandelt"'), []],
  ['24 hours', reply('24 h'), []],
  ['a working day', reply('1 wd'), []],
  ['two days', reply('2 d'), ['warning slow']],
  ['72 hours', reply('72 h'), ['warning slow']],
  ['four days', reply('4 d'), ['error slow']],
  ['four days in private', reply('4 d', 'e-mail'), []],
  ['a week at a review site', reply('7 d', 'trustpilot'), []],
  ['ten days at a review site', reply('10 d', 'trustpilot'), ['warning slow']],
  ['sends only', reply('', 'newsletter'), []],
  ['face to face', reply('', 'shop'), []],
  ['direction not known', reply('', 'Eigenbau'), ['? channel.direction']],
  [
    'far apart for one topic',
    plan(
      `channels:\n${['  - { platform: contact-form, owner: A, deputy: B, reply: 1 h, topics: [a] }', '  - { platform: e-mail, owner: A, deputy: B, reply: 2 d, topics: [a] }'].join('\n')}`,
    ),
    ['warning spread'],
  ],
  [
    'twelve times as long',
    plan(
      `channels:\n${['  - { platform: contact-form, owner: A, deputy: B, reply: 4 h, topics: [a] }', '  - { platform: e-mail, owner: A, deputy: B, reply: 48 h, topics: [a] }'].join('\n')}`,
    ),
    [],
  ],
  [
    'phone and letter are no comparison',
    plan(
      `channels:\n${['phone', 'e-mail', 'letter'].map((name, i) => `  - { platform: ${name}, owner: A, deputy: B, reply: ${['1 min', '4 h', '5 wd'][i]}, topics: [a] }`).join('\n')}`,
    ),
    [],
  ],
]);

const promise = (extra: string, first: string, platform = 'e-mail') =>
  plan(`channels:\n  - { platform: ${platform}, owner: A, deputy: B, reply: ${first}${extra} }`);

check('COO-14', [
  ['hours not stated', promise('', '4 h'), ['? channel.hours']],
  ['none', promise(', hours: none', '4 h'), ['info hours']],
  ['not applicable', promise(', hours: "n/a: wechselnd"', '4 h'), []],
  ['stated, open hours', promise(', hours: "Mo-Fr 8-18"', '4 h'), []],
  ['around the clock, gap at night', promise(', hours: "Mo-So 8-18"', '{ first: 4 h, clock: all }'), ['error gap']],
  ['as long as the night', promise(', hours: "Mo-So 8-18"', '{ first: 14 h, clock: all }'), []],
  ['but not as long as the weekend', promise(', hours: "Mo-Fr 8-18"', '{ first: 14 h, clock: all }'), ['error gap']],
  ['as long as the weekend', promise(', hours: "Mo-Fr 8-18"', '{ first: 62 h, clock: all }'), []],
  ['over midnight', promise(', hours: "Mo-So 20:00-04:00"', '{ first: 16 h, clock: all }'), []],
  ['over midnight, too short', promise(', hours: "Mo-So 20:00-04:00"', '{ first: 15 h, clock: all }'), ['error gap']],
  ['always open', promise(', hours: 24/7', '{ first: 5 min, clock: all }'), []],
  ['in working days', promise(', hours: "Mo-Fr 8-18"', '{ first: 1 wd, clock: all }'), []],
  ['no promise', plan('channels:\n  - { platform: e-mail, owner: A, deputy: B }'), []],
  ['sends only', promise('', '4 h', 'newsletter'), []],
  [
    'hours of the team',
    plan(
      `teams:\n  - { id: t, hours: "Mo-Fr 8-18", people: 2 }\nchannels:\n  - { platform: e-mail, owner: A, team: t, reply: { first: 4 h, clock: all } }`,
    ),
    ['error gap'],
  ],
]);

describe('COO-14', () => {
  test('says from when to when nobody is there', () => {
    const [finding] = auditPlan({ text: promise(', hours: "Mo-Fr 8-18"', '{ first: 4 h, clock: all }'), codes: ['COO-14'] }).findings;
    expect(finding?.data).toMatchObject({
      from: { de: 'Freitag, 18:00 Uhr', en: 'Friday at 18:00' },
      to: { de: 'Montag, 08:00 Uhr', en: 'Monday at 08:00' },
      reply: { de: '4 Stunden', en: '4 hours' },
    });
  });
});

const approved = (approval: string, declared = '') => plan(`${declared}${channels(channel('facebook', `approval: ${approval}`))}`);
const pair = (extra: string, roles = 'Leitung') => `approvals:\n  - { id: pair, steps: [${roles}]${extra} }\n`;

check('COO-15', [
  ['not stated', plan(channels(channel('facebook'))), ['? channel.approval.critical']],
  ['only routine stated', approved('{ routine: none }'), ['? channel.approval.critical']],
  ['none', approved('none'), ['error none']],
  ['none for critical', approved('{ critical: none }'), ['error none']],
  ['not applicable', approved('{ critical: "n/a: Seite läuft aus" }'), []],
  ['another role', approved('{ critical: Leitung }'), []],
  ['the owner', approved('{ critical: team facebook }'), ['error self']],
  ['an approval by others', approved('{ critical: pair }', pair('')), []],
  ['an approval by the owner alone', approved('{ critical: pair }', pair('', 'Team facebook')), ['error self']],
  ['the owner, but not for own texts', approved('{ critical: pair }', pair(', no-self: true', 'Team facebook')), []],
  ['self-approval allowed', approved('{ critical: pair }', pair(', no-self: false', 'Leitung, Presse')), ['error self']],
  ['private', plan(channels(channel('phone', 'approval: none'))), []],
  ['nobody else in the firm', plan(channels(channel('facebook', 'approval: none')), 'company: { name: M, staff: 1 }'), []],
]);

check('COO-21', [
  ['not stated', plan(channels(channel('facebook'))), ['? company.playbook']],
  ['none', plan(channels(channel('facebook', 'playbook: none'))), ['error missing']],
  ['not applicable', plan(channels(channel('facebook', 'playbook: "n/a: Konzern"'))), []],
  ['stated', plan(channels(channel('facebook', 'playbook: playbooks/crisis.md'))), []],
  ['of the company', plan(channels(channel('facebook')), 'company: { name: M, playbook: playbooks/crisis.md }'), []],
  [
    'none in the company is one finding',
    plan(channels(channel('facebook'), channel('x')), 'company: { name: M, playbook: none }'),
    ['error missing'],
  ],
  ['private', plan(channels(phone)), []],
]);

const inCountry = (countries: string, notice: string) =>
  plan(
    channels(channel('facebook', `legal-notice: ${notice}`)),
    `company: { name: M${countries === '' ? '' : `, countries: [${countries}]`} }`,
  );

check('GEN-01', [
  ...states({
    platform: 'facebook',
    field: 'legal-notice',
    value: 'https://m.example/impressum',
    none: 'error required',
    absent: '? channel.legal-notice',
  }),
  ['Austria', inCountry('AT', 'none'), ['error required']],
  ['Liechtenstein', inCountry('LI', 'none'), ['error required']],
  ['Switzerland', inCountry('CH', 'none'), ['warning advised']],
  ['Switzerland and Germany', inCountry('CH, DE', 'none'), ['error required']],
  ['France', inCountry('FR', 'none'), []],
  ['country not stated', inCountry('', 'none'), ['? company.countries']],
  ['the channel has a country of its own', plan(channels(channel('facebook', 'legal-notice: none, countries: [FR]'))), []],
  ['phone and e-mail are not asked', plan(channels(phone, channel('e-mail'))), []],
  ['a group', plan(channels(channel('facebook-group', 'legal-notice: none'))), []],
]);

check('GEN-03', [
  ...states({
    platform: 'facebook',
    field: 'house-rules',
    value: 'https://m.example/regeln',
    none: 'error missing',
    absent: '? company.house-rules',
  }),
  ['of the company', plan(channels(channel('facebook')), 'company: { name: M, house-rules: "https://m.example" }'), []],
  [
    'none in the company is one finding',
    plan(channels(channel('facebook'), channel('x'), channel('forum')), 'company: { name: M, house-rules: none }'),
    ['error missing'],
  ],
  ['comments closed', plan(channels(channel('facebook', 'comments: closed, house-rules: none'))), []],
  ['a review site', plan(channels(channel('kununu', 'house-rules: none'))), []],
  ['comments not known', plan(channels(channel('Eigenbau', 'visibility: public', 'own'))), ['? channel.comments']],
]);

const bot = (extra: string, head = company) => plan(channels(channel('chat', `ai: bot${extra}`), phone), head);

check('GEN-04', [
  ['not stated on a chat', plan(channels(channel('chat'))), ['? channel.ai']],
  ['not stated on a phone', plan(channels(phone)), []],
  ['no bot', plan(channels(channel('chat', 'ai: none'))), []],
  ['helps people', plan(channels(channel('chat', 'ai: assist'))), []],
  ['notice and hand-over not stated', bot(''), ['? channel.ai-notice', '? channel.hand-over']],
  ['no notice', bot(', ai-notice: none, hand-over: [phone]'), ['error notice']],
  ['not applicable', bot(', ai-notice: "n/a: Test", hand-over: "n/a: Test"'), []],
  ['all there', bot(', ai-notice: Hinweis zu Beginn, hand-over: [phone]'), []],
  ['no person', bot(', ai-notice: Hinweis zu Beginn, hand-over: none'), ['error person']],
  [
    'from bot to bot',
    plan(
      channels(
        channel('chat', 'ai: bot, ai-notice: Ja, hand-over: [second]'),
        channel('chatbot', 'ai: bot, ai-notice: Ja, hand-over: [phone]', 'second'),
        phone,
      ),
    ),
    ['error person'],
  ],
  ['a chatbot is one by its name', plan(channels(channel('chatbot', 'ai-notice: none, hand-over: [phone]'), phone)), ['error notice']],
  ['outside the Union', bot(', ai-notice: none, hand-over: [phone]', 'company: { name: M, countries: [CH] }'), []],
  ['country not stated', bot(', ai-notice: none, hand-over: [phone]', 'company: { name: M }'), ['? company.countries']],
]);

const access = (text: string, head = company) => plan(channels(channel('facebook', `access: ${text}`)), head);

check('GEN-06', [
  ['not stated', plan(channels(channel('facebook'))), ['? channel.access']],
  ['none', access('none'), ['error unsafe']],
  ['not applicable', access('"n/a: Agentur haftet"'), []],
  ['safe', access('{ admins: 2, second-factor: true, company-login: true }'), []],
  ['three faults are one finding', access('{ admins: 1, second-factor: false, company-login: false }'), ['error unsafe']],
  ['one stated', access('{ admins: 2 }'), ['? channel.access.company-login', '? channel.access.second-factor']],
  ['stated absence', access('{ admins: 3, second-factor: none, company-login: true }'), ['error unsafe']],
  ['nobody else in the firm', access('{ admins: 1, second-factor: true, company-login: true }', 'company: { name: M, staff: 1 }'), []],
  ['own ways and review sites are not asked', plan(channels(phone, channel('website'), channel('trustpilot'))), []],
]);

describe('the whole catalogue', () => {
  test('has 29 checks of the first release', () => {
    expect(auditChecks.map(({ code }) => code).sort()).toEqual(
      [
        ...[
          'SEL-01',
          'SEL-02',
          'SEL-03',
          'SEL-05',
          'SEL-07',
          'SEL-08',
          'SEL-10',
          'SEL-13',
          'SEL-14',
          'SEL-15',
          'SEL-16',
          'SEL-18',
          'SEL-21',
        ],
        ...['SEL-22', 'SEL-30', 'COO-01', 'COO-02', 'COO-04', 'COO-05', 'COO-11', 'COO-12', 'COO-13', 'COO-14', 'COO-15', 'COO-21'],
        ...['GEN-01', 'GEN-03', 'GEN-04', 'GEN-06'],
      ].sort(),
    );
  });

  test.each([
    ['a craft firm', craftFirm],
    ['a maker that sells to businesses', businessMaker],
  ])('raises no false alarm: %s', (_, text) => {
    for (const day of ['2026-11-22', '2027-03-02']) expect(outcomeOf({ text, day })).toEqual([]);
  });

  test('asks a beginner a handful of questions, and finds nothing', () => {
    const { findings, unknowns } = auditPlan({ text: fiveFields });
    expect(findings).toEqual([]);
    expect(unknowns.length).toBeLessThanOrEqual(10);
    // The phone line is asked for nothing but its hours, its place on the contact page, and the topics of the plan.
    expect(
      unknowns
        .filter(({ subjects }) => subjects.includes('phone'))
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['channel.hours', 'channel.listed-on']);
  });
});
