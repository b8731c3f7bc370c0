import { isDay } from '../day.js';
import { type Duration, parseDuration } from '../duration.js';
import type { At, Source } from '../place.js';
import { entryOf, headOf, type YamlNode } from '../yaml/node.js';
import { type OpeningHours, parseOpeningHours } from './opening-hours.js';
import type { Located, Stated } from './plan.js';
import { isBlank, statementOf } from './statement.js';
import { middle, parseVolume, type Volume } from './volume.js';

/** A map of a plan in one form (`shape.ts`). */
export interface Layer {
  readonly source: Source;
  readonly node: YamlNode;
}

/** Makes a value of a node, or null where it is none; the schema has said why. */
export type Reader<T> = (node: YamlNode, source: Source) => T | null;

/**
 * Reads a field at a path of keys. The first layer that says anything about it counts: the map itself, then those that it extends.
 * A value that cannot be used counts as absent, at its own place.
 */
export function field<T>({
  layers,
  path,
  read,
}: {
  layers: readonly Layer[];
  path: readonly [string, ...string[]];
  read: Reader<T>;
}): Stated<T> {
  let blank: At | null = null;
  for (const [index, { node, source }] of layers.entries()) {
    const found = reach(node, path);
    if (found === null) continue;
    const at = { source, span: found.node.span };
    const from = index === 0 ? 'plan' : 'inherited';
    if (isBlank(found.node)) {
      blank ??= at;
      continue;
    }
    const statement = statementOf(found.node);
    if (statement?.state === 'none') return { state: 'none', at, from };
    if (statement !== null)
      return statement.reason === '' ? { state: 'absent', at } : { state: 'not-applicable', reason: statement.reason, at, from };
    const value = found.whole ? read(found.node, source) : null;
    return value === null ? { state: 'absent', at } : { state: 'value', value, at, from };
  }
  return blank === null ? absentIn(layers[0], path) : { state: 'absent', at: blank };
}

/** Follows a path as far as a value, a blank or a statement about a whole group; null where the map says nothing. */
function reach(map: YamlNode, path: readonly string[]): { node: YamlNode; whole: boolean } | null {
  let current = map;
  for (const [index, key] of path.entries()) {
    if (index > 0 && (isBlank(current) || statementOf(current) !== null)) return { node: current, whole: false };
    const entry = entryOf(current, key);
    if (entry === undefined) return null;
    current = entry.value;
  }
  return { node: current, whole: true };
}

const absences = new WeakMap<YamlNode, { readonly state: 'absent'; readonly at: At }>();

/** Most fields of a long list say nothing; all that stand at the same place are one value, or a register of 20,000 accounts would fill the memory with them. */
function absentIn(layer: Layer | undefined, path: readonly string[]): { readonly state: 'absent'; readonly at: At } {
  const [first = ''] = path;
  const grouped = layer !== undefined && path.length > 1 && entryOf(layer.node, first) !== undefined;
  if (layer === undefined || grouped) return { state: 'absent', at: placeFor(layer, path) };
  const known = absences.get(layer.node) ?? { state: 'absent', at: placeFor(layer, path) };
  absences.set(layer.node, known);
  return known;
}

/** Where an answer belongs: the deepest group of the path that exists, else the map's first key. */
function placeFor(layer: Layer | undefined, path: readonly string[]): At {
  if (layer === undefined) throw new Error('a field needs a map to stand in');
  let current = layer.node;
  for (const key of path) {
    const next = entryOf(current, key)?.value;
    if (next === undefined || next.kind !== 'map') break;
    current = next;
  }
  return { source: layer.source, span: headOf(current) };
}

export const text: Reader<string> = (node) => {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return null;
  // A number keeps its spelling: a leading zero belongs to a telephone number.
  const value = (typeof node.value === 'string' ? node.value : node.raw).trim();
  return value === '' ? null : value;
};

export const number: Reader<number> = (node) => (node.kind === 'scalar' && typeof node.value === 'number' ? node.value : null);

export const boolean: Reader<boolean> = (node) => (node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : null);

export const date: Reader<string> = (node, source) => {
  const value = text(node, source);
  return value !== null && isDay(value) ? value : null;
};

export const hours: Reader<OpeningHours> = (node, source) => {
  const value = text(node, source);
  return value === null ? null : parseOpeningHours(value);
};

export const duration: Reader<Duration> = (node, source) => {
  const value = text(node, source);
  return value === null ? null : parseDuration(value);
};

/** A number of cases, with its limits where it is rough. */
export const volume: Reader<Volume> = (node, source) => {
  const value = number(node, source) ?? text(node, source);
  return value === null ? null : parseVolume(value);
};

/** The middle of a number of cases. */
export const middleOfVolume: Reader<number> = (node, source) => {
  const read = volume(node, source);
  return read === null ? null : middle(read);
};

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (node, source) => {
    const written = text(node, source);
    return values.find((value) => value === written) ?? null;
  };
}

/** A list, items that cannot be used left out; null when none is left. */
export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return (node, source) => {
    if (node.kind !== 'list') return null;
    const items = node.items.flatMap((entry) => {
      const value = item(entry, source);
      return value === null ? [] : [value];
    });
    return items.length === 0 ? null : items;
  };
}

export const located: Reader<Located<string>> = (node, source) => {
  const value = text(node, source);
  return value === null ? null : { value, at: { source, span: node.span } };
};

/** The value of a catalogue or of the company where the plan says nothing. */
export function orElse<T>(stated: Stated<T>, fallback: T | null): Stated<T> {
  return stated.state === 'absent' && fallback !== null ? { state: 'value', value: fallback, at: stated.at, from: 'catalogue' } : stated;
}

/** What the company says for all channels where one says nothing itself. */
export function orCompany<T>(stated: Stated<T>, company: Stated<T>): Stated<T> {
  if (stated.state !== 'absent' || company.state === 'absent') return stated;
  return { ...company, from: 'company' };
}
