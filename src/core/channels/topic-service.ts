import { isRunning, statedValue } from './channel-state.js';
import type { Channel, ChannelPlan, ChannelTopic, Topic, TopicClass } from './plan.js';

/** A running channel together with its entry for a topic. */
export interface Service {
  readonly channel: Channel;
  readonly entry: ChannelTopic;
}

/** The topics that a channel serves itself; those that it only refers elsewhere are left out. Empty when the plan does not say. */
export function servedTopics(channel: Channel): readonly ChannelTopic[] {
  return (statedValue(channel.topics) ?? []).filter(({ role }) => role !== 'refer');
}

const servicesOf = new WeakMap<ChannelPlan, ReadonlyMap<string, readonly Service[]>>();

/** For every topic id the running channels that serve it, in the order of the plan. Many checks ask; it is found out once for a plan. */
export function servicesByTopic(plan: ChannelPlan): ReadonlyMap<string, readonly Service[]> {
  const services = servicesOf.get(plan) ?? findServices(plan);
  servicesOf.set(plan, services);
  return services;
}

function findServices(plan: ChannelPlan): ReadonlyMap<string, readonly Service[]> {
  const services = new Map<string, Service[]>();
  for (const channel of plan.channels)
    if (isRunning(channel))
      for (const entry of servedTopics(channel)) {
        const list = services.get(entry.id) ?? [];
        if (list.at(-1)?.channel !== channel) list.push({ channel, entry });
        services.set(entry.id, list);
      }
  return services;
}

// A plain list of topic words has no classes; these words say it all the same. General knowledge, 2026-11.
const classWords: readonly (readonly [TopicClass, RegExp])[] = [
  ['complaint', /beschwerde|reklamation|complaint/],
  ['press', /^presse|presseanfrage|^press(?:$|[^a-z])|media (?:request|inquir)/],
  ['news', /neuigkeit|^news|^aktuelles|neuheiten/],
];

/** What kind of topic it is: as stated, else as its name says plainly, else null. */
export function topicClass(topic: Topic): TopicClass | null {
  if (topic.class.state !== 'absent') return statedValue(topic.class);
  const name = topic.name.toLowerCase();
  return classWords.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** True when neither the plan nor the name says what kind of topic it is. */
export function isClassUnknown(topic: Topic): boolean {
  return topic.class.state === 'absent' && topicClass(topic) === null;
}
