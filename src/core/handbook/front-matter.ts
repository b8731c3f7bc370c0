import type { At } from '../place.js';
import { entryOf } from '../yaml/node.js';
import type { PolicyDocument } from './handbook.js';

/** Where a key of the front matter has its value; the key when it has none, the opening line when the key is missing. */
export function atKey(document: PolicyDocument, key: string): At {
  const { source, frontMatter } = document;
  const entry = entryOf(frontMatter, key);
  if (entry !== undefined) {
    const { span } = entry.value;
    return { source, span: span.end > span.start ? span : entry.keySpan };
  }
  const bounds = document.markdown.frontMatter;
  if (bounds === null) return { source, span: { start: 0, end: 0 } };
  return { source, span: { start: bounds.span.start, end: Math.min(bounds.span.start + 3, bounds.span.end) } };
}

/** The text of a key of the front matter, or null when it is missing or no text. */
export function frontMatterText(document: PolicyDocument, key: string): string | null {
  const value = entryOf(document.frontMatter, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '' ? value.value : null;
}

/** Where something is said of a document as a whole: its first heading, else its title in the front matter. */
export function titleOf(document: PolicyDocument): At {
  const heading = document.markdown.sections[0]?.heading;
  return heading === undefined ? atKey(document, 'title') : { source: document.source, span: heading.span };
}
