import type { Source } from '../place.js';
import type { Markdown } from './model.js';
import { parseMarkdown } from './parse-markdown.js';

/**
 * How many characters of text may be kept parsed. A model takes some twenty times the memory of its text: a handbook of thousands of policies would not fit, while one of the usual
 * size is parsed once.
 */
const room = 300_000;

/** Least recently read first. */
const shelf = new Map<Source, Markdown>();
let used = 0;
let newest: { readonly source: Source; readonly markdown: Markdown } | null = null;

/** The document model of a text. The same object for as long as it is on the shelf, an equal one afterwards: what is kept for longer must not depend on it. */
export function markdownOf(source: Source): Markdown {
  if (newest?.source === source) return newest.markdown;
  const known = shelf.get(source);
  const markdown = known ?? parseMarkdown(source.text);
  if (known === undefined) used += source.text.length;
  else shelf.delete(source);
  shelf.set(source, markdown);
  newest = { source, markdown };
  for (const [oldest] of shelf) {
    if (used <= room || oldest === source) break;
    shelf.delete(oldest);
    used -= oldest.text.length;
  }
  return markdown;
}
