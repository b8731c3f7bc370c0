import { expect, test } from 'vitest';
import { rule } from '../../../../src/core/rules/reading/accepted-unknown.js';
import { outcomeOf } from '../../../support/read-handbook.js';

const channels = 'channels:\n  - { platform: facebook, purpose: Neuigkeiten und öffentliche Fragen, owner: Marketing }\n';
const alone = (entry: string) =>
  outcomeOf({
    files: {
      'channels.yaml': `schema: 1\ncompany: { name: Muster GmbH }\naccepted:\n  - { ${entry}, reason: Übergang, by: Leitung }\n${channels}`,
    },
    rules: [rule],
  }).findings;

test.each([
  ['what exists', 'check: COO-01, at: facebook', []],
  ['the company', 'check: owner-missing, at: company', []],
  ['a check that does not exist', 'check: COO-99, at: facebook', ['check-near']],
  ['a slip in the id', 'check: owner-mising, at: facebook', ['check-near']],
  ['a channel that is gone', 'check: COO-01, at: telegraph-office', ['at']],
  ['a slip in the channel', 'check: COO-01, at: facebok', ['at-near']],
])('a plan that stands alone accepts %s', (_, entry, expected) => {
  expect(alone(entry).map(({ message }) => message)).toEqual(expected);
});

test('names the list as the plan does, and the place of the word', () => {
  const [finding] = alone('check: COO-01, at: facebok');
  expect(finding).toMatchObject({ data: { list: 'accepted', at: 'facebok', meant: 'facebook' }, place: { line: 4, column: 26 } });
});
