import type { Span } from '../place.js';

/** A cell of a table: what it says, and where it stands, quotes included. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

type Delimiter = ';' | ',' | '\t';

export interface Csv {
  readonly delimiter: Delimiter;
  /** Lines without anything in them are left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** The number of each row as spreadsheets count, empty lines included, from 1. */
  readonly numbers: readonly number[];
  /** The opening quote that nothing closes. */
  readonly unclosed: Span | null;
}

/**
 * Reads a text of separated values (RFC 4180: quotes doubled inside quotes, line ends of all kinds inside them). The delimiter is judged from the first line alone, outside
 * quotes, so that a decimal comma further down splits nothing. A quote in the middle of a cell is an ordinary character.
 * Own work because csv-parse 6 knows no offsets of cells and needs Node's Buffer; a test compares both.
 */
export function readCsv(text: string): Csv {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const delimiter = judgeDelimiter(text, start);
  const end = delimiter.charCodeAt(0);
  const rows: Cell[][] = [];
  const numbers: number[] = [];
  let number = 1;
  let row: Cell[] = [];
  let unclosed: Span | null = null;
  let position = start;
  for (;;) {
    const start = position;
    if (text.charCodeAt(start) === quote) {
      const cell = readQuoted(text, start, end);
      if (!cell.closed) unclosed ??= { start, end: start + 1 };
      row.push({ text: cell.text, span: { start, end: cell.end } });
      position = cell.end;
    } else {
      position = endOf(text, start, end);
      row.push({ text: text.slice(start, position), span: { start, end: position } });
    }
    const next = text[position];
    if (next === delimiter) {
      position += 1;
      continue;
    }
    if (row.length > 1 || row[0]?.text.trim() !== '' || row[0].span.end > row[0].span.start) {
      rows.push(row);
      numbers.push(number);
    }
    row = [];
    number += 1;
    if (next === undefined) break;
    position += next === '\r' && text[position + 1] === '\n' ? 2 : 1;
    if (position >= text.length) break;
  }
  return { delimiter, rows, numbers, unclosed };
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** A cell that begins with a quote, and what stands between its closing quote and its end. */
function readQuoted(text: string, start: number, delimiter: number): { text: string; end: number; closed: boolean } {
  let position = start;
  let content = '';
  for (;;) {
    const next = text.indexOf('"', position + 1);
    if (next === -1) return { text: content + text.slice(position + 1), end: text.length, closed: false };
    content += text.slice(position + 1, next);
    position = next + 1;
    if (text.charCodeAt(position) !== quote) break;
    content += '"';
  }
  const end = endOf(text, position, delimiter);
  return { text: content + text.slice(position, end), end, closed: true };
}

/** Where a cell ends, quotes aside. */
function endOf(text: string, from: number, delimiter: number): number {
  let position = from;
  for (; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === delimiter || code === lineFeed || code === carriageReturn) break;
  }
  return position;
}

function judgeDelimiter(text: string, start: number): Delimiter {
  const counts = { ';': 0, ',': 0, '\t': 0 };
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && (character === ';' || character === ',' || character === '\t')) counts[character] += 1;
  }
  const best = ([';', '\t', ','] as const).reduce((found, candidate) => (counts[candidate] > counts[found] ? candidate : found));
  return counts[best] === 0 ? ',' : best;
}
