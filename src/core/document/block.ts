import {
  closesFence,
  endsHtmlBlock,
  htmlBlockType,
  isThematicBreak,
  readAtxHeading,
  readFence,
  readListMarker,
  setextLevel,
} from './block-start.js';
import type { BlockTree, Container } from './block-types.js';
import { isBlankCode, isDigit, trimEnd } from './characters.js';
import { type Leaf, leafWriter } from './leaf.js';
import type { Block, List, ListItem, Quote } from './model.js';
import { delimiterColumns, splitRow } from './table.js';

/** Markers of containers nested deeper than this are plain text; it bounds time and every recursion over the tree. */
const MAX_DEPTH = 64;

const TAB_STOP = 4;

/** The block phase of CommonMark 0.31 with GFM tables, from `from` to the end of the text. Linear in the text, never throws. */
export function parseBlocks(text: string, from: number): BlockTree {
  const root: Container = { item: null, list: null, span: { start: from, end: from }, children: [], offset: 0, open: null, filled: true };
  const stack: Container[] = [root];
  const writer = leafWriter(text);
  let leaf: Leaf | null = null;

  // The line being read: `at` and `column` where it is read up to (`split` inside a tab), `next` and `indent` its first other character.
  let end = 0;
  let at = 0;
  let column = 0;
  let split = false;
  let next = 0;
  let indent = 0;

  function look(): void {
    next = at;
    let reached = column;
    for (; next < end; next++) {
      const code = text.charCodeAt(next);
      if (code === 32) reached++;
      else if (code === 9) reached += TAB_STOP - (reached % TAB_STOP);
      else break;
    }
    indent = reached - column;
  }

  function advance(columns: number): void {
    let left = columns;
    while (left > 0 && at < end) {
      const code = text.charCodeAt(at);
      if (!isBlankCode(code)) return;
      const width = code === 9 ? TAB_STOP - (column % TAB_STOP) : 1;
      if (width > left) {
        column += left;
        split = true;
        return;
      }
      column += width;
      left -= width;
      split = false;
      at++;
    }
  }

  function skipTo(offset: number): void {
    column += indent + offset - next;
    at = offset;
    split = false;
  }

  function restOfLine(): string {
    return split ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) + text.slice(at + 1, end) : text.slice(at, end);
  }

  function top(): Container {
    return stack[stack.length - 1] ?? root;
  }

  function closeLeaf(): void {
    if (leaf === null) return;
    const closing = leaf;
    leaf = null;
    const holder = top();
    const reached = writer.close(closing, holder);
    if (reached > holder.span.end) holder.span.end = reached;
  }

  /** Closes the open leaf and every container above the first `depth` ones. */
  function settle(depth: number): void {
    closeLeaf();
    while (stack.length > depth) {
      const closed = stack.pop();
      if (closed === undefined) return;
      if (closed.list !== null && closed.span.end > closed.list.span.end) closed.list.span.end = closed.span.end;
      const parent = top();
      if (closed.span.end > parent.span.end) parent.span.end = closed.span.end;
    }
  }

  function add(block: Block, reached: number): void {
    const holder = top();
    holder.children.push(block);
    holder.open = null;
    holder.filled = true;
    if (reached > holder.span.end) holder.span.end = reached;
  }

  function openLeaf(opened: Leaf): void {
    const holder = top();
    opened.first = !holder.filled;
    holder.open = null;
    holder.filled = true;
    leaf = opened;
  }

  function openQuote(): void {
    const span = { start: next, end: next + 1 };
    const children: Block[] = [];
    const block: Quote = { kind: 'quote', span, children };
    add(block, next + 1);
    stack.push({ item: null, list: null, span, children, offset: 0, open: null, filled: true });
    skipTo(next + 1);
    advance(1);
    look();
  }

  function openItem(marker: { readonly marker: number; readonly number: number | null; readonly end: number }): void {
    const holder = top();
    const children: Block[] = [];
    const span = { start: next, end: marker.end };
    const item: ListItem = { kind: 'item', span, task: null, number: marker.number, children };
    let list = holder.open;
    if (list === null || list.marker !== marker.marker) {
      const items: ListItem[] = [];
      const listSpan = { start: next, end: marker.end };
      const block: List = { kind: 'list', ordered: marker.number !== null, span: listSpan, items };
      add(block, marker.end);
      list = { block, items, span: listSpan, marker: marker.marker };
      holder.open = list;
    }
    list.items.push(item);
    const outer = indent;
    const length = marker.end - next;
    skipTo(marker.end);
    look();
    const loose = next >= end || indent > TAB_STOP || indent < 1;
    const padding = loose ? length + 1 : length + indent;
    advance(loose ? 1 : indent);
    look();
    stack.push({ item, list, span, children, offset: outer + padding, open: null, filled: false });
  }

  /** How many of the open containers the line continues. */
  function matchContainers(): number {
    let depth = 1;
    for (; depth < stack.length; depth++) {
      const container = stack[depth];
      if (container === undefined) break;
      if (container.item === null) {
        if (indent >= TAB_STOP || text.charCodeAt(next) !== 62 || next >= end) break;
        skipTo(next + 1);
        advance(1);
        container.span.end = Math.max(container.span.end, trimEnd(text, at, end));
      } else if (next >= end) {
        if (!container.filled) break;
        at = next;
        continue;
      } else if (indent >= container.offset) advance(container.offset);
      else break;
      look();
    }
    return depth;
  }

  /** Gives the line to the open code or HTML block; false when it does not belong to it. */
  function continueRaw(open: Leaf): boolean {
    const blank = next >= end;
    switch (open.kind) {
      case 'fence':
        if (indent < TAB_STOP && closesFence(text, next, end, open)) {
          open.end = trimEnd(text, next, end);
          closeLeaf();
          return true;
        }
        advance(Math.min(indent, open.indent));
        open.lines.push(restOfLine());
        open.end = trimEnd(text, at, end);
        return true;
      case 'html':
        if (blank && open.type > 5) closeLeaf();
        else {
          writer.pushLine(open, at, end);
          if (endsHtmlBlock(text.slice(at, end), open.type)) closeLeaf();
        }
        return true;
      case 'indented':
        if (!blank && indent < TAB_STOP) return false;
        advance(TAB_STOP);
        open.lines.push(restOfLine());
        if (!blank) open.end = trimEnd(text, next, end);
        return true;
      default:
        return false;
    }
  }

  /** Opens the leaf that begins on this line and is complete with it or continues raw; false when the line begins none. */
  function startLeaf(depth: number, inParagraph: boolean, mayBeLazy: boolean): boolean {
    const code = text.charCodeAt(next);
    if (code === 35) {
      const heading = readAtxHeading(text, next, end);
      if (heading === null) return false;
      settle(depth);
      const reached = trimEnd(text, next, end);
      add(writer.heading(heading.level, { start: next, end: reached }, [heading.start], [heading.end]), reached);
      return true;
    }
    if (code === 96 || code === 126) {
      const fence = readFence(text, next, end);
      if (fence === null) return false;
      settle(depth);
      openLeaf({ ...writer.leaf('fence', next, trimEnd(text, next, end)), ...fence, indent });
      return true;
    }
    if (code === 60) {
      const type = htmlBlockType(text, next, end);
      if (type === 0 || (type === 7 && (inParagraph || mayBeLazy))) return false;
      settle(depth);
      const opened = { ...writer.leaf('html', next, next), type };
      openLeaf(opened);
      writer.pushLine(opened, next, end);
      if (endsHtmlBlock(text.slice(next, end), type)) closeLeaf();
      return true;
    }
    if (inParagraph && (code === 61 || code === 45) && leaf !== null) {
      const level = setextLevel(text, next, end);
      if (level > 0 && writer.dropDefinitions(leaf)) {
        const { starts, ends } = leaf;
        leaf = null;
        const reached = trimEnd(text, next, end);
        add(writer.heading(level as 1 | 2, { start: starts[0] ?? next, end: reached }, starts, ends), reached);
        return true;
      }
    }
    if ((code === 42 || code === 45 || code === 95) && isThematicBreak(text, next, end)) {
      settle(depth);
      const reached = trimEnd(text, next, end);
      add({ kind: 'break', span: { start: next, end: reached } }, reached);
      return true;
    }
    return false;
  }

  /** Turns the last line of the open paragraph into a table head when this line is its delimiter row. */
  function startTable(): boolean {
    const open = leaf;
    if (open === null) return false;
    const columns = delimiterColumns(text, next, end);
    const last = open.starts.length - 1;
    const start = open.starts[last];
    const stop = open.ends[last];
    if (columns === 0 || start === undefined || stop === undefined) return false;
    const header = splitRow(text, start, stop);
    if (header.cells.length !== columns) return false;
    open.starts.length = last;
    open.ends.length = last;
    if (last > 0) open.end = trimEnd(text, open.starts[last - 1] ?? start, open.ends[last - 1] ?? start);
    closeLeaf();
    const table = writer.leaf('table', start, trimEnd(text, next, end));
    openLeaf(table);
    table.rows.push(header);
    return true;
  }

  function readLine(start: number, stop: number): void {
    at = start;
    end = stop;
    column = 0;
    split = false;
    look();
    let depth = matchContainers();
    const all = depth === stack.length;
    if (all && leaf !== null && continueRaw(leaf)) return;
    let fresh = false;
    for (;;) {
      if (next >= end) {
        settle(depth);
        return;
      }
      const paragraph: boolean = !fresh && leaf !== null && (leaf as Leaf).kind === 'paragraph';
      const inParagraph = paragraph && all;
      if (indent >= TAB_STOP) {
        if (paragraph) break;
        settle(depth);
        advance(TAB_STOP);
        const opened = writer.leaf('indented', at, trimEnd(text, next, end));
        opened.start = split ? at + 1 : at;
        opened.lines.push(restOfLine());
        openLeaf(opened);
        return;
      }
      const code = text.charCodeAt(next);
      if (code === 62 && stack.length < MAX_DEPTH) {
        settle(depth);
        openQuote();
      } else {
        if (startLeaf(depth, inParagraph, paragraph)) return;
        const bullet = code === 42 || code === 43 || code === 45 || isDigit(code);
        const marker = bullet && stack.length < MAX_DEPTH ? readListMarker(text, next, end) : null;
        const interrupts =
          marker !== null &&
          (!inParagraph || (trimEnd(text, marker.end, end) > marker.end && (marker.number === null || marker.number === 1)));
        if (marker === null || !interrupts) {
          if (inParagraph && (code === 124 || code === 45 || code === 58) && startTable()) return;
          break;
        }
        settle(depth);
        openItem(marker);
      }
      fresh = true;
      depth = stack.length;
    }
    addText(depth, all && !fresh, fresh);
  }

  function addText(depth: number, all: boolean, fresh: boolean): void {
    const open = leaf;
    if (open !== null && open.kind === 'paragraph' && !fresh) {
      writer.pushLine(open, next, end);
      return;
    }
    if (open !== null && open.kind === 'table' && all) {
      const row = splitRow(text, next, end);
      open.end = trimEnd(text, next, end);
      open.rows.push(row.cells.length > 0 ? row : { cells: [{ start: open.end, end: open.end }], escapes: [] });
      return;
    }
    settle(depth);
    const opened = writer.leaf('paragraph', next, next);
    openLeaf(opened);
    writer.pushLine(opened, next, end);
  }

  eachLine(text, from, readLine);
  settle(0);
  return { blocks: root.children, pending: writer.pending, definitions: writer.definitions };
}

/** Calls `visit` with the range of every line, its end (LF, CRLF or CR) left out. */
function eachLine(text: string, from: number, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let lf = -1;
  let cr = -1;
  for (let at = from; at < length; ) {
    if (lf < at) {
      lf = text.indexOf('\n', at);
      if (lf === -1) lf = length;
    }
    if (cr < at) {
      cr = text.indexOf('\r', at);
      if (cr === -1) cr = length;
    }
    const end = Math.min(lf, cr);
    visit(at, end);
    at = cr < lf && cr + 1 === lf ? lf + 1 : end + 1;
  }
}
