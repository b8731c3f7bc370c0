import type { Block } from '../../document/model.js';
import { parseMarkdown } from '../../document/parse-markdown.js';
import type { Span } from '../../place.js';
import { textOf, type Unit } from './unit.js';

/** A heading with the text up to the next heading, or what stands before the first one. */
export interface Part extends Unit {
  /** The anchor or slug; empty for what stands before the first heading. */
  readonly id: string;
  /** True when an anchor says it: then the title may change and the section stays the same. */
  readonly explicit: boolean;
  readonly units: readonly Unit[];
}

/** Cuts Markdown without front matter into parts, and those into headings, paragraphs, list items, tables and so on. The lead and all texts and gaps in a row are the text. */
export function partsOf(text: string): { readonly lead: string; readonly parts: readonly Part[] } {
  const markdown = parseMarkdown(text);
  const sections = new Map<Block, { id: string; explicit: boolean }>(markdown.sections.map((section) => [section.heading, section]));
  const parts: { id: string; explicit: boolean; units: Unit[] }[] = [];
  const { lead, found } = unitsOf(text, markdown.blocks);
  for (const { unit, block } of found) {
    const section = block === null ? undefined : sections.get(block);
    if (section !== undefined) parts.push({ id: section.id, explicit: section.explicit, units: [unit] });
    else if (parts.length === 0) parts.push({ id: '', explicit: true, units: [unit] });
    else parts.at(-1)?.units.push(unit);
  }
  const seen = new Map<string, number>();
  const finished = parts.map(({ id, explicit, units }): Part => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const last = units.at(-1);
    const gap = last?.gap ?? '';
    const closed = last === undefined ? units : [...units.slice(0, -1), { ...last, gap: '' }];
    return { id, explicit, units: closed, text: textOf(closed), gap, key: count === 1 ? id : `${id} ${count}`, kind: 'section' };
  });
  return { lead, parts: finished };
}

interface Found {
  readonly unit: Unit;
  readonly block: Block | null;
}

function unitsOf(text: string, blocks: readonly Block[]): { readonly lead: string; readonly found: readonly Found[] } {
  const marks: { readonly span: Span; readonly block: Block | null; readonly kind: string }[] = [];
  let from = 0;
  const add = (span: Span, block: Block | null, kind: string): void => {
    const start = Math.max(from, lineStart(text, span.start));
    const end = Math.max(start, lineEnd(text, span.end));
    // Definitions of links and other lines that are no block.
    const between = text.slice(from, start);
    if (between.trim() !== '') {
      const blank = /^(?:[^\S\n]*\n)*/.exec(between)?.[0].length ?? 0;
      marks.push({ span: { start: from + blank, end: from + between.trimEnd().length }, block: null, kind: 'line' });
    }
    if (end > start) marks.push({ span: { start, end }, block, kind });
    from = Math.max(from, end);
  };
  for (const block of blocks)
    if (block.kind === 'list') for (const item of block.items) add(item.span, null, block.ordered ? 'number' : 'item');
    else add(block.span, block, block.kind);
  if (text.slice(from).trim() !== '') add({ start: text.length, end: text.length }, null, 'line');

  const lead = text.slice(0, marks[0]?.span.start ?? text.length);
  const found = marks.map(({ span, block, kind }, index) => ({
    unit: {
      text: text.slice(span.start, span.end),
      gap: text.slice(span.end, marks[index + 1]?.span.start ?? text.length),
      key: null,
      kind,
    },
    block,
  }));
  return { lead, found };
}

/** The start of the line on which an offset lies. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line that a span ends on, without line ends that belong to the span. */
export function lineEnd(text: string, at: number): number {
  let before = at;
  while (before > 0 && /\s/.test(text[before - 1] ?? '')) before -= 1;
  const end = text.indexOf('\n', before);
  return end === -1 ? text.length : end;
}
