import { isAsciiPunctuation } from './characters.js';

/** A run of `*`, `_` or `~`; the characters in `[from, to)` that are left at the end are ordinary text. */
export interface Delimiter {
  readonly code: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  from: number;
  to: number;
  previous: Delimiter | null;
  next: Delimiter | null;
}

const UNICODE_SPACE = /\s/;
const UNDERSCORE = 95;
const TILDE = 126;

type Neighbour = 'space' | 'punctuation' | 'other';

function classify(character: string): Neighbour {
  const code = character.charCodeAt(0);
  if (Number.isNaN(code) || code <= 32) return 'space';
  if (code < 128) return isAsciiPunctuation(code) ? 'punctuation' : 'other';
  if (UNICODE_SPACE.test(character)) return 'space';
  // Dashes and quotation marks, told without the class of all punctuation, which is slow to make.
  if (code >= 0x2010 && code <= 0x2027) return 'punctuation';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other';
}

function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && at > 1 ? String.fromCodePoint(text.codePointAt(at - 2) ?? code) : text.charAt(at - 1);
}

function characterAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Reads the delimiter run at `at` with its flanking (CommonMark 0.31, 6.2; GFM 6.5); null when it can be nothing but text. */
export function readDelimiter(text: string, at: number): Delimiter | null {
  const code = text.charCodeAt(at);
  let to = at + 1;
  while (text.charCodeAt(to) === code) to++;
  const length = to - at;
  if (code === TILDE && length > 2) return null;
  const before = classify(characterBefore(text, at));
  const after = classify(characterAfter(text, to));
  const left = after !== 'space' && (after === 'other' || before !== 'other');
  const right = before !== 'space' && (before === 'other' || after !== 'other');
  const opens = code === UNDERSCORE ? left && (!right || before === 'punctuation') : left;
  const closes = code === UNDERSCORE ? right && (!left || after === 'punctuation') : right;
  return { code, length, opens, closes, from: at, to, previous: null, next: null };
}

/**
 * Pairs the delimiters behind `bottom` up to `last` and takes the paired characters off them (the algorithm of CommonMark 0.31, appendix).
 * Linear: what has no opener is remembered by kind of closer.
 */
export function pairDelimiters(bottom: Delimiter | null, last: Delimiter | null): void {
  if (last === bottom) return;
  const bottoms = new Map<number, number>();
  let closer: Delimiter | null = last;
  while (closer !== null && closer.previous !== bottom) closer = closer.previous;
  while (closer !== null) {
    if (!closer.closes) {
      closer = closer.next;
      continue;
    }
    const kind = kindOf(closer);
    // An offset, not a delimiter: one that has been unlinked would never be met again.
    const stop = bottoms.get(kind) ?? -1;
    let opener: Delimiter | null = closer.previous;
    while (opener !== null && opener !== bottom && opener.from >= stop && !matches(opener, closer)) opener = opener.previous;
    if (opener === null || opener === bottom || opener.from < stop) {
      bottoms.set(kind, closer.from);
      const after: Delimiter | null = closer.next;
      if (!closer.opens) unlink(closer);
      closer = after;
      continue;
    }
    const used = opener.to - opener.from >= 2 && closer.to - closer.from >= 2 ? 2 : 1;
    opener.to -= used;
    closer.from += used;
    opener.next = closer;
    closer.previous = opener;
    if (opener.from === opener.to) unlink(opener);
    if (closer.from === closer.to) {
      const after: Delimiter | null = closer.next;
      unlink(closer);
      closer = after;
    }
  }
}

/** Closers of one kind accept the same openers. */
function kindOf(closer: Delimiter): number {
  return closer.code * 8 + (closer.opens ? 4 : 0) + (closer.length % 3);
}

function matches(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.opens || opener.code !== closer.code) return false;
  if (!opener.closes && !closer.opens) return true;
  return closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

function unlink(delimiter: Delimiter): void {
  if (delimiter.previous !== null) delimiter.previous.next = delimiter.next;
  if (delimiter.next !== null) delimiter.next.previous = delimiter.previous;
}

/** Pairs strikethrough runs of equal length, behind index `bottom`, and takes the paired ones away. */
export function pairStrikes(runs: Delimiter[], bottom: number): void {
  if (runs.length === bottom) return;
  const open: [Delimiter[], Delimiter[]] = [[], []];
  for (let i = bottom; i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined) continue;
    const waiting = run.length === 1 ? open[0] : open[1];
    const opener = run.closes ? waiting.pop() : undefined;
    if (opener !== undefined) {
      opener.to = opener.from;
      run.from = run.to;
    } else if (run.opens) waiting.push(run);
  }
  runs.length = bottom;
}
