import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/one-truth/fact-term.js';
import { rule as settingsRule } from '../../../../src/core/rules/reading/settings-schema.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf, edited } from './documents.js';

const glossary = `schema: 1
company: { name: Muster GmbH, languages: [de, en] }
terms:
  complaint:
    de: { use: die Beschwerde, avoid: [die Reklamation, Einwand, der Posten, Mängelrüge] }
    en: { use: complaint, avoid: [grievance, claim, objection] }
  team:
    de: { use: Community-Team, avoid: [Social Team, Team] }
    en: { use: community team, avoid: [social team, team] }
  kind:
    de: { use: kulant, avoid: [großzügig] }
    fr: { use: réclamation, avoid: [plainte] }
  handbook:
    de: { use: das Regelwerk, avoid: [Handbook] }
  customer:
    de: { use: der Kunde, avoid: [der Auftraggeber, Client] }
    en: { use: customer, avoid: [client] }
`;

function found(lang: string, body: string) {
  const files = { 'unisono.yaml': glossary, 'answers/a.md': documentOf({ lang, body }) };
  const findings = findingsOf({ files, rules: [rule] });
  const after = (edits: Parameters<typeof edited>[1]): string | undefined =>
    edited(files, edits)['answers/a.md']?.split('# returns\n\n')[1]?.trim();
  return findings.map(({ data, fix, suggestion }) => [data.found, fix && after(fix.edits), suggestion && after(suggestion.edits)]);
}

