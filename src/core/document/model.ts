import type { Span } from '../place.js';

/**
 * The document model that rules see. It is ours: no parser's tree leaves `core/document`, so the engine behind it can change.
 * All spans are offsets into the whole text of the file, front matter included.
 */
export interface Markdown {
  /** Where the front matter stands (`yaml` is the text between the markers), or null when the text does not open with `---`. */
  readonly frontMatter: FrontMatterBounds | null;
  /** Top-level blocks in source order. */
  readonly blocks: readonly Block[];
  /** Every heading with what stands below it, in source order, nested ones included. */
  readonly sections: readonly Section[];
  /** Every place that a link can point at: explicit anchors and the slugs of headings without one, in source order. */
  readonly targets: readonly Target[];
  /** Every link and image of the document, in source order. */
  readonly links: readonly Link[];
  /** Every HTML comment outside code, in source order. */
  readonly comments: readonly Comment[];
}

export interface FrontMatterBounds {
  /** From the opening `---` to the end of the closing `---`. */
  readonly span: Span;
  /** The YAML between the marker lines. */
  readonly yaml: Span;
  /** What stands behind the opening `---` on its line, such as `js`; empty in every well-formed file. */
  readonly language: string;
  /** False when the closing marker is missing: then `yaml` reaches to the end of the file and there are no blocks. */
  readonly closed: boolean;
}

export type Block = Heading | Paragraph | List | Quote | Code | Table | Html | Break;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly span: Span;
  readonly inline: Inline;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly inline: Inline;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly span: Span;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly kind: 'item';
  readonly span: Span;
  /** The state of a task item (`[x]`, `[ ]`); null for an ordinary item. */
  readonly task: 'checked' | 'open' | null;
  /** The number written before an ordered item, else null. */
  readonly number: number | null;
  readonly children: readonly Block[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly span: Span;
  readonly children: readonly Block[];
}

export interface Code {
  readonly kind: 'code';
  readonly span: Span;
  /** The info string of a fence, such as `yaml bad`; empty for indented code. */
  readonly info: string;
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly span: Span;
  readonly inline: Inline;
}

/** A block of raw HTML; comments in it are also in `Markdown.comments`. */
export interface Html {
  readonly kind: 'html';
  readonly span: Span;
  readonly text: string;
}

/** A thematic break. */
export interface Break {
  readonly kind: 'break';
  readonly span: Span;
}

/** Running text without markup. */
export interface Inline {
  /** What a reader sees: emphasis, link markup, raw HTML, anchors and comments removed, entities and escapes resolved, soft line ends as one space. Code spans and image descriptions keep their text. */
  readonly text: string;
  /** Which part of `text` came from where, ascending in both and without gaps in `text`. */
  readonly runs: readonly Run[];
  /** Code spans as ranges of `text`: rules about wording leave them alone. */
  readonly code: readonly Span[];
  readonly links: readonly Link[];
}

export interface Run {
  /** Offset in `Inline.text`. */
  readonly text: number;
  /** Offset in the file. */
  readonly source: number;
  /** How many characters are equal here and there; 0 where `text` goes on with what an entity, a line end or NUL became. */
  readonly length: number;
  /** How many characters of the file the run covers: `length`, except where that is 0. */
  readonly sourceLength: number;
}

export interface Link {
  /** From `[` (or `![`, `<`) to the closing bracket. */
  readonly span: Span;
  /** What a reader sees. */
  readonly text: string;
  /** The source between the brackets of the link text. */
  readonly textSpan: Span;
  /** Where the text stands in the `Inline.text` that holds the link. */
  readonly inText: Span;
  /** The destination with escapes and entities resolved, not percent-decoded. */
  readonly url: string;
  readonly urlSpan: Span;
  readonly image: boolean;
  /** True for `[text][label]`, `[label]` and `<https://…>`: a fix of the address must edit elsewhere or not at all. */
  readonly indirect: boolean;
}

export interface Comment {
  readonly span: Span;
  /** The text between `<!--` and `-->` exactly as it stands in the file. */
  readonly text: string;
  readonly textSpan: Span;
}

/** A heading with everything below it up to the next heading of the same or a higher level. */
export interface Section {
  /** The explicit anchor of the heading, else its GitHub slug. */
  readonly id: string;
  readonly explicit: boolean;
  readonly level: Heading['level'];
  readonly title: string;
  readonly heading: Heading;
  /** From the heading to the end of the last block. */
  readonly span: Span;
  /** The blocks below the heading, headings of subsections included, in source order. */
  readonly blocks: readonly Block[];
}

export interface Target {
  readonly id: string;
  readonly explicit: boolean;
  readonly span: Span;
  /** The innermost section in which the target stands; null before the first heading. */
  readonly section: Section | null;
  /** The block whose text the target marks: a heading, the list item's first paragraph, or a paragraph. An anchor alone in its paragraph marks the next block. */
  readonly block: Block | null;
}

/** Where a range of an inline text stands in the file. Ranges over removed markup reach from the first to the last character's origin. */
export function sourceSpan(inline: Inline, range: Span): Span {
  const { start } = originOf(inline, range.start);
  return { start, end: range.end > range.start ? originOf(inline, range.end - 1).end : start };
}

function originOf(inline: Inline, offset: number): Span {
  let low = 0;
  let high = inline.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((inline.runs[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = inline.runs[low];
  if (run === undefined) return { start: 0, end: 0 };
  if (run.length === 0) return { start: run.source, end: run.source + run.sourceLength };
  const start = run.source + Math.min(offset - run.text, run.length - 1);
  return { start, end: start + 1 };
}

/** Calls `visit` for every block, outer before inner, in source order. */
export function visitBlocks(blocks: readonly Block[], visit: (block: Block | ListItem) => void): void {
  for (const block of blocks) {
    visit(block);
    if (block.kind === 'quote') visitBlocks(block.children, visit);
    else if (block.kind === 'list')
      for (const item of block.items) {
        visit(item);
        visitBlocks(item.children, visit);
      }
  }
}

/** Calls `visit` for every running text of the blocks (headings, paragraphs, table cells), in source order. */
export function visitInlines(blocks: readonly Block[], visit: (inline: Inline, block: Block) => void): void {
  visitBlocks(blocks, (block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') visit(block.inline, block);
    else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) for (const cell of row) visit(cell.inline, block);
  });
}
