import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language.js';
import { allRules } from '../../../src/core/rules/index.generated.js';
import { exampleBytes, parseRulePage } from '../../../src/core/rules/page.js';
import { findingsOf } from '../../support/read-handbook.js';

/** The catalogue of checks: what a code means never changes, since plans accept risks and set limits under it. */
const catalogue = {
  'COO-01': 'owner-missing',
  'COO-02': 'deputy-missing',
  'COO-03': 'owner-overloaded',
  'COO-04': 'topic-owner-unclear',
  'COO-05': 'answer-source-unclear',
  'COO-06': 'answer-expired',
  'COO-07': 'answer-language-missing',
  'COO-08': 'channel-facts-differ',
  'COO-09': 'cases-apart',
  'COO-10': 'answering-account-unclear',
  'COO-11': 'hand-over-broken',
  'COO-12': 'hand-over-circle',
  'COO-13': 'reply-target-missing',
  'COO-14': 'promise-outside-hours',
  'COO-15': 'second-person-missing',
  'COO-16': 'answer-verbatim-in-public',
  'COO-17': 'approval-out-of-hours',
  'COO-18': 'target-not-reachable',
  'COO-19': 'responders-missing',
  'COO-20': 'staff-not-trained',
  'COO-21': 'playbook-missing',
  'COO-22': 'launch-unprepared',
  'COO-23': 'news-order-open',
  'COO-24': 'customers-not-asked',
  'COO-25': 'complaint-without-decision',
  'COO-26': 'promise-not-kept',
  'COO-27': 'participation-without-rules',
  'COO-28': 'approval-too-slow',
  'GEN-01': 'legal-notice-missing',
  'GEN-02': 'privacy-notice-missing',
  'GEN-03': 'house-rules-missing',
  'GEN-04': 'bot-without-notice',
  'GEN-05': 'works-council-not-asked',
  'GEN-06': 'account-unsafe',
  'GEN-07': 'sensitive-on-messenger',
  'GEN-08': 'report-way-missing',
  'SEL-01': 'purpose-missing',
  'SEL-02': 'channel-without-topic',
  'SEL-03': 'topic-without-channel',
  'SEL-04': 'audience-elsewhere',
  'SEL-05': 'private-topic-in-public',
  'SEL-06': 'public-answer-missing',
  'SEL-07': 'urgent-topic-without-help',
  'SEL-08': 'contact-page-incomplete',
  'SEL-09': 'work-exceeds-time',
  'SEL-10': 'too-many-channels',
  'SEL-11': 'same-job-twice',
  'SEL-12': 'double-effort',
  'SEL-13': 'platform-closed',
  'SEL-14': 'platform-renamed',
  'SEL-15': 'address-not-on-platform',
  'SEL-16': 'channel-listed-twice',
  'SEL-17': 'rich-topic-in-writing',
  'SEL-18': 'mixed-channel-unmoderated',
  'SEL-19': 'nickname-without-check',
  'SEL-20': 'community-too-small',
  'SEL-21': 'one-way-channel',
  'SEL-22': 'only-third-party-accounts',
  'SEL-23': 'one-platform-carries-all',
  'SEL-24': 'market-language-missing',
  'SEL-25': 'channel-silent',
  'SEL-26': 'review-overdue',
  'SEL-27': 'trial-without-end',
  'SEL-28': 'nobody-watches',
  'SEL-29': 'only-voice-or-text',
  'SEL-30': 'complaints-unexpected',
  'SEL-31': 'catalogue-outdated',
} as const;

const entries = Object.entries(catalogue);

function ruleOf(code: string) {
  const rule = allRules.find((candidate) => candidate.code === code);
  if (rule === undefined) throw new Error(`no check has the code ${code}`);
  return rule;
}

describe.each(entries)('%s %s', (code, id) => {
  const rule = ruleOf(code);
  const page = parseRulePage(readFileSync(`src/core/rules/${rule.group}/${rule.id}.md`, 'utf8'));

  test('is a check of its group, with a guideline', () => {
    expect(rule.id).toBe(id);
    expect(rule.group).toBe({ SEL: 'select-channels', COO: 'coordinate-answers', GEN: 'both-guidelines' }[code.slice(0, 3)]);
    expect(rule.guideline).toMatch(/^[a-z-]+#[a-z-]+$/);
  });

  test.each(languages)('fires on a flawed plan and is silent on a good one (%s)', (language) => {
    const found = (kind: 'bad' | 'good') =>
      page[language][kind].map(({ files }) =>
        findingsOf({ files: Object.fromEntries(files.map((file) => [file.path, exampleBytes(file)])), rules: [rule] }).map(
          (finding) => finding.code,
        ),
      );
    for (const codes of found('bad')) expect(new Set(codes)).toEqual(new Set([code]));
    for (const codes of found('good')) expect(codes).toEqual([]);
  });
});
