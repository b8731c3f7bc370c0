import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { compareWithEarlier } from '../../src/app/compare-audits.js';
import type { AuditResult } from '../../src/core/audit-result.js';
import { languages } from '../../src/core/language.js';
import { UserError } from '../../src/core/user-error.js';
import { auditHtml } from '../../src/render/audit-html.js';
import { auditHuman } from '../../src/render/audit-human.js';
import { auditJson } from '../../src/render/audit-json.js';
import { auditMarkdown } from '../../src/render/audit-markdown.js';
import { paints } from '../../src/render/paint.js';
import { reportHuman } from '../../src/render/report-human.js';
import { auditResultSchema } from '../../src/render/result-schema.js';
import { auditResultOf } from '../support/audit-result.js';
import { folderWith } from '../support/folder.js';

function planWith(channels: string, { name = 'Muster GmbH', before = '' } = {}): AuditResult {
  return auditResultOf(`schema: 1
company: { name: ${name}, countries: [DE], languages: [de], staff: 40, customers: consumers, house-rules: https://x.example, playbook: https://x.example }
${before}channels:
${channels}`);
}

const old = `  - { platform: phone, purpose: Störungen und Verträge klären, owner: Support, deputy: none, reply: none, listed-on: contact }
  - { platform: XING group, purpose: Fachleute tauschen sich aus, owner: Support, deputy: Vertrieb, reply: 4 h }
`;

function compare(earlier: string, result: AuditResult) {
  const cwd = folderWith({ 'old.json': earlier }).replaceAll('\\', '/');
  return compareWithEarlier({ path: 'old.json', cwd, result, files: nodeFiles });
}

const rules = (findings: readonly { readonly rule: string }[]): string[] => findings.map(({ rule }) => rule);
const jsonOf = (result: AuditResult) => auditJson({ result, language: 'de' });

describe('what changed since an earlier audit', () => {
  test('nothing, when nothing changed, wherever the lines moved', async () => {
    const comparison = await compare(jsonOf(planWith(old)), planWith(old, { before: '# A line more.\n\n' }));
    expect(comparison).toMatchObject({ since: '2026-11-22', solved: [], fresh: [], accepted: [], unjudged: [] });
    expect(rules(comparison.open)).toContain('deputy-missing');
  });

  test('solved, new and still open', async () => {
    const now =
      planWith(`  - { platform: phone, purpose: Störungen und Verträge klären, owner: Support, deputy: Vertrieb, reply: none, listed-on: contact }
  - { platform: Google+, purpose: Neues aus der Werkstatt, owner: Support, deputy: Vertrieb, reply: 4 h }
`);
    const { solved, fresh, open } = await compare(jsonOf(planWith(old)), now);
    expect(rules(solved)).toContain('deputy-missing');
    expect(rules(open)).toContain('reply-target-missing');
    expect(rules(fresh)).toContain('platform-closed');
    expect(open.length + fresh.length).toBe(now.findings.length);
  });

  test('what can no longer be judged is not called solved', async () => {
    const plan = (hours: string) =>
      planWith(
        `  - { platform: phone, purpose: Störungen und Verträge klären, owner: Support, deputy: Vertrieb, reply: { first: 1 h, clock: all }${hours} }\n`,
      );
    const { solved, unjudged } = await compare(jsonOf(plan(', hours: Mo-Fr 08:00-18:00')), plan(''));
    expect(rules(unjudged)).toEqual(['promise-outside-hours']);
    expect(rules(solved)).not.toContain('promise-outside-hours');
  });

  test('what was accepted is listed apart', async () => {
    const result = planWith(old);
    const [first, ...others] = result.findings
      .filter(({ rule }) => rule === 'deputy-missing')
      .concat(result.findings.filter(({ rule }) => rule !== 'deputy-missing'));
    if (first === undefined) throw new Error('nothing found');
    const taken: AuditResult = { ...result, findings: others, accepted: [{ finding: first, reason: 'r', by: 'b', until: null }] };
    const { solved, accepted } = await compare(jsonOf(result), taken);
    expect([rules(solved), rules(accepted)]).toEqual([[], ['deputy-missing']]);
  });

  test.each(languages)('stands in every form that people read, and in JSON, in %s', async (language) => {
    const result = planWith(old);
    const comparison = await compare(jsonOf(planWith(old.replace('Störungen und Verträge klären', 'none'))), result);
    const summary = { de: '1 gelöst, 0 neu', en: '1 solved, 0 new' }[language];
    const look = { result, comparison, language, paint: paints({ colour: false }), width: 80 };
    for (const text of [auditHuman(look), reportHuman(look), auditMarkdown(look), auditHtml(look)]) expect(text).toContain(summary);
    const json = auditResultSchema.parse(JSON.parse(auditJson(look)));
    expect(json.comparison?.solved.map(({ rule }) => rule)).toEqual(['purpose-missing']);
    expect(json.comparison?.open).toEqual(json.findings.map(({ fingerprint }) => fingerprint));
  });
});

describe('a file that cannot be compared', () => {
  const result = planWith(old);
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON', 'Audit of the channel plan', 'contains no JSON'],
    ['other JSON', '{"name":"x"}', 'is no result of unisono audit'],
    ['an older version', '{"schemaVersion":1,"summary":{"plan":"channels.yaml"},"findings":[]}', 'another version'],
    ['a newer version', jsonOf(result).replace('"schemaVersion": 1', '"schemaVersion": 2'), 'another version'],
    ['another company', jsonOf(planWith(old, { name: 'Andere AG' })), 'another plan (“Andere AG”)'],
  ];
  test.each(cases)('%s', async (_, text, message) => {
    const error = await compare(text, result).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof UserError)) throw new Error(String(error));
    expect(error.what.en).toContain(message);
    expect(error.what.de).not.toBe(error.what.en);
  });

  test('is named when it is missing', async () => {
    await expect(compareWithEarlier({ path: 'gone.json', cwd: '/', result, files: nodeFiles })).rejects.toBeInstanceOf(UserError);
  });

  test('one that Windows wrote as UTF-16 can', async () => {
    const bytes = Buffer.from(`\ufeff${jsonOf(result)}`, 'utf16le');
    const files = { ...nodeFiles, read: async () => ({ ok: true as const, bytes }) };
    const { fresh } = await compareWithEarlier({ path: 'old.json', cwd: '/', result, files });
    expect(fresh).toEqual([]);
  });
});
