import { isBlankCode, isDigit, isLetter, skipBlanks, trimEnd } from './characters.js';
import { htmlReader, readHtml } from './html-tag.js';

/** An ATX heading: its level and the range of its text. */
export interface AtxHeading {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly start: number;
  readonly end: number;
}

/** Reads an ATX heading that begins with `#` at `at` on a line that ends at `end`. */
export function readAtxHeading(text: string, at: number, end: number): AtxHeading | null {
  let i = at;
  while (i < end && text.charCodeAt(i) === 35) i++;
  const level = i - at;
  if (level > 6 || (i < end && !isBlankCode(text.charCodeAt(i)))) return null;
  const start = skipBlanks(text, i, end);
  let stop = trimEnd(text, start, end);
  let hash = stop;
  while (hash > start && text.charCodeAt(hash - 1) === 35) hash--;
  if (hash === start) stop = start;
  else if (hash < stop && isBlankCode(text.charCodeAt(hash - 1))) stop = trimEnd(text, start, hash);
  return { level: level as AtxHeading['level'], start, end: stop };
}

/** An opening code fence: its character, its length, and the range of the info string. */
export interface Fence {
  readonly code: number;
  readonly length: number;
  readonly infoStart: number;
  readonly infoEnd: number;
}

/** Reads an opening code fence at `at`. */
export function readFence(text: string, at: number, end: number): Fence | null {
  const code = text.charCodeAt(at);
  let i = at;
  while (i < end && text.charCodeAt(i) === code) i++;
  if (i - at < 3) return null;
  const infoStart = skipBlanks(text, i, end);
  const infoEnd = trimEnd(text, infoStart, end);
  if (code === 96) for (let k = infoStart; k < infoEnd; k++) if (text.charCodeAt(k) === 96) return null;
  return { code, length: i - at, infoStart, infoEnd };
}

/** Whether the line from `at` on closes the fence. */
export function closesFence(text: string, at: number, end: number, fence: { readonly code: number; readonly length: number }): boolean {
  let i = at;
  while (i < end && text.charCodeAt(i) === fence.code) i++;
  return i - at >= fence.length && skipBlanks(text, i, end) === end;
}

/** Whether the line from `at` on is a setext underline: 1 for `=`, 2 for `-`, 0 for none. */
export function setextLevel(text: string, at: number, end: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  let i = at;
  while (i < end && text.charCodeAt(i) === code) i++;
  if (skipBlanks(text, i, end) !== end) return 0;
  return code === 61 ? 1 : 2;
}

/** Whether the line from `at` on is a thematic break of the character that stands at `at`. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  let count = 0;
  for (let i = at; i < end; i++) {
    const current = text.charCodeAt(i);
    if (current === code) count++;
    else if (!isBlankCode(current)) return false;
  }
  return count >= 3;
}

/** A list marker: `marker` is the bullet or the delimiter behind the number. */
export interface ListMarker {
  readonly marker: number;
  readonly number: number | null;
  readonly end: number;
}

/** Reads a list marker at `at`; a space, a tab or the line end must follow it. */
export function readListMarker(text: string, at: number, end: number): ListMarker | null {
  const code = text.charCodeAt(at);
  let i = at;
  let number: number | null = null;
  if (code === 42 || code === 43 || code === 45) i++;
  else {
    while (i < end && i - at < 10 && isDigit(text.charCodeAt(i))) i++;
    if (i === at || i - at > 9 || i >= end) return null;
    number = Number(text.slice(at, i));
    const delimiter = text.charCodeAt(i);
    if (delimiter !== 41 && delimiter !== 46) return null;
    i++;
  }
  if (i < end && !isBlankCode(text.charCodeAt(i))) return null;
  return { marker: text.charCodeAt(i - 1), number, end: i };
}

const RAW_START = /<(?:script|pre|textarea|style)(?=[\s>]|$)/iy;
const RAW_END = /<\/(?:script|pre|textarea|style)>/i;
const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section ' +
    'summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);
const LONGEST_NAME = 10;

/** The number (1 to 7) of the HTML block that begins with `<` at `at` (CommonMark 0.31, 4.6), or 0. */
export function htmlBlockType(text: string, at: number, end: number): number {
  const line = text.slice(at, end);
  RAW_START.lastIndex = 0;
  if (RAW_START.test(line)) return 1;
  const next = line.charCodeAt(1);
  if (next === 63) return 3;
  if (next === 33) {
    if (line.startsWith('--', 2)) return 2;
    if (line.startsWith('[CDATA[', 2)) return 5;
    return isLetter(line.charCodeAt(2)) ? 4 : 0;
  }
  const from = next === 47 ? 2 : 1;
  if (!isLetter(line.charCodeAt(from))) return 0;
  let i = from;
  while (i - from <= LONGEST_NAME && (isLetter(line.charCodeAt(i)) || isDigit(line.charCodeAt(i)))) i++;
  const after = line.charCodeAt(i);
  const closed = i >= line.length || isBlankCode(after) || after === 62 || (after === 47 && line.charCodeAt(i + 1) === 62);
  if (closed && BLOCK_NAMES.has(line.slice(from, i).toLowerCase())) return 6;
  const tagEnd = readHtml(htmlReader(line), 0);
  return tagEnd !== -1 && skipBlanks(line, tagEnd, line.length) === line.length ? 7 : 0;
}

/** Whether the line ends an HTML block of type 1 to 5. */
export function endsHtmlBlock(line: string, type: number): boolean {
  if (type === 1) return RAW_END.test(line);
  if (type === 2) return line.includes('-->');
  if (type === 3) return line.includes('?>');
  if (type === 4) return line.includes('>');
  return type === 5 && line.includes(']]>');
}
