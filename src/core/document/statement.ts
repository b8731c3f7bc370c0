import type { Span } from '../place.js';
import type { Comment } from './model.js';

/** What a section, a question or a step says about itself: `<!-- key: value, flag -->`. */
export interface Statement {
  readonly entries: readonly StatementEntry[];
}

export interface StatementEntry {
  /** As written; only the first one of a statement is sure to be kebab-case. */
  readonly key: string;
  /** Null for a flag. White space is collapsed. */
  readonly value: string | null;
  readonly keySpan: Span;
  /** Empty, behind the key, for a flag. */
  readonly valueSpan: Span;
}

// An address is prose, not a key with a value.
const OPENING = /^\s*[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\s*$|,|:(?!\/\/))/;
const LONGEST_OPENING = 200;

/**
 * Reads a comment as a statement, or null when it is prose: when its first word is no kebab-case key followed by `,`, `:` or the end.
 * Commas divide, except behind `reason:`, which takes the rest. Spans are offsets into the file.
 */
export function parseStatement(comment: Comment): Statement | null {
  const { text, textSpan } = comment;
  if (!OPENING.test(text.length > LONGEST_OPENING ? `${text.slice(0, LONGEST_OPENING)} ` : text)) return null;
  const entries: StatementEntry[] = [];
  let colon = -1;
  for (let at = 0; at <= text.length; ) {
    const comma = text.indexOf(',', at);
    const part = comma === -1 ? text.length : comma;
    if (colon < at) colon = text.indexOf(':', at);
    if (colon === -1) colon = text.length;
    const flag = colon >= part;
    const key = trimmed(text, at, flag ? part : colon);
    const name = text.slice(key.start, key.end);
    const end = !flag && name === 'reason' ? text.length : part;
    const value = flag ? { start: key.end, end: key.end } : trimmed(text, colon + 1, end);
    if (name !== '' || !flag) {
      entries.push({
        key: name,
        value: flag ? null : text.slice(value.start, value.end).replace(/\s+/g, ' '),
        keySpan: moved(key, textSpan.start),
        valueSpan: moved(value, textSpan.start),
      });
    }
    at = end + 1;
  }
  return { entries };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return { start, end };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
