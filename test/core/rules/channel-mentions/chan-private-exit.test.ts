import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/channel-mentions/chan-private-exit.js';
import { findingsOf, outcomeOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

const plan = (privacy = 'personal', channels = 'facebook', status = 'live') => `schema: 1
topics:
  - { id: bills, name: Rechnung, class: inquiry, owner: support-lead, privacy: ${privacy} }
channels:
  - { id: care-line, name: Draht zu uns, platform: phone, purpose: Fragen, owner: support-lead, deputy: legal, reply: 5 min, topics: [bills] }
  - { platform: ${channels}, status: ${status}, purpose: Fragen, owner: support-lead, deputy: legal, reply: 4 h, topics: [{ id: bills, role: refer }] }
`;

const strategy = (lang: string, text: string): string =>
  documentOf({ type: 'strategy', lang, body: `## Privat <a id="public-or-private"></a>\n\n${text}\n\n## Weiter\n\nDas Telefon.` });

const answer = (lang: string, text: string): string =>
  documentOf({ lang, body: text }).replace('type: answer', 'type: answer\ntopic: bills');

const found = (files: Record<string, string>): string[] =>
  findingsOf({ files, rules: [rule] }).map(({ message, place, data }) => `${place.line} ${message} ${data.channel}`);

describe('chan-private-exit', () => {
  it.each([
    ['de', 'Persönliches klären wir privat.', 1],
    ['de', 'Persönliches klären wir am Telefon.', 0],
    ['de', 'Persönliches klären wir per Direktnachricht.', 0],
    ['de', 'Persönliches klärt der Draht zu uns.', 0],
    ['de', 'Persönliches klären wir [hier](../channels.yaml#care-line.hours).', 0],
    ['de', 'Persönliches klären wir [hier](../channels.yaml#facebook.reply).', 1],
    ['de', 'Persönliches klären wir: [ausfüllen: Weg]', 0],
    ['en', 'Personal matters go on in private.', 1],
    ['en', 'Personal matters go on by e-mail.', 0],
    ['fr', 'En privé.', 0],
  ])('in %s, strategy and answer: %s', (lang, text, count) => {
    expect(found({ 'channels.yaml': plan(), 'policies/a.md': strategy(lang, text) })).toEqual(Array(count).fill('19 strategy facebook'));
    expect(found({ 'channels.yaml': plan(), 'answers/a.md': answer(lang, text) })).toEqual(Array(count).fill('4 answer facebook'));
  });

  it('asks nothing where nobody writes in public, or nothing is personal', () => {
    const files = (text: string) => ({
      'channels.yaml': text,
      'policies/a.md': strategy('de', 'Privat.'),
      'answers/a.md': answer('de', 'Privat.'),
    });
    expect(found(files(plan('personal', 'e-mail')))).toEqual([]);
    expect(found(files(plan('personal', 'facebook', 'closed')))).toEqual([]);
    expect(found(files(plan('public')))).toEqual(['19 strategy facebook']);
    expect(found(files(plan('none')))).toEqual(['19 strategy facebook']);
  });

  it('is not checked without a plan, unless the text names a way', () => {
    const verdict = (text: string) =>
      outcomeOf({ files: { 'policies/a.md': strategy('de', text) }, rules: [rule] }).verdicts.get('chan-private-exit');
    expect([verdict('Privat.'), verdict('Per Telefon.')]).toEqual(['not-checked', 'pass']);
  });
});
