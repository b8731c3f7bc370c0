import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import { writeTemplate } from '../../src/app/write-template.js';
import { UserError } from '../../src/core/user-error.js';
import { folderWith } from '../support/folder.js';

const content = process.cwd().replaceAll('\\', '/');
const ports = { files: nodeFiles, sheets: nodeSheets };

const list = 'Kanal;Wozu es ihn gibt;Chefin\nTelefon;Störungen und Verträge klären;Support\n';

function run(cwd: string, map: readonly string[], plan = 'liste.csv') {
  return audit({ cwd, plan, map, today: '2026-11-22', content }, ports);
}

async function fault(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  expect(error.what.de).not.toBe(error.what.en);
  return `${error.what.en} ${error.hint.en}`;
}

describe('--map', () => {
  test('with pairs and with a file', async () => {
    const cwd = folderWith({ 'liste.csv': list, 'spalten.yaml': 'Wozu es ihn gibt: purpose\n"Chefin": owner\n' });
    expect((await run(cwd, [])).findings.map(({ code }) => code)).toContain('SEL-01');
    for (const map of [['Wozu es ihn gibt=purpose', 'Chefin=owner'], ['spalten.yaml']]) {
      const codes = (await run(cwd, map)).findings.map(({ code }) => code);
      expect(codes).not.toContain('SEL-01');
      expect(codes).not.toContain('COO-01');
    }
  });

  test('that cannot be used says what to do', async () => {
    const cwd = folderWith({
      'liste.csv': list,
      'plan.yaml': 'schema: 1\nchannels: []\n',
      'unisono.yaml': 'schema: 1\n',
      'channels.yaml': 'schema: 1\n',
      'list.yaml': '- a\n',
    });
    expect(await fault(run(cwd, ['Cheffin=owner']))).toContain('Did you mean “Chefin”?');
    expect(await fault(run(cwd, ['Chefin=onwer']))).toContain('Did you mean “owner”?');
    expect(await fault(run(cwd, ['Laune=owner']))).toContain('The list has: Kanal, Wozu es ihn gibt, Chefin');
    expect(await fault(run(cwd, ['gone.yaml']))).toContain('neither a pair');
    expect(await fault(run(cwd, ['list.yaml']))).toContain('neither a pair');
    expect(await fault(run(cwd, ['a=owner'], 'plan.yaml'))).toContain('belongs to lists');
    expect(await fault(run(cwd, ['a=owner'], 'channels.yaml'))).toContain('belongs to lists');
  });
});

describe('audit template', () => {
  test('writes a workbook, a table or both, and never over a file', async () => {
    const cwd = folderWith({ 'da.csv': 'mine' });
    expect(await writeTemplate({ cwd, language: 'de', file: null, xlsx: null, csv: null }, ports)).toEqual(['kanaele.xlsx']);
    expect((await run(cwd, [], 'kanaele.xlsx')).findings).toMatchObject([{ message: 'no-rows' }]);
    expect(await fault(writeTemplate({ cwd, language: 'de', file: null, xlsx: null, csv: null }, ports))).toContain('exists already');
    expect(await fault(writeTemplate({ cwd, language: 'en', file: null, xlsx: 'new.xlsx', csv: 'da.csv' }, ports))).toContain(
      'exists already',
    );
    expect(await nodeFiles.kind(`${cwd}/new.xlsx`)).toBe('missing');
    expect(await writeTemplate({ cwd, language: 'en', file: null, xlsx: 'new.xlsx', csv: 'sub/new.csv' }, ports)).toEqual([
      'new.xlsx',
      'sub/new.csv',
    ]);
    const typed = { cwd, language: 'en' as const, xlsx: null, csv: null };
    expect(await writeTemplate({ ...typed, file: 'Typed.CSV' }, ports)).toEqual(['Typed.CSV']);
    expect(await writeTemplate({ ...typed, file: 'typed.xlsx', csv: 'beside.csv' }, ports)).toEqual(['typed.xlsx', 'beside.csv']);
    expect(await fault(writeTemplate({ ...typed, file: 'list.pdf' }, ports))).toContain('ends neither in .xlsx nor in .csv');
    expect(await fault(writeTemplate({ cwd, language: 'en', file: null, xlsx: 'list.xls', csv: null }, ports))).toContain(
      'does not end in .xlsx',
    );
  });
});
