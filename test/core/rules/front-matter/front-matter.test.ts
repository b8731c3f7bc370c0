import { describe, expect, test } from 'vitest';
import { rule as fileName } from '../../../../src/core/rules/front-matter/fm-file-name.js';
import { rule as owner } from '../../../../src/core/rules/front-matter/fm-owner.js';
import { rule as review } from '../../../../src/core/rules/front-matter/fm-review.js';
import { rule as schema } from '../../../../src/core/rules/front-matter/fm-schema.js';
import { rule as status } from '../../../../src/core/rules/front-matter/fm-status.js';
import type { Rule } from '../../../../src/core/rules/rule.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';

const values = {
  id: 'rules',
  type: 'rules',
  title: 'Regeln',
  lang: 'de',
  version: '"1.0.0"',
  status: 'draft',
  owner: 'comms-lead',
  approver: 'management',
  'review-by': '2027-06-01',
  changes: '[{ version: "1.0.0", date: 2026-11-22, note: Neu. }]',
};

type Values = Readonly<Record<string, string>>;

/** A document with front matter; a key with an empty value is left out. */
function document(changed: Values, body = ''): string {
  const all: Values = { ...values, ...changed };
  const rows = Object.entries(all).filter(([, value]) => value !== '');
  return `---\n${rows.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n# Regeln\n${body}`;
}

function run(rule: Rule, files: Readonly<Record<string, string>>): string[] {
  return lines(findingsOf({ files, rules: [rule] }));
}

const path = 'policies/rules.de.md';

describe('fm-schema', () => {
  test.each<[string, Values, string[]]>([
    ['nothing wrong', {}, []],
    [
      'several faults',
      { title: '""', 'review-by': '2026-02-30', lang: 'deutsch' },
      [':4:8 warning empty-text', ':5:7 warning not-a-language', ':10:12 warning not-a-day'],
    ],
    ['an approved text with a fault', { status: 'approved', title: '' }, [':2:1 error missing-key']],
    ['an answer without a topic', { type: 'answer' }, [':3:7 warning answer-without-topic']],
    ['an answer with a topic', { type: 'answer', topic: 'returns' }, []],
    ['a topic elsewhere', { topic: 'returns' }, [':12:8 warning topic-elsewhere']],
    ['a misspelt type', { type: 'rule' }, [':3:7 warning not-allowed-near']],
  ])('%s', (_, changed, expected) => {
    expect(run(schema, { [path]: document(changed) })).toEqual(expected.map((line) => path + line));
  });
});

describe('fm-owner', () => {
  test.each<[string, Values, string[]]>([
    ['two roles', {}, []],
    ['a misspelt role', { owner: 'coms-lead' }, [`${path}:8:8 warning unknown-near`]],
    ['a role that is not declared', { approver: 'works-council' }, [`${path}:9:11 warning unknown`]],
    ['a person', { owner: 'Frau Müller' }, [`${path}:8:8 warning person`]],
    ['a person as an id', { owner: 'hr-meier' }, [`${path}:8:8 warning person`]],
    ['a person with an initial', { owner: 'S. Meier' }, [`${path}:8:8 warning person`]],
    ['a role that only begins alike', { owner: 'hr' }, [`${path}:8:8 warning unknown`]],
    ['one role for both', { approver: 'comms-lead' }, [`${path}:9:11 warning own-approver`]],
    ['one role for both, approved: fm-status says so', { status: 'approved', approver: 'comms-lead' }, []],
    ['nobody: fm-schema says so', { owner: '' }, []],
  ])('%s', (_, changed, expected) => {
    expect(run(owner, { [path]: document(changed) })).toEqual(expected);
  });

  test('roles that answer for a document have a deputy and can be reached; others need not', () => {
    const settings = `schema: 1
company: { name: X }
roles:
  comms-lead: { deputy: comms-lead }
  management: { deputy: nobody, reach: x }
  intern: {}
  press: { name: Frau Müller }
`;
    expect(run(owner, { 'unisono.yaml': settings, [path]: document({}) })).toEqual([
      'unisono.yaml:4:3 warning no-reach',
      'unisono.yaml:4:3 warning own-deputy',
      'unisono.yaml:5:3 warning unknown-deputy',
      'unisono.yaml:7:3 warning person',
    ]);
  });
});

