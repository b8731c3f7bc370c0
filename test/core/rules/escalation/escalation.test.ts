import { describe, expect, it } from 'vitest';
import { rule as holding } from '../../../../src/core/rules/escalation/esc-holding-statement.js';
import { rule as persons } from '../../../../src/core/rules/escalation/esc-two-persons.js';
import type { Rule } from '../../../../src/core/rules/rule.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

function found({
  rule,
  lang,
  body,
  type = 'playbook',
  status,
}: {
  rule: Rule;
  lang: string;
  body: string;
  type?: string;
  status?: string;
}) {
  const text = documentOf({ lang, type, body, ...(status === undefined ? {} : { status }) });
  return findingsOf({ files: { 'policies/a.md': text }, rules: [rule] }).map(({ message }) => message);
}

describe('esc-holding-statement', () => {
  const section = (text: string) => `## X <a id="holding-statement"></a>\n\n${text}`;

  it.each([
    ['de', '> Seit *Uhrzeit* gibt es eine Störung.', 1],
    ['de', '> Seit *Uhrzeit* gibt es eine Störung.\n\nZugesagt wird der Zeitpunkt der nächsten Meldung.', 1],
    ['de', '> Um *Uhrzeit* steht der nächste Stand auf *Faktenseite*.', 0],
    ['de', '> Wir melden uns um *Uhrzeit* wieder.', 0],
    ['de', 'Die Vorlage nennt den Zeitpunkt der nächsten Meldung.', 0],
    ['de', '[ausfüllen: Text dieses Abschnitts]', 0],
    ['de', 'Der Wortlaut steht [dort](b.md).', 0],
    ['de', '', 0],
    ['en', '> Since *time* there has been a fault.', 1],
    ['en', 'We say what we know.', 1],
    ['en', '> At *time* the next update will be on *facts page*.', 0],
    ['en', '> We will report back at *time*.', 0],
    ['en', '[fill in: text of this section]', 0],
    ['fr', '> Une panne.', 0],
  ])('in %s: %s', (lang, text, count) => {
    expect(found({ rule: holding, lang, body: section(text) })).toHaveLength(count);
  });

  it('looks at playbooks in force only', () => {
    const body = section('> Since *time* there has been a fault.');
    expect(found({ rule: holding, lang: 'en', body, type: 'answer' })).toEqual([]);
    expect(found({ rule: holding, lang: 'en', body, status: 'retired' })).toEqual([]);
    expect(found({ rule: holding, lang: 'en', body: 'No section.' })).toEqual([]);
  });
});

describe('esc-two-persons', () => {
  it.each([
    ['de', 'Die Leitung gibt alles frei.', 1],
    ['de', '| Text | Freigabe durch |\n|---|---|\n| Erstmeldung | Leitung und eine zweite Person |', 0],
    ['de', 'Niemand gibt den eigenen Text frei.', 0],
    ['de', 'Es gilt das Vier-Augen-Prinzip.', 0],
    ['de', '[ausfüllen: Text dieses Abschnitts]', 0],
    ['en', 'The lead approves everything.', 1],
    ['en', 'Nobody approves their own text.', 0],
    ['en', 'Two different roles read it.', 0],
    ['en', '', 0],
  ])('in %s: %s', (lang, text, count) => {
    expect(found({ rule: persons, lang, body: `## X <a id="approvals"></a>\n\n${text}` })).toHaveLength(count);
  });

  it.each([
    ['complaint', 'management', 1],
    ['press', 'management', 1],
    ['inquiry', 'management', 0],
    ['complaint', 'support-lead', 0],
  ])('reads owner and approver of a draft answer on a topic of class %s', (topicClass, owner, count) => {
    const text = documentOf({ lang: 'en', status: 'draft', body: 'Facts.' })
      .replace('owner: support-lead', `owner: ${owner}`)
      .replace('type: answer', 'type: answer\ntopic: returns');
    const files = {
      'answers/returns.en.md': text,
      'channels.yaml': `schema: 1\ntopics:\n  - { id: returns, name: Returns, owner: support-lead, class: ${topicClass} }\n`,
    };
    expect(findingsOf({ files, rules: [persons] }).map(({ message }) => message)).toEqual(Array(count).fill('own-approver'));
  });
});
