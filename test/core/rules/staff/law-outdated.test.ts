import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/staff/law-outdated.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf, edited } from '../one-truth/documents.js';

function found({ lang, body, type = 'strategy', status }: { lang: string; body: string; type?: string; status?: string }) {
  const text = documentOf({ lang, type, body, ...(status === undefined ? {} : { status }) });
  return findingsOf({ files: { 'policies/a.md': text }, rules: [rule] });
}

describe('law-outdated', () => {
  it.each([
    ['de', 'Das Impressum nach § 5 TMG ist Pflicht.', 'replaced'],
    ['de', 'Das Impressum nach [§ 5 TMG](https://example.com) ist Pflicht.', 'replaced'],
    ['de', 'Für Speicherung gilt § 13 Abs. 4 TMG.', 'replaced'],
    ['de', 'So will es das Telemediengesetz.', 'replaced'],
    ['de', 'Verantwortlich nach §\u00a055 Abs. 2 RStV: die Leitung.', 'replaced'],
    ['de', 'Der Rundfunkstaatsvertrag nennt Pflichten.', 'replaced'],
    ['de', 'Cookies regelt § 25 TTDSG.', 'replaced'],
    ['de', 'Die Kennzeichnung folgt aus § 5a Abs. 6 UWG.', 'moved'],
    ['de', 'Wir weisen auf die OS-Plattform hin.', 'gone'],
    ['de', 'Hier geht es zur [Streitbeilegung](https://ec.europa.eu/consumers/odr/).', 'gone'],
    ['de', 'Schreiben Sie uns auf Twitter.', 'renamed'],
    ['de', 'Der Twitter-Kanal ist werktags besetzt.', 'renamed'],
    ['de', 'Pflegen Sie den Eintrag bei Google My Business.', 'renamed'],
    ['de', 'Unsere Google+-Seite lebt.', 'closed'],
    ['de', 'Besuchen Sie uns auf Google+.', 'closed'],
    ['de', 'Wir moderieren die XING-Gruppe.', 'closed'],
    ['en', 'The legal notice follows section 5 TMG.', 'replaced'],
    ['en', 'Under the TTDSG we ask first.', 'replaced'],
    ['en', 'We answer on Twitter within 4 hours.', 'renamed'],
    ['en', 'Call us on Skype.', 'closed'],
    ['en', 'We link the ODR platform.', 'gone'],
  ])('in %s finds what is over: %s', (lang, body, message) => {
    expect(found({ lang, body }).map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    ['de', 'Bis 2024 stand das in § 5 TMG.'],
    ['de', '§ 5 DDG hat § 5 TMG abgelöst.'],
    ['de', 'Das DDG gilt, nicht das TMG.'],
    ['de', 'Wir sind auf X (früher Twitter).'],
    ['de', 'Wir antworten auf X/Twitter.'],
    ['de', 'Die Adresse twitter.com führt dorthin, @twitter auch.'],
    ['de', 'Die Kundin schrieb „ich finde euch auf Twitter“.'],
    ['de', 'In der Datei steht `Twitter`.'],
    ['de', '> Warum seid ihr nicht auf Twitter?'],
    ['de', 'Nicht so: Folgen Sie uns auf Twitter.'],
    ['de', 'Google+ gibt es nicht mehr.'],
    ['de', '| Alt | Heute |\n|---|---|\n| § 5 TMG | § 5 DDG |'],
    ['de', 'Die TMG Maschinenbau GmbH ist unser Kunde.'],
    ['de', 'Twittern ist kein Selbstzweck.'],
    ['de', '§ 5a Abs. 4 UWG, § 6 UWG und § 5a Absatz 60 gelten.'],
    ['de', '## Wo wir nicht sind <a id="channels-not-used"></a>\n\nTwitter passt nicht zu uns.'],
    ['en', 'X, formerly Twitter, is fine.'],
    ['en', 'The workplace is safe, and business messages get a reply.'],
    ['en', 'Until 2024 this was section 5 TMG.'],
    ['en', 'The Online Dispute Resolution platform was discontinued.'],
    ['fr', 'Nous sommes sur Twitter, § 5 TMG.'],
  ])('in %s leaves alone: %s', (lang, body) => {
    expect(found({ lang, body })).toEqual([]);
  });

  it('leaves the names of platforms to the channel plan where there is one', () => {
    const files = {
      'policies/a.md': documentOf({ lang: 'de', type: 'strategy', body: 'Wir antworten auf Twitter, nach § 5 TMG.' }),
      'channels.yaml': 'schema: 1\nchannels: []\n',
    };
    expect(findingsOf({ files, rules: [rule] }).map(({ message }) => message)).toEqual(['replaced']);
  });

  it('leaves retired documents alone', () => {
    expect(found({ lang: 'de', body: 'Nach § 5 TMG.', status: 'retired' })).toEqual([]);
  });

  it.each([
    ['Nach § 5 TMG, § 5 Abs. 1 TMG und § 25 TTDSG.', 'Nach § 5 DDG, § 5 Abs. 1 DDG und § 25 TDDDG.'],
    ['Nach § 55 Abs. 2 RStV.', 'Nach § 18 Abs. 2 MStV.'],
    ['Nach § 5a Abs. 6 UWG.', 'Nach § 5a Abs. 4 UWG.'],
  ])('corrects %s', (body, expected) => {
    const files = { 'policies/a.md': documentOf({ lang: 'de', type: 'strategy', body }) };
    const findings = findingsOf({ files, rules: [rule] });
    const text = edited(
      files,
      findings.flatMap(({ fix }) => fix?.edits ?? []),
    )['policies/a.md'];
    expect(text).toContain(expected);
    expect(findingsOf({ files: { 'policies/a.md': text ?? '' }, rules: [rule] })).toEqual([]);
  });

  it.each([
    ['So will es das Telemediengesetz.', 'So will es das Digitale-Dienste-Gesetz.'],
    ['Wegen des Rundfunkstaatsvertrages.', 'Wegen des Medienstaatsvertrages.'],
    ['Nach dem TMG.', 'Nach dem DDG.'],
    ['Wir sind auf Twitter.', 'Wir sind auf X.'],
  ])('suggests a replacement for %s', (body, expected) => {
    const files = { 'policies/a.md': documentOf({ lang: 'de', type: 'strategy', body }) };
    const [finding] = findingsOf({ files, rules: [rule] });
    expect(finding?.fix).toBeNull();
    expect(edited(files, finding?.suggestion?.edits ?? [])['policies/a.md']).toContain(expected);
  });

  it('proposes nothing where only a lawyer can say what holds, or markup stands in between', () => {
    for (const body of ['Es gilt § 13 TMG.', 'Es gilt § **5** TMG.']) {
      const [finding] = found({ lang: 'de', body });
      expect([finding?.message, finding?.fix, finding?.suggestion]).toEqual(['replaced', null, null]);
    }
  });
});
