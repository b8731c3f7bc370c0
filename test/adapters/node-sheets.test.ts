import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import type { Sheet } from '../../src/core/spreadsheet/workbook.js';
import { blanks, packed, sheetOf, workbookOf, zipOf } from '../support/workbook.js';

async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const read = await nodeSheets.read(bytes);
  if ('failure' in read) throw new Error(read.failure);
  return read.sheets;
}

async function failureOf(bytes: Uint8Array): Promise<string | null> {
  const read = await nodeSheets.read(bytes);
  return 'failure' in read ? read.failure : null;
}

describe('cells as people mean them', () => {
  test('text keeps its zeros, dates are days, times are spans, numbers are not rounded to noise', async () => {
    const cells = new Map([
      ['0,0', { value: '007' }],
      ['0,1', { value: new Date('2026-11-22T00:00:00Z') }],
      ['0,2', { value: 0.25, style: { numFmt: 'hh:mm' } }],
      ['0,3', { value: 1.5, style: { numFmt: '[h]:mm' } }],
      ['0,4', { value: 0.1 + 0.2 }],
      ['0,5', { value: 491_234_567_890 }],
      ['0,6', { value: true }],
      ['0,7', { value: '=1+1' }],
      ['0,8', { value: 'zwei\nZeilen' }],
      ['0,9', { value: new Date('2026-11-22T08:30:00Z') }],
      ['0,10', { value: null, formula: 'B1', formulaResult: 'aus einer Formel' }],
    ]);
    const [sheet] = await sheetsIn(await workbookOf({ name: 'Kanäle', cells }));
    expect(sheet).toEqual({
      name: 'Kanäle',
      hidden: false,
      rows: [
        [
          '007',
          '2026-11-22',
          '6:00',
          '36:00',
          '0.3',
          '491234567890',
          'true',
          '=1+1',
          'zwei\nZeilen',
          '2026-11-22 08:30',
          'aus einer Formel',
        ],
      ],
      hiddenRows: 0,
      merges: [],
    });
  });

  test('hidden rows and sheets and merged cells are told', async () => {
    const sheets = await sheetsIn(
      await workbookOf(
        sheetOf('A', [['x'], ['y'], ['z']], {
          rowDefs: new Map([[1, { hidden: true }]]),
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
        }),
        sheetOf('B', [['x']], { hidden: true }),
      ),
    );
    expect(sheets).toMatchObject([
      { name: 'A', hidden: false, hiddenRows: 1, merges: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }] },
      { name: 'B', hidden: true },
    ]);
  });

  // Cells between the two would run into the timeout, or into the bound of memory.
  test('two cells in far corners take no memory', async () => {
    const parts = unzipSync(await workbookOf(sheetOf('A', [['a', 'z']])));
    const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? '').toString();
    const far = sheet
      .replace(/<c r="B1".*?<\/c>/, '')
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect(far).not.toBe(sheet);
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.from(far) });
    const memory = process.memoryUsage().rss;
    expect((await sheetsIn(bytes))[0]?.rows).toEqual([['a']]);
    expect(process.memoryUsage().rss - memory).toBeLessThan(100e6);
  });
});

describe('what is refused', () => {
  test('a bomb, whether it declares its size or not, in 100 MB: it is not unpacked', async () => {
    const body = blanks(1024);
    for (const size of [1024 * 1024 * 1024, 1000]) {
      const bomb = zipOf([
        packed('[Content_Types].xml', '<x/>'),
        packed('xl/workbook.xml', '<x/>'),
        { name: 'xl/worksheets/sheet1.xml', packed: body, size },
      ]);
      expect(bomb.length).toBeLessThan(1.5e6);
      const before = process.resourceUsage().maxRSS;
      expect(await failureOf(bomb)).toBe('sheet-too-large');
      expect((process.resourceUsage().maxRSS - before) * 1024).toBeLessThan(100e6);
    }
  });

  test('many small bombs, and many files', async () => {
    const twoMebibytes = blanks(2);
    const many = Array.from({ length: 20 }, (_, index) => ({ name: `xl/${index}.xml`, packed: twoMebibytes, size: 10 }));
    expect(await failureOf(zipOf([packed('xl/workbook.xml', '<x/>'), ...many]))).toBe('sheet-too-large');
    const entries = Array.from({ length: 2001 }, (_, index) => packed(`xl/${index}.xml`, ''));
    expect(await failureOf(zipOf([packed('xl/workbook.xml', '<x/>'), ...entries]))).toBe('sheet-too-large');
  });

  test('other files, with what they are', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await failureOf(container)).toBe('sheet-old');
    expect(await failureOf(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('sheet-encrypted');
    expect(await failureOf(Buffer.from('Kanal;Zweck'))).toBe('sheet-other');
    expect(await failureOf(new Uint8Array(0))).toBe('sheet-other');
    expect(await failureOf(zipOf([packed('word/document.xml', '<x/>')]))).toBe('sheet-other');
    expect(await failureOf(zipOf([packed('xl/workbook.xml', '<not a workbook')]))).toBe('sheet-broken');
  });

  test('a file with any bytes changed or cut never throws', async () => {
    const sound = await workbookOf(
      sheetOf('A', [
        ['Kanal', 'Zweck'],
        ['Telefon', 'x'],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? sound.slice(0, at) : sound.slice();
        if (!cut) bytes[at] = byte;
        await nodeSheets.read(bytes);
      }),
      { numRuns: 150 },
    );
  });
});
