import type { Source } from '../place.js';
import type { Markdown } from './model.js';
import { parseMarkdown } from './parse-markdown.js';

/**
 * How many characters of text may be kept parsed. A model takes some twenty times the memory of its text: a handbook of thousands of policies would not fit, while one of the usual
 * size is parsed once.
 */
const room = 300_000;

/**
 * How many documents stay once that did not suffice. Such a handbook is read document by document, each with its twin and what it links to, and the garbage collector copies about whatever
 * is kept for longer.
 */
const fewest = 6;

interface Kept {
  readonly source: Source;
  /** Null once it is taken off, since an outgrown table of the map may go on holding it until the next full collection. */
  markdown: Markdown | null;
}

/** Least recently read first. */
const shelf = new Map<Source, Kept>();
let used = 0;
let most = Number.POSITIVE_INFINITY;
let newest: Kept | null = null;

/** The document model of a text. The same object for as long as it is on the shelf, an equal one afterwards: what is kept for longer must not depend on it. */
export function markdownOf(source: Source): Markdown {
  if (newest?.source === source && newest.markdown !== null) return newest.markdown;
  const known = shelf.get(source);
  const markdown = known?.markdown ?? parseMarkdown(source.text);
  if (known === undefined) used += source.text.length;
  else shelf.delete(source);
  newest = known ?? { source, markdown };
  shelf.set(source, newest);
  for (const [oldest, kept] of shelf) {
    if (used > room) most = fewest;
    if ((used <= room && shelf.size <= most) || oldest === source) break;
    shelf.delete(oldest);
    kept.markdown = null;
    used -= oldest.text.length;
  }
  return markdown;
}
