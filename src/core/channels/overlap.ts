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

/** Channels that match one another, each group behind the one that stands first; those that match none are left out. */
function matchingGroups(
  channels: readonly Channel[],
  matches: (a: Channel, b: Channel) => boolean,
): readonly (readonly [Channel, ...Channel[]])[] {
  const told = new Set<Channel>();
  return channels.flatMap((channel, index) => {
    if (told.has(channel)) return [];
    const others = channels.slice(index + 1).filter((other) => !told.has(other) && matches(channel, other));
    for (const other of others) told.add(other);
    return others.length === 0 ? [] : [[channel, ...others] as const];
  });
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
