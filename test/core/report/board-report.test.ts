import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardReport } from '../../../src/core/report/board-report.js';
import { decisionOfRule } from '../../../src/core/report/decision-kinds.data.js';
import { auditRules } from '../../../src/core/rules/audit-rules.generated.js';
import { decisionText } from '../../../src/render/board-parts.js';
import { auditResultOf } from '../../support/audit-result.js';

const head = 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de], staff: 40, customers: consumers }\n';

function reportOf(channels: string, { today = '2026-11-22', before = '' } = {}) {
  return boardReport(auditResultOf(`${head}${before}channels:\n${channels}`, { today }));
}

const sound =
  'purpose: Störungen und Verträge klären, owner: Support, deputy: Vertrieb, reply: 5 min, listed-on: contact, topics: [{ id: faults, role: primary, solves: true }]';

describe('what becomes of a channel', () => {
  const cases: readonly (readonly [string, string, string | null, string])[] = [
    ['the platform is gone', `{ platform: Google+, ${sound} }`, 'close', 'platform-gone'],
    ['the plan closes it', `{ platform: phone, status: closing, ${sound} }`, 'close', 'closing'],
    ['its trial is over', `{ platform: phone, status: live, until: 2026-11-21, ${sound} }`, 'change', 'trial-over'],
    ['its trial ends today', `{ platform: phone, status: live, until: 2026-11-22, ${sound} }`, 'keep', 'questions'],
    ['an error stands against it', '{ platform: phone, owner: Support }', 'change', 'errors'],
    ['an idea', '{ platform: phone, status: idea }', null, 'idea'],
    ['a pause', '{ platform: phone, status: paused }', null, 'paused'],
    ['planned without errors', `{ platform: phone, status: planned, ${sound} }`, 'open', 'planned'],
    ['planned with errors', '{ platform: phone, status: planned, owner: Support }', 'change', 'errors'],
    ['nothing found, questions open', `{ platform: phone, status: live, ${sound} }`, 'keep', 'questions'],
  ];
  test.each(cases)('%s', (_, channel, verdict, reason) => {
    expect(reportOf(`  - ${channel}\n`).channels).toMatchObject([{ verdict, reason }]);
  });

  test('a closed channel is no longer listed', () => {
    expect(reportOf(`  - { platform: phone, status: closed, ${sound} }\n`).channels).toEqual([]);
  });

  test('errors of one channel do not count against another on the same line', () => {
    const { channels } = boardReport(auditResultOf(`${head}channels: [{ platform: phone, ${sound} }, { platform: facebook, owner: A }]\n`));
    expect(channels.map(({ channel, verdict }) => [channel.id, verdict])).toEqual([
      ['phone', 'keep'],
      ['facebook', 'change'],
    ]);
  });
});

describe('the next date of a channel', () => {
  const nextOf = (fields: string) => reportOf(`  - { ${fields} }\n`).channels[0]?.next;
  test('the end of a trial, the start, the review, or none', () => {
    expect(nextOf('platform: phone, until: 2027-03-31')).toEqual({ day: '2027-03-31', kind: 'until' });
    expect(nextOf('platform: phone, status: planned, opened: 2027-01-04')).toEqual({ day: '2027-01-04', kind: 'opens' });
    expect(nextOf('platform: phone, status: planned, opened: 2027-01-04, launch: { on: 2027-02-01 }')).toEqual({
      day: '2027-02-01',
      kind: 'opens',
    });
    expect(nextOf('platform: phone, reviewed: 2026-11-01')).toEqual({ day: '2027-11-01', kind: 'reviewed' });
    expect(nextOf('platform: facebook, reviewed: 2026-11-01')).toEqual({ day: '2027-05-03', kind: 'reviewed' });
    expect(nextOf('platform: phone, until: as long as it pays')).toBeNull();
    expect(nextOf('platform: Google+')).toMatchObject({ kind: 'closes', day: '2019-04-02' });
  });
});

