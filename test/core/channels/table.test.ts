import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/core/channels/read-table.js';
import { type Table, tableOfCsv, tableOfWorkbook } from '../../../src/core/channels/table.js';
import { toPlace } from '../../../src/core/place.js';
import { cellName, type Sheet } from '../../../src/core/spreadsheet/workbook.js';

const sheet = (rows: readonly (readonly string[])[], rest: Partial<Sheet> = {}): Sheet => ({
  name: 'Kanäle 2026',
  hidden: false,
  rows,
  hiddenRows: 0,
  merges: [],
  ...rest,
});

const tableOf = (...sheets: readonly Sheet[]): Table => tableOfWorkbook({ file: 'kanaele.xlsx', workbook: { sheets } });

const problems = (table: Table): string[] =>
  readTable({ table, settings: null }).files.flatMap((file) => file.problems.map(({ message, at }) => `${toPlace(at).cell} ${message}`));

const channels = (table: Table) => readTable({ table, settings: null }).plan.channels;

describe('a sheet', () => {
  test('is read below its title, with places as spreadsheets call them and lines that are its rows', () => {
    const table = tableOf(
      sheet([
        ['Unsere Kanäle', '', ''],
        [],
        ['Kanal', 'Zweck', 'Antwortzeit'],
        ['Telefon', 'Störungen\nund Verträge', '0:30'],
        ['', '', ''],
        ['Facebook', 'Neuigkeiten', 'bald'],
      ]),
    );
    expect(problems(table)).toEqual(["'Kanäle 2026'!C6 not-a-duration"]);
    const [phone, facebook] = channels(table);
    expect(phone).toMatchObject({ purpose: { value: 'Störungen\nund Verträge' }, replyFirst: { value: { amount: 30, unit: 'min' } } });
    if (facebook === undefined) throw new Error('no channel');
    expect(toPlace(facebook.purpose.at)).toEqual({
      file: 'kanaele.xlsx',
      line: 6,
      column: 10,
      endLine: 6,
      endColumn: 21,
      cell: "'Kanäle 2026'!B6",
    });
  });

  test('is found by its header, whatever its place; hidden ones are left out, others are told', () => {
    const list = [
      ['Kanal', 'Zweck'],
      ['Telefon', 'Störungen'],
    ];
    const notes = sheet([['Notizen zum Kanal'], ['Owner: Support']], { name: 'Notizen' });
    expect(channels(tableOf(notes, sheet(list)))).toHaveLength(1);
    expect(problems(tableOf(notes, sheet(list)))).toEqual([]);
    expect(problems(tableOf(sheet(list, { name: 'Alt', hidden: true }), sheet(list)))).toEqual([]);
    const larger = sheet([['Network', 'Owner', 'Deputy'], ['Phone']], { name: 'Larger' });
    expect(problems(tableOf(sheet(list), larger))).toEqual(['Larger!A1 other-sheets']);
  });

  test('tells hidden rows, cells without heading and formulas that failed, and reads merged cells in every row', () => {
    const table = tableOf(
      sheet(
        [
          ['Kanal', 'Zweck', 'Verantwortlich'],
          ['Telefon', '#REF!', 'Support'],
          ['Fax', 'Verträge annehmen', '', '', 'nur bis Mai'],
        ],
        { name: 'A', hiddenRows: 1, merges: [{ startRow: 1, endRow: 2, startColumn: 2, endColumn: 2 }] },
      ),
    );
    expect(problems(table)).toEqual(['A!A1 hidden-rows', 'A!B2 cell-error', 'A!E3 no-heading']);
    expect(channels(table)).toMatchObject([
      { purpose: { state: 'absent' }, owner: { value: 'Support' } },
      { purpose: { value: 'Verträge annehmen' }, owner: { value: 'Support' } },
    ]);
  });

  test.each([
    [[], ['undefined empty']],
    [[['Owner']], ['A!A1 no-platform-column']],
    [[['Kanal', 'Owner']], ['A!A1 no-rows']],
  ])('%j is a finding', (rows, expected) => {
    expect(problems(tableOf(sheet(rows, { name: 'A' })))).toEqual(expected);
  });

  test('without any sheet is empty', () => {
    expect(problems(tableOf())).toEqual(['undefined empty']);
  });

  test('of any cells is read without a crash, each place in the cell that holds it', () => {
    const cell = fc.constantFrom('', 'Kanal', 'Owner', 'Telefon', 'a\tb', 'a\r\nb', '#N/A', '  ', '=1', 'ja, nein');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const table = tableOf(sheet(rows, { name: 'A' }));
        problems(table);
        for (const { text, span } of [table.header, ...table.body].flat()) {
          const place = toPlace({ source: table.source, span });
          expect(rows[place.line - 1]?.map((value) => value.replace(/\r\n/g, '\n'))).toContain(text);
          expect(place.cell).toMatch(new RegExp(`^A![A-E]${place.line}$`));
        }
      }),
    );
  });
});

describe('separated values', () => {
  test('have cells too, counted as spreadsheets count rows', () => {
    const table = tableOfCsv({ file: 'plan.csv', text: 'Stand: heute;\n\nKanal;Zweck\n"Telefon";"Zwei\nZeilen"\nFax;#NAME?\n' });
    expect(problems(table)).toEqual(['B5 cell-error']);
  });
});

test.each([
  [0, 0, null, 'A1'],
  [6, 2, 'Sheet1', 'Sheet1!C7'],
  [0, 26, 'Kanäle', 'Kanäle!AA1'],
  [0, 701, "Peter's 1", "'Peter''s 1'!ZZ1"],
  [0, 702, '2026', "'2026'!AAA1"],
])('row %d, column %d of %s is %s', (row, column, name, expected) => {
  expect(cellName({ row, column, sheet: name })).toBe(expected);
});
