import { isDigit, isLetter, LF, SPACE, TAB } from './characters.js';
import { resolveEscapes } from './entity.js';

/**
 * Reads raw HTML in one text in linear time: what a search has found missing once is not looked for again,
 * and an attribute list that failed once is not read again from the same place.
 */
export interface HtmlReader {
  readonly text: string;
  readonly missing: Set<string>;
  readonly failed: Set<number>;
}

/** A reader for one text; `readHtml` calls must come in ascending order of `at`. */
export function htmlReader(text: string): HtmlReader {
  return { text, missing: new Set(), failed: new Set() };
}

/** The end of the raw HTML (tag, comment, instruction, declaration, CDATA) that begins with `<` at `at`, or -1. */
export function readHtml(reader: HtmlReader, at: number): number {
  const { text } = reader;
  const next = text.charCodeAt(at + 1);
  if (isLetter(next)) return readOpenTag(reader, at);
  if (next === 47) return readClosingTag(text, at);
  if (next === 63) return endOf(reader, '?>', at + 2);
  if (next !== 33) return -1;
  if (text.startsWith('--', at + 2)) return commentEnd(reader, at);
  if (text.startsWith('[CDATA[', at + 2)) return endOf(reader, ']]>', at + 9);
  return isLetter(text.charCodeAt(at + 2)) ? endOf(reader, '>', at + 3) : -1;
}

/** Where the text between `<!--` and `-->` ends, given the end of the comment. */
export function commentText(text: string, at: number, end: number): { start: number; end: number } {
  const start = at + 4;
  return text.startsWith('-->', end - 3) && end - 3 >= start ? { start, end: end - 3 } : { start, end: start };
}

function commentEnd(reader: HtmlReader, at: number): number {
  if (reader.text.startsWith('>', at + 4)) return at + 5;
  if (reader.text.startsWith('->', at + 4)) return at + 6;
  return endOf(reader, '-->', at + 4);
}

function endOf(reader: HtmlReader, closer: string, from: number): number {
  if (reader.missing.has(closer)) return -1;
  const found = reader.text.indexOf(closer, from);
  if (found === -1) {
    reader.missing.add(closer);
    return -1;
  }
  return found + closer.length;
}

function isNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 45;
}

function isSpaceCode(code: number): boolean {
  return code === SPACE || code === TAB || code === LF;
}

function skipSpaces(text: string, from: number): number {
  let i = from;
  while (isSpaceCode(text.charCodeAt(i))) i++;
  return i;
}

function skipName(text: string, from: number): number {
  let i = from;
  while (isNameCode(text.charCodeAt(i))) i++;
  return i;
}

function readClosingTag(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at + 2))) return -1;
  const end = skipSpaces(text, skipName(text, at + 2));
  return text.charCodeAt(end) === 62 ? end + 1 : -1;
}

function readOpenTag(reader: HtmlReader, at: number): number {
  const { text, failed } = reader;
  let i = skipName(text, at + 1);
  const passed: number[] = [];
  for (;;) {
    if (failed.has(i)) break;
    passed.push(i);
    const name = skipSpaces(text, i);
    const code = text.charCodeAt(name);
    if (code === 62) return name + 1;
    if (code === 47) {
      if (text.charCodeAt(name + 1) === 62) return name + 2;
      break;
    }
    if (name === i || !isAttributeStart(code)) break;
    const value = readAttribute(text, name);
    if (value === -1) break;
    i = value;
  }
  for (const position of passed) failed.add(position);
  return -1;
}

function isAttributeStart(code: number): boolean {
  return isLetter(code) || code === 95 || code === 58;
}

/** The end of the attribute that begins at `at`, with its value when it has one, or -1 when the value is broken. */
function readAttribute(text: string, at: number): number {
  let i = at + 1;
  for (let code = text.charCodeAt(i); isNameCode(code) || code === 95 || code === 58 || code === 46; code = text.charCodeAt(i)) i++;
  const equals = skipSpaces(text, i);
  if (text.charCodeAt(equals) !== 61) return i;
  const value = skipSpaces(text, equals + 1);
  const quote = text.charCodeAt(value);
  if (quote === 34 || quote === 39) {
    const close = text.indexOf(quote === 34 ? '"' : "'", value + 1);
    return close === -1 ? -1 : close + 1;
  }
  let end = value;
  while (end < text.length && !endsBareValue(text.charCodeAt(end))) end++;
  return end === value ? -1 : end;
}

function endsBareValue(code: number): boolean {
  return isSpaceCode(code) || code === 34 || code === 39 || code === 60 || code === 61 || code === 62 || code === 96;
}

/** The id that makes a complete open tag a link target: `id` of any element, `name` of `<a>`; null without one. */
export function anchorOf(text: string, at: number, end: number): string | null {
  if (!isLetter(text.charCodeAt(at + 1))) return null;
  let i = skipName(text, at + 1);
  const element = text.slice(at + 1, i).toLowerCase();
  let anchor: string | null = null;
  for (;;) {
    const name = skipSpaces(text, i);
    if (name >= end || !isAttributeStart(text.charCodeAt(name))) return anchor;
    i = readAttribute(text, name);
    if (i === -1) return anchor;
    const attribute = text.slice(name, i);
    const equals = attribute.indexOf('=');
    const key = attribute
      .slice(0, equals === -1 ? undefined : equals)
      .trim()
      .toLowerCase();
    if (equals === -1 || (key !== 'id' && !(key === 'name' && element === 'a'))) continue;
    const value = resolveEscapes(unquote(attribute.slice(equals + 1).trim()));
    if (value !== '' && (anchor === null || key === 'id')) anchor = value;
  }
}

function unquote(value: string): string {
  return value.startsWith('"') || value.startsWith("'") ? value.slice(1, -1) : value;
}
