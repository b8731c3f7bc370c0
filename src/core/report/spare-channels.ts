import { isCare, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { servedTopics, servicesByTopic } from '../channels/topic-service.js';
import { middle } from '../channels/volume.js';
import type { ChannelLoad, TeamLoad } from '../staffing/load.js';

/**
 * The channel of each overloaded team that takes the most time per case, where the plan can spare it: its team then has time enough, every topic that it serves
 * keeps another channel on which customers can write or call, and no channel hands over to it. At most one for each team.
 */
export function channelsToSpare({ plan, loads }: { plan: ChannelPlan; loads: readonly TeamLoad[] }): ReadonlySet<Channel> {
  const services = servicesByTopic(plan);
  const targets = new Set(plan.channels.flatMap((channel) => (statedValue(channel.handOver) ?? []).map(({ to }) => to.value)));
  const canGo = (channel: Channel): boolean =>
    channel.topics.state === 'value' &&
    !targets.has(channel.id) &&
    servedTopics(channel).every(({ id }) => services.get(id)?.some((service) => service.channel !== channel && isCare(service.channel)));
  return new Set(
    loads.flatMap(({ channels, needed, available, verdict }) => {
      if (verdict !== 'over' || needed === null || available === null) return [];
      const [worst] = channels.toSorted((a, b) => casesPerHour(a) - casesPerHour(b));
      if (worst === undefined || worst.hours === null || !canGo(worst.channel)) return [];
      return middle(needed) - middle(worst.hours) <= available ? [worst.channel] : [];
    }),
  );
}

function casesPerHour({ cases, hours }: ChannelLoad): number {
  return cases === null || hours === null ? 0 : middle(cases) / middle(hours);
}
