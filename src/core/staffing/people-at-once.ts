import { statedValue } from '../channels/channel-state.js';
import { isOpenAt, minutesPerWeek, type OpeningHours, openMinutes } from '../channels/opening-hours.js';
import type { Channel, Team } from '../channels/plan.js';
import type { Volume } from '../channels/volume.js';
import { type Duration, roughMinutes } from '../duration.js';
import { concurrencyFactor } from './concurrency.js';
import { peopleForErlangA } from './erlang-a.js';
import { peopleForErlangC } from './erlang-c.js';
import type { ChannelLoad, TeamLoad } from './load.js';

/** Below so many people the formulas are too exact for what they know; then one more or less may be right. */
const fewPeople = 5;

/** When a team is at its desk for a channel; null when not stated, or when it is only on call. */
export function attendedHours(team: Team, channel: Channel): OpeningHours | null {
  if (statedValue(team.onCall) === true) return null;
  const hours = statedValue(channel.hours.state === 'absent' ? team.hours : channel.hours);
  return hours === null || openMinutes(hours) === 0 ? null : hours;
}

/**
 * How many people must be there at the same time so that a share `level` of calls or chats is answered within the promise, for the lowest and the highest number of cases.
 * Erlang A where the plan says how long customers wait (`patience`), else Erlang C, which ignores that people hang up and so asks for more than needed. Cases are spread
 * evenly over the service hours. Below five people it is a range of one less to one more. Null when cases, minutes, hours or promise are not stated.
 */
export function peopleAtOnce({
  team,
  channel,
  level,
}: {
  readonly team: Team;
  readonly channel: Channel;
  readonly level: number;
}): Volume | null {
  const [cases, minutes, reply] = [statedValue(channel.perWeek), statedValue(channel.minutes), statedValue(channel.replyFirst)];
  const hours = attendedHours(team, channel);
  if (cases === null || minutes === null || reply === null || hours === null) return null;
  const handling = (minutes * (statedValue(channel.turns) ?? 1)) / concurrencyFactor(statedValue(channel.concurrency) ?? 1);
  const patience = statedValue(channel.patience);
  const target = { within: targetMinutes(hours, reply), level: Math.min(level, 0.999) };
  const people = (count: number): number => {
    const queue = { arrivals: count / openMinutes(hours), handling };
    return patience === null
      ? peopleForErlangC({ queue, ...target })
      : peopleForErlangA({ queue: { ...queue, patience: roughMinutes(patience) }, ...target });
  };
  const [low, high] = [people(cases.low), people(cases.high)];
  return { low: low < fewPeople ? Math.max(1, low - 1) : low, high: high < fewPeople ? high + 1 : high };
}

/** How many people a team can have at its desk for a channel on average, when nothing but its other calls and chats takes them away; null when the plan does not say enough. */
export function peopleThere({ team, load }: { readonly team: TeamLoad; readonly load: ChannelLoad }): number | null {
  const hours = attendedHours(team.team, load.channel);
  if (team.available === null || hours === null) return null;
  const other = team.channels.reduce((sum, { kind, hours: own, channel }) => {
    return kind === 'talk' && channel !== load.channel ? sum + (own?.low ?? 0) : sum;
  }, 0);
  return (Math.max(0, team.available - other) * 60) / openMinutes(hours);
}

/** The minutes of service that a promise leaves; a day counts as the service hours of an average day with service. */
export function targetMinutes(hours: OpeningHours, reply: Duration): number {
  const week = openMinutes(hours);
  if (reply.unit === 'months') return (roughMinutes(reply) / minutesPerWeek) * week;
  if (reply.unit !== 'd' && reply.unit !== 'wd') return reply.amount * (reply.unit === 'h' ? 60 : 1);
  const days = new Set(hours.ranges.flatMap(({ from, to }) => [Math.floor(from / 1440), Math.floor((to - 1) / 1440)])).size;
  return (reply.amount * week) / days;
}

/** For every hour of the week whether somebody is there in the middle of it. */
export function hoursOfWeek(hours: OpeningHours): boolean[] {
  return Array.from({ length: minutesPerWeek / 60 }, (_, hour) => isOpenAt(hours, hour * 60 + 30));
}
