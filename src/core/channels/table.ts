import { type CellStarts, type Source, type Span, wholeFile } from '../place.js';
import type { Sheet, Workbook } from '../spreadsheet/workbook.js';
import type { ColumnFinder } from './column-mapping.js';
import { type Cell, readCsv } from './csv.js';
import { columnFor } from './table-columns.js';

/** A channel list as rows of cells, whatever file it comes from. */
export interface Table {
  readonly form: 'csv' | 'sheet';
  /** The name of its sheet; null for separated values. */
  readonly sheet: string | null;
  /** The text that spans point into, with the names of its cells. */
  readonly source: Source;
  /** The row that names the columns; empty when there is no row at all. */
  readonly header: readonly Cell[];
  /** The rows below it that say something. */
  readonly body: readonly (readonly Cell[])[];
  /** The opening quote that nothing closes. */
  readonly unclosed: Span | null;
  /** What its headings mean. */
  readonly find: ColumnFinder;
  /** How many rows are hidden. */
  readonly hidden: number;
  /** Other sheets that look like channel lists too. */
  readonly otherSheets: readonly string[];
}

/** The rows in which a header is looked for: above it stand a title, a date or a note. */
const headerReach = 50;

/** The table in a text of separated values. */
export function tableOfCsv({ file, text, find = columnFor }: { file: string; text: string; find?: ColumnFinder }): Table {
  const { rows, numbers, unclosed } = readCsv(text);
  return {
    form: 'csv',
    sheet: null,
    source: { file, text, cells: cellStarts(rows, (index) => (numbers[index] ?? 1) - 1) },
    ...headed(rows, find),
    unclosed,
    find,
    hidden: 0,
    otherSheets: [],
  };
}

/** Where the cells of rows start. `numberOf` tells the number of a row in its file, from 0. */
function cellStarts(rows: readonly (readonly Cell[])[], numberOf: (index: number) => number): CellStarts {
  let count = 0;
  for (const row of rows) count += row.length;
  const cells = { starts: new Int32Array(count), rows: new Int32Array(count), columns: new Int32Array(count) };
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const number = numberOf(index);
    for (let column = 0; column < row.length; column++, at++) {
      cells.starts[at] = row[column]?.span.start ?? 0;
      cells.rows[at] = number;
      cells.columns[at] = column;
    }
  }
  return cells;
}

/** The table in a workbook: the visible sheet whose header knows most columns. */
export function tableOfWorkbook({ file, workbook, find = columnFor }: { file: string; workbook: Workbook; find?: ColumnFinder }): Table {
  const tables = workbook.sheets.filter(({ hidden }) => !hidden).map((sheet) => ({ sheet, table: tableOfSheet({ file, sheet, find }) }));
  const known = tables.map(({ table }) => (hasPlatform(table.header, find) ? knownColumns(table.header, find) : 0));
  const best = Math.max(0, ...known);
  const chosen = tables[known.indexOf(best)];
  if (chosen === undefined) return tableOfSheet({ file, find, sheet: { name: '', hidden: false, rows: [], hiddenRows: 0, merges: [] } });
  const others = tables.filter((_, index) => best > 0 && (known[index] ?? 0) > 1).filter((entry) => entry !== chosen);
  return { ...chosen.table, otherSheets: others.map(({ sheet }) => sheet.name) };
}

/** A sheet as text, one line for each row and cells parted by tabs, so that a place in it is a place in the sheet. */
function tableOfSheet({ file, sheet, find }: { file: string; sheet: Sheet; find: ColumnFinder }): Table {
  const rows: Cell[][] = [];
  const numbers: number[] = [];
  let text = '';
  for (const [index, row] of withMerges(sheet).entries()) {
    const cells = row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1).map((value, column): Cell => {
      const content = value.replace(/\r\n?/g, '\n');
      const start = text.length + (column === 0 ? 0 : 1);
      // In the text a cell is one line, and as long as its content, so that offsets in both are the same.
      text += `${column === 0 ? '' : '\t'}${content.replace(/\n/g, ' ')}`;
      return { text: content, span: { start, end: start + content.length } };
    });
    text += '\n';
    if (cells.length === 0) continue;
    rows.push(cells);
    numbers.push(index);
  }
  const source: Source = { file, text, cells: cellStarts(rows, (index) => numbers[index] ?? 0), sheet: sheet.name };
  return {
    form: 'sheet',
    sheet: sheet.name,
    source,
    ...headed(rows, find),
    unclosed: null,
    find,
    hidden: sheet.hiddenRows,
    otherSheets: [],
  };
}

/** The rows with the text of a merged cell in every row that it spans: who merges, means all of them. */
function withMerges({ rows, merges }: Sheet): readonly (readonly string[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, endRow, startColumn } of merges) {
    const text = filled[startRow]?.[startColumn] ?? '';
    for (const row of filled.slice(startRow + 1, endRow + 1)) row[startColumn] = text;
  }
  return filled;
}

/** Parts header and body: the header is the row among the first ones that names the platform and knows most columns, else the first row. */
function headed(rows: readonly (readonly Cell[])[], find: ColumnFinder): Pick<Table, 'header' | 'body'> {
  const known = rows.slice(0, headerReach).map((row) => (hasPlatform(row, find) ? knownColumns(row, find) : 0));
  const index = Math.max(0, known.indexOf(Math.max(1, ...known)));
  return { header: rows[index] ?? [], body: rows.slice(index + 1) };
}

function knownColumns(row: readonly Cell[], find: ColumnFinder): number {
  return row.filter(({ text }) => find(text) !== null).length;
}

function hasPlatform(row: readonly Cell[], find: ColumnFinder): boolean {
  return row.some(({ text }) => isPlatform(find(text)));
}

/** Where a table starts: its header, else the file as a whole. */
export function tableHead({ header, source }: Table): Span {
  return header[0]?.span ?? wholeFile(source).span;
}

/** True for the column that names the platform, which every list has. */
function isPlatform(column: ReturnType<ColumnFinder>): boolean {
  return column !== null && column !== 'left-out' && column.path[0] === 'platform';
}
