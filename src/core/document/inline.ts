import type { Span } from '../place.js';
import type { Definition } from './block-types.js';
import { isAsciiPunctuation, isDigit, isLetter, LF, skipBlanks, trimEnd } from './characters.js';
import { type Content, spanOf } from './content.js';
import { type Delimiter, pairDelimiters, pairStrikes, readDelimiter } from './emphasis.js';
import { readReference, resolveEscapes } from './entity.js';
import { anchorOf, type HtmlReader, htmlReader, readHtml } from './html-tag.js';
import { normalizeLabel, type Part, readDestination, readLabel, readTitle, skipGap } from './link-syntax.js';

/** A link as ranges of the content; the text range is without its brackets. */
export interface LinkParts {
  readonly from: number;
  readonly to: number;
  readonly textFrom: number;
  readonly textTo: number;
  readonly url: string;
  readonly urlSpan: Span;
  readonly image: boolean;
  readonly indirect: boolean;
}

/** A step of the running text, in source order. Ranges that no step covers are markup. */
export type Step =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'value'; readonly from: number; readonly to: number; readonly value: string }
  | { readonly kind: 'code'; readonly from: number; readonly to: number }
  | { readonly kind: 'delimiter'; readonly run: Delimiter }
  | { readonly kind: 'bracket'; readonly bracket: Bracket }
  | { readonly kind: 'link-end'; readonly bracket: Bracket }
  | { readonly kind: 'comment'; readonly from: number; readonly to: number }
  | { readonly kind: 'anchor'; readonly from: number; readonly to: number; readonly id: string };

/** `[` or `![`: text unless a link begins with it. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly image: boolean;
  /** The last delimiter and the number of strikethrough runs before it. */
  readonly delimiter: Delimiter | null;
  readonly strikes: number;
  /** Whether another bracket opened behind it. */
  nested: boolean;
  link: LinkParts | null;
}

