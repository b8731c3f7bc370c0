import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyHeadSchema, quizHeadSchema } from '../../../../src/core/handbook/document-head.js';
import { settingsSchema } from '../../../../src/core/handbook/settings.js';
import { formatMessage, type Localised, languages } from '../../../../src/core/language.js';
import { allRules } from '../../../../src/core/rules/index.generated.js';
import { schemaMessages } from '../../../../src/core/rules/reading/schema-messages.js';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.js';
import { validate } from '../../../../src/core/yaml/validate.js';

const core = 'src/core';
const messages: Readonly<Record<string, Localised>> = schemaMessages;

/** The keys that a text of the source names: `params: { message: 'x' }`, `problem('x'`, `message: 'x'`, `['x', {`. */
function keysIn(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function usedKeys(): Set<string> {
  const params = [/params: \{[^{}]*message: '([a-z-]+)'/g, /textThat\(\{[^;]*?message: '([a-z-]+)'/g];
  const schemas = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => keysIn(readFileSync(join(core, file), 'utf8'), params));
  const validator = keysIn(readFileSync(`${core}/yaml/validate.ts`, 'utf8'), [
    /problem\('([a-z-]+)'/g,
    /message: (?:[^',}\n]*\? |[^',}\n]*\?\? )?'([a-z-]+)'/g,
    /\? '[a-z-]+' : '([a-z-]+)'/g,
    /return \['([a-z-]+)', \{/g,
    /\?\? '([a-z-]+)'/g,
  ]);
  const settings = keysIn(readFileSync(`${core}/handbook/read-settings.ts`, 'utf8'), [/message: '([a-z-]+)'/g]);
  return new Set([...schemas, ...validator, ...settings]);
}

describe('messages of schemas', () => {
  test('every key that the code names has a message', () => {
    // Formats with messages of their own keep them in the rule that reports them.
    const own = new Set(allRules.filter(({ id }) => id.endsWith('-schema')).flatMap((rule) => Object.keys(rule.messages)));
    expect([...usedKeys()].filter((key) => messages[key] === undefined && !own.has(key))).toEqual([]);
  });

  test('every message is used by the code', () => {
    const used = usedKeys();
    expect(Object.keys(messages).filter((key) => !used.has(key))).toEqual([]);
  });
});

const settingsHead = 'schema: 1\ncompany: { name: Muster GmbH }\n';
const policyHead = [
  'id: rules',
  'type: rules',
  'title: Regeln',
  'lang: de',
  'version: "1.0.0"',
  'status: draft',
  'owner: comms-lead',
  'approver: management',
  'review-by: 2027-11-22',
  'changes: [{ version: "1.0.0", date: 2026-11-22, note: Neu. }]',
];
const withLine = (line: string): string => [...policyHead.filter((other) => other.split(':')[0] !== line.split(':')[0]), line].join('\n');

const cases: readonly [name: string, schema: 'settings' | 'policy' | 'quiz', text: string, keys: readonly string[], at: string][] = [
  ['a list as root', 'settings', '- a\n- b\n', ['wrong-root'], '1:1'],
  ['an unknown key', 'settings', `${settingsHead}zzzzzzzzz: 1\n`, ['unknown-key'], '3:1'],
  ['a misspelt key', 'settings', `${settingsHead}audti: {}\n`, ['unknown-key-near'], '3:1'],
  ['a misspelt key below', 'settings', 'schema: 1\ncompany:\n  nmae: X\n  name: Y\n', ['unknown-key-near'], '3:3'],
  ['a missing key', 'settings', 'schema: 1\ncompany: { staff: 3 }\n', ['missing-key'], '2:12'],
  ['a key without a value', 'settings', 'schema: 1\ncompany:\n  name:\n', ['no-value'], '3:8'],
  ['a text for a list', 'settings', 'schema: 1\ncompany: { name: X, languages: de }\n', ['wrong-type'], '2:32'],
  ['a fraction for a whole number', 'settings', `${settingsHead}quiz: { attempts: 1.5 }\n`, ['wrong-type'], '3:19'],
  ['a number for a text', 'settings', 'schema: 1\ncompany: { name: 1860 }\n', ['text-unquoted'], '2:18'],
  ['an empty list', 'settings', 'schema: 1\ncompany: { name: X, countries: [] }\n', ['empty-list'], '2:32'],
  ['a negative number', 'settings', 'schema: 1\ncompany: { name: X, staff: -1 }\n', ['too-small'], '2:28'],
  ['a number that is too large', 'settings', 'schema: 1\ncompany: { name: X, staff: 1e300 }\n', ['too-large-number'], '2:28'],
  ['an unknown level', 'settings', `${settingsHead}rules: { fact-vague: eror }\n`, ['not-allowed-near'], '3:22'],
  ['an unknown level far off', 'settings', `${settingsHead}rules: { fact-vague: 17 }\n`, ['not-allowed'], '3:22'],
  ['a role that is no id', 'settings', `${settingsHead}roles:\n  Frau Müller: {}\n`, ['not-an-id'], '4:3'],
  ['a language that is none', 'settings', 'schema: 1\ncompany: { name: X, languages: [deutsch] }\n', ['not-a-language'], '2:33'],
  ['a country that is none', 'settings', 'schema: 1\ncompany: { name: X, countries: [Germany] }\n', ['not-a-country'], '2:33'],
  ['an unquoted version', 'policy', withLine('version: 1.10'), ['version-unquoted'], '10:10'],
  ['a version of two numbers', 'policy', withLine('version: "1.2"'), ['not-a-version'], '10:10'],
  ['a day that does not exist', 'policy', withLine('review-by: 2026-02-30'), ['not-a-day'], '10:12'],
  ['an empty title', 'policy', withLine('title: ""'), ['empty-text'], '10:8'],
  ['a form that fits nowhere', 'settings', `${settingsHead}roles: { a: { name: [x] } }\n`, ['wrong-form'], '3:21'],
  [
    'a pass mark',
    'quiz',
    'id: q\ntype: quiz\ntitle: Q\nlang: de\nversion: "1.0.0"\npolicy: rules\npass-mark: 120 %\n',
    ['not-a-percentage'],
    '7:12',
  ],
  [
    'a duration',
    'quiz',
    'id: q\ntype: quiz\ntitle: Q\nlang: de\nversion: "1.0.0"\npolicy: rules\nvalid-for: lange\n',
    ['not-a-duration'],
    '7:12',
  ],
];

describe('faults of a value', () => {
  const schemas = { settings: settingsSchema, policy: policyHeadSchema, quiz: quizHeadSchema };

  test.each(cases)('%s', (_, name, text, keys, at) => {
    const source = { file: 'a.yaml', text };
    const { value } = parseYaml({ source });
    if (value === null) throw new Error('no value');
    const { problems } = validate({ node: value, schema: schemas[name], source, rule: 'test' });
    expect(problems.map(({ message }) => message)).toEqual(keys);
    const start = problems[0]?.at.span.start ?? 0;
    const before = text.slice(0, start).split('\n');
    expect(`${before.length}:${(before.at(-1) ?? '').length + 1}`).toBe(at);
    for (const problem of problems)
      for (const language of languages) {
        const message = messages[problem.message];
        if (message === undefined) throw new Error(problem.message);
        expect(formatMessage({ message, data: problem.data, language })).not.toMatch(/undefined|\{|\[object/);
      }
  });

  test('says all faults of a text at once', () => {
    const source = {
      file: 'a.yaml',
      text: 'schema: 2\ncompany: { nam: X, countries: [germany, AT], staff: viele }\nrules: { a: fatal }\n',
    };
    const { value } = parseYaml({ source });
    if (value === null) throw new Error('no value');
    const { problems } = validate({ node: value, schema: settingsSchema, source, rule: 'test' });
    expect(problems.map(({ message }) => message).sort()).toEqual(
      ['missing-key', 'not-a-country', 'not-allowed', 'not-allowed-near', 'unknown-key-near', 'wrong-type'].sort(),
    );
  });

  test('the fix of an unquoted version is a version', () => {
    const source = { file: 'a.yaml', text: withLine('version: 1.10') };
    const { value } = parseYaml({ source });
    if (value === null) throw new Error('no value');
    const [problem] = validate({ node: value, schema: policyHeadSchema, source, rule: 'test' }).problems;
    expect(problem?.fix?.edits.map(({ text }) => text)).toEqual(['"1.10.0"']);
  });
});
