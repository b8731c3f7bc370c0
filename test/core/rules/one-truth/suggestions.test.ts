import { describe, expect, it } from 'vitest';
import { rule as undeclared } from '../../../../src/core/rules/one-truth/fact-undeclared.js';
import { rule as vague } from '../../../../src/core/rules/one-truth/fact-vague.js';
import { rule as drift } from '../../../../src/core/rules/one-truth/twin-drift.js';
import type { Rule } from '../../../../src/core/rules/rule.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf, edited } from './documents.js';

type Files = Readonly<Record<string, string>>;

/** The files after every suggestion of a rule. */
function suggested(rule: Rule, files: Files): Files {
  return edited(
    files,
    findingsOf({ files, rules: [rule] }).flatMap(({ suggestion }) => suggestion?.edits ?? []),
  );
}

const bodyOf = (text: string | undefined): string => text?.split('\n# returns\n\n')[1]?.trimEnd() ?? '';

describe('a value that is declared nowhere', () => {
  const documents = (sentence: string): Files => ({
    'answers/a.md': documentOf({ id: 'a', body: sentence }).replace('# a', '# returns'),
    'policies/b.md': documentOf({ id: 'b', type: 'rules', body: sentence }).replace('# b', '# returns'),
  });

  it.each([
    [
      'Sie können innerhalb von 30 Tagen kündigen.',
      'duration-30-d: { value: "30 Tage", owner: support-lead }',
      'innerhalb von [30 Tagen](../facts.yaml#duration-30-d)',
    ],
    [
      'Schreiben Sie an info@muster.example.',
      'email-info-muster-example: { value: "info@muster.example", owner: support-lead }',
      '[info@muster.example](../facts.yaml#email-info-muster-example)',
    ],
    ['Das kostet 4,90 €.', 'money-490-eur: { value: "4,90 €", owner: support-lead }', '[4,90 €](../facts.yaml#money-490-eur)'],
  ])('is declared with the owner of the first document, and linked everywhere: %s', (sentence, fact, link) => {
    const files = { 'facts.yaml': 'schema: 1\n', ...documents(sentence) };
    const after = suggested(undeclared, files);
    expect(after['facts.yaml']?.replaceAll('\u00a0', ' ')).toBe(`schema: 1\n${fact}\n`);
    for (const path of ['answers/a.md', 'policies/b.md']) expect(bodyOf(after[path])).toContain(link);
    expect(findingsOf({ files: after, rules: [undeclared] })).toEqual([]);
  });

  it.each([
    ['no facts.yaml', {}],
    ['facts in braces', { 'facts.yaml': '{ schema: 1 }\n' }],
    ['facts with a fault', { 'facts.yaml': 'schema: 1\nA: 1\n' }],
  ])('is only reported where there is %s', (_, facts) => {
    const files: Files = { ...facts, ...documents('Sie können innerhalb von 30 Tagen kündigen.') };
    const findings = findingsOf({ files, rules: [undeclared] });
    expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([['undeclared', null]]);
  });

  it('gets a name of its own where one is taken, and a line of its own', () => {
    const files = {
      'facts.yaml': 'schema: 1\nduration-30-d: { value: 31 d, owner: legal }',
      ...documents('Sie können innerhalb von 30 Tagen kündigen.'),
    };
    expect(suggested(undeclared, files)['facts.yaml']).toBe(
      `${files['facts.yaml']}\nduration-30-d-2: { value: "30 Tage", owner: support-lead }\n`,
    );
  });
});

describe('a promise without a number', () => {
  it.each([
    ['de', 'Zeitnah melden wir uns.', 'Innerhalb von [ausfüllen: Zahl und Einheit] melden wir uns.'],
    ['de', 'Sie hören so schnell wie möglich von uns.', 'Sie hören innerhalb von [ausfüllen: Zahl und Einheit] von uns.'],
    ['de', 'Das kommt in Kürze.', 'Das kommt bis [ausfüllen: Tag oder Uhrzeit].'],
    ['de', 'Eine zeitnahe Antwort folgt.', 'Eine zeitnahe Antwort folgt.'],
    ['de', 'Wir melden uns zeit**nah**.', 'Wir melden uns zeit**nah**.'],
    ['en', 'We reply as soon as possible.', 'We reply within [fill in: number and unit].'],
    ['en', 'We send a prompt reply.', 'We send a prompt reply.'],
    ['en', 'It opens shortly.', 'It opens by [fill in: day or time].'],
  ])('in %s gets a place to fill in, unless it is an adjective: %s', (lang, body, expected) => {
    const files = { 'answers/a.md': documentOf({ lang, body }) };
    expect(findingsOf({ files, rules: [vague] })).toHaveLength(1);
    expect(bodyOf(suggested(vague, files)['answers/a.md'])).toBe(expected);
  });
});

describe('twins', () => {
  const twins = (de: string, en: string, versions: readonly [string, string] = ['1.0.0', '1.0.0']): Files => ({
    'policies/a.de.md': documentOf({ id: 'returns', type: 'rules', lang: 'de', body: de }).replace(
      'version: "1.0.0"',
      `version: "${versions[0]}"`,
    ),
    'policies/a.en.md': documentOf({ id: 'returns', type: 'rules', lang: 'en', body: en }).replace(
      'version: "1.0.0"',
      `version: "${versions[1]}"`,
    ),
  });
  const drifts = (files: Files): string[] => findingsOf({ files, rules: [drift] }).map(({ message }) => message);

  it('take the higher version, whichever has it', () => {
    for (const versions of [
      ['1.2.0', '1.10.0'],
      ['1.10.0', '1.2.0'],
    ] as const) {
      const after = suggested(drift, twins('Text.', 'Text.', versions));
      for (const text of Object.values(after)) expect(text).toContain('\nversion: "1.10.0"\n');
      expect(drifts(after)).toEqual([]);
    }
  });

  it('get the section that only the other has, at its place', () => {
    const section = (id: string, title: string, level = '##') => `${level} ${title} <a id="${id}"></a>\n\nText.\n`;
    const files = twins(
      `${section('one', 'Eins')}\n${section('two', 'Zwei')}\n${section('last', 'Letztes')}`,
      `${section('one', 'One')}\n${section('sub', 'Sub [x]', '###')}\n${section('two', 'Two')}`,
    );
    const after = suggested(drift, files);
    expect(bodyOf(after['policies/a.en.md'])).toBe(
      `${section('one', 'One')}\n${section('sub', 'Sub [x]', '###')}\n${section('two', 'Two')}\n\n## [fill in: heading for “Letztes”] <a id="last"></a>\n\n[fill in: text of this section]`,
    );
    expect(bodyOf(after['policies/a.de.md'])).toBe(
      `${section('one', 'Eins')}\n### [ausfüllen: Überschrift zu „Sub x“] <a id="sub"></a>\n\n[ausfüllen: Text dieses Abschnitts]\n\n${section('two', 'Zwei')}\n${section('last', 'Letztes')}`.trimEnd(),
    );
    expect(drifts(after)).toEqual([]);
  });
});