describe('fact-term', () => {
  it.each([
    ['de', 'Eine Reklamation kommt an.', 'Reklamation', 'Eine Beschwerde kommt an.', null],
    ['de', 'Die Reklamationen zuerst.', 'Reklamationen', null, 'Die Beschwerden zuerst.'],
    ['de', 'Jeder Einwand zählt.', 'Einwand', null, null],
    ['de', 'Wir danken für den Einwand.', 'Einwand', null, null],
    ['de', 'Wir buchen den Posten.', 'Posten', null, null],
    ['de', 'Bei einer Mängelrüge.', 'Mängelrüge', null, null],
    ['de', 'Der Auftraggeber ruft an.', 'Auftraggeber', null, 'Der Kunde ruft an.'],
    ['de', 'Den Client rufen wir an.', 'Client', null, null],
    ['de', 'Wir helfen dem Auftraggeber.', 'Auftraggeber', null, null],
    ['de', 'Die Auftraggeber rufen an.', 'Auftraggeber', null, null],
    ['de', 'Das Handbook liegt bei.', 'Handbook', null, 'Das Regelwerk liegt bei.'],
    ['de', 'Mit Handbook.', 'Handbook', null, null],
    ['de', 'Wegen des Einwands.', 'Einwands', null, null],
    ['de', 'REKLAMATION', 'REKLAMATION', 'BESCHWERDE', null],
    ['de', '## Reklamation', 'Reklamation', null, '## Beschwerde'],
    ['de', '## Reklamation <a id="complaint"></a>', 'Reklamation', '## Beschwerde <a id="complaint"></a>', null],
    ['de', 'Großzügig sein.', 'Großzügig', 'Kulant sein.', null],
    ['de', 'Eine großzügige Lösung.', 'großzügige', null, null],
    ['de', 'Das Social\u00a0Team hilft.', 'Social\u00a0Team', null, 'Das Community-Team hilft.'],
    ['de', 'Re**klam**ation', 'Reklamation', null, null],
    ['de', 'Eine Mängelrüge.', 'Mängelrüge', null, 'Eine Beschwerde.'],
    // For digests a complaint is a subject of its own, and a grievance none.
    ['en', 'The grievance is new.', 'grievance', null, 'The complaint is new.'],
    ['en', 'The social team is new.', 'social team', 'The community team is new.', null],
    ['en', 'Grievances first.', 'Grievances', null, 'Complaints first.'],
    ['en', 'The claim’s date.', 'claim’s', null, 'The complaint’s date.'],
    ['en', 'Write down an objection.', 'objection', null, null],
    ['en', 'A claim.', 'claim', null, 'A complaint.'],
    ['en', 'Every client gets an answer.', 'client', 'Every customer gets an answer.', null],
    ['en', 'Call the client.', 'client', 'Call the customer.', null],
    ['en', 'Clients first.', 'Clients', null, 'Customers first.'],
    // Another word beside it may make one thing of the two, or something else of it.
    ['en', 'The client form is new.', 'client', null, 'The customer form is new.'],
    ['en', 'The law-firm client is new.', 'client', null, null],
    ['en', 'The claim that the shelf broke is new.', 'claim', null, 'The complaint that the shelf broke is new.'],
    ['en', 'We respond to claims.', 'claims', null, 'We respond to complaints.'],
    ['en', 'Every claim the shop gets is read.', 'claim', null, 'Every complaint the shop gets is read.'],
    ['en', 'Write the claim down.', 'claim', null, 'Write the complaint down.'],
    ['fr', 'Une plainte.', 'plainte', 'Une réclamation.', null],
  ])('in %s finds: %s', (lang, body, word, fix, suggestion) => {
    expect(found(lang, body)).toEqual([[word, fix, suggestion]]);
  });

  it.each([
    ['de', 'Eine Beschwerde und das Community-Team.'],
    ['de', 'Das Reklamationsformular und die Kundenreklamation, Reklamations-Hotline.'],
    ['de', 'Wir posten nichts.'],
    ['de', 'Der Kunde sagt „Reklamation“, im Menü `Reklamation`, siehe [Reklamation](b.md).'],
    ['de', 'Die Beschwerde (auch Reklamation) zuerst.'],
    ['de', '> Meine Reklamation liegt seit Wochen.'],
    ['de', '- Nicht: Ihre Reklamation ist eingegangen.'],
    ['de', 'Teams und grievance.'],
    ['en', 'The community team answers every complaint.'],
    ['en', 'Reklamation, claimant, reclaim, claim-free, teams@example.com'],
    ['en', 'They wrote “my claim”.'],
    ['fr', 'Reklamation, claim, plaintes'],
    ['en', 'Download the e-mail client and open your inbox.'],
    ['en', 'The email client, a web client and VPN clients.'],
    ['en', 'The client-driven plan.'],
    ['en', 'The client software and the client-side script.'],
    ['en', 'We claim to be fast.'],
    ['en', 'Customers who claim damages.'],
    ['en', 'They do not claim that it broke.'],
    ['en', 'The report claims that the shelf broke.'],
    ['en', 'Customers claim damages.'],
    ['en', 'You can claim your money back.'],
    ['en', 'Claim your refund today.'],
    ['en', 'Call us and claim the voucher.'],
    ['en', 'She always claims the opposite.'],
  ])('in %s leaves alone: %s', (lang, body) => {
    expect(found(lang, body).filter(([word]) => word !== 'Teams')).toEqual([]);
  });

  it('names the place in the glossary, and says nothing without one', () => {
    const files = { 'unisono.yaml': glossary, 'answers/a.md': documentOf({ body: 'Eine Reklamation.' }) };
    expect(findingsOf({ files, rules: [rule] })[0]?.related).toMatchObject([{ file: 'unisono.yaml', line: 4, column: 3 }]);
    expect(findingsOf({ files: { 'answers/a.md': files['answers/a.md'] }, rules: [rule] })).toEqual([]);
    expect(
      findingsOf({ files: { ...files, 'answers/a.md': documentOf({ body: 'Eine Reklamation.', status: 'retired' }) }, rules: [rule] }),
    ).toEqual([]);
  });

  it('is not taken in by a glossary that knows the same word twice, or no word', () => {
    const odd =
      'schema: 1\ncompany: { name: M }\nterms: { a: { en: { use: "c++ (x", avoid: ["a.b", "__proto__"] } }, b: { en: { use: a.b, avoid: [c++] } } }\n';
    const files = { 'unisono.yaml': odd, 'answers/a.md': documentOf({ lang: 'en', body: 'An a.b and axb.' }) };
    expect(findingsOf({ files, rules: [rule] })).toEqual([]);
  });

  it('has a schema that asks for words', () => {
    const faulty = (terms: string) =>
      findingsOf({ files: { 'unisono.yaml': `schema: 1\ncompany: { name: M }\nterms: ${terms}\n` }, rules: [settingsRule] }).map(
        ({ message }) => message,
      );
    expect(faulty('{ complaint: { de: { use: Beschwerde, avoid: [] } } }')).toEqual(['empty-list']);
    expect(faulty('{ complaint: { de: { avoid: [Reklamation] } } }')).toEqual(['missing-key']);
    expect(faulty('{ complaint: { de: { use: Beschwerde, avoid: [Reklamation] } } }')).toEqual([]);
  });

  it('leaves what a learner may type into a quiz, and reads the rest of it', () => {
    const quiz = (body: string): string =>
      `---\nid: q\ntype: quiz\ntitle: Q\nlang: de\nversion: "0.1.0"\npolicy: a\npass-mark: 80 %\n---\n\n# Q\n\n## Das Wort <a id="word"></a>\n\n${body}\n`;
    const words = (body: string): readonly unknown[] =>
      findingsOf({ files: { 'unisono.yaml': glossary, 'quizzes/q.de.md': quiz(body) }, rules: [rule] }).map(({ data }) => data.found);
    expect(words('Wie heißt das?\n\n= *Beschwerde\n= Reklamation')).toEqual([]);
    expect(words('Wie heißt die Reklamation?\n\n= *Beschwerde')).toEqual(['Reklamation']);
  });
});
