import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../../src/core/channels/table.js';
import { noLevelSettings } from '../../../src/core/rules/levels.js';
import { runRules } from '../../../src/core/rules/run.js';
import { auditChecks } from '../../support/audit-plan.js';
import { longList, plantedRows } from '../../support/long-list.js';
import { today } from '../../support/read-handbook.js';

const codes = ['SEL-13', 'SEL-14', 'SEL-15', 'SEL-16'];

function judge(text: string) {
  const reading = readTable({ table: tableOfCsv({ file: 'list.csv', text }), settings: null });
  const outcome = runRules({
    rules: auditChecks.filter(({ code }) => codes.includes(code ?? '')),
    material: { files: reading.files, handbook: null, plan: reading.plan, base: null },
    today,
    settings: noLevelSettings,
  });
  return { reading, outcome };
}

function counted(findings: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of findings) counts[finding] = (counts[finding] ?? 0) + 1;
  return counts;
}

describe.each([1, 2026])('a list of 2,000 rows (seed %i)', (seed) => {
  const { text, planted } = longList({ rows: 2000, seed });
  const { reading, outcome } = judge(text);

  test('is read as a whole, under whatever name a platform goes', () => {
    expect(reading.plan.channels).toHaveLength(2000);
    expect(reading.files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(reading.plan.channels.filter(({ platform }) => platform === null)).toEqual([]);
  });

  test('gives the exact counts', () => {
    expect(counted(outcome.findings.map(({ code, message }) => `${code} ${message}`))).toEqual({
      'SEL-13 closed': plantedRows.closed,
      'SEL-14 host': plantedRows.oldHost,
      'SEL-14 name': plantedRows.oldName,
      'SEL-15 foreign': plantedRows.foreignHost,
      'SEL-15 no-scheme': plantedRows.noScheme,
      'SEL-16 address': plantedRows.twice + plantedRows.threeTimes,
    });
    expect(outcome.unknowns).toEqual([]);
  });

  test('finds each fault in its row', () => {
    const found = outcome.findings.map(({ code, message, place }) => `${place.line} ${code} ${message}`);
    expect(found.sort()).toEqual(planted.map(({ finding, line }) => `${line} ${finding}`).sort());
  });

  test('names every row of an account that stands three times', () => {
    const rows = outcome.findings.filter(({ code }) => code === 'SEL-16').map(({ related }) => related.length + 1);
    expect(counted(rows.map(String))).toEqual({ 2: plantedRows.twice, 3: plantedRows.threeTimes });
  });
});

test('a sound list of the same length has no finding', () => {
  const { text } = longList({ rows: 2000, seed: 7 });
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const { outcome } = judge(text);
  const faulty = new Set(outcome.findings.flatMap(({ place, related }) => [place, ...related]).map(({ line }) => line));
  const rest = lines.filter((_, index) => !faulty.has(index + 2));
  expect(rest.length).toBeGreaterThan(1200);
  expect(judge([header, ...rest].join('\n')).outcome.findings).toEqual([]);
});