const SPECIAL = /[\0\n\\`*_~[\]!<&]/g;

/** Whether the text has no character that could be inline markup. */
export function isPlain(text: string): boolean {
  return nextSpecial(text, 0) === text.length;
}

function nextSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length;
}

/** The inline phase of CommonMark 0.31 with GFM strikethrough: the steps of the running text. Linear in the text, never throws. */
export function scanInline(content: Content, definitions: ReadonlyMap<string, Definition>): Step[] {
  const { text } = content;
  const steps: Step[] = [];
  const brackets: Bracket[] = [];
  const strikes: Delimiter[] = [];
  const closers: BacktickIndex = { scanned: false, last: new Map() };
  let html: HtmlReader | null = null;
  let last: Delimiter | null = null;
  // Brackets below this height may not open a link any more, because one was closed inside them.
  let inactive = 0;

  function pushText(from: number, to: number): void {
    if (to > from) steps.push({ kind: 'text', from, to });
  }

  function popBracket(): void {
    brackets.pop();
    if (inactive > brackets.length) inactive = brackets.length;
  }

  function openBracket(from: number, image: boolean): number {
    const parent = brackets[brackets.length - 1];
    if (parent !== undefined) parent.nested = true;
    const to = from + (image ? 2 : 1);
    const bracket: Bracket = { from, to, image, delimiter: last, strikes: strikes.length, nested: false, link: null };
    brackets.push(bracket);
    steps.push({ kind: 'bracket', bracket });
    return to;
  }

  function delimiter(at: number): number {
    const run = readDelimiter(text, at);
    if (run === null) {
      let to = at;
      while (text.charCodeAt(to) === 126) to++;
      pushText(at, to);
      return to;
    }
    steps.push({ kind: 'delimiter', run });
    if (run.code === 126) strikes.push(run);
    else {
      run.previous = last;
      if (last !== null) last.next = run;
      last = run;
    }
    return run.to;
  }

  function closeBracket(at: number): number {
    const bracket = brackets[brackets.length - 1];
    const usable = bracket !== undefined && (bracket.image || brackets.length > inactive);
    const found = usable ? readTarget(bracket, at) : null;
    if (bracket === undefined || found === null) {
      if (bracket !== undefined) popBracket();
      pushText(at, at + 1);
      return at + 1;
    }
    bracket.link = found;
    steps.push({ kind: 'link-end', bracket });
    pairDelimiters(bracket.delimiter, last);
    last = bracket.delimiter;
    if (last !== null) last.next = null;
    pairStrikes(strikes, bracket.strikes);
    popBracket();
    if (!bracket.image) inactive = brackets.length;
    return found.to;
  }

  function readTarget(bracket: Bracket, at: number): LinkParts | null {
    const { from, to: textFrom, image } = bracket;
    const after = text.charCodeAt(at + 1);
    if (after === 40) {
      const target = readInlineTarget(at + 2);
      if (target !== null) {
        const { start, stop, end } = target;
        const url = resolveEscapes(text.slice(start, stop));
        return { from, to: end, textFrom, textTo: at, url, urlSpan: spanOf(content, start, stop), image, indirect: false };
      }
    }
    if (definitions.size === 0) return null;
    const label = after === 91 ? readLabel(text, at + 1) : null;
    const named = label !== null && label.stop > label.start;
    if (!named && (bracket.nested || at - textFrom > 999)) return null;
    const written = named ? text.slice(label.start, label.stop) : text.slice(textFrom, at);
    const definition = definitions.get(normalizeLabel(written));
    if (definition === undefined) return null;
    const { url, urlSpan } = definition;
    return { from, to: label?.end ?? at + 1, textFrom, textTo: at, url, urlSpan, image, indirect: true };
  }

  /** Reads the rest of `](destination "title")`; the part is the destination, its end the one of the link. */
  function readInlineTarget(at: number): Part | null {
    const destination = readDestination(text, skipGap(text, at));
    if (destination === null) return null;
    let end = skipGap(text, destination.end);
    const title = end > destination.end ? readTitle(text, end) : null;
    if (title !== null) end = skipGap(text, title.end);
    return text.charCodeAt(end) === 41 ? { start: destination.start, stop: destination.stop, end: end + 1 } : null;
  }

  function angle(at: number): number {
    const address = readAutolink(text, at);
    if (address !== null) {
      const { end, prefix } = address;
      const url = prefix + text.slice(at + 1, end - 1);
      const urlSpan = spanOf(content, at + 1, end - 1);
      const bracket: Bracket = { from: at, to: at + 1, image: false, delimiter: null, strikes: 0, nested: false, link: null };
      bracket.link = { from: at, to: end, textFrom: at + 1, textTo: end - 1, url, urlSpan, image: false, indirect: true };
      steps.push({ kind: 'bracket', bracket });
      pushText(at + 1, end - 1);
      steps.push({ kind: 'link-end', bracket });
      return end;
    }
    html ??= htmlReader(text);
    const end = readHtml(html, at);
    if (end === -1) {
      pushText(at, at + 1);
      return at + 1;
    }
    if (text.startsWith('<!--', at)) steps.push({ kind: 'comment', from: at, to: end });
    else {
      const id = anchorOf(text, at, end);
      if (id !== null) steps.push({ kind: 'anchor', from: at, to: end, id });
    }
    return end;
  }

  let at = 0;
  for (;;) {
    const next = nextSpecial(text, at);
    const code = text.charCodeAt(next);
    const isBreak = code === LF;
    pushText(at, isBreak ? trimEnd(text, at, next) : next);
    if (next >= text.length) break;
    if (isBreak) {
      steps.push({ kind: 'value', from: next, to: next + 1, value: ' ' });
      at = skipBlanks(text, next + 1, text.length);
    } else if (code === 0) {
      steps.push({ kind: 'value', from: next, to: next + 1, value: '\uFFFD' });
      at = next + 1;
    } else if (code === 92) {
      const escaped = text.charCodeAt(next + 1);
      if (escaped === LF) at = next + 1;
      else {
        const literal = isAsciiPunctuation(escaped);
        pushText(literal ? next + 1 : next, literal ? next + 2 : next + 1);
        at = literal ? next + 2 : next + 1;
      }
    } else if (code === 96) {
      const span = readCodeSpan(text, next, closers);
      if (span.code) steps.push({ kind: 'code', from: span.from, to: span.to });
      else pushText(next, span.end);
      at = span.end;
    } else if (code === 91) at = openBracket(next, false);
    else if (code === 33) {
      if (text.charCodeAt(next + 1) === 91) at = openBracket(next, true);
      else {
        pushText(next, next + 1);
        at = next + 1;
      }
    } else if (code === 93) at = closeBracket(next);
    else if (code === 60) at = angle(next);
    else if (code === 38) {
      const reference = readReference(text, next);
      if (reference === null) pushText(next, next + 1);
      else steps.push({ kind: 'value', from: next, to: reference.end, value: reference.value });
      at = reference?.end ?? next + 1;
    } else at = delimiter(next);
  }
  pairDelimiters(null, last);
  pairStrikes(strikes, 0);
  return steps;
}

interface BacktickIndex {
  scanned: boolean;
  /** The last place of a backtick run of each length. */
  readonly last: Map<number, number>;
}

/** Reads a code span, or the run of backticks that opens none. Only the first search without success reads to the end of the text. */
function readCodeSpan(text: string, at: number, index: BacktickIndex): { code: boolean; from: number; to: number; end: number } {
  let open = at;
  while (text.charCodeAt(open) === 96) open++;
  const length = open - at;
  const none = { code: false, from: at, to: open, end: open };
  if (index.scanned && (index.last.get(length) ?? -1) < open) return none;
  for (let close = text.indexOf('`', open); close !== -1; ) {
    let stop = close;
    while (text.charCodeAt(stop) === 96) stop++;
    if (!index.scanned) index.last.set(stop - close, close);
    if (stop - close === length) {
      const padded = isCodeSpace(text, open) && isCodeSpace(text, close - 1) && skipCodeSpaces(text, open, close) < close;
      return { code: true, from: padded ? open + 1 : open, to: padded ? close - 1 : close, end: stop };
    }
    close = text.indexOf('`', stop);
  }
  index.scanned = true;
  return none;
}

function isCodeSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === LF;
}

function skipCodeSpaces(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isCodeSpace(text, i)) i++;
  return i;
}

const MAIL =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;

/** Reads `<https://…>` or `<name@example.com>`; null for anything else. */
function readAutolink(text: string, at: number): { end: number; prefix: string } | null {
  let close = at + 1;
  for (; close < text.length; close++) {
    const code = text.charCodeAt(close);
    if (code === 62) break;
    if (code <= 32 || code === 60 || code === 127) return null;
  }
  if (close >= text.length) return null;
  let i = at + 1;
  while (i - at <= 32 && isSchemeCode(text.charCodeAt(i), i > at + 1)) i++;
  const scheme = i - at - 1;
  if (text.charCodeAt(i) === 58 && scheme >= 2 && scheme <= 32) return { end: close + 1, prefix: '' };
  return MAIL.test(text.slice(at + 1, close)) ? { end: close + 1, prefix: 'mailto:' } : null;
}

function isSchemeCode(code: number, later: boolean): boolean {
  return isLetter(code) || (later && (isDigit(code) || code === 43 || code === 45 || code === 46));
}
