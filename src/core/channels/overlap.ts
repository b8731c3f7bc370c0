import { statedValue } from './channel-state.js';
import type { Channel, Stated } from './plan.js';
import { servedTopics } from './topic-service.js';

/** What a channel is for, as sets to compare: the topics that it serves, and the audiences that it names. */
function reachOf(channel: Channel): { readonly topics: ReadonlySet<string>; readonly audiences: ReadonlySet<string> } {
  return {
    topics: new Set(servedTopics(channel).map(({ id }) => id)),
    audiences: new Set((statedValue(channel.audiences) ?? []).map(({ value }) => value)),
  };
}

/** True when two channels speak to the same countries in the same languages, as far as the plan says. */
export function isSameRegion(a: Channel, b: Channel): boolean {
  return isSameList(a.languages, b.languages) && isSameList(a.countries, b.countries);
}

/** True when two channels name the same audiences, or neither names any. */
export function isSameAudience(a: Channel, b: Channel): boolean {
  const [one, other] = [reachOf(a).audiences, reachOf(b).audiences];
  return one.size === other.size && shared(one, other) === one.size;
}

/** How many percent of the topics of the channel with fewer ones the other serves as well; 0 when one serves none. */
export function sharedTopicPercent(a: Channel, b: Channel): number {
  const [one, other] = [reachOf(a).topics, reachOf(b).topics];
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 ? 0 : (shared(one, other) * 100) / smaller;
}

/** The Jaccard index of the topics of two channels, times that of their audiences, in percent. */
export function jaccardPercent(a: Channel, b: Channel): number {
  const [one, other] = [reachOf(a), reachOf(b)];
  return 100 * jaccard(one.topics, other.topics) * (isSameAudience(a, b) ? 1 : jaccard(one.audiences, other.audiences));
}

/**
 * Channels that match one another, each group behind the one that stands first; those that match none are left out. Whether two match depends on what `kindOf` tells
 * alone, so that a register of many accounts of few kinds is compared kind by kind.
 */
function matchingGroups(
  channels: readonly Channel[],
  matches: (a: Channel, b: Channel) => boolean,
): readonly (readonly [Channel, ...Channel[]])[] {
  const kinds = new Map<string, { readonly model: Channel; left: { readonly channel: Channel; readonly index: number }[] }>();
  const ordered = channels.map((channel, index) => {
    const key = kindOf(channel);
    const kind = kinds.get(key) ?? { model: channel, left: [] };
    kinds.set(key, kind);
    kind.left.push({ channel, index });
    return kind;
  });
  const told = new Set<Channel>();
  const lonely = new Set<object>();
  return channels.flatMap((channel, index) => {
    const kind = ordered[index];
    if (kind === undefined || told.has(channel) || lonely.has(kind)) return [];
    const others: { readonly channel: Channel; readonly index: number }[] = [];
    for (const other of kinds.values()) {
      if (other.left.length === 0 || !matches(channel, other.model)) continue;
      for (const member of other.left) if (member.index > index) others.push(member);
      other.left = other.left.filter((member) => member.index <= index);
    }
    // What is left only becomes less: the next of the kind finds nobody either.
    if (others.length === 0) lonely.add(kind);
    others.sort((a, b) => a.index - b.index);
    for (const other of others) told.add(other.channel);
    return others.length === 0 ? [] : [[channel, ...others.map((member) => member.channel)] as const];
  });
}

/** Everything by which channels are compared here, as one text. */
function kindOf(channel: Channel): string {
  const { platform, form, languages, countries, inbox, audiences } = channel;
  return JSON.stringify([
    platform?.id ?? null,
    statedValue(form),
    statedValue(inbox),
    distinct(servedTopics(channel).map(({ id }) => id)),
    distinct((statedValue(audiences) ?? []).map(({ value }) => value)),
    distinct(statedValue(languages) ?? unstated),
    distinct(statedValue(countries) ?? unstated),
  ]);
}

const unstated = [null];

function distinct<T>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : [...new Set(list)].sort();
}

/** Matching channels that are answered from different inboxes: the first of a group and the others. Each channel of a group that does not say where it is answered goes to `silent`, and then nothing is known of the group. */
export function groupsApart({
  channels,
  matches,
  silent,
}: {
  channels: readonly Channel[];
  matches: (a: Channel, b: Channel) => boolean;
  silent: (channel: Channel) => void;
}): readonly (readonly [Channel, ...Channel[]])[] {
  const apart = (a: Channel, b: Channel): boolean => statedValue(a.inbox) === null || statedValue(a.inbox) !== statedValue(b.inbox);
  return matchingGroups(channels, (a, b) => matches(a, b) && apart(a, b)).filter((group) => {
    const open = group.filter(({ inbox }) => inbox.state === 'absent');
    open.forEach(silent);
    return open.length === 0;
  });
}

/** What people call channels; their ids where two are called the same. */
export function distinctLabels(channels: readonly Channel[]): readonly string[] {
  const labels = channels.map(({ label }) => label);
  return new Set(labels).size === labels.length ? labels : channels.map(({ id }) => id);
}

function isSameList(a: Stated<readonly string[]>, b: Stated<readonly string[]>): boolean {
  const [one, other] = [statedValue(a), statedValue(b)];
  if (one === null || other === null) return true;
  return new Set(one).size === new Set(other).size && one.every((value) => other.includes(value));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((value) => b.has(value)).length;
}
