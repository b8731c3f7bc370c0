import type { ChannelPlan, Part, Region } from '../channels/plan.js';
import { inOneForm, wordKey } from '../channels/shape.js';
import { slug } from '../channels/slug.js';
import { nearest } from '../nearest.js';
import { UserError } from '../user-error.js';
import { entryOf, headOf, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node.js';
import { type Collection, type Setting, settingOf, typedNode } from './setting.js';
import type { Assignment, Named, Wish } from './what-if.js';

/**
 * The files of a plan without some channels and with other values, as if somebody had edited them: a plan that is made of them is judged by every check as the edited
 * file would be. Places stay those of the text. Throws a UserError for a name or a value that the plan cannot take.
 */
export function changeParts(
  plan: ChannelPlan,
  { without, set }: Wish,
): { readonly parts: readonly Part[]; readonly removed: readonly Named[]; readonly assigned: readonly Assignment[] } {
  const removed = without.map((word) => channelNamed(plan, word));
  const assigned: Assignment[] = [];
  let parts: readonly Part[] = plan.parts.map((part) => {
    const own = removed.filter(({ at }) => at.source === part.source);
    if (part.root === null || own.length === 0) return part;
    const inside = (span: { start: number; end: number }) => own.some(({ at }) => at.span.start <= span.start && span.end <= at.span.end);
    const root = withList(part.root, 'channels', (items) => items.filter((item) => !own.some(({ at }) => sameSpan(at.span, item.span))));
    // What could not be read in a row that is gone is gone with it.
    return { ...part, root, problems: part.problems.filter(({ at }) => !inside(at.span)) };
  });
  for (const text of set) {
    const setting = settingOf(plan, text);
    if (removed.includes(setting.region)) throw bothAsked(text, setting.region);
    parts = parts.map((part) => {
      if (part.source !== setting.region.at.source || part.root === null) return part;
      return { ...part, root: assign({ root: inOneForm(part.root), setting, heard: (before) => assigned.push(told(setting, before)) }) };
    });
  }
  return { parts, removed: removed.map(({ id, label }) => ({ id, label })), assigned };
}

/** The channel that a word on the command line means: its id, else its name. */
export function channelNamed(plan: ChannelPlan, word: string): Region {
  const channels = plan.regions.filter(({ kind }) => kind === 'channel');
  const named = channels.filter(({ label }) => slug(label) === slug(word));
  const found = channels.find(({ id }) => id === word) ?? (named.length === 1 ? named[0] : undefined);
  if (found !== undefined) return found;
  const ids = channels.map(({ id }) => id);
  const meant = nearest(word, ids);
  throw new UserError({
    what: { de: `Den Kanal „${word}“ gibt es im Plan nicht.`, en: `There is no channel “${word}” in the plan.` },
    hint:
      meant === null
        ? { de: `Die Kanäle heißen: ${ids.slice(0, 20).join(', ')}`, en: `The channels are called: ${ids.slice(0, 20).join(', ')}` }
        : { de: `Meinten Sie ${meant}?`, en: `Did you mean ${meant}?` },
  });
}

function bothAsked(text: string, { id }: Region): UserError {
  return new UserError({
    what: {
      de: `„--without ${id}“ und „--set ${text}“ widersprechen sich.`,
      en: `“--without ${id}” and “--set ${text}” contradict each other.`,
    },
    hint: { de: 'Nennen Sie nur eines von beiden.', en: 'Name only one of them.' },
  });
}

function sameSpan(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start && a.end === b.end;
}

function withList(root: YamlNode, key: Collection, change: (items: readonly YamlNode[]) => readonly YamlNode[]): YamlNode {
  if (root.kind !== 'map') return root;
  return {
    ...root,
    entries: root.entries.map((entry) =>
      entry.key === key && entry.value.kind === 'list' ? { ...entry, value: { ...entry.value, items: change(entry.value.items) } } : entry,
    ),
  };
}

function assign({ root, setting, heard }: { root: YamlNode; setting: Setting; heard: (before: YamlNode | null) => void }): YamlNode {
  const { collection, region, path } = setting;
  return withList(root, collection, (items) =>
    items.map((item) => {
      if (item.kind !== 'map' || !sameSpan(item.span, region.at.span)) return item;
      const [key = '', inner] = path;
      const group = entryOf(item, key)?.value;
      const short = wordKey(collection, key);
      // `reply` alone means `reply.first` beside which `solve` may stand.
      const whole = inner === undefined && short !== null && group?.kind === 'map' && setting.text !== '' ? [key, short] : path;
      heard(reach(item, whole));
      return put(item, whole, (at) => typedNode({ setting, at }));
    }),
  );
}

function reach(node: YamlNode, path: readonly string[]): YamlNode | null {
  let current: YamlNode | undefined = node;
  for (const key of path) current = entryOf(current, key)?.value;
  return current ?? null;
}

/** A map with a value at a path; the value stands where the one before stood, else at the head of its map. */
function put(map: YamlMap, [key = '', ...rest]: readonly string[], make: (at: YamlNode['span']) => YamlNode): YamlMap {
  const present = entryOf(map, key);
  const keySpan = present?.keySpan ?? headOf(map);
  const old = present?.value;
  const value =
    rest.length === 0
      ? make(old?.span ?? keySpan)
      : put(old?.kind === 'map' ? old : { kind: 'map', entries: [], span: keySpan }, rest, make);
  const entry: YamlEntry = { key, keySpan, value };
  return { ...map, entries: present === undefined ? [...map.entries, entry] : map.entries.map((one) => (one === present ? entry : one)) };
}

function told({ collection, region, path, text }: Setting, before: YamlNode | null): Assignment {
  return {
    of: collection === 'channels' ? region.id : `${collection}.${region.id}`,
    key: path.join('.'),
    before: before === null ? null : written(before),
    after: text === '' ? null : text,
  };
}

/** A value as people write it in a line; null for a blank. */
function written(node: YamlNode): string | null {
  if (node.kind === 'scalar') return node.value === null ? null : typeof node.value === 'string' ? node.value : node.raw;
  if (node.kind === 'list') return node.items.map((item) => written(item) ?? '').join(', ');
  return node.entries
    .map(({ key, value }) => (node.entries.length === 1 ? (written(value) ?? '') : `${key}: ${written(value) ?? ''}`))
    .join(', ');
}
