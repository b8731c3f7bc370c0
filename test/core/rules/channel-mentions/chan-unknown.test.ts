import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/channel-mentions/chan-unknown.js';
import { rule as lawOutdated } from '../../../../src/core/rules/staff/law-outdated.js';
import { type FileTable, findingsOf, outcomeOf } from '../../../support/read-handbook.js';
import { documentOf, edited } from '../one-truth/documents.js';

const plan = `schema: 1
channels:
  - { platform: phone, purpose: Fragen zu Störungen, owner: support-lead, deputy: management, reply: 5 min }
  - { platform: facebook, purpose: Neuigkeiten und öffentliche Fragen, owner: support-lead, deputy: management, reply: 4 h }
  - { platform: x, purpose: Störungen im Netz, owner: support-lead, deputy: management, reply: 4 h }
  - { platform: xing, status: closed, purpose: Stellen, owner: support-lead, deputy: management, reply: 4 h }
`;

function found(lang: string, type: string, body: string): string[] {
  const files = { 'channels.yaml': plan, 'policies/a.md': documentOf({ lang, type, body }) };
  return findingsOf({ files, rules: [rule] }).map(({ message, data }) => `${message} ${data.platform ?? data.found}`);
}

describe('chan-unknown', () => {
  it.each([
    ['de', 'answer', 'Schreiben Sie uns per WhatsApp.', ['unknown WhatsApp']],
    ['de', 'answer', 'Sie erreichen uns auch über Threema und Signal.', ['unknown Threema', 'unknown Signal']],
    ['de', 'answer', 'Folgen Sie uns auf Instagram, TikTok und Facebook!', ['unknown Instagram', 'unknown TikTok']],
    ['de', 'answer', 'Auf Instagram antworten wir innerhalb von 4 Stunden.', ['unknown Instagram']],
    ['de', 'strategy', 'Unser neuer TikTok-Kanal zeigt die Werkstatt. Unser TikTok-Kanal wächst.', ['unknown TikTok']],
    ['de', 'strategy', 'Wir veröffentlichen Videos auf [YouTube](https://youtube.com/@muster).', ['unknown YouTube']],
    ['de', 'strategy', '## Kanäle <a id="channels"></a>\n\n- Telefon: Fragen\n- LinkedIn: Stellen und Neues', ['unknown LinkedIn']],
    ['de', 'playbook', '| Kanal | Wer |\n|---|---|\n| Facebook | Team |\n| Threads | Team |', ['unknown Threads']],
    ['de', 'playbook', 'Veröffentlichen Sie die Erstmeldung auf der Website und auf Mastodon.', ['unknown Mastodon']],
    ['de', 'rules', 'Für unseren offiziellen Instagram-Account schreiben zwei Personen.', ['unknown Instagram']],
    ['de', 'strategy', 'Auf XING veröffentlichen wir Stellen.', ['retired XING']],
    ['de', 'strategy', 'Wir sind auf Google+ aktiv.', ['gone Google+']],
    ['en', 'answer', 'Message us on WhatsApp or Telegram.', ['unknown WhatsApp', 'unknown Telegram']],
    ['en', 'answer', 'On Instagram we reply within 4 hours.', ['unknown Instagram']],
    ['en', 'strategy', 'We publish videos on YouTube and on Facebook.', ['unknown YouTube']],
    ['en', 'strategy', 'Our official TikTok page shows the workshop.', ['unknown TikTok']],
    ['en', 'strategy', '| Channel | Reply |\n|---|---|\n| Discord | 4 h |\n| X | 4 h |', ['unknown Discord']],
    ['en', 'playbook', 'Post the holding statement on Bluesky.', ['unknown Bluesky']],
    ['en', 'rules', 'Two people write for our LinkedIn page.', ['unknown LinkedIn']],
    ['en', 'answer', 'Find us on Skype.', ['gone Skype']],
  ])('in %s, %s, finds: %s', (lang, type, body, expected) => {
    expect(found(lang, type, body)).toEqual(expected);
  });

  it.each([
    // Listed.
    ['de', 'answer', 'Auf Facebook und X antworten wir. Unsere Facebook-Gruppe hilft.'],
    ['en', 'answer', 'Message us on Facebook or X.'],
    // Not there.
    ['de', 'strategy', 'Auf TikTok sind wir nicht. Wir betreiben keinen Kanal auf Instagram.'],
    ['de', 'strategy', 'Wir haben unseren Instagram-Kanal 2024 geschlossen. Früher antworteten wir auf Twitch.'],
    ['de', 'strategy', 'Wir prüfen, ob wir auf TikTok antworten.'],
    [
      'de',
      'strategy',
      '## Kanäle, die wir nicht betreiben <a id="channels-not-used"></a>\n\nTikTok: Unsere Kunden fragen uns dort selten.',
    ],
    ['de', 'strategy', '## Kein Platz für uns\n\nUnser TikTok-Konto ruht.'],
    ['de', 'strategy', '| Kanal | Zweck |\n|---|---|\n| TikTok | nicht genutzt |'],
    ['en', 'strategy', 'We are not on TikTok. We closed our Instagram account. We left Threads.'],
    ['en', 'strategy', 'If we open our own TikTok channel, it needs an owner.'],
    ['en', 'strategy', 'We used to run our YouTube channel.'],
    // Others, and private accounts.
    ['de', 'rules', 'Sehen Sie eine Beschwerde auf TikTok, geben Sie sie an uns weiter.'],
    ['de', 'rules', 'Posten Sie auf Instagram keine Kundendaten. Posten Sie auf TikTok, was Sie mögen.'],
    ['de', 'rules', 'Ihr privates Konto auf Instagram gehört Ihnen; wir fragen auf TikTok nach niemandem.'],
    ['de', 'rules', 'Netzwerke wie Instagram und TikTok. Auch TikTok-Trends verstehen wir.'],
    ['de', 'playbook', 'Ein Video auf TikTok verbreitet sich. Melden Sie den Beitrag bei TikTok. Wir lesen auf TikTok mit.'],
    ['de', 'playbook', 'Das Gerücht steht auf Instagram, die Leitung antwortet am Telefon.'],
    ['de', 'answer', 'Wir antworten Kundinnen, die auf TikTok gefragt haben, am Telefon.'],
    ['en', 'rules', 'If you see a complaint on TikTok, pass it on to us. Your private Instagram is yours.'],
    ['en', 'playbook', 'A video on TikTok is spreading. Report the post to TikTok. We monitor our name on Reddit.'],
    ['en', 'answer', 'We help customers who asked on Instagram.'],
    // Quotes, code, everyday words.
    ['de', 'answer', 'Die Kundin schreibt: „Ich erreiche euch auf TikTok“.'],
    ['de', 'answer', '> Schreiben Sie uns per WhatsApp.'],
    ['de', 'answer', 'Sie erreichen uns `auf TikTok`.'],
    ['de', 'answer', 'Wir senden ein Signal. Das Signal geben wir per Funk. Auf X und Y antworten wir. Variante X bieten wir an.'],
    [
      'en',
      'answer',
      'We reply in threads. Our signal is clear. We help on discord among customers. Contact us at x@example.com or @tiktok.',
    ],
    ['en', 'guideline', 'Message us on WhatsApp.'],
    ['en', 'quiz', 'Message us on WhatsApp.'],
    ['fr', 'answer', 'Message us on WhatsApp.'],
  ])('in %s, %s, lets pass: %s', (lang, type, body) => {
    expect(found(lang, type, body)).toEqual([]);
  });

  it.each([
    ['de', 'Auf Twitter und dem Twitter-Kanal antworten wir.', 'Auf X und dem X-Kanal antworten wir.'],
    ['de', 'Eine Beschwerde auf Twitter geben Sie weiter.', 'Eine Beschwerde auf X geben Sie weiter.'],
    ['de', '## Twitter', null],
    ['en', 'We reply on Twitter.', 'We reply on X.'],
    ['en', 'We run a Twitter account.', null],
  ])('in %s writes the name of today: %s', (lang, body, expected) => {
    const files = { 'channels.yaml': plan, 'policies/a.md': documentOf({ lang, body }) };
    const findings = findingsOf({ files, rules: [rule] });
    expect(new Set(findings.map(({ message, severity }) => `${severity} ${message}`))).toEqual(new Set(['warning renamed']));
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.length === 0 ? null : edited(files, edits)['policies/a.md']?.split('# returns\n\n')[1]?.trim()).toBe(expected);
  });

  it('names a former name that the plan does not know once', () => {
    const without = plan.replace(/.*platform: x,.*\n/, '');
    const messages = (body: string) =>
      findingsOf({ files: { 'channels.yaml': without, 'policies/a.md': documentOf({ body }) }, rules: [rule] }).map(
        ({ message }) => message,
      );
    expect(messages('Eine Beschwerde auf Twitter geben Sie weiter.')).toEqual(['former']);
    expect(messages('Auf Twitter antworten wir.')).toEqual(['unknown']);
  });

  it.each([
    'Auf X (früher Twitter) antworten wir.',
    'Auf Twitter/X antworten wir.',
    '2023 wurde Twitter umbenannt.',
    'Sie sagt „Twitter“.',
    'Siehe twitter.com/muster.',
  ])('leaves alone: %s', (body) => {
    expect(found('de', 'answer', body)).toEqual([]);
  });

  it('cannot hold a former name against a plan that uses it itself, but names it', () => {
    const files = {
      'channels.yaml': plan.replace('platform: x,', 'platform: Twitter,'),
      'policies/a.md': documentOf({ body: 'Auf Twitter antworten wir.' }),
    };
    const findings = findingsOf({ files, rules: [rule] });
    expect(findings.map(({ message, severity, fix, suggestion }) => [message, severity, fix, suggestion?.edits[0]?.text])).toEqual([
      ['former', 'warning', null, 'X'],
    ]);
  });

  it.each([
    ['de', 'rules', 'Eine Beschwerde auf Twitter geben Sie weiter.', { 'chan-unknown': 'renamed' }],
    ['de', 'rules', 'Beschwerden bei Google My Business geben Sie weiter.', { 'chan-unknown': 'former' }],
    ['de', 'rules', 'Wer auf Google+ etwas liest, gibt es weiter.', { 'chan-unknown': 'closed' }],
    ['de', 'strategy', 'Wir sind auf Google+ aktiv.', { 'chan-unknown': 'gone' }],
    ['en', 'rules', 'Complaints that customers post on Twitter are passed on.', { 'chan-unknown': 'renamed' }],
    ['en', 'rules', 'Complaints that customers post on Google My Business are passed on.', { 'chan-unknown': 'former' }],
    ['en', 'guideline', 'Complaints that customers post on Twitter are passed on.', { 'law-outdated': 'renamed' }],
    ['de', 'rules', 'Auf Google+ sind wir nicht. Google+ gibt es nicht mehr.', {}],
    ['de', 'rules', 'Sie sagt „Google My Business“.', {}],
    ['de', 'rules', '## Nicht genutzt <a id="channels-not-used"></a>\n\nGoogle My Business passt nicht zu uns.', {}],
  ])('in %s, %s, exactly one rule names a platform of yesterday: %s', (lang, type, body, expected) => {
    const rules = [rule, lawOutdated];
    const said = (files: FileTable): Record<string, string> =>
      Object.fromEntries(findingsOf({ files, rules }).map((finding) => [finding.rule, finding.message]));
    const text = documentOf({ lang, type, body });
    expect(said({ 'channels.yaml': plan, 'policies/a.md': text })).toEqual(expected);
    // Without a plan there is nothing to hold a name against, and law-outdated says it alone.
    expect(Object.keys(said({ 'policies/a.md': text }))).toEqual(Object.keys(expected).length === 0 ? [] : ['law-outdated']);
  });

  it('makes no more than a warning of what only the end of a platform causes', () => {
    const body = 'Schreiben Sie uns auf Skype.';
    const severities = (skype: string): string[] =>
      findingsOf({
        files: { 'channels.yaml': `${plan}${skype}`, 'answers/a.md': documentOf({ body }) },
        rules: [rule],
      }).map(({ message, severity }) => `${severity} ${message}`);
    const skype = '  - { platform: skype, purpose: Beratung, owner: support-lead, deputy: management, reply: 4 h }\n';
    expect(severities(skype)).toEqual(['warning gone']);
    expect(severities('')).toEqual(['error gone']);
    expect(severities(skype.replace('skype,', 'skype, status: closed,'))).toEqual(['error gone']);
  });

  it('is not checked without a plan, where a text names a channel at all', () => {
    const verdict = (body: string): unknown =>
      outcomeOf({ files: { 'answers/a.md': documentOf({ body }) }, rules: [rule] }).verdicts.get('chan-unknown');
    expect(verdict('Schreiben Sie uns per WhatsApp.')).toBe('not-checked');
    expect(verdict('Rufen Sie an.')).toBe('pass');
  });

  it('is as strict with a draft, and silent on a retired text', () => {
    const severities = (status: string): unknown[] =>
      findingsOf({
        files: { 'channels.yaml': plan, 'answers/a.md': documentOf({ status, body: 'Schreiben Sie uns per WhatsApp.' }) },
        rules: [rule],
      }).map(({ severity }) => severity);
    expect([severities('draft'), severities('retired')]).toEqual([['error'], []]);
  });

  // To look through the whole text for every mention would run into the timeout.
  it('reads a long sentence full of platforms', () => {
    const body = Array.from({ length: 5000 }, () => 'Wir antworten auf Instagram, TikTok, Signal und Threads, unser offizieller ').join('');
    const files = { 'channels.yaml': plan, 'answers/a.md': documentOf({ body }) };
    expect(findingsOf({ files, rules: [rule] }).length).toBeGreaterThan(0);
  });
});
