import { entryOf, type YamlNode } from '../../yaml/node.js';
import { lineEnd, lineStart } from './blocks.js';
import type { Unit } from './unit.js';

/** An entry of a map or an item of a list, a comment, or the line that opens a group. */
export interface YamlUnit extends Unit {
  /** The value; null for comments, openers and closers. */
  readonly node: YamlNode | null;
  /** The text that the node's spans count in, and where this unit starts in it. */
  readonly source: string;
  readonly start: number;
  /** As people call it. */
  readonly name: string;
  /** True when it stands on lines of its own. */
  readonly block: boolean;
}

interface Child {
  readonly start: number;
  readonly end: number;
  readonly key: string | null;
  readonly name: string;
  readonly node: YamlNode;
}

/** The units of a text whose root is a map or list of lines; null for anything else. */
export function rootUnits({
  source,
  node,
  start,
  end,
}: {
  source: string;
  node: YamlNode;
  start: number;
  end: number;
}): readonly YamlUnit[] | null {
  return node.kind === 'scalar' || isFlow(source, node) ? null : blockUnits({ source, node, start, end });
}

/** The units of an entry whose value is a map or a list; null for scalars and for forms that are better left alone. The texts and gaps in a row are the entry's text. */
export function unitsOfEntry({ node, source, start, text }: YamlUnit): readonly YamlUnit[] | null {
  if (node === null || node.kind === 'scalar') return null;
  const span = { source, node, start, end: start + text.length };
  return isFlow(source, node) ? flowUnits(span) : blockUnits(span);
}

function isFlow(source: string, node: YamlNode): boolean {
  const first = source[node.span.start];
  return first === '{' || first === '[';
}

function childrenOf(node: YamlNode): readonly Child[] {
  if (node.kind === 'map')
    return node.entries.map(({ key, keySpan, value }) => ({
      start: keySpan.start,
      end: Math.max(keySpan.end, value.span.end),
      key,
      name: key,
      node: value,
    }));
  if (node.kind === 'scalar') return [];
  return node.items.map((item) => {
    const identity = identityOf(item);
    return { start: item.span.start, end: item.span.end, key: identity, name: identity ?? '', node: item };
  });
}

/** What an item of a list is known by. */
function identityOf(item: YamlNode): string | null {
  for (const key of ['id', 'claim', 'platform', 'match']) {
    const value = entryOf(item, key)?.value;
    if (value?.kind === 'scalar' && value.value !== null) return String(value.value);
  }
  return null;
}

interface Part {
  readonly source: string;
  readonly node: YamlNode;
  readonly start: number;
  readonly end: number;
}

function blockUnits({ source, node, start, end }: Part): readonly YamlUnit[] | null {
  const marks: { from: number; to: number; child: Child | null }[] = [];
  let at = start;
  for (const child of childrenOf(node)) {
    const from = lineStart(source, child.start);
    const to = Math.min(lineEnd(source, child.end), end);
    const before = source.slice(from, child.start);
    const opens = node.kind === 'map' ? /^[ \t]*$/.test(before) : /^[ \t]*-[ \t]+$/.test(before);
    // The first child may share a line with what opens the group: then it belongs to the opener.
    if (!opens || from < start || to <= from) {
      if (marks.length > 0 || child.end > to) return null;
      marks.push({ from: start, to, child: null });
    } else {
      if (marks.length === 0 && from > start && node.span.start > start) {
        const opener = source.indexOf('\n', start);
        if (opener === -1 || opener >= from) return null;
        marks.push({ from: start, to: opener, child: null });
        at = opener;
      }
      if (from < at) return null;
      addComments({ source, from: at, to: from, marks });
      marks.push({ from, to, child });
    }
    at = to;
  }
  addComments({ source, from: at, to: end, marks });
  const first = marks[0];
  if (first === undefined || source.slice(start, first.from) !== '') return null;
  return marks.map(({ from, to, child }, index) => ({
    text: source.slice(from, to),
    gap: source.slice(to, marks[index + 1]?.from ?? end),
    key: child?.key ?? null,
    kind: child === null ? (index === 0 && from === start && start > 0 ? 'opener' : 'comment') : 'entry',
    node: child?.node ?? null,
    source,
    start: from,
    name: child?.name ?? '',
    block: true,
  }));
}

/** Lines between entries that say something: comments, each run of them a unit. */
function addComments({
  source,
  from,
  to,
  marks,
}: {
  source: string;
  from: number;
  to: number;
  marks: { from: number; to: number; child: Child | null }[];
}): void {
  const between = source.slice(from, to);
  for (const match of between.matchAll(/(?:^|(?<=\n))[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g))
    marks.push({ from: from + match.index, to: from + match.index + match[0].length, child: null });
}

function flowUnits({ source, node, start, end }: Part): readonly YamlUnit[] | null {
  const children = childrenOf(node);
  const open = node.span.start + 1;
  const close = node.span.end - 1;
  // Comments and commas at the end inside brackets are left alone.
  if (children.length === 0 || source.slice(node.span.start, node.span.end).includes('#')) return null;
  const unit = (text: string, gap: string, child: Child | null, kind: string, from: number): YamlUnit => ({
    text,
    gap,
    key: child?.key ?? null,
    kind,
    node: child?.node ?? null,
    source,
    start: from,
    name: child?.name ?? '',
    block: false,
  });
  const first = children[0]?.start ?? close;
  const units = [unit(source.slice(start, open), source.slice(open, first), null, 'opener', start)];
  for (const [index, child] of children.entries()) {
    const next = children[index + 1]?.start ?? close;
    const gap = source.slice(child.end, next);
    if (!(index === children.length - 1 ? /^\s*$/ : /^\s*,\s*$/).test(gap)) return null;
    units.push(unit(source.slice(child.start, child.end), gap, child, 'entry', child.start));
  }
  units.push(unit(source.slice(close, end), '', null, 'closer', close));
  return units;
}
