import { describe, expect, it } from 'vitest';
import { rule as contactPage } from '../../../../src/core/rules/escalation/esc-contact-page.js';
import { rule as verbatim } from '../../../../src/core/rules/escalation/esc-verbatim.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

describe('esc-contact-page', () => {
  const fact = (text: string) =>
    `schema: 1\ncontact-page: { value: "${text}", owner: legal, mentions: { de: [Kontaktseite], en: [contact page] } }\n`;
  const found = (
    lang: string,
    body: string,
    { facts, status = 'approved', type = 'strategy' }: { facts?: string; status?: string; type?: string } = {},
  ) =>
    findingsOf({
      files: {
        'policies/a.md': documentOf({ lang, type, body, status }),
        ...(facts === undefined ? {} : { 'facts.yaml': facts }),
      },
      rules: [contactPage],
    }).map(({ message }) => message);

  it.each([
    ['de', 'Wir sind für Sie da.', ['not-named']],
    ['de', 'Die Hotline steht im Impressum.', ['hidden']],
    ['de', 'Die Servicenummer finden Kunden im Impressum.', ['hidden']],
    ['de', 'Die Hotline steht nie nur im Impressum, sondern auf der [Kontaktseite](https://example.com/kontakt).', []],
    ['de', 'Das Impressum nennt auch die Hotline. Die Hotline steht auf der [Kontaktseite](https://example.com/kontakt).', []],
    ['de', 'Das Impressum ist Pflicht. Unsere Kontaktseite ist example.com/kontakt.', []],
    ['de', 'Die Kontaktseite nennt alle Wege.', ['no-address']],
    ['de', 'Die Kontaktseite nennt alle Wege: [ausfüllen: Adresse der Seite]', []],
    ['de', 'Alle Wege stehen [dort](https://example.com/kontakt).', []],
    ['en', 'We are there for you.', ['not-named']],
    ['en', 'The phone number is in the imprint.', ['hidden']],
    ['en', 'The contact page names all ways.', ['no-address']],
    ['en', 'The contact page (https://example.com/contact) names all ways, never the legal notice alone.', []],
    ['en', 'The contact page names all ways: [fill in: its address]', []],
    ['fr', 'Nous sommes là.', []],
  ])('in %s: %s', (lang, body, expected) => {
    expect(found(lang, body)).toEqual(expected);
  });

  it('takes the address from facts.yaml, filled in or not', () => {
    const body = 'Die Kontaktseite nennt alle Wege.';
    expect(found('de', body, { facts: fact('https://example.com/kontakt') })).toEqual([]);
    expect(found('de', body, { facts: fact('[ausfüllen: Adresse Ihrer Kontaktseite]') })).toEqual([]);
    expect(found('de', body, { facts: 'schema: 1\nhotline: { value: "+49 89 123456", owner: legal }\n' })).toEqual(['no-address']);
  });

  it('looks at strategies in force, and lets one speak for the others', () => {
    expect(found('de', 'Wir sind da.', { status: 'retired' })).toEqual([]);
    expect(found('de', 'Wir sind da.', { type: 'rules' })).toEqual([]);
    const files = {
      'policies/a.de.md': documentOf({ id: 'a', lang: 'de', type: 'strategy', body: 'Eine Kampagne.' }),
      'policies/b.de.md': documentOf({ id: 'b', lang: 'de', type: 'strategy', body: 'Siehe [Kontaktseite](https://example.com/kontakt).' }),
    };
    expect(findingsOf({ files, rules: [contactPage] })).toEqual([]);
  });
});

describe('esc-verbatim', () => {
  const found = (lang: string, body: string, { type = 'answer', status = 'approved' }: { type?: string; status?: string } = {}) =>
    findingsOf({ files: { 'answers/a.md': documentOf({ lang, type, body, status }) }, rules: [verbatim] }).length;
  const quote = '\n\n> Guten Tag, Ihre Lieferung verspätet sich. Wir melden uns.';
  const long = '„Guten Tag, leider ist Ihre Lieferung noch nicht da. Wir kümmern uns darum und melden uns.“';

  it.each([
    ['de', `Bitte kopieren und einfügen:${quote}`, 1],
    ['de', `Textbaustein für Verspätungen:${quote}`, 1],
    ['de', `## Standardantworten${quote}\n\n> Guten Tag, das Paket ist da. Viele Grüße.`, 2],
    ['de', `Antworten Sie immer wörtlich so:${quote}`, 1],
    ['de', 'Musterantwort:\n\n```\nGuten Tag, Ihre Lieferung verspätet sich. Wir melden uns.\n```', 1],
    ['de', `Verwenden Sie den Text im Wortlaut: ${long}`, 1],
    ['en', 'Copy and paste this reply:\n\n> Hello, your delivery is late. We will be in touch.', 1],
    ['en', '## Canned replies\n\n> Hello, your delivery is late. We will be in touch.', 1],
    ['en', 'Send the following text:\n\n> Hello, your delivery is late.', 1],
    // What customers write, and what nobody is told to send.
    ['de', `Kunden schreiben zum Beispiel:${quote}`, 0],
    ['de', quote, 0],
    ['de', `Kein Textbaustein, nur ein Beispiel:${quote}`, 0],
    ['de', `Nie kopieren und einfügen, sondern in eigenen Worten:${quote}`, 0],
    ['de', `## Beispiel <a id="example"></a>\n\nMusterantwort, nur für den Ton:${quote}`, 0],
    ['de', `## Erstmeldung <a id="holding-statement"></a>\n\nDiesen Text wörtlich verwenden:${quote}`, 0],
    ['de', `Die Erstmeldung, zum Kopieren:${quote}`, 0],
    ['de', `Die Widerrufsbelehrung ist wörtlich zu verwenden:${quote}`, 0],
    ['de', `Textbaustein: [ausfüllen: Text]${quote}`, 0],
    ['de', 'Textbausteine verwenden wir nicht.', 0],
    ['de', 'Kopieren Sie den Link in den Fall:\n\n```yaml\nschema: 1\n```', 0],
    ['en', 'We use no canned replies:\n\n> Hello, your delivery is late.', 0],
    ['en', 'The holding statement, word for word:\n\n> Since *time* there has been a fault.', 0],
    ['fr', 'Copy and paste:\n\n> Bonjour.', 0],
  ])('in %s: %s', (lang, body, count) => {
    expect(found(lang, body)).toBe(count);
  });

  it('looks at every kind of document that staff use, in force', () => {
    const body = `Bitte kopieren und einfügen:${quote}`;
    for (const type of ['playbook', 'strategy', 'rules']) expect(found('de', body, { type })).toBe(1);
    expect(found('de', body, { type: 'guideline' })).toBe(0);
    expect(found('de', body, { status: 'retired' })).toBe(0);
  });
});
