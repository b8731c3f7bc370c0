import type { Block, Comment, Markdown } from '../document/model.js';
import type { Span } from '../place.js';

/** A stretch of the document, and what a comment in it speaks of. */
interface Region {
  readonly span: Span;
  readonly covers: Span;
}

/**
 * Finds what a comment of a document speaks of: the section when it stands in a heading or directly under one, the next block when it stands alone, else the block in which it stands.
 * A comment that stands alone with nothing behind it covers only itself.
 */
export function coverFinder(markdown: Markdown): (comment: Comment) => Span {
  const sectionAt = new Map(markdown.sections.map(({ heading, span }) => [heading.span.start, span]));
  const regions: Region[] = [];
  addRegions({ blocks: markdown.blocks, sectionAt, regions });
  return ({ span }) => {
    let low = 0;
    let high = regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((regions[middle]?.span.start ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    const region = regions[low];
    return region !== undefined && region.span.start <= span.start && span.start < region.span.end ? region.covers : span;
  };
}

function addRegions({
  blocks,
  sectionAt,
  regions,
}: {
  blocks: readonly Block[];
  sectionAt: ReadonlyMap<number, Span>;
  regions: Region[];
}): void {
  // Comments that stand alone wait for the block they speak of.
  let waiting: Block[] = [];
  let under: Span | null = null;
  for (const block of blocks) {
    if (block.kind === 'html' && isOnlyComments(block.text)) {
      if (under === null) waiting.push(block);
      else regions.push({ span: block.span, covers: under });
      continue;
    }
    for (const { span } of waiting) regions.push({ span, covers: block.span });
    waiting = [];
    under = block.kind === 'heading' ? (sectionAt.get(block.span.start) ?? block.span) : null;
    if (block.kind === 'list') for (const { children } of block.items) addRegions({ blocks: children, sectionAt, regions });
    else if (block.kind === 'quote') addRegions({ blocks: block.children, sectionAt, regions });
    else regions.push({ span: block.span, covers: under ?? block.span });
  }
}

function isOnlyComments(text: string): boolean {
  return text.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}
