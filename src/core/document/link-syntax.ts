import { isAsciiPunctuation, isBlankCode, LF, skipBlanks } from './characters.js';

/** A part of a link's syntax: the range of what it holds and the offset behind it. */
export interface Part {
  readonly start: number;
  readonly stop: number;
  readonly end: number;
}

const MAX_PARENTHESES = 32;
const MAX_LABEL = 999;

/** Skips spaces, tabs and at most one line end. */
export function skipGap(text: string, from: number): number {
  const i = skipBlanks(text, from, text.length);
  return text.charCodeAt(i) === LF ? skipBlanks(text, i + 1, text.length) : i;
}

/** Reads a link destination, in angle brackets or bare; null when there is none. */
export function readDestination(text: string, at: number): Part | null {
  if (text.charCodeAt(at) === 60) {
    for (let i = at + 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 62) return { start: at + 1, stop: i, end: i + 1 };
      if (code === LF || code === 60) return null;
      if (code === 92 && isAsciiPunctuation(text.charCodeAt(i + 1))) i++;
    }
    return null;
  }
  let depth = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92 && isAsciiPunctuation(text.charCodeAt(i + 1))) i++;
    else if (code === 40) {
      if (++depth > MAX_PARENTHESES) return null;
    } else if (code === 41) {
      if (depth-- === 0) break;
    } else if (code <= 32 || code === 127) break;
  }
  if (depth > 0) return null;
  return { start: at, stop: i, end: i };
}

/** Reads a link title in quotes or parentheses; null when there is none. */
export function readTitle(text: string, at: number): Part | null {
  const open = text.charCodeAt(at);
  if (open !== 34 && open !== 39 && open !== 40) return null;
  const close = open === 40 ? 41 : open;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === close) return { start: at + 1, stop: i, end: i + 1 };
    if (code === 40 && open === 40) return null;
    if (code === 92 && isAsciiPunctuation(text.charCodeAt(i + 1))) i++;
  }
  return null;
}

/** Reads `[label]` at `at`: not empty, at most 999 characters, no bracket without a backslash inside. `[]` gives an empty part. */
export function readLabel(text: string, at: number): Part | null {
  const limit = Math.min(text.length, at + MAX_LABEL + 2);
  let blank = true;
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 93) return blank && i > at + 1 ? null : { start: at + 1, stop: i, end: i + 1 };
    if (code === 91) return null;
    if (code === 92 && isAsciiPunctuation(text.charCodeAt(i + 1))) i++;
    if (blank && !isBlankCode(code) && code !== LF) blank = false;
  }
  return null;
}

/** The form under which labels are equal: case folded, white space collapsed (CommonMark 0.31, 6.3). */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** A link reference definition as ranges of the text it was read from. */
export interface DefinitionParts {
  readonly label: string;
  readonly destination: Part;
  readonly end: number;
}

/** Reads the link reference definition at `at` (a line start); `end` is behind its last line end. */
export function readDefinition(text: string, at: number): DefinitionParts | null {
  if (text.charCodeAt(at) !== 91) return null;
  const label = readLabel(text, at);
  if (label === null || label.stop === label.start || text.charCodeAt(label.end) !== 58) return null;
  const from = skipGap(text, label.end + 1);
  const destination = readDestination(text, from);
  if (destination === null || destination.end === from) return null;
  const bare = lineEnd(text, destination.end);
  const titleAt = skipGap(text, destination.end);
  const title = titleAt > destination.end ? readTitle(text, titleAt) : null;
  const titled = title === null ? -1 : lineEnd(text, title.end);
  const end = titled === -1 ? bare : titled;
  return end === -1 ? null : { label: normalizeLabel(text.slice(label.start, label.stop)), destination, end };
}

/** The start of the next line when only blanks follow on this one, else -1. */
function lineEnd(text: string, from: number): number {
  const i = skipBlanks(text, from, text.length);
  if (i >= text.length) return text.length;
  return text.charCodeAt(i) === LF ? i + 1 : -1;
}
