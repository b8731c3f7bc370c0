import { parseBlocks } from './block.js';
import type { Content } from './content.js';
import { spanOf } from './content.js';
import { behindFrontMatter, findFrontMatter, textStart } from './front-matter-bounds.js';
import { anchorOf, htmlReader, readHtml } from './html-tag.js';
import type { Block, Link, Markdown } from './model.js';
import { outlineOf } from './outline.js';
import { ParsedMarkdown } from './parsed.js';
import { type Anchor, commentAt, type Marks, readInline } from './running-text.js';

/**
 * Parses a Markdown file (CommonMark 0.31, GFM tables, task items and strikethrough) into the document model.
 * Takes any string, never throws, and needs time linear in its length.
 */
export function parseMarkdown(text: string): Markdown {
  const frontMatter = findFrontMatter(text);
  const from = frontMatter === null ? textStart(text) : behindFrontMatter(text, frontMatter);
  const { blocks, pending, definitions } = parseBlocks(text, from);
  const links: Link[] = [];
  const marks: Marks = { comments: [], anchors: [] };
  const anchors = new Map<Block, Anchor[]>();
  for (const { content, holder, block } of pending) {
    if (holder === null) readRaw(content, marks);
    else {
      holder.inline = readInline(content, definitions, marks);
      for (const link of holder.inline.links) links.push(link);
    }
    if (marks.anchors.length === 0) continue;
    const known = anchors.get(block);
    const found = marks.anchors.splice(0);
    if (known === undefined) anchors.set(block, found);
    else known.push(...found);
  }
  const comments = marks.comments.map(({ span, textSpan }) => ({ span, text: text.slice(textSpan.start, textSpan.end), textSpan }));
  return new ParsedMarkdown({ frontMatter, blocks, ...outlineOf(blocks, anchors), links, comments });
}

/** Comments and anchors of a block of raw HTML. */
function readRaw(content: Content, marks: Marks): void {
  const { text } = content;
  const reader = htmlReader(text);
  for (let at = text.indexOf('<'); at !== -1; ) {
    const end = readHtml(reader, at);
    if (end !== -1 && text.startsWith('<!--', at)) marks.comments.push(commentAt(content, at, end));
    else if (end !== -1) {
      const id = anchorOf(text, at, end);
      if (id !== null) marks.anchors.push({ id, span: spanOf(content, at, end) });
    }
    at = text.indexOf('<', end === -1 ? at + 1 : end);
  }
}
