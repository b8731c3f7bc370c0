import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/core/rules/coordinate-answers/staff-not-trained.js';
import { outcomeOf } from '../../support/read-handbook.js';

const settings = (staff = ', staff: 120', options = '') => `schema: 1\ncompany: { name: Muster GmbH, countries: [DE]${staff} }\n${options}`;

const rules = ({
  id = 'social-media-rules',
  audience = 'all-staff',
  status = 'approved',
  effective = '2026-09-01',
  version = '1.2.0',
} = {}) =>
  `---\nid: ${id}\ntype: rules\ntitle: Regeln\nlang: de\nversion: "${version}"\nstatus: ${status}\n${effective === '' ? '' : `effective: ${effective}\n`}for: ${audience}\n---\n\n# Regeln\n`;

const plan = (people = ', people: 12') =>
  `schema: 1\nteams: [{ id: care${people} }, { id: back-office, people: 90 }]\nchannels:\n  - { platform: facebook, team: care, purpose: Fragen öffentlich beantworten }\n  - { platform: phone, team: back-office, purpose: Störungen und Verträge }\n`;

function outcome({
  document = rules(),
  passed,
  unisono = settings(),
  channels = plan(),
  day = '2026-11-22',
}: {
  document?: string;
  /** How many have passed; left out where there is no store. */
  passed?: number;
  unisono?: string;
  channels?: string;
  day?: string;
}): string[] {
  const files = {
    'unisono.yaml': unisono,
    'channels.yaml': channels,
    'policies/social-media-rules.md': document,
    ...(passed === undefined ? {} : { 'passed.yaml': `social-media-rules: ${passed}\n` }),
  };
  const { findings, unknowns } = outcomeOf({ files, rules: [rule], day });
  return [...findings.map(({ severity, message }) => `${severity} ${message}`), ...unknowns.map(({ field }) => `? ${field}`)];
}

describe('rules for all staff', () => {
  test.each([
    ['90 of 100 percent', { passed: 108 }, []],
    ['one less', { passed: 107 }, ['warning staff']],
    ['no store', {}, ['? company.training']],
    ['fewer than five have passed', { passed: 4 }, ['? company.training']],
    ['five of 120', { passed: 5 }, ['warning staff']],
    ['more passes than people', { passed: 130 }, []],
    ['a company of eight in which three are missing', { passed: 5, unisono: settings(', staff: 8') }, ['? company.training']],
    ['size of the company not stated', { passed: 60, unisono: settings('') }, ['? company.staff']],
    ['30 days after the release', { passed: 60, document: rules({ effective: '2026-10-23' }) }, []],
    ['31 days after the release', { passed: 60, document: rules({ effective: '2026-10-22' }) }, ['warning staff']],
    ['not yet in force', { passed: 60, document: rules({ effective: '2026-12-01' }) }, []],
    ['a day is not stated', { passed: 60, document: rules({ effective: '' }) }, []],
    ['a draft', { passed: 60, document: rules({ status: 'draft' }) }, []],
    ['a retired document', { passed: 60, document: rules({ status: 'retired' }) }, []],
    ['rules for a crisis team', { passed: 60, document: rules({ audience: 'crisis-team' }) }, []],
    ['another limit', { passed: 60, unisono: settings(', staff: 120', 'audit: { thresholds: { min-staff-percent: 50 } }\n') }, []],
    [
      'another smallest count',
      { passed: 5, unisono: settings(', staff: 120', 'records: { smallest-group: 10 }\n') },
      ['? company.training'],
    ],
  ] as const)('%s', (_, request, expected) => {
    expect(outcome(request)).toEqual(expected);
  });
});

describe('rules for those who run public channels', () => {
  const document = rules({ audience: 'posters' });

  test.each([
    ['all of them', { passed: 12 }, []],
    ['half of them', { passed: 6 }, ['error posters']],
    ['all but two', { passed: 10 }, ['? company.training']],
    ['size of the team not stated', { passed: 6, channels: plan('') }, ['? team.people']],
    ['no public channel', { passed: 6, channels: 'schema: 1\nchannels: [{ platform: phone }]\n' }, []],
  ] as const)('%s', (_, request, expected) => {
    expect(outcome({ document, ...request })).toEqual(expected);
  });
});

test('a finding names no number of people', () => {
  const files = {
    'unisono.yaml': settings(),
    'channels.yaml': plan(),
    'policies/social-media-rules.md': rules(),
    'passed.yaml': 'social-media-rules: 61\n',
  };
  const [finding] = outcomeOf({ files, rules: [rule] }).findings;
  expect(finding?.data).toEqual({ policy: 'Regeln', version: '1.2.0', limit: 90, days: 82 });
  expect(finding?.place).toMatchObject({ file: 'policies/social-media-rules.md', line: 6 });
});

test('a plan that stands alone is not judged', () => {
  const { verdicts } = outcomeOf({ files: { 'channels.yaml': `company: { name: M }\n${plan()}` }, rules: [rule] });
  expect(verdicts.get('staff-not-trained')).toBe('not-checked');
});
