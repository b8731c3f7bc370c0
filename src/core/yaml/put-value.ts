import { editText, type TextEdit } from '../edit-text.js';
import type { Source, Span } from '../place.js';
import { entryOf, type Path, plainValue, valueAt, type YamlMap, type YamlNode } from './node.js';
import { parseYaml } from './parse-yaml.js';
import { type Writable, yamlOf } from './write-yaml.js';

export interface PutRequest {
  readonly text: string;
  /** The map or list in which it belongs; empty for the root. Where a word stands for a map, `words` says which key it is. */
  readonly at: Path;
  /** The key, or keys of groups that may be missing. */
  readonly keys: readonly [string, ...string[]];
  readonly value: Writable;
  /** For a place that holds a single word instead of a group: the key that the word stands for. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Puts a value into a YAML text by its offsets: every other character stays. What is there already is replaced only where it is blank. Null when it cannot be put there
 * without touching more, which is judged by reading the new text back.
 */
export function putValue(request: PutRequest): string | null {
  const { text, at, keys } = request;
  const before = read(text);
  const target = before === null ? undefined : valueAt(before, at);
  if (before === null || target === undefined) return null;
  const word = request.words?.[''];
  const edit =
    target.kind === 'map'
      ? putInMap({ ...request, map: target, keys })
      : target.kind === 'scalar' && word !== undefined && typeof target.value === 'string'
        ? { span: target.span, text: `{ ${word}: ${yamlOf(target.value)}, ${inFlow(keys, request.value)} }` }
        : null;
  return edit === null ? null : checked({ request, before, after: editText(text, [edit]) });
}

/** Appends an entry to a list, which may be missing, by offsets as `putValue` does. */
export function appendItem({
  text,
  keys,
  value,
}: {
  text: string;
  keys: readonly [string, ...string[]];
  value: Readonly<Record<string, string>>;
}): string | null {
  const before = read(text);
  if (before === null) return null;
  const list = valueAt(before, keys);
  const edit =
    list?.kind === 'list'
      ? behindLast({ text, list, value })
      : before.kind === 'map' && (list === undefined || isEmpty(list))
        ? putInMap({ text, map: before, keys, value: [], written: `[${yamlOf(value)}]` })
        : null;
  if (edit === null) return null;
  const after = editText(text, [edit]);
  const now = read(after);
  const items = now === null ? undefined : valueAt(now, keys);
  if (now === null || items?.kind !== 'list') return null;
  const [last] = items.items.slice(-1);
  const earlier = list?.kind === 'list' ? list.items.length : 0;
  const same = last !== undefined && sameValue(plainValue(last), value) && items.items.length === earlier + 1;
  return same && sameValue(without(plainValue(now), keys), without(plainValue(before), keys)) ? after : null;
}

function behindLast({ text, list, value }: { text: string; list: Extract<YamlNode, { kind: 'list' }>; value: Writable }): TextEdit | null {
  const last = list.items.at(-1);
  const first = list.items[0];
  if (text[list.span.start] === '[') {
    const at = last === undefined ? list.span.start + 1 : endOf(last);
    return { span: { start: at, end: at }, text: `${last === undefined ? '' : ', '}${yamlOf(value)}` };
  }
  if (last === undefined || first === undefined) return null;
  const dash = text.lastIndexOf('-', first.span.start - 1);
  return newLine({ text, end: endOf(last), line: `${' '.repeat(columnOf(text, dash))}- ${yamlOf(value)}` });
}

function putInMap({
  text,
  map,
  keys,
  value,
  words,
  written,
}: Pick<PutRequest, 'text' | 'keys' | 'value' | 'words'> & { map: YamlMap; written?: string }): TextEdit | null {
  const [key, ...rest] = keys;
  const entry = entryOf(map, key);
  const [next, ...deeper] = rest;
  if (entry === undefined) return appendEntry({ text, map, entry: inFlow(keys, value, written) });
  const found = entry.value;
  if (next === undefined)
    return isEmpty(found) ? fill({ text, keySpan: entry.keySpan, blank: found, value: written ?? yamlOf(value) }) : null;
  if (isEmpty(found))
    return fill({ text, keySpan: entry.keySpan, blank: found, value: `{ ${inFlow([next, ...deeper], value, written)} }` });
  if (found.kind === 'map')
    return putInMap({ text, map: found, keys: [next, ...deeper], value, ...(written === undefined ? {} : { written }) });
  const word = words?.[key];
  if (found.kind !== 'scalar' || word === undefined || word === next || found.value === null) return null;
  return { span: found.span, text: `{ ${word}: ${yamlOf(found.value)}, ${inFlow([next, ...deeper], value, written)} }` };
}

/** `reply: { clock: all }` for the keys reply and clock. */
function inFlow([key, ...rest]: readonly [string, ...string[]], value: Writable, written?: string): string {
  const [next, ...deeper] = rest;
  return `${key}: ${next === undefined ? (written ?? yamlOf(value)) : `{ ${inFlow([next, ...deeper], value, written)} }`}`;
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

/** Puts a value where nothing, `~`, `null` or `""` stands. */
function fill({ text, keySpan, blank, value }: { text: string; keySpan: Span; blank: YamlNode; value: string }): TextEdit | null {
  if (blank.kind === 'scalar' && blank.raw !== '') return { span: blank.span, text: value };
  const colon = text.indexOf(':', keySpan.end);
  return colon === -1 ? null : { span: { start: colon + 1, end: colon + 1 }, text: ` ${value}` };
}

function appendEntry({ text, map, entry }: { text: string; map: YamlMap; entry: string }): TextEdit | null {
  const first = map.entries[0];
  const last = map.entries.at(-1);
  if (text[map.span.start] === '{') {
    const at = last === undefined ? map.span.start + 1 : Math.max(endOf(last.value), last.keySpan.end);
    return { span: { start: at, end: at }, text: last === undefined ? ` ${entry} ` : `, ${entry}` };
  }
  if (first === undefined || last === undefined) return null;
  const end = Math.max(endOf(last.value), last.keySpan.end);
  return newLine({ text, end, line: `${' '.repeat(columnOf(text, first.keySpan.start))}${entry}` });
}

/** A line of its own behind the one in which something ends, comments included. */
function newLine({ text, end, line }: { text: string; end: number; line: string }): TextEdit {
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  // The value of a block of lines ends behind its last line end.
  if (end > 0 && text[end - 1] === '\n') return { span: { start: end, end }, text: `${line}${eol}` };
  const lineEnd = /\r?\n/g;
  lineEnd.lastIndex = end;
  const at = lineEnd.exec(text)?.index ?? text.length;
  return { span: { start: at, end: at }, text: `${eol}${line}` };
}

/** Where a value ends, without the comments and blank lines that follow it. */
function endOf(node: YamlNode): number {
  const isFlow = node.kind !== 'scalar' && node.span.end > node.span.start;
  if (node.kind === 'map') {
    const last = node.entries.at(-1);
    const inside = last === undefined ? node.span.end : Math.max(endOf(last.value), last.keySpan.end);
    return isFlow && flowEnds.has(node) ? node.span.end : inside;
  }
  if (node.kind === 'list') {
    const last = node.items.at(-1);
    return flowEnds.has(node) || last === undefined ? node.span.end : endOf(last);
  }
  return node.span.end;
}

/** Maps and lists in flow form, which end with their bracket. */
const flowEnds = new WeakSet<YamlNode>();

function markFlow(text: string, node: YamlNode): void {
  if (node.kind === 'scalar') return;
  if (text[node.span.start] === '{' || text[node.span.start] === '[') flowEnds.add(node);
  for (const child of node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items) markFlow(text, child);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function read(text: string): YamlNode | null {
  const { value, problems } = parseYaml({ source: sourceOf(text) });
  if (value === null || problems.length > 0) return null;
  markFlow(text, value);
  return value;
}

function sourceOf(text: string): Source {
  return { file: '', text };
}

/** The new text when it says what was put, and everything else as before; else null. */
function checked({
  request: { at, keys, value, words },
  before,
  after,
}: {
  request: PutRequest;
  before: YamlNode;
  after: string;
}): string | null {
  const now = read(after);
  const path = [...at, ...keys];
  const put = now === null ? undefined : valueAt(now, path);
  if (now === null || put === undefined || !sameValue(plainValue(put), value)) return null;
  const there = (root: YamlNode): unknown => without(plainValue(withWords({ root, at, keys, words })), path);
  return sameValue(there(now), there(before)) ? after : null;
}

/** The value with the word at the place taken for the group that it stands for. */
function withWords({
  root,
  at,
  keys,
  words = {},
}: {
  root: YamlNode;
  at: Path;
  keys: readonly string[];
  words: PutRequest['words'];
}): YamlNode {
  const open = (node: YamlNode, path: Path, word: string | undefined): YamlNode => {
    const [step, ...rest] = path;
    if (step === undefined)
      return node.kind === 'scalar' && word !== undefined && typeof node.value === 'string'
        ? { kind: 'map', span: node.span, entries: [{ key: word, keySpan: node.span, value: node }] }
        : node;
    if (node.kind === 'map')
      return {
        ...node,
        entries: node.entries.map((entry) => (entry.key === step ? { ...entry, value: open(entry.value, rest, word) } : entry)),
      };
    if (node.kind === 'list') return { ...node, items: node.items.map((item, index) => (index === step ? open(item, rest, word) : item)) };
    return node;
  };
  const whole = open(root, at, words?.['']);
  return keys.length > 1 ? open(whole, [...at, keys[0] ?? ''], words?.[keys[0] ?? '']) : whole;
}

/** A value without what stands at a path, and without the groups that are empty then. */
function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? without(item, rest) : item));
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key !== String(step)) return [[key, inner] as const];
    if (rest.length === 0 || inner === null || inner === '') return [];
    const left = without(inner, rest);
    return typeof left === 'object' && left !== null && Object.keys(left).length === 0 ? [] : [[key, left] as const];
  });
  return Object.fromEntries(entries);
}

/** True for values that say the same; maps without regard to the order of keys, which a text keeps anyway. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  return (
    keysOfA.length === keysOfB.length &&
    keysOfA.every((key) => Object.hasOwn(b, key) && sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
