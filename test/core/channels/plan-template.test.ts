import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeSheets } from '../../../src/adapters/node-sheets.js';
import { choiceWords } from '../../../src/core/channels/choice-words.data.js';
import { offeredPlatforms, templateColumns } from '../../../src/core/channels/plan-template.data.js';
import { headingOf, planTemplate, planTemplateCsv } from '../../../src/core/channels/plan-template.js';
import { findPlatform } from '../../../src/core/channels/platforms.js';
import { readTable } from '../../../src/core/channels/read-table.js';
import { type Table, tableOfCsv, tableOfWorkbook } from '../../../src/core/channels/table.js';
import { columnFor, columns } from '../../../src/core/channels/table-columns.js';
import { csvCell, csvText, withoutApostrophe } from '../../../src/core/spreadsheet/csv-text.js';

const problems = (table: Table) =>
  readTable({ table, settings: null }).files.flatMap((file) =>
    file.problems.map(({ message, data }) => `${message} ${JSON.stringify(data)}`),
  );

describe.each(['de', 'en'] as const)('the empty list in %s', (language) => {
  test('is read back: only the channels are missing', async () => {
    const read = await nodeSheets.read(await nodeSheets.write(planTemplate(language)));
    if ('failure' in read) throw new Error(read.failure);
    expect(problems(tableOfWorkbook({ file: 'a.xlsx', workbook: read }))).toEqual(['no-rows {}']);
    expect(problems(tableOfCsv({ file: 'a.csv', text: planTemplateCsv(language) }))).toEqual(['no-rows {}']);
  });

  test('filled in with its own examples has no fault', () => {
    const rows = [
      templateColumns.map(({ field }) =>
        headingOf(columns.find(({ path }) => path.join('.') === field) ?? (columns[0] as never), language),
      ),
    ];
    const examples = templateColumns.map(({ example }) => example[language]);
    const phone = templateColumns.map(({ field, example }) => (field === 'platform' ? 'Fax' : field === 'name' ? '' : example[language]));
    expect(problems(tableOfCsv({ file: 'a.csv', text: csvText([...rows, examples, phone], ';') }))).toEqual([]);
  });

  test('offers what can be read', () => {
    for (const name of offeredPlatforms) expect(findPlatform(name[language]), name[language]).not.toBeNull();
    for (const [field, values] of Object.entries(choiceWords)) {
      const path = field.replace('channel.', '');
      const column = columnFor(path);
      if (column === null) continue;
      for (const [value, word] of Object.entries(values)) {
        const text = `Plattform;${headingOf(column, language)}\nTelefon;${word[language]}\n`;
        expect(problems(tableOfCsv({ file: 'a.csv', text })), `${field} ${word[language]}`).toEqual([]);
        expect(column.words?.[word[language].toLowerCase()] ?? word[language].toLowerCase(), field).toBe(value);
      }
    }
  });
});

describe('what leaves as separated values', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ';', ',', 'a', '1', ' ', '＝', 'ü') });

  test('never looks like a formula, and is the same text when read back', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.constantFrom(';', ','), (cells, delimiter) => {
        const written = csvText([cells], delimiter);
        const [row] = parse(written, { bom: true, delimiter, record_delimiter: '\r\n' }) as string[][];
        expect(row?.map(withoutApostrophe)).toEqual(cells.map(withoutApostrophe));
        for (const cell of row ?? []) if (!/^[+-]?\d+([.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  test('numbers stay numbers', () => {
    expect(csvCell('-1', ';')).toBe('-1');
    expect(csvCell('+49 89 1', ';')).toBe("'+49 89 1");
    expect(csvCell('=1+1', ';')).toBe("'=1+1");
  });
});

test('formula-looking text is a text cell in a workbook too', async () => {
  const bytes = await nodeSheets.write([{ name: 'A', headed: false, widths: [10], rows: [['=1+1', '@x', '+1']] }]);
  const read = await nodeSheets.read(bytes);
  expect(read).toMatchObject({ sheets: [{ rows: [['=1+1', '@x', '+1']] }] });
  expect(Buffer.from(bytes).includes('<f>')).toBe(false);
});
