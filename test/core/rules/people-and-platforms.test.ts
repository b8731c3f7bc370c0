import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../support/audit-plan.js';
import { channel, channels, check, phone, plan, topic, withTopics } from '../../support/plan-text.js';

const found = (audiences: string, extra = 'audiences: [a]') =>
  plan(`audiences:\n${audiences}${channels(channel('facebook', extra), phone)}`);
const audience = (extra: string, id = 'a') => `  - { id: ${id}, name: ${id}${extra === '' ? '' : `, ${extra}`} }\n`;
const seenOn = (platform: string, date = '2026-01-01') => `found-on: [{ platform: ${platform}, evidence: Umfrage, date: ${date} }]`;

check('SEL-04', [
  ['found there', found(audience(seenOn('facebook'))), []],
  ['found there under another name', found(audience(seenOn('Facebook-Seite'))), []],
  ['found there, day not stated', found(audience('found-on: [{ platform: facebook }]')), []],
  ['found elsewhere', found(audience(seenOn('xing'))), ['warning elsewhere']],
  ['found nowhere', found(audience('found-on: none')), ['warning elsewhere']],
  ['long ago', found(audience(seenOn('facebook', '2024-05-01'))), ['warning old']],
  ['not applicable', found(audience('found-on: "n/a: Pflichtangebot"')), []],
  ['no evidence in the whole plan', found(audience('')), []],
  ['evidence for one of two', found(audience(seenOn('xing')) + audience('', 'b'), 'audiences: [a, b]'), ['? audience.found-on']],
  ['one of two is there', found(audience(seenOn('xing')) + audience(seenOn('facebook'), 'b'), 'audiences: [a, b]'), []],
  ['audiences not stated', found(audience(seenOn('xing')), ''), []],
  ['own ways are not asked', plan(`audiences:\n${audience(seenOn('xing'))}${channels(channel('phone', 'audiences: [a]'))}`), []],
]);

const forum = (extra: string, head?: string) => plan(channels(channel('forum', extra), phone), head);

check('SEL-20', [
  ['not stated', forum('status: planned'), ['? channel.expected-members']],
  ['in use', forum('status: live, expected-members: 10'), []],
  ['too few', forum('status: planned, expected-members: 499'), ['warning small']],
  ['enough', forum('status: planned, expected-members: 500'), []],
  ['none', forum('status: planned, expected-members: none'), ['warning small']],
  ['not applicable', forum('status: planned, expected-members: "n/a: Fachbeirat"'), []],
  ['experts', forum('status: planned, expected-members: 100', 'company: { name: M, customers: businesses }'), ['info small']],
  ['a page', plan(channels(channel('facebook', 'status: planned, expected-members: 10'))), []],
]);

describe('SEL-20', () => {
  test('takes another limit', () => {
    const request = { text: forum('status: planned, expected-members: 100'), codes: ['SEL-20'] };
    expect(outcomeOf({ ...request, thresholds: { 'min-writers': 1 } })).toEqual([]);
  });
});

const shares = (own: string, other: string) => plan(channels(channel('phone', own), channel('facebook', other)));

check('SEL-23', [
  ['nothing stated', shares('', ''), []],
  ['too much', shares('per-week: 10', 'per-week: 90'), ['warning carries']],
  ['at the limit', shares('per-week: 40', 'per-week: 60'), []],
  ['on a way of the company’s own', shares('per-week: 90', 'per-week: 10'), []],
  ['one not stated', shares('', 'per-week: 90'), ['? channel.per-week']],
  ['not applicable', shares('per-week: "n/a: zählt der Dienstleister"', 'per-week: 90'), ['warning carries']],
  [
    'two accounts on one platform count together',
    plan(channels(channel('phone', 'per-week: 30'), channel('x', 'per-week: 40', 'a'), channel('x', 'per-week: 40', 'b'))),
    ['warning carries'],
  ],
]);

const profile = (extra: string) => plan(channels(channel('facebook', extra), phone, channel('trustpilot')));

check('GEN-02', [
  ['not stated', profile('legal-notice: "https://m.example/impressum"'), ['? channel.privacy-notice']],
  ['not stated, nor the legal notice', profile(''), []],
  ['none', profile('privacy-notice: none'), ['warning missing']],
  ['not applicable', profile('privacy-notice: "n/a: nur Testbetrieb"'), []],
  ['stated', profile('privacy-notice: "https://m.example/datenschutz"'), []],
  ['own website and review sites are not asked', plan(channels(channel('website', 'privacy-notice: none'), channel('kununu'))), []],
]);

const council = (head: string, extra = '') => plan(channels(channel('facebook', extra), phone), `company: { name: M${head} }`);

check('GEN-05', [
  ['council not stated', council(', countries: [DE], house-rules: "https://m.example"'), ['? company.works-council']],
  ['council not stated, and no house rules yet', council(', countries: [DE]'), []],
  ['no council', council(', countries: [DE], works-council: false'), []],
  ['agreement not stated', council(', countries: [DE], works-council: true'), ['? company.works-council-agreement']],
  ['no agreement', council(', countries: [DE], works-council: true, works-council-agreement: none'), ['warning missing']],
  ['agreement', council(', countries: [DE], works-council: true, works-council-agreement: BV 12/2026'), []],
  ['another country', council(', countries: [AT], works-council: true, works-council-agreement: none'), []],
  ['comments closed', council(', countries: [DE], works-council: true, works-council-agreement: none', 'comments: closed'), []],
  ['a page for Austria', council(', countries: [DE, AT], works-council: true, works-council-agreement: none', 'countries: [AT]'), []],
]);

const messenger = (facts: string, extra: string) =>
  withTopics(topic('a', facts), channel('whatsapp', `topics: [a]${extra}`), channel('phone', 'topics: [a]'));
const sensitive = 'privacy: sensitive';

check('GEN-07', [
  ['nothing stated', messenger(sensitive, ''), ['? channel.approval', '? channel.archive']],
  ['nobody approves, nothing is kept', messenger(sensitive, ', approval: none, archive: none'), ['error lost', 'error unapproved']],
  ['approved and kept', messenger(sensitive, ', approval: { critical: Leitung }, archive: { where: Ablage }'), []],
  ['not applicable', messenger(sensitive, ', approval: "n/a: Praxis allein", archive: "n/a: Praxis allein"'), []],
  ['a complaint is kept', messenger('class: complaint, privacy: personal', ', archive: none'), ['error lost']],
  ['a complaint needs no approval', messenger('class: complaint, privacy: personal', ', archive: { keep: 12 months }'), []],
  ['an ordinary question', messenger('class: inquiry, privacy: personal', ', archive: none'), []],
  [
    'only referred',
    withTopics(topic('a', sensitive), channel('whatsapp', 'topics: [{ id: a, role: refer }], approval: none, archive: none')),
    [],
  ],
  ['own chat', withTopics(topic('a', sensitive), channel('chat', 'topics: [a], approval: none, archive: none')), []],
]);

check('GEN-08', [
  ['not stated', forum(''), ['? channel.report-way']],
  ['none', forum('report-way: none'), ['info missing']],
  ['not applicable', forum('report-way: "n/a: geschlossener Kreis"'), []],
  ['stated', forum('report-way: Knopf an jedem Beitrag'), []],
  ['nobody can write', forum('comments: closed'), []],
  ['a page of others', plan(channels(channel('facebook', 'report-way: none'), channel('facebook-group', 'report-way: none'))), []],
]);
