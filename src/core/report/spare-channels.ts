import { isCare, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan, Team } from '../channels/plan.js';
import { servedTopics, servicesByTopic, topicClass } from '../channels/topic-service.js';
import { middle } from '../channels/volume.js';
import { costliest, type TeamLoad } from '../staffing/load.js';

/** What a team gains when a channel closes: its load before and after, as a share of its time. */
export interface Relief {
  readonly team: Team;
  readonly before: number;
  readonly after: number;
}

/**
 * The channel of each overloaded team that takes the most time per case, where the plan can spare it: its team then has time enough, every topic that it serves
 * keeps another channel (one on which customers can write or call, unless it is news), and no channel hands over to it. At most one for each team.
 */
export function channelsToSpare({ plan, loads }: { plan: ChannelPlan; loads: readonly TeamLoad[] }): ReadonlyMap<Channel, Relief> {
  const services = servicesByTopic(plan);
  const news = new Set(plan.topics.filter((topic) => topicClass(topic) === 'news').map(({ id }) => id));
  const targets = new Set(plan.channels.flatMap((channel) => (statedValue(channel.handOver) ?? []).map(({ to }) => to.value)));
  const canGo = (channel: Channel): boolean =>
    channel.topics.state === 'value' &&
    !targets.has(channel.id) &&
    servedTopics(channel).every(({ id }) =>
      services.get(id)?.some((service) => service.channel !== channel && (news.has(id) || isCare(service.channel))),
    );
  return new Map(
    loads.flatMap((load) => {
      const { team, needed, available, verdict } = load;
      if (verdict !== 'over' || needed === null || available === null) return [];
      const worst = costliest(load);
      if (worst === null || worst.hours === null || !canGo(worst.channel)) return [];
      const left = middle(needed) - middle(worst.hours);
      return left <= available ? [[worst.channel, { team, before: middle(needed) / available, after: left / available }] as const] : [];
    }),
  );
}
