import { expect, test } from 'vitest';
import { rule } from '../../../src/core/rules/reading/settings-schema.js';
import { findingsOf, lines } from '../../support/read-handbook.js';

const head = 'schema: 1\ncompany: { name: X }\n';

test.each([
  ['ids and codes', 'rules: { str-anchor: off, COO-01: warning }\n', []],
  ['a misspelt rule', 'rules: { str-ancor: off }\n', ['unisono.yaml:3:10 error unknown-rule-near']],
  ['no such rule', 'rules: { colours-of-the-sky: off }\n', ['unisono.yaml:3:10 error unknown-rule']],
  ['a rule of a path', 'paths: [{ match: policies/**, rules: { ref-targt: off } }]\n', ['unisono.yaml:3:40 error unknown-rule-near']],
])('%s', (_, text, expected) => {
  expect(lines(findingsOf({ files: { 'unisono.yaml': head + text, 'policies/a.md': '# A\n' }, rules: [rule] }))).toEqual(expected);
});

test('a misspelt rule does not keep the other settings from working', () => {
  const files = { 'unisono.yaml': `${head}rules: { str-ancor: off, fm-schema: off }\n`, 'policies/a.md': '# A\n' };
  expect(findingsOf({ files, rules: [rule] })).toHaveLength(1);
});