describe('decisions', () => {
  test('every one cites what asks for it, and says nothing that no finding says', () => {
    const { decisions } = reportOf(
      `  - { platform: phone, status: planned, ${sound} }\n  - { platform: facebook, purpose: News and public questions, reply: none }\n`,
    );
    expect(decisions.map(({ kind, subjects }) => [kind, subjects])).toContainEqual(['open', ['phone']]);
    expect(decisions.map(({ kind, subjects }) => [kind, subjects])).toContainEqual(['name-roles', ['facebook']]);
    for (const { kind, findings } of decisions) {
      expect(findings.length > 0 || kind === 'open').toBe(true);
      for (const { severity, rule } of findings) {
        expect(severity).toBe('error');
        expect(decisionOfRule[rule] ?? 'repair').toBe(kind);
      }
    }
  });

  const overloaded =
    'teams: [{ id: care, name: Kundendienst, people: 1, hours-per-week: 40, shrinkage: 0.1 }, { id: hotline, hours: "24/7", people: 2, hours-per-week: 40, shrinkage: 0.3 }]\n';
  const work = `  - { platform: e-mail, name: Post, team: care, per-week: 60, minutes: 30, ${sound} }
  - { platform: facebook, team: care, per-week: 10, minutes: 60, owner: A, deputy: B, reply: 4 h, purpose: Neuigkeiten und Fragen }
  - { platform: phone, team: hotline, per-week: 40, minutes: 5, patience: 2 min, ${sound} }\n`;

  test('to relieve a team says by how many hours, and which channel takes the most time per case', () => {
    const { decisions } = reportOf(work, { before: overloaded });
    const relieve = decisions.find(({ kind }) => kind === 'relieve');
    expect(relieve?.subjects).toEqual(['Kundendienst', 'phone']);
    expect(relieve?.shortages).toEqual([
      { kind: 'hours', name: 'Kundendienst', needed: { low: 57, high: 57 }, available: 36, costliest: 'facebook' },
      { kind: 'people', name: 'phone', needed: { low: 1, high: 2 }, there: expect.closeTo(1 / 3) },
    ]);
    expect(decisions.filter(({ kind }) => kind !== 'relieve').flatMap(({ shortages }) => shortages)).toEqual([]);
  });

  test('in both languages', () => {
    const [relieve] = reportOf(work, { before: overloaded }).decisions.filter(({ kind }) => kind === 'relieve');
    if (relieve === undefined) throw new Error('nothing to relieve');
    expect(decisionText(relieve, { language: 'de' })).toContain(
      'Kundendienst (braucht 57 von 36 Stunden in der Woche, die meiste Zeit je Fall kostet facebook)',
    );
    expect(decisionText(relieve, { language: 'en' })).toContain(
      'Kundendienst (needs 57 of 36 hours a week, facebook takes the most time per case)',
    );
  });

  test('training is a decision of its own once it is an error, and names the rules', () => {
    const result = auditResultOf(`${head}channels:\n  - { platform: phone, status: live, ${sound} }\n`);
    const [model] = auditResultOf(`${head}channels:\n  - { platform: phone }\n`).findings;
    if (model === undefined) throw new Error('nothing found');
    const finding = { ...model, rule: 'staff-not-trained', code: 'COO-20', severity: 'error' as const, data: { policy: 'Regeln' } };
    const { decisions } = boardReport({ ...result, findings: [finding] });
    expect(decisions.map(({ kind, subjects }) => [kind, subjects])).toEqual([['train', ['Regeln']]]);
  });

  test('a plan with warnings only asks for none', () => {
    const { decisions, risks } = reportOf(`  - { platform: phone, status: live, ${sound}, until: 2027-01-01 }\n`);
    expect(decisions).toEqual([]);
    expect(risks.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('an error of a check without a decision of its own is a repair', () => {
    const { decisions } = reportOf(
      `  - { platform: phone, ${sound}, address: "+49 30 1" }\n  - { platform: phone, name: Second, ${sound}, address: "+49 30 1" }\n`,
    );
    expect(decisions.map(({ kind }) => kind)).toContain('repair');
  });

  test('the table names checks that exist', () => {
    const ids = new Set(auditRules.map(({ id }) => id));
    expect(Object.keys(decisionOfRule).filter((rule) => !ids.has(rule))).toEqual([]);
  });
});

describe('risks', () => {
  test('errors first, then public and sensitive ones, then the frequent', () => {
    const before = 'topics: [{ id: health, class: inquiry, privacy: sensitive, owner: Support }]\n';
    const { risks } = reportOf(
      `  - { platform: facebook, purpose: News and public questions, owner: Marketing, topics: [health] }\n  - { platform: phone, owner: Support, deputy: Vertrieb, reply: 5 min }\n`,
      { before },
    );
    const ranks = risks.map(({ severity, public: open, sensitive }) => (severity === 'error' ? 10 : 0) + Number(open) + Number(sensitive));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(risks[0]).toMatchObject({ severity: 'error', public: true, sensitive: true });
    expect(risks.flatMap(({ findings }) => findings).every(({ severity }) => severity !== 'info')).toBe(true);
  });
});

test('the same result always gives the same report, and every channel exactly one line', () => {
  const text = readFileSync('examples/flawed/launch-2010/channels.yaml', 'utf8');
  const statuses = ['live', 'planned', 'idea', 'paused', 'closing'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 6 }), (chosen) => {
      const channels = chosen.map((status, index) => `  - { platform: phone, name: Number ${index}, status: ${status}, owner: A }\n`);
      const result = auditResultOf(`${head}channels:\n${channels.join('')}`);
      const report = boardReport(result);
      expect(report).toEqual(boardReport(result));
      expect(report.channels).toHaveLength(chosen.length);
    }),
    { numRuns: 25 },
  );
  expect(boardReport(auditResultOf(text)).channels.map(({ verdict }) => verdict)).toEqual(['change', 'keep']);
});
