import { isMeantToRun, statedValue } from '../channels/channel-state.js';
import { solves } from '../channels/hand-over-graph.js';
import type { Channel, ChannelPlan, ChannelTopic, Topic } from '../channels/plan.js';

/** What a channel does for a topic. */
export interface Service {
  readonly role: ChannelTopic['role'];
  readonly solves: 'yes' | 'no' | 'unknown';
}

/** Which channel does what for which topic. */
export interface ServiceMatrix {
  /** Those that are meant to run, in the order of the plan. */
  readonly channels: readonly Channel[];
  readonly rows: readonly {
    readonly topic: Topic;
    /** The role that answers for the topic; null when the plan does not say. */
    readonly owner: string | null;
    /** One for each channel; null where it has nothing to do with the topic. */
    readonly services: readonly (Service | null)[];
  }[];
}

/** The channels and topics of a plan as a table; no rows when the plan knows no topics. */
export function serviceMatrix(plan: ChannelPlan): ServiceMatrix {
  const channels = plan.channels.filter(isMeantToRun);
  const entries = channels.map((channel) => new Map((statedValue(channel.topics) ?? []).map((entry) => [entry.id, entry] as const)));
  return {
    channels,
    rows: plan.topics.map((topic) => ({
      topic,
      owner: statedValue(topic.owner),
      services: channels.map((channel, index) => {
        const entry = entries[index]?.get(topic.id);
        return entry === undefined ? null : { role: entry.role, solves: solves(channel, topic.id) };
      }),
    })),
  };
}
