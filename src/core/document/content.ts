import type { Span } from '../place.js';

/** Text of a block without container markers and indentation, lines joined by LF, with the way back to the file. */
export interface Content {
  readonly text: string;
  /** Offsets in `text` at which a piece begins that is contiguous in the file, ascending, the first is 0. */
  readonly at: readonly number[];
  /** The file offset of each of these pieces. */
  readonly source: readonly number[];
}

/** Joins pieces `[starts[i], ends[i])` of the file by LF; the LF counts as the character behind its piece. */
export function joinLines(text: string, starts: readonly number[], ends: readonly number[], first = 0, last = starts.length): Content {
  const from = starts[first] ?? 0;
  let contiguous = true;
  for (let i = first + 1; i < last; i++) {
    const previous = ends[i - 1] ?? 0;
    if (starts[i] !== previous + 1 || text.charCodeAt(previous) !== 10) {
      contiguous = false;
      break;
    }
  }
  if (contiguous) return { text: text.slice(from, ends[last - 1] ?? from), at: [0], source: [from] };
  const at: number[] = [];
  const source: number[] = [];
  const lines: string[] = [];
  let length = 0;
  for (let i = first; i < last; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? start;
    at.push(length);
    source.push(start);
    lines.push(text.slice(start, end));
    length += end - start + 1;
  }
  return { text: lines.join('\n'), at, source };
}

/** A piece of the file as content, without the characters at the given ascending offsets. */
export function without(text: string, span: Span, dropped: readonly number[]): Content {
  if (dropped.length === 0) return { text: text.slice(span.start, span.end), at: [0], source: [span.start] };
  const at: number[] = [];
  const source: number[] = [];
  let kept = '';
  let from = span.start;
  for (const stop of [...dropped, span.end]) {
    if (stop > from || stop === span.end) {
      at.push(kept.length);
      source.push(from);
      kept += text.slice(from, stop);
    }
    from = stop + 1;
  }
  return { text: kept, at, source };
}

/** The index of the piece that holds a content offset. */
function pieceAt(content: Content, offset: number): number {
  let low = 0;
  let high = content.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((content.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toSource(content: Content, offset: number): number {
  const piece = pieceAt(content, offset);
  return (content.source[piece] ?? 0) + offset - (content.at[piece] ?? 0);
}

/** Where the content range `[start, end)` stands in the file. */
export function spanOf(content: Content, start: number, end: number): Span {
  if (content.at.length === 1) {
    const shift = content.source[0] ?? 0;
    return { start: start + shift, end: end + shift };
  }
  const from = toSource(content, start);
  return { start: from, end: end > start ? toSource(content, end - 1) + 1 : from };
}
