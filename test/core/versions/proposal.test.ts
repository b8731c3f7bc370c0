import { expect, it } from 'vitest';
import { compareHandbooks } from '../../../src/core/versions/compare.js';
import { proposalsOf } from '../../../src/core/versions/proposal.js';
import { type FileTable, handbookOf } from '../../support/read-handbook.js';
import { policyText } from '../../support/versioned-handbook.js';

const proposed = (before: FileTable, after: FileTable): readonly string[] =>
  proposalsOf(compareHandbooks({ before: handbookOf(before), after: handbookOf(after) })).map(
    ({ policy, from, to, step }) => `${policy} ${from} ${to} ${step}`,
  );

const english = (body: string, version = '1.2.3'): FileTable => ({ 'policies/a.en.md': policyText({ id: 'a', version, body }) });
const german = (body: string, version = '1.2.3'): FileTable => ({
  'policies/a.de.md': policyText({ id: 'a', lang: 'de', version, body }),
});

it('is one for all languages of a policy: the gravest step above the highest version', () => {
  const before = { ...english('You must wait.\n'), ...german('Sie müssen warten.\n') };
  expect(proposed(before, before)).toEqual([]);
  expect(proposed(before, { ...before, ...german('Sie müssen hier warten.\n') })).toEqual(['a 1.2.3 1.2.4 patch']);
  expect(proposed(before, { ...english('You may wait.\n'), ...german('Sie müssen hier warten.\n') })).toEqual(['a 1.2.3 2.0.0 major']);
  const uneven = { ...english('You must wait.\n', '1.9.0'), ...german('Sie müssen warten.\n', '1.10.0') };
  expect(proposed(uneven, { ...uneven, ...english('You may wait.\n', '1.9.0') })).toEqual(['a 1.10.0 2.0.0 major']);
});

it('starts at 1.0.0, because nothing below was ever released', () => {
  expect(proposed(english('You must wait.\n', '0.1.0'), english('You must wait here.\n', '0.1.0'))).toEqual(['a 0.1.0 1.0.0 patch']);
  expect(proposed({}, english('You must wait.\n', '0.1.0'))).toEqual(['a null 1.0.0 major']);
  expect(proposed({}, english('You must wait.\n', '3.0.0'))).toEqual(['a null 3.0.0 major']);
});

it('has no next version for a policy that is gone, and survives versions that are none', () => {
  expect(proposed(english('You must wait.\n'), {})).toEqual(['a 1.2.3 null major']);
  expect(proposed(english('You must wait.\n', 'soon'), english('You may wait.\n', 'soon'))).toEqual(['a null 1.0.0 major']);
});
