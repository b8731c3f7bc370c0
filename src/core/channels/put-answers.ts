import type { Source } from '../place.js';
import { entryOf, type Path, valueAt, type YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { appendItem, putValue } from '../yaml/put-value.js';
import type { Writable } from '../yaml/write-yaml.js';
import { teamOf } from './people.js';
import type { ChannelPlan, Region } from './plan.js';

/** What a question asks of one thing: a channel, a topic, a team, the company. */
export interface Answer {
  /** The id of what it is about, as an unknown names it. */
  readonly subject: string;
  readonly value: Writable;
}

/** Where the parts of a plan stand in its YAML. */
const lists: Readonly<Record<string, string>> = {
  channel: 'channels',
  team: 'teams',
  topic: 'topics',
  audience: 'audiences',
  watch: 'watch',
};

/** The keys under which a word stands for a whole group; an entry of some lists may be a word, too. */
const words: Readonly<Record<string, string>> = { reply: 'first', moderation: 'who' };
const entryWords: Readonly<Record<string, string>> = { topic: 'name', audience: 'name' };

/** The keys of a field in the entry that it belongs to. */
export function keysOf(field: string): readonly [string, ...string[]] {
  const [, ...keys] = field.split('.');
  const path = keys.join('.');
  if (path === 'reply') return ['reply', 'first'];
  if (path === 'moderation') return ['moderation', 'who'];
  const [first = '', ...rest] = keys;
  return [first, ...rest];
}

/** The part of a plan that a question of a field is about, by its id; null where the plan has no text for it. */
export function regionFor({ plan, field, subject }: { plan: ChannelPlan; field: string; subject: string }): Region | null {
  const [kind] = field.split('.');
  if (plan.form === 'table' && kind === 'team') return teamRow(plan, subject);
  return plan.regions.find((region) => region.kind === kind && (kind === 'company' || kind === 'watch' || region.id === subject)) ?? null;
}

/** In a list, what is said about a team stands in the rows of its channels; one of them is enough. */
function teamRow(plan: ChannelPlan, id: string): Region | null {
  const channel = plan.channels.find((candidate) => teamOf(plan, candidate)?.id === id);
  const row = plan.regions.find((region) => region.kind === 'channel' && region.id === channel?.id);
  const name = plan.teams.find((team) => team.id === id)?.name;
  return row === undefined ? null : { kind: 'team', id, label: name?.state === 'value' ? name.value : id, at: row.at };
}

/** The text of a YAML file with the answer in it; null when it cannot be put there by offsets, for instance because the plan says something there already. */
export function putAnswer({
  source,
  plan,
  field,
  answer,
}: {
  source: Source;
  plan: ChannelPlan;
  field: string;
  answer: Answer;
}): string | null {
  const { text } = source;
  if (field === 'plan.topics') return putValue({ text, at: [], keys: ['topics'], value: answer.value });
  if (field === 'plan.watch')
    return typeof answer.value === 'string' ? appendItem({ text, keys: ['watch'], value: { owner: answer.value } }) : null;
  const region = regionFor({ plan, field, subject: answer.subject });
  const at = region === null ? null : pathOf({ source, region });
  if (region === null || at === null) return null;
  const topicKey = /^channel\.topics\.(solves|authority)$/.exec(field)?.[1];
  if (topicKey !== undefined) return putInTopics({ text, at, key: topicKey, value: answer.value });
  const word = entryWords[region.kind];
  return putValue({ text, at, keys: keysOf(field), value: answer.value, words: { ...words, ...(word === undefined ? {} : { '': word }) } });
}

/** Says something of topics, by their words, in the entries of a channel for them. */
function putInTopics({ text, at, key, value }: { text: string; at: Path; key: string; value: Writable }): string | null {
  let current: string | null = text;
  for (const [word, says] of typeof value === 'object' ? Object.entries(value) : []) {
    const list = current === null ? undefined : valueAt(parseYaml({ source: { file: '', text: current } }).value, [...at, 'topics']);
    if (current === null || list === undefined) return null;
    const items = list.kind === 'list' ? list.items : [list];
    const index = items.findIndex((item) => wordOf(item) === word);
    if (index === -1) return null;
    const place = list.kind === 'list' ? [...at, 'topics', index] : [...at, 'topics'];
    current = putValue({ text: current, at: place, keys: [key], value: says, words: { '': 'id' } });
  }
  return current;
}

function wordOf(topic: YamlNode): string | null {
  const id = topic.kind === 'map' ? entryOf(topic, 'id')?.value : topic;
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value.trim() : null;
}

function pathOf({ source, region }: { source: Source; region: Region }): Path | null {
  if (region.kind === 'company') return ['company'];
  const list = lists[region.kind];
  const root = parseYaml({ source: region.at.source }).value;
  const entries = root?.kind === 'map' ? root.entries.find(({ key }) => key === list)?.value : undefined;
  const index = entries?.kind === 'list' ? entries.items.findIndex((item) => isAt(item, region)) : -1;
  return list === undefined || index === -1 || region.at.source.file !== source.file ? null : [list, index];
}

function isAt({ span }: YamlNode, { at }: Region): boolean {
  return span.start === at.span.start && span.end === at.span.end;
}
