import { CR, LF, skipBlanks, trimEnd } from './characters.js';
import type { FrontMatterBounds } from './model.js';

// The word behind the dashes that other tools take for the name of a language.
const LANGUAGE = /^[A-Za-z][\w.+-]{0,63}$/;
const BOM = 0xfeff;
const LINE_END = /[\r\n]/g;

/** Where the text behind an optional byte order mark begins. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === BOM ? 1 : 0;
}

/** Finds front matter: a first line `---` (a language name may follow) and the next line that is `---`. */
export function findFrontMatter(text: string): FrontMatterBounds | null {
  const start = textStart(text);
  if (!text.startsWith('---', start)) return null;
  const firstEnd = lineEnd(text, start);
  const language = text.slice(skipBlanks(text, start + 3, firstEnd), trimEnd(text, start + 3, firstEnd));
  if (language !== '' && !LANGUAGE.test(language)) return null;
  const yamlStart = nextLine(text, firstEnd);
  for (let at = yamlStart; at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.startsWith('---', at) && skipBlanks(text, at + 3, end) === end) {
      return { span: { start, end: at + 3 }, yaml: { start: yamlStart, end: at }, language, closed: true };
    }
    at = nextLine(text, end);
  }
  return { span: { start, end: text.length }, yaml: { start: yamlStart, end: text.length }, language, closed: false };
}

/** The start of the line behind the front matter. */
export function behindFrontMatter(text: string, bounds: FrontMatterBounds): number {
  return bounds.closed ? nextLine(text, lineEnd(text, bounds.span.end)) : text.length;
}

function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}

function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}
