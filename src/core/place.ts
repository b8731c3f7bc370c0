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
  readonly cells?: readonly CellStart[];
  /** The sheet of a workbook in which they stand. */
  readonly sheet?: string;
}

/** Row and column count from 0; they are named only when something is printed. */
export interface CellStart {
  readonly start: number;
  readonly row: number;
  readonly column: number;
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
    // CR, LF and CRLF all end a line, as in CommonMark.
    for (const match of source.text.matchAll(/\r\n?|\n/g)) found.push(match.index + match[0].length);
    starts = found;
    lineStartsOf.set(source, starts);
  }
  return starts;
}

/** The last of some positions that is not behind an offset. */
function lastBefore<T>(positions: readonly T[], startOf: (position: T) => number, offset: number): number {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const position = positions[middle];
    if (position !== undefined && startOf(position) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pointAt(source: Source, offset: number): { line: number; column: number } {
  const starts = lineStarts(source);
  const line = lastBefore(starts, (start) => start, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Turns a span of a source into lines and columns. Spans beyond the text are cut to it. */
export function toPlace({ source, span }: At): Place {
  const limit = source.text.length;
  const start = Math.min(Math.max(span.start, 0), limit);
  const end = Math.min(Math.max(span.end, start), limit);
  const from = pointAt(source, start);
  const to = pointAt(source, end);
  const cells = source.cells ?? [];
  const cell = cells[lastBefore(cells, (candidate) => candidate.start, start)];
  const place = { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  return cell === undefined ? place : { ...place, cell: cellName({ ...cell, sheet: source.sheet ?? null }) };
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
