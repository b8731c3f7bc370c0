import type { Span } from '../place.js';

/** A YAML value with exact places; the model that the rest of the code sees, whatever library reads the text. Tables (CSV) come in the same shape. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, quotes included. */
  readonly raw: string;
  /** What stands there, where `value` is what was read out of it. */
  readonly written?: string;
  readonly quoted: boolean;
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export type Path = readonly (string | number)[];

/** The entry of a key, or undefined. */
export function entryOf(node: YamlNode | null | undefined, key: string): YamlEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  // A plain loop: with a callback or an iterator, the many fields of a long list take twice as long.
  const { entries } = node;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry?.key === key) return entry;
  }
  return undefined;
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(node: YamlNode | null | undefined, path: Path): YamlNode | undefined {
  let current: YamlNode | undefined = node ?? undefined;
  for (const step of path) {
    if (current?.kind === 'map') current = entryOf(current, String(step))?.value;
    else if (current?.kind === 'list' && typeof step === 'number') current = current.items[step];
    else return undefined;
  }
  return current;
}

/** Where a path stands: the value's span, or that of its deepest ancestor that exists. A missing key is placed at the first key of its map. */
export function placeOf(node: YamlNode, path: Path): Span {
  let current: YamlNode = node;
  for (const step of path) {
    const next = valueAt(current, [step]);
    if (next === undefined) return headOf(current);
    current = next;
  }
  return current.span;
}

/** The first line's worth of a value: the first key of a map, the first item of a list, a scalar as a whole. */
export function headOf(node: YamlNode): Span {
  if (node.kind === 'map') return node.entries[0]?.keySpan ?? node.span;
  if (node.kind === 'list') return node.items[0] === undefined ? node.span : headOf(node.items[0]);
  return node.span;
}

/** The value without places, as a schema wants it. Objects have no prototype, so that no key can reach one. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  const object: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) object[key] = plainValue(value);
  return object;
}
