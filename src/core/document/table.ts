import type { Span } from '../place.js';
import { skipBlanks, trimEnd } from './characters.js';

/** The cells of one table row as ranges of the file, and the backslashes that only protect a `|`. */
export interface RowParts {
  readonly cells: readonly Span[];
  readonly escapes: readonly number[];
}

/** Splits a row (GFM 4.10): one leading and one trailing pipe are optional, `\|` does not divide. */
export function splitRow(text: string, from: number, to: number): RowParts {
  const cells: Span[] = [];
  const escapes: number[] = [];
  const end = trimEnd(text, from, to);
  let i = skipBlanks(text, from, end);
  if (text.charCodeAt(i) === 124) i++;
  let start = i;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 124) {
      cells.push(trimmed(text, start, i));
      start = i + 1;
    } else if (code === 92 && i + 1 < end) {
      const next = text.charCodeAt(i + 1);
      if (next === 124) escapes.push(i);
      if (next === 124 || next === 92) i++;
    }
  }
  if (start < end && skipBlanks(text, start, end) < end) cells.push(trimmed(text, start, end));
  return { cells, escapes };
}

function trimmed(text: string, from: number, to: number): Span {
  const start = skipBlanks(text, from, to);
  return { start, end: trimEnd(text, start, to) };
}

/** The number of columns that a delimiter row declares, or 0 when the line is none. */
export function delimiterColumns(text: string, from: number, to: number): number {
  let i = skipBlanks(text, from, to);
  let marked = false;
  let columns = 0;
  if (text.charCodeAt(i) === 124) {
    marked = true;
    i = skipBlanks(text, i + 1, to);
  }
  while (i < to) {
    if (text.charCodeAt(i) === 58) {
      marked = true;
      i++;
    }
    const dashes = i;
    while (i < to && text.charCodeAt(i) === 45) i++;
    if (i === dashes) return 0;
    if (i < to && text.charCodeAt(i) === 58) {
      marked = true;
      i++;
    }
    columns++;
    i = skipBlanks(text, i, to);
    if (i >= to) break;
    if (text.charCodeAt(i) !== 124) return 0;
    marked = true;
    i = skipBlanks(text, i + 1, to);
  }
  return marked ? columns : 0;
}
