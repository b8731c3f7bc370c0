import { isDay } from '../day.js';
import { type Duration, parseDuration } from '../duration.js';
import type { At, Source } from '../place.js';
import { remember } from '../remember.js';
import { entryOf, headOf, type YamlNode } from '../yaml/node.js';
import { isWithin, type NumberRange, parseShare } from './number-ranges.js';
import { type OpeningHours, parseOpeningHours } from './opening-hours.js';
import type { Located, Stated } from './plan.js';
import { isBlank, statementOf } from './statement.js';
import { middle, parseVolume, type Volume } from './volume.js';

/** A map of a plan in one form (`shape.ts`). */
export interface Layer {
  readonly source: Source;
  readonly node: YamlNode;
}

/** The maps in which the fields of an entry are looked up: its own first, then what it extends, nearest first. */
export type Layers = readonly [Layer, ...Layer[]];

/** Makes a value of a node, or null where it is none; the schema has said why. */
export type Reader<T> = (node: YamlNode, source: Source) => T | null;

/** A field by its key, or by the key of its group and its own. */
export type FieldPath = string | readonly [group: string, key: string];

/**
 * Reads the fields of an entry. The first layer that says anything about a field counts: the map itself, then those that it extends.
 * A value that cannot be used counts as absent, at its own place.
 */
export type FieldReader = <T>(path: FieldPath, read: Reader<T>) => Stated<T>;

type Absent = { readonly state: 'absent'; readonly at: At };

/** Opens an entry. In a long list tens of thousands of channels are read, most of whose fields say nothing: those share one value, and nothing is made while looking for them. */
export function fieldsOf(layers: Layers): FieldReader {
  let absent: Absent | null = null;
  let inGroup: { readonly group: YamlNode; readonly absent: Absent } | null = null;
  const absentAt = (path: FieldPath): Absent => {
    const { source, node } = layers[0];
    const group = typeof path === 'string' ? undefined : entryOf(node, path[0])?.value;
    if (group !== undefined) {
      if (inGroup?.group !== group)
        inGroup = { group, absent: { state: 'absent', at: { source, span: headOf(group.kind === 'map' ? group : node) } } };
      return inGroup.absent;
    }
    absent ??= { state: 'absent', at: { source, span: headOf(node) } };
    return absent;
  };
  return (path, read) => {
    let blank: At | null = null;
    for (let index = 0; index < layers.length; index++) {
      const layer = layers[index] ?? layers[0];
      const found = reach(layer.node, path);
      if (found === null) continue;
      const at = { source: layer.source, span: found.span };
      const from = layer === layers[0] ? 'plan' : 'inherited';
      if (isBlank(found)) {
        blank ??= at;
        continue;
      }
      const statement = statementOf(found);
      if (statement?.state === 'none') return { state: 'none', at, from };
      if (statement !== null)
        return statement.reason === '' ? { state: 'absent', at } : { state: 'not-applicable', reason: statement.reason, at, from };
      const value = read(found, layer.source);
      return value === null ? { state: 'absent', at } : { state: 'value', value, at, from };
    }
    return blank === null ? absentAt(path) : { state: 'absent', at: blank };
  };
}

/** Reads one field of a single map. */
export function fieldOf<T>(layer: Layer, path: FieldPath, read: Reader<T>): Stated<T> {
  return fieldsOf([layer])(path, read);
}

/** Follows a path to a value, or to a blank or a statement that holds for its whole group; null where the map says nothing. */
function reach(map: YamlNode, path: FieldPath): YamlNode | null {
  if (typeof path === 'string') return entryOf(map, path)?.value ?? null;
  const group = entryOf(map, path[0])?.value;
  if (group === undefined) return null;
  return isBlank(group) || statementOf(group) !== null ? group : (entryOf(group, path[1])?.value ?? null);
}

const hoursIn = remember(parseOpeningHours);
const durationIn = remember(parseDuration);

export const text: Reader<string> = (node) => {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return null;
  // A number keeps its spelling: a leading zero belongs to a telephone number.
  const value = (typeof node.value === 'string' ? node.value : node.raw).trim();
  return value === '' ? null : value;
};

const number: Reader<number> = (node) => (node.kind === 'scalar' && typeof node.value === 'number' ? node.value : null);

/** A number in a range; one outside is none. */
export function numberWithin(range: NumberRange): Reader<number> {
  return (node, source) => {
    const value = number(node, source);
    return value !== null && isWithin(value, range) ? value : null;
  };
}

/** A share of a whole, 0.3 for `30 %` and `0.3`. */
export function shareWithin(range: NumberRange): Reader<number> {
  return (node, source) => {
    const written = number(node, source) ?? text(node, source);
    const value = written === null ? null : parseShare(written);
    return value !== null && isWithin(value, range) ? value : null;
  };
}

export const boolean: Reader<boolean> = (node) => (node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : null);

export const date: Reader<string> = (node, source) => {
  const value = text(node, source);
  return value !== null && isDay(value) ? value : null;
};

export const hours: Reader<OpeningHours> = (node, source) => {
  const value = text(node, source);
  return value === null ? null : hoursIn(value);
};

export const duration: Reader<Duration> = (node, source) => {
  const value = text(node, source);
  return value === null ? null : durationIn(value);
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
