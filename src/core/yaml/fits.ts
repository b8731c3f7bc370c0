import * as z from 'zod/mini';
import { entryOf, plainValue, type YamlMap, type YamlNode } from './node.js';

/** Says of a value whether a schema takes it, without saying why not. */
type Fits = (node: YamlNode) => boolean;

interface AnySchema {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string; readonly checks?: readonly AnyCheck[] } };
}

interface AnyCheck {
  readonly _zod: { readonly def: { readonly check: string; readonly fn?: unknown } };
}

const known = new WeakMap<object, Fits>();

/**
 * True when a schema takes a value: what `safeParse` says, without making a plain value and a result of every row of a long list. A key that stands twice counts twice.
 */
export function fits(node: YamlNode, schema: z.core.$ZodType): boolean {
  return fitsOf(schema as unknown as AnySchema)(node);
}

/** A map without the parts that fit the schema, so that finding the faults of one row of a long list does not cost what all its rows do. Every fault stays, at its place. */
export function withoutFitting(root: YamlMap, schema: z.core.$ZodType): YamlMap {
  const { def } = (schema as unknown as AnySchema)._zod;
  if (def.type !== 'object') return root;
  const shape = def.shape as Readonly<Record<string, AnySchema>>;
  const entries = root.entries.map((entry) => {
    const list = Object.hasOwn(shape, entry.key) ? listSchema(shape[entry.key]) : null;
    if (list === null || entry.value.kind !== 'list') return entry;
    const item = fitsOf(list);
    const items = entry.value.items.filter((one) => !item(one));
    return { ...entry, value: { ...entry.value, items } };
  });
  return { ...root, entries };
}

/** The schema of the items of a list of any length, which may be left out. */
function listSchema(schema: AnySchema | undefined): AnySchema | null {
  const def = schema?._zod.def;
  if (def?.type === 'optional') return listSchema(def.innerType as AnySchema);
  return def?.type === 'array' && (def.checks ?? []).length === 0 ? (def.element as AnySchema) : null;
}

function fitsOf(schema: AnySchema): Fits {
  const made = known.get(schema) ?? make(schema);
  known.set(schema, made);
  return made;
}

function make(schema: AnySchema): Fits {
  const { def } = schema._zod;
  const { checks = [] } = def;
  const tests = checks.map(({ _zod }) => (_zod.def.check === 'custom' ? _zod.def.fn : null));
  const isPlain = tests.every((test) => typeof test === 'function');
  if (def.type === 'optional') return fitsOf(def.innerType as AnySchema);
  const isStrict = (def.catchall as AnySchema | undefined)?._zod.def.type === 'never';
  if (def.type === 'object' && isStrict && checks.length === 0) return strictObject(def);
  if (def.type === 'array' && checks.every(({ _zod }) => _zod.def.check === 'min_length')) {
    const item = fitsOf(def.element as AnySchema);
    const least = Math.max(0, ...checks.map(({ _zod }) => Number((_zod.def as { minimum?: unknown }).minimum)));
    return (node) => node.kind === 'list' && node.items.length >= least && node.items.every(item);
  }
  if (def.type === 'string' && isPlain) {
    const passes = tests as unknown as readonly ((text: string) => boolean)[];
    return (node) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') return false;
      for (const test of passes) if (!test(node.value)) return false;
      return true;
    };
  }
  return (node) => z.safeParse(schema as unknown as z.core.$ZodType, plainValue(node)).success;
}

function strictObject(def: AnySchema['_zod']['def']): Fits {
  const shape = new Map(Object.entries(def.shape as Record<string, AnySchema>).map(([key, value]) => [key, fitsOf(value)]));
  const needed = Object.entries(def.shape as Record<string, AnySchema>).flatMap(([key, value]) =>
    value._zod.def.type === 'optional' ? [] : [key],
  );
  return (node) => {
    if (node.kind !== 'map') return false;
    const { entries } = node;
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index];
      if (entry !== undefined && shape.get(entry.key)?.(entry.value) !== true) return false;
    }
    return needed.every((key) => entryOf(node, key) !== undefined);
  };
}
