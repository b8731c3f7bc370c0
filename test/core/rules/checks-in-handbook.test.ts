import { expect, test } from 'vitest';
import { runRules } from '../../../src/core/rules/run.js';
import { auditChecks } from '../../support/audit-plan.js';
import { defaultSettings, type FileTable, materialOf, today } from '../../support/read-handbook.js';

function outcome(code: string, files: FileTable): string[] {
  const material = materialOf(files);
  const faults = material.plan === null ? ['no plan'] : [];
  const { findings, unknowns } = runRules({
    rules: auditChecks.filter((rule) => rule.code === code),
    material,
    today,
    settings: { rules: {}, paths: [], thresholds: {}, root: '' },
  });
  return [
    ...faults,
    ...findings.map(({ severity, message, place }) => `${place.file} ${severity} ${message}`),
    ...unknowns.map(({ field }) => `? ${field}`),
  ];
}

function document({ id, type, extra = '', lang = 'en' }: { id: string; type: string; extra?: string; lang?: string }): string {
  return `---
id: ${id}
type: ${type}
title: ${id}
lang: ${lang}
version: "1.0.0"
status: approved
owner: support-lead
approver: comms-lead
approved-on: 2026-11-01
effective: 2026-11-01
review-by: 2027-11-01
${extra}changes:
  - { version: "1.0.0", date: 2026-11-01, note: "First version." }
---

# ${id}
`;
}

const plan = `schema: 1
topics:
  - { id: returns, name: Returns, class: inquiry, owner: support-lead }
channels:
  - { platform: phone, purpose: Questions about orders, owner: support-lead, reply: 5 min, topics: [returns] }
  - { platform: facebook, purpose: Public questions about our work, owner: support-lead, reply: 4 h, topics: [returns] }
`;

const answer = (id: string, extra = '', lang = 'en') => document({ id, type: 'answer', extra: `topic: returns\n${extra}`, lang });

test('COO-05 counts the answer documents of the handbook', () => {
  expect(outcome('COO-05', { 'channels.yaml': plan })).toEqual(['? topic.answer']);
  expect(outcome('COO-05', { 'channels.yaml': plan, 'answers/returns.en.md': answer('returns') })).toEqual([]);
  expect(
    outcome('COO-05', {
      'channels.yaml': plan,
      'answers/returns.en.md': answer('returns'),
      'answers/returns.de.md': answer('returns', '', 'de'),
    }),
  ).toEqual([]);
});

test('COO-05 finds a second document on the same topic, unless each has its own countries', () => {
  expect(
    outcome('COO-05', {
      'channels.yaml': plan,
      'answers/returns.md': answer('returns'),
      'answers/sending-back.md': answer('sending-back'),
    }),
  ).toEqual(['answers/returns.md error several']);
  expect(
    outcome('COO-05', {
      'channels.yaml': plan,
      'answers/returns.en-DE.md': answer('returns', 'countries: [DE]\n'),
      'answers/returns.en-AT.md': answer('returns', 'countries: [AT]\n'),
    }),
  ).toEqual([]);
});

test('COO-05 takes a path in the plan for the document it leads to', () => {
  const named = plan.replace('owner: support-lead }', 'owner: support-lead, answer: ./answers/returns.md }');
  expect(outcome('COO-05', { 'channels.yaml': named, 'answers/returns.md': answer('returns') })).toEqual([]);
  expect(outcome('COO-05', { 'channels.yaml': named, 'answers/other.md': answer('other') })).toEqual(['channels.yaml error several']);
});

test('COO-21 takes a playbook of the handbook, and finds a name that leads nowhere', () => {
  expect(outcome('COO-21', { 'channels.yaml': plan })).toEqual(['? company.playbook']);
  const files = { 'channels.yaml': plan, 'policies/crisis.md': document({ id: 'crisis', type: 'playbook' }) };
  expect(outcome('COO-21', files)).toEqual([]);
  for (const name of ['crisis', 'policies/crisis.md', './policies/crisis.md#roles', 'https://intranet.example/crisis'])
    expect(
      outcome('COO-21', { ...files, 'unisono.yaml': defaultSettings.replace('  staff: 120', `  staff: 120\n  playbook: ${name}`) }),
    ).toEqual([]);
  expect(
    outcome('COO-21', {
      ...files,
      'unisono.yaml': defaultSettings.replace('  staff: 120', '  staff: 120\n  playbook: policies/crises.md'),
    }),
  ).toEqual(['unisono.yaml error not-found']);
});

test('COO-02 takes the deputy of the role', () => {
  expect(outcome('COO-02', { 'channels.yaml': plan })).toEqual([]);
  expect(outcome('COO-02', { 'channels.yaml': plan.replaceAll('reply:', 'deputy: none, reply:') })).toEqual([
    'channels.yaml error missing',
    'channels.yaml error missing',
  ]);
});

test('COO-06 finds an answer guide that is due for review', () => {
  expect(outcome('COO-06', { 'channels.yaml': plan, 'answers/returns.md': answer('returns') })).toEqual([]);
  const due = answer('returns').replace('review-by: 2027-11-01', 'review-by: 2026-11-02');
  expect(outcome('COO-06', { 'channels.yaml': plan, 'answers/returns.md': due })).toEqual(['answers/returns.md warning overdue']);
});

test('COO-07 takes the languages of the answer guides', () => {
  const twoLanguages = plan.replaceAll('topics: [returns]', 'topics: [returns], languages: [de, en]');
  const english = { 'channels.yaml': twoLanguages, 'answers/returns.en.md': answer('returns') };
  expect(outcome('COO-07', english)).toEqual(['channels.yaml error missing']);
  expect(outcome('COO-07', { ...english, 'answers/returns.de.md': answer('returns', '', 'de') })).toEqual([]);
});

test('COO-08 compares channels with what is declared', () => {
  const stating = (value: string) => plan.replace('reply: 4 h', `facts: { return-window: ${value} }, reply: 4 h`);
  const files = { 'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: support-lead }\n' };
  expect(outcome('COO-08', { ...files, 'channels.yaml': stating('14 Tage') })).toEqual([]);
  expect(outcome('COO-08', { ...files, 'channels.yaml': stating('30 Tage') })).toEqual(['channels.yaml error declared']);
});

test('GEN-05 takes the word of the social-media rules', () => {
  const settings = defaultSettings.replace('  staff: 120', '  staff: 120\n  works-council: true');
  const withRules = (state: string) => ({
    'channels.yaml': plan,
    'unisono.yaml': settings,
    'policies/rules.md': document({ id: 'rules', type: 'rules', extra: `works-council: { state: ${state} }\n` }),
  });
  expect(settings).toContain('works-council');
  expect(outcome('GEN-05', withRules('agreed'))).toEqual([]);
  expect(outcome('GEN-05', withRules('not-applicable'))).toEqual([]);
  expect(outcome('GEN-05', withRules('pending'))).toEqual(['? company.works-council-agreement']);
  const none = settings.replace('works-council: true', 'works-council: true\n  works-council-agreement: none');
  expect(outcome('GEN-05', { ...withRules('pending'), 'unisono.yaml': none })).toEqual(['unisono.yaml warning missing']);
});
