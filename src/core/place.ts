import { cellName } from './spreadsheet/workbook.js';

/** A range of a text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range in a file as people and tools read it: lines and columns start at 1, columns count UTF-16 code units, the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** How spreadsheets call the place, such as `C7` or `Sheet1!C7`; only in tables. */
  readonly cell?: string;
}

/** A text that was read, with the path by which people know it (relative to the working folder, `/` as separator). */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Where the cells of a table start, in the order of the text. */
  readonly cells?: CellStarts;
  /** The sheet of a workbook in which they stand. */
  readonly sheet?: string;
}

/** Where cells start, and in which row and column, counted from 0: three columns of numbers, since a long list has hundreds of thousands. They are named only when something is printed. */
export interface CellStarts {
  readonly starts: ArrayLike<number>;
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
}

/** A span of a source: what rules and parsers point at. Line and column are computed only when something is printed. */
export interface At {
  readonly source: Source;
  readonly span: Span;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

function lineStarts(source: Source): readonly number[] {
  let starts = lineStartsOf.get(source);
  if (starts === undefined) {
    const found = [0];
    const { text } = source;
    // CR, LF and CRLF all end a line, as in CommonMark.
    if (text.includes('\r')) for (const match of text.matchAll(/\r\n?|\n/g)) found.push(match.index + match[0].length);
    else for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) found.push(end + 1);
    starts = found;
    lineStartsOf.set(source, starts);
  }
  return starts;
}

/** The index of the last of some positions that is not behind an offset. */
function lastBefore(positions: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((positions[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turns a span of a source into lines and columns. Spans beyond the text are cut to it. */
export function toPlace(at: At): Place {
  const { source } = at;
  const place = toLines(at);
  if (source.cells === undefined) return place;
  const start = Math.min(Math.max(at.span.start, 0), source.text.length);
  const cell = lastBefore(source.cells.starts, start);
  const [row, column] = [source.cells.rows[cell], source.cells.columns[cell]];
  return row === undefined || column === undefined ? place : { ...place, cell: cellName({ row, column, sheet: source.sheet ?? null }) };
}

/** The same without the name of the cell, which nobody needs who only compares places. */
export function toLines({ source, span }: At): Omit<Place, 'cell'> {
  const limit = source.text.length;
  const start = Math.min(Math.max(span.start, 0), limit);
  const end = Math.min(Math.max(span.end, start), limit);
  const lines = lineStarts(source);
  const first = lastBefore(lines, start);
  // Most spans end in the line in which they start.
  const last = end < (lines[first + 1] ?? Number.POSITIVE_INFINITY) ? first : lastBefore(lines, end);
  return {
    file: source.file,
    line: first + 1,
    column: start - (lines[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lines[last] ?? 0) + 1,
  };
}

/** Where a line and a column lie in a text, in UTF-16 code units; lines and columns beyond it are cut to its end. */
export function offsetOf({ source, line, column }: { source: Source; line: number; column: number }): number {
  const start = lineStarts(source)[line - 1] ?? source.text.length;
  return Math.min(start + column - 1, source.text.length);
}

/** The place of a file as a whole: its first character. */
export function wholeFile(source: Source): At {
  return { source, span: { start: 0, end: 0 } };
}
