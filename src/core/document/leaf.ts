import type { Span } from '../place.js';
import { type Container, type Definition, EMPTY_INLINE, type Mutable, type Pending } from './block-types.js';
import { isBlankCode, skipBlanks, trimEnd, withoutNul } from './characters.js';
import { joinLines, spanOf, without } from './content.js';
import { resolveEscapes } from './entity.js';
import { readDefinition } from './link-syntax.js';
import type { Block, Cell, Heading, Html, Paragraph, Table } from './model.js';
import type { RowParts } from './table.js';

/** A block without children while its lines are being read. */
export interface Leaf {
  readonly kind: 'paragraph' | 'fence' | 'indented' | 'html' | 'table';
  start: number;
  end: number;
  /** Whether it is the first thing in its list item. */
  first: boolean;
  /** Line ranges of a paragraph or of raw HTML. */
  readonly starts: number[];
  readonly ends: number[];
  /** Lines of code without their indentation. */
  readonly lines: string[];
  readonly rows: RowParts[];
  /** The character and length of a fence, its info string and its indentation in columns. */
  readonly code: number;
  readonly length: number;
  readonly infoStart: number;
  readonly infoEnd: number;
  readonly indent: number;
  /** The type (1 to 7) of an HTML block. */
  readonly type: number;
}

/** Opens and closes leaves of one text and keeps what the inline phase needs. */
export interface LeafWriter {
  readonly pending: readonly Pending[];
  readonly definitions: ReadonlyMap<string, Definition>;
  leaf(kind: Leaf['kind'], start: number, end: number): Leaf;
  pushLine(leaf: Leaf, start: number, end: number): void;
  heading(level: Heading['level'], span: Span, starts: readonly number[], ends: readonly number[]): Heading;
  /** Takes the link reference definitions off the start of a paragraph; false when nothing is left. */
  dropDefinitions(leaf: Leaf): boolean;
  /** Adds the finished block to its container and returns the offset that it reaches. */
  close(leaf: Leaf, holder: Container): number;
}

function isBlankLine(line: string): boolean {
  return skipBlanks(line, 0, line.length) === line.length;
}

