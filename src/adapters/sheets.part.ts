import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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

/** A cell and the text that it gets. Row and column count from 0. */
interface Filled {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The workbook with texts in cells; every other part of it stays byte for byte, and of their sheet every other character. Null when a sheet is not written as Excel and
 * LibreOffice write it, so that it cannot be changed safely.
 */
export function fillSheet(bytes: Uint8Array, cells: readonly Filled[]): Uint8Array | null {
  const files = unzipSync(bytes);
  for (const cell of cells) {
    const path = sheetPath(files, cell.sheet);
    const xml = path === null ? undefined : files[path];
    const filled = xml === undefined ? null : withCell(strFromU8(xml), cell);
    if (path === null || filled === null) return null;
    files[path] = strToU8(filled);
  }
  return zipSync(files, { level: 6 });
}

function sheetPath(files: Readonly<Record<string, Uint8Array>>, name: string): string | null {
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const sheet = [...workbook.matchAll(/<sheet\s[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => unescaped(attribute(tag, 'name') ?? '') === name);
  const id = sheet === undefined ? null : attribute(sheet, 'r:id');
  const relation = [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag).find((tag) => attribute(tag, 'Id') === id);
  const target = relation === undefined ? null : attribute(relation, 'Target');
  if (id === null || target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function attribute(tag: string, name: string): string | null {
  return (
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined) ?? null
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function withCell(xml: string, { row, column, text }: Filled): string | null {
  const name = `${colToLetter(column)}${row + 1}`;
  const content = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const cell = (style: string): string => `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
  const line = new RegExp(`<row\\s[^>]*?\\br="${row + 1}"[^>]*?(?:/>|>(.*?)</row>)`, 's').exec(xml);
  if (line === null) return null;
  const [whole, inner = ''] = line;
  const own = new RegExp(`<c\\s[^>]*?\\br="${name}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(inner);
  const style = own === null ? null : attribute(/^<c\s[^>]*>/.exec(own[0])?.[0] ?? '', 's');
  const put = cell(style === null ? '' : ` s="${style}"`);
  let next = inner;
  if (own !== null) next = inner.slice(0, own.index) + put + inner.slice(own.index + own[0].length);
  else {
    // Cells stand in the order of their columns.
    const behind = [...inner.matchAll(/<c\s[^>]*?\br="([A-Z]+)\d+"/g)].find(([, letters = '']) => isBehind(letters, colToLetter(column)));
    const at = behind?.index ?? inner.length;
    next = inner.slice(0, at) + put + inner.slice(at);
  }
  const open =
    /^<row\s[^>]*>/
      .exec(whole)?.[0]
      .replace(/\s*\/>$/, '>')
      .replace(/\sspans\s*=\s*"[^"]*"/, '') ?? '';
  return `${xml.slice(0, line.index)}${open}${next}</row>${xml.slice(line.index + whole.length)}`;
}

function isBehind(letters: string, others: string): boolean {
  return letters.length === others.length ? letters > others : letters.length > others.length;
}
