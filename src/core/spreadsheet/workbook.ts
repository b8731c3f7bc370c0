/** A workbook as far as channel lists need it: sheets of cells, each as the text that people mean by it. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Every row from the first, also empty ones; cells from the first column. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows are hidden, by hand or by a filter. */
  readonly hiddenRows: number;
  /** Ranges that show the cell at their top left. Rows and columns count from 0, the end is inclusive. */
  readonly merges: readonly CellRange[];
}

export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Why a workbook could not be read; message ids of the rule `unreadable`. */
export type WorkbookFailure = 'sheet-encrypted' | 'sheet-old' | 'sheet-other' | 'sheet-broken' | 'sheet-too-large';

/** The most rows of a sheet that are read: far more than the largest list of channels, and little enough to be read at once. */
export const maxSheetRows = 5000;

/** How spreadsheets call a cell: `C7`, with the sheet `Sheet1!C7` or `'Kanäle 2026'!C7`. Row and column count from 0. */
export function cellName({ row, column, sheet }: { row: number; column: number; sheet: string | null }): string {
  const cell = `${columnLetters(column)}${row + 1}`;
  if (sheet === null) return cell;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!${cell}` : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** The letters of a column that counts from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A sheet that is to be written. Every cell is text, so that nothing in it can act as a formula. */
export interface SheetDraft {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly string[])[];
  /** Widths of columns in characters. */
  readonly widths: readonly number[];
  /** True when the first row stays in sight and is set off. */
  readonly headed: boolean;
  /** What a cell of the first row says when somebody points at it, by column. */
  readonly notes?: readonly (string | null)[];
  /** What is offered below the first row, by column; other values stay possible. */
  readonly choices?: readonly SheetChoice[];
}

export interface SheetChoice {
  readonly column: number;
  readonly title: string;
  readonly note: string;
  /** Where the values stand, such as `Lists!$A$1:$A$9`; null when nothing is offered and only the note is shown. */
  readonly source: string | null;
}
