import type { YamlEntry, YamlMap, YamlNode } from '../yaml/node.js';
import { isBlank, statementOf } from './statement.js';

/** What a place in a plan may be written as: a list that may be one item, a group that one word may stand for, hours in several lines. */
interface Shape {
  readonly keys?: Readonly<Record<string, Shape>>;
  /** The shape of every item of a list. */
  readonly items?: Shape;
  /** A single value stands for a list of one. */
  readonly single?: true;
  /** The key that a plain word stands for. */
  readonly word?: string;
  /** Several values are joined to one text. */
  readonly joined?: true;
}

const words: Shape = { items: {}, single: true };
const hours: Shape = { joined: true };

const channel: Shape = {
  keys: {
    extends: words,
    hours,
    reply: { word: 'first' },
    topics: { items: { word: 'id' }, single: true },
    audiences: words,
    languages: words,
    countries: words,
    'hand-over': { items: { word: 'to' }, single: true },
    moderation: { word: 'who' },
    'listed-on': words,
    'answers-for': words,
    kpi: words,
    launch: { keys: { questions: words } },
  },
};

const plan: Shape = {
  keys: {
    teams: { items: { keys: { hours, languages: words, members: words, holidays: words } } },
    audiences: {
      items: { word: 'name', keys: { interests: words, languages: words, countries: words, 'found-on': { items: {}, single: true } } },
    },
    topics: {
      items: {
        word: 'name',
        keys: {
          needed: hours,
          responders: words,
          order: words,
          answer: { items: { word: 'path', keys: { languages: words } }, single: true },
        },
      },
    },
    groups: { items: channel },
    channels: { items: channel },
    watch: { items: { keys: { terms: words, where: words } } },
    approvals: { items: { keys: { hours, steps: { items: { word: 'role' }, single: true } } } },
    playbooks: { items: { word: 'path' } },
  },
};

/** The key that a plain word stands for in an entry of a list, such as `first` for a channel's `reply`; null where a word is only a word. */
export function wordKey(list: string, key: string): string | null {
  return plan.keys?.[list]?.items?.keys?.[key]?.word ?? null;
}

/** Brings everything that may be written in two ways into one form; places stay those of the text. */
export function inOneForm(root: YamlNode): YamlNode {
  return apply(root, plan);
}

function apply(node: YamlNode, shape: Shape): YamlNode {
  if (isBlank(node) || statementOf(node) !== null) return node;
  const { items } = shape;
  if (items !== undefined && (shape.single || node.kind === 'list')) {
    const list = node.kind === 'list' ? node.items : [node];
    const applied = sameOrNew(list, (item) => apply(item, items));
    return node.kind === 'list' && applied === list ? node : { kind: 'list', items: applied, span: node.span };
  }
  if (shape.joined && node.kind === 'list') return joined(node.items, node) ?? node;
  if (shape.word !== undefined && node.kind === 'scalar') {
    const entry: YamlEntry = { key: shape.word, keySpan: node.span, value: node };
    return { kind: 'map', entries: [entry], span: node.span };
  }
  if (node.kind !== 'map' || shape.keys === undefined) return node;
  const { keys } = shape;
  const entries = sameOrNew(node.entries, (entry) => {
    const inner = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
    return inner === undefined ? entry : withValue(entry, apply(entry.value, inner));
  });
  return entries === node.entries ? node : { ...node, entries };
}

/** The list itself where nothing in it changes: a register of 20,000 accounts is not copied for nothing. */
function sameOrNew<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let changed: T[] | null = null;
  let index = 0;
  for (const item of list) {
    const next = change(item);
    if (next !== item) changed ??= list.slice(0, index);
    changed?.push(next);
    index += 1;
  }
  return changed ?? list;
}

function withValue(entry: YamlEntry, value: YamlNode): YamlEntry {
  return value === entry.value ? entry : { ...entry, value };
}

function joined(items: readonly YamlNode[], { span }: YamlNode): YamlNode | null {
  const texts = items.map((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? item.value : null));
  if (texts.includes(null)) return null;
  const value = texts.join('; ');
  return { kind: 'scalar', value, raw: value, quoted: true, span };
}

/** More entries than any plan has that people write by hand, and than any register has that a machine writes; a list is cut there, so that a hostile file costs seconds at most. */
export const maxEntries = { yaml: 2000, table: 50_000 } as const;

/** Cuts every list of a plan after `max` entries; `tooLong` hears the first entry that is left out. */
export function cutLists(node: YamlNode, max: number, tooLong: (rest: YamlNode) => void): YamlNode {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'map') {
    const entries = sameOrNew(node.entries, (entry) => withValue(entry, cutLists(entry.value, max, tooLong)));
    return entries === node.entries ? node : { ...node, entries };
  }
  const rest = node.items[max];
  if (rest !== undefined) tooLong(rest);
  const items = sameOrNew(rest === undefined ? node.items : node.items.slice(0, max), (item) => cutLists(item, max, tooLong));
  return items === node.items ? node : { ...node, items };
}

/** The plan without what states an absence and without blanks, for the schema: what is left must be a value. */
export function withoutStatements(root: YamlNode): YamlNode {
  if (root.kind === 'scalar') return root;
  if (root.kind === 'list') {
    const items = sameOrNew(root.items, withoutStatements);
    return items === root.items ? root : { ...root, items };
  }
  const isValue = ({ value }: YamlEntry): boolean => !isBlank(value) && statementOf(value) === null;
  const stated = root.entries.every(isValue) ? root.entries : root.entries.filter(isValue);
  const entries = sameOrNew(stated, (entry) => withValue(entry, withoutStatements(entry.value)));
  return entries === root.entries ? root : ({ ...root, entries } satisfies YamlMap);
}