describe('fm-review on 2026-11-22', () => {
  test.each([
    ['2026-11-21', ['overdue']],
    ['2026-11-22', ['today']],
    ['2026-11-23', ['soon']],
    ['2026-12-22', ['soon']],
    ['2026-12-23', []],
    ['2027-11-22', []],
    ['2027-11-23', ['far-off']],
    ['2026-02-30', []],
  ])('%s', (day, expected) => {
    expect(run(review, { [path]: document({ status: 'approved', 'review-by': day }) })).toEqual(
      expected.map((message) => `${path}:10:12 warning ${message}`),
    );
  });

  test('a retired document needs no review', () => {
    expect(run(review, { [path]: document({ status: 'retired', 'review-by': '2020-01-01' }) })).toEqual([]);
  });

  test('the thresholds are settings', () => {
    const settings = 'schema: 1\ncompany: { name: X }\nrules: { fm-review: [warning, { soon-days: 5, max-months: 24 }] }\n';
    const files = (day: string) => ({ 'unisono.yaml': settings, [path]: document({ 'review-by': day }) });
    expect(run(review, files('2026-12-01'))).toEqual([]);
    expect(run(review, files('2028-11-22'))).toEqual([]);
    expect(run(review, files('2028-11-23'))).toHaveLength(1);
  });
});

describe('fm-status', () => {
  const days = { status: 'approved', 'approved-on': '2026-11-20', effective: '2026-12-01' };
  const playbook = (state: string) => document({ ...days, id: 'playbook', type: 'playbook', title: 'Eskalationsplan', status: state });
  const body = '\nSiehe [Plan](playbook.de.md#x), [hier](#regeln) und [Netz](https://example.com).\n';

  test.each<[string, string, Values, string[]]>([
    ['an approved text on an approved one', 'approved', days, []],
    ['an approved text on a draft', 'draft', days, [`${path}:18:7 error leans-on-draft`]],
    ['an approved text on a retired one', 'retired', days, [`${path}:18:7 error leans-on-retired`]],
    ['a draft on a draft', 'draft', {}, []],
    ['no days', 'approved', { status: 'approved' }, [`${path}:7:9 error no-day`, `${path}:7:9 error no-day`]],
    ['one role for both', 'approved', { ...days, approver: 'comms-lead' }, [`${path}:9:11 error own-approver`]],
  ])('%s', (_, state, changed, expected) => {
    expect(run(status, { [path]: document(changed, body), 'policies/playbook.de.md': playbook(state) })).toEqual(expected);
  });

  test('the other place is the status of the text it leans on', () => {
    const files = { [path]: document(days, body), 'policies/playbook.de.md': playbook('draft') };
    expect(findingsOf({ files, rules: [status] })[0]?.related).toMatchObject([{ file: 'policies/playbook.de.md', line: 7 }]);
  });
});

describe('fm-file-name', () => {
  const one = 'schema: 1\ncompany: { name: X, languages: [de] }\n';

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['all alike', { [path]: document({}) }, []],
    ['a subfolder', { 'policies/staff/rules.de.md': document({}) }, []],
    ['another id', { 'policies/regeln.de.md': document({}) }, ['policies/regeln.de.md:2:5 warning id']],
    ['another language', { 'policies/rules.en.md': document({}) }, ['policies/rules.en.md:5:7 warning language']],
    ['no language, several in the handbook', { 'policies/rules.md': document({}) }, ['policies/rules.md:5:7 warning no-language']],
    ['no language, one in the handbook', { 'unisono.yaml': one, 'policies/rules.md': document({}) }, []],
    ['a country', { 'policies/rules.de-AT.md': document({ countries: '[AT]' }) }, []],
    ['a country that is not stated', { 'policies/rules.de-AT.md': document({}) }, ['policies/rules.de-AT.md:1:1 warning country']],
    ['another country', { 'policies/rules.de-AT.md': document({ countries: '[DE]' }) }, ['policies/rules.de-AT.md:12:12 warning country']],
    ['the wrong folder', { 'answers/rules.de.md': document({}) }, ['answers/rules.de.md:3:7 warning folder']],
    [
      'an approved text in the wrong folder',
      { 'quizzes/rules.de.md': document({ status: 'approved' }) },
      ['quizzes/rules.de.md:3:7 error folder'],
    ],
    ['twins', { [path]: document({}), 'policies/rules.en.md': document({ lang: 'en' }) }, []],
    ['country variants', { [path]: document({}), 'policies/rules.de-AT.md': document({ countries: '[AT]' }) }, []],
    ['the same twice', { 'policies/a/rules.de.md': document({}), [path]: document({}) }, [`${path}:2:5 warning twice`]],
    ['an id with a dot', { 'policies/a.b.de.md': document({ id: 'a.b' }) }, []],
    ['an NFD name for an NFC id', { 'policies/gru\u0308n.de.md': document({ id: 'gr\u00fcn' }) }, []],
  ])('%s', (_, files, expected) => {
    expect(run(fileName, files)).toEqual(expected);
  });
});
