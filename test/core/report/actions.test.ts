import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../../src/core/report/actions.js';
import { csvDelimiters, csvText } from '../../../src/core/spreadsheet/csv-text.js';
import { actionsTable } from '../../../src/render/actions-table.js';
import { auditResultOf } from '../../support/audit-result.js';

const head = 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de], staff: 40, customers: consumers }\n';

describe('the list of actions', () => {
  test('one for each finding, the gravest first, with who answers and the day that somebody set', () => {
    const result = auditResultOf(`${head}topics: [{ id: bills, name: Bills, owner: Billing, privacy: sensitive, class: inquiry }]
channels:
  - { id: a, platform: facebook, owner: Marketing, status: planned, opened: 2027-01-04, topics: [bills], purpose: none }
  - { id: b, platform: phone, purpose: Störungen und Verträge klären, until: 2026-01-01, status: live }
`);
    const actions = actionsOf(result);
    expect(actions).toHaveLength(result.findings.length);
    const grades = actions.map(({ finding }) => ['info', 'warning', 'error'].indexOf(finding.severity));
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
    expect(actions.find(({ finding }) => finding.rule === 'purpose-missing')).toMatchObject({ owner: 'Marketing', until: '2027-01-04' });
    // A day that has passed is no day by which something can be done.
    expect(actions.find(({ finding }) => finding.rule === 'owner-missing')).toMatchObject({
      owner: null,
      until: null,
      subject: { id: 'b' },
    });
    expect(actions.find(({ subject }) => subject?.kind === 'topic')).toMatchObject({ owner: 'Billing' });
  });

  test('no cell of a spreadsheet becomes a formula, whatever a channel is called', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '＝', '\\t='), fc.stringMatching(/^[A-Z(1:)]{1,12}$/), (sign, rest) => {
        const result = auditResultOf(`${head}channels: [{ id: a, platform: facebook, owner: "${sign}${rest}" }]\n`);
        for (const language of ['de', 'en'] as const) {
          const text = csvText(actionsTable({ result, language }), csvDelimiters[language]);
          expect(text).not.toMatch(/(?:^|[;,"\n])[=+\-@＝＋－＠\t](?!\d+["';,\r])/m);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('stands in German with semicolons and a mark that Excel knows', () => {
    const result = auditResultOf(`${head}channels: [{ id: a, platform: facebook }]\n`);
    const [first = ''] = csvText(actionsTable({ result, language: 'de' }), csvDelimiters.de).split('\r\n');
    expect(first).toBe('\ufeffSchwere;Wo;Was zu tun ist;Wer;Bis wann;Erledigt am;Prüfpunkt;Leitlinie;Stelle');
  });
});
