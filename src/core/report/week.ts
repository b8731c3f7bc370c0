import { careChannels, statedValue } from '../channels/channel-state.js';
import { isOpenAt, minutesPerWeek, type OpeningHours } from '../channels/opening-hours.js';
import type { Channel, ChannelPlan, Topic } from '../channels/plan.js';
import { serviceHours } from '../channels/service-hours.js';
import { roughMinutes } from '../duration.js';

/** One hour of the week, judged at its beginning. */
export interface WeekHour {
  /** How many channels somebody works on. */
  readonly staffed: number;
  /** Channels that promise a reply around the clock, and from now on nobody comes in time. */
  readonly broken: readonly Channel[];
  /** Topics that are urgent within minutes and need help now, while no channel where people talk is staffed. */
  readonly helpless: readonly Topic[];
}

/** When somebody is there for customers, held against what is promised. */
export interface WeekCoverage {
  /** 168, from Monday 00:00 on. */
  readonly hours: readonly WeekHour[];
  /** Channels on which customers can write or call, whose hours the plan states. */
  readonly known: readonly { readonly channel: Channel; readonly hours: OpeningHours }[];
  /** Those whose hours it does not state. */
  readonly unknown: readonly Channel[];
}

/** Holds the hours of all channels against their promises; holidays play no part in a week and are told beside it, changes of the clock are left out. */
export function weekCoverage(plan: ChannelPlan): WeekCoverage {
  const known: { channel: Channel; hours: OpeningHours }[] = [];
  const unknown: Channel[] = [];
  for (const channel of careChannels(plan)) {
    const hours = statedValue(serviceHours(plan, channel));
    if (hours === null) unknown.push(channel);
    else known.push({ channel, hours });
  }
  const urgent = plan.topics.flatMap((topic) => {
    const needed = statedValue(topic.needed);
    if (needed === null || statedValue(topic.urgency) !== 'minutes') return [];
    const talks = known.filter(({ channel }) => channel.platform?.synchronous === true && serves(channel, topic));
    return [{ topic, needed, talks }];
  });
  const promising = known.flatMap(({ channel, hours }) => {
    const reply = statedValue(channel.replyFirst);
    // Working days and months never run on a night or a weekend.
    const runs = reply !== null && reply.unit !== 'wd' && reply.unit !== 'months' && statedValue(channel.clock) === 'all';
    return runs ? [{ channel, hours, minutes: roughMinutes(reply) }] : [];
  });
  return {
    hours: Array.from({ length: 168 }, (_, hour): WeekHour => {
      const minute = hour * 60;
      return {
        staffed: known.filter(({ hours }) => isOpenAt(hours, minute)).length,
        broken: promising.filter(({ hours, minutes }) => minutesUntilOpen(hours, minute) > minutes).map(({ channel }) => channel),
        helpless: urgent
          .filter(({ needed, talks }) => isOpenAt(needed, minute) && !talks.some(({ hours }) => isOpenAt(hours, minute)))
          .map(({ topic }) => topic),
      };
    }),
    known,
    unknown,
  };
}

function serves(channel: Channel, topic: Topic): boolean {
  return (statedValue(channel.topics) ?? []).some(({ id, role }) => id === topic.id && role !== 'refer');
}

/** 0 while open; infinite when it never opens. */
function minutesUntilOpen(hours: Pick<OpeningHours, 'ranges'>, minute: number): number {
  if (isOpenAt(hours, minute)) return 0;
  const waits = hours.ranges.map(({ from }) => (from - minute + minutesPerWeek) % minutesPerWeek);
  return waits.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...waits);
}