/** A writer for the leaves of `text`. */
export function leafWriter(text: string): LeafWriter {
  const pending: Pending[] = [];
  const definitions = new Map<string, Definition>();

  function leaf(kind: Leaf['kind'], start: number, end: number): Leaf {
    const lines = { starts: [], ends: [], lines: [], rows: [] };
    return { kind, start, end, first: false, ...lines, code: 0, length: 0, infoStart: 0, infoEnd: 0, indent: 0, type: 0 };
  }

  function pushLine(open: Leaf, start: number, end: number): void {
    open.starts.push(start);
    open.ends.push(end);
    open.end = trimEnd(text, start, end);
  }

  function heading(level: Heading['level'], span: Span, starts: readonly number[], ends: readonly number[]): Heading {
    const block: Mutable<Heading> = { kind: 'heading', level, span, inline: EMPTY_INLINE };
    pending.push({ content: joinLines(text, starts, trimLast(ends, starts)), holder: block, block });
    return block;
  }

  function trimLast(ends: readonly number[], starts: readonly number[]): readonly number[] {
    const last = ends.length - 1;
    const trimmed = trimEnd(text, starts[last] ?? 0, ends[last] ?? 0);
    return trimmed === ends[last] ? ends : ends.with(last, trimmed);
  }

  function dropDefinitions(open: Leaf): boolean {
    const { starts, ends } = open;
    if (text.charCodeAt(starts[0] ?? text.length) !== 91) return starts.length > 0;
    const content = joinLines(text, starts, ends);
    let offset = 0;
    let lines = 0;
    while (offset < content.text.length) {
      const parts = readDefinition(content.text, offset);
      if (parts === null) break;
      const { start, stop } = parts.destination;
      if (!definitions.has(parts.label)) {
        const url = resolveEscapes(withoutNul(content.text.slice(start, stop)));
        definitions.set(parts.label, { url, urlSpan: spanOf(content, start, stop) });
      }
      for (let i = offset; i < parts.end; i++) if (content.text.charCodeAt(i) === 10) lines++;
      if (parts.end >= content.text.length) lines = starts.length;
      offset = parts.end;
    }
    if (lines > 0) {
      starts.splice(0, lines);
      ends.splice(0, lines);
      open.first = false;
    }
    return starts.length > 0;
  }

  /** Takes `[ ]` or `[x]` off the first paragraph of a list item (GFM 5.3). */
  function takeTask(open: Leaf, holder: Container): void {
    const at = open.starts[0] ?? 0;
    const end = open.ends[0] ?? 0;
    if (holder.item === null || !open.first || text.charCodeAt(at) !== 91 || text.charCodeAt(at + 2) !== 93 || at + 3 > end) return;
    const state = text.charAt(at + 1);
    if (state !== ' ' && state !== '\t' && state !== 'x' && state !== 'X') return;
    const from = skipBlanks(text, at + 3, end);
    if (from < end) {
      if (!isBlankCode(text.charCodeAt(at + 3))) return;
      open.starts[0] = from;
    } else {
      if (open.starts.length < 2) return;
      open.starts.shift();
      open.ends.shift();
    }
    holder.item.task = state === 'x' || state === 'X' ? 'checked' : 'open';
  }

  function closeParagraph(open: Leaf, holder: Container): void {
    if (!dropDefinitions(open)) return;
    takeTask(open, holder);
    const block: Mutable<Paragraph> = { kind: 'paragraph', span: { start: open.starts[0] ?? 0, end: open.end }, inline: EMPTY_INLINE };
    pending.push({ content: joinLines(text, open.starts, trimLast(open.ends, open.starts)), holder: block, block });
    holder.children.push(block);
  }

  function closeTable(open: Leaf): Table {
    const rows: Cell[][] = [];
    const [header, ...body] = open.rows;
    const cells: Mutable<Cell>[] = (header?.cells ?? []).map((span) => ({ span, inline: EMPTY_INLINE }));
    const table: Table = { kind: 'table', span: { start: open.start, end: open.end }, header: cells, rows };
    for (const row of body) rows.push(row.cells.map((span) => ({ span, inline: EMPTY_INLINE })));
    for (const [index, parts] of open.rows.entries()) {
      let taken = 0;
      const written = index === 0 ? cells : (rows[index - 1] ?? []);
      for (const cell of written) {
        const first = taken;
        while ((parts.escapes[taken] ?? text.length) < cell.span.end) taken++;
        pending.push({ content: without(text, cell.span, parts.escapes.slice(first, taken)), holder: cell, block: table });
      }
    }
    return table;
  }

  function codeText(lines: string[]): string {
    return withoutNul(lines.join('\n'));
  }

  function finished(open: Leaf): Block {
    const span = { start: open.start, end: open.end };
    if (open.kind === 'fence') {
      const info = resolveEscapes(withoutNul(text.slice(open.infoStart, open.infoEnd)));
      return { kind: 'code', span, info, text: codeText(open.lines) };
    }
    if (open.kind === 'indented') {
      const { lines } = open;
      while (lines.length > 0 && isBlankLine(lines[lines.length - 1] ?? '')) lines.pop();
      return { kind: 'code', span, info: '', text: codeText(lines) };
    }
    if (open.kind === 'table') return closeTable(open);
    const content = joinLines(text, open.starts, open.ends);
    const block: Html = { kind: 'html', span, text: withoutNul(content.text) };
    pending.push({ content, holder: null, block });
    return block;
  }

  function close(open: Leaf, holder: Container): number {
    if (open.kind === 'paragraph') closeParagraph(open, holder);
    else holder.children.push(finished(open));
    return open.end;
  }

  return { pending, definitions, leaf, pushLine, heading, dropDefinitions, close };
}
