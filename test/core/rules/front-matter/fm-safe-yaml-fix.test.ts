import { expect, it } from 'vitest';
import { fixRound } from '../../../../src/core/fix/apply-edits.js';
import { rule } from '../../../../src/core/rules/front-matter/fm-safe-yaml.js';
import { findingsOf } from '../../../support/read-handbook.js';

const file = 'policies/rules.de.md';

function fixedText(text: string): string {
  const findings = findingsOf({ files: { [file]: text }, rules: [rule] });
  return fixRound({ findings, texts: new Map([[file, text]]), suggestions: true }).texts.get(file) ?? text;
}

it.each([
  ['---yaml\nid: rules\n---\n', '---\nid: rules\n---\n'],
  ['---YML  \r\nid: rules\r\n---\r\n', '---  \r\nid: rules\r\n---\r\n'],
  ['\uFEFF---yaml\nid: rules\n---\n', '\uFEFF---\nid: rules\n---\n'],
  ['--- yaml\nid: rules\n---\n', '---\nid: rules\n---\n'],
])('an opener that says YAML becomes plain: %j', (text, expected) => {
  expect(fixedText(text)).toBe(expected);
});

it.each(['---js\nid: 1\n---\n', '---json\n{}\n---\n', '---coffee\n---\n'])(
  'an opener that says something else is left to a person: %j',
  (text) => {
    expect(fixedText(text)).toBe(text);
  },
);
