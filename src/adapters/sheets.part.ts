import { colToLetter, readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Sheet, SheetDraft } from '../core/spreadsheet/workbook.js';

/** Reads the sheets of an .xlsx file that passed the size check, at most so many rows of each. Throws what the library throws for a file that is damaged. */
export async function readSheets(bytes: Uint8Array, { maxRows }: { maxRows: number }): Promise<readonly Sheet[]> {
  const { sheets } = await readXlsx(bytes, { range: `A1:IV${maxRows}` });
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((row) => row.map(cellText)),
    hiddenRows: [...(sheet.rowDefs?.values() ?? [])].filter(({ hidden }) => hidden === true).length,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
  }));
}

/** What a cell says: a date as `2026-11-22`, a time or a time span as `4:30`, everything else as it is typed. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value);
}

/** Cells hold days since the turn of 1900 (or of 1904); one with a time format and a small number is no day but a time span. */
function dateText(date: Date): string {
  const starts = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];
  const start = starts.find((day) => date.getTime() >= day && date.getTime() < day + 42 * 86_400_000);
  if (start !== undefined) {
    const minutes = Math.round((date.getTime() - start) / 60_000);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

/** Makes an .xlsx file of sheets in which every cell is text. Drop-downs hold for the first thousand rows. */
export async function writeSheets(sheets: readonly SheetDraft[]): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map(({ name, hidden, rows, widths, headed, notes = [], choices = [] }) => ({
      name,
      hidden: hidden === true,
      columns: widths.map((width) => ({ width, style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } })),
      rows: rows.map((row) => [...row]),
      cells: new Map(
        headed
          ? (rows[0] ?? []).map((value, column) => [
              `0,${column}`,
              {
                value,
                style: { font: { bold: true }, numFmt: '@' },
                ...(notes[column] == null ? {} : { comment: { text: notes[column] } }),
              },
            ])
          : [],
      ),
      ...(headed ? { freezePane: { rows: 1 } } : {}),
      dataValidations: choices.map(({ column, title, note, source }) => ({
        range: `${colToLetter(column)}2:${colToLetter(column)}1000`,
        allowBlank: true,
        showInputMessage: true,
        // Excel cuts longer titles with an error.
        inputTitle: title.slice(0, 32),
        inputMessage: note.slice(0, 255),
        ...(source === null ? { type: 'custom' as const, formula1: 'TRUE' } : { type: 'list' as const, formula1: source }),
        // "keine", "entfällt: Grund" and words of their own are answers too.
        showErrorMessage: false,
      })),
    })),
  });
  return new Uint8Array(written as Uint8Array);
}
