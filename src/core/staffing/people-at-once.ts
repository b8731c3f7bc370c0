import { statedValue } from '../channels/channel-state.js';
import { openMinutes } from '../channels/opening-hours.js';
import type { Channel, Team } from '../channels/plan.js';
import type { Volume } from '../channels/volume.js';
import { roughMinutes } from '../duration.js';
import { concurrencyFactor } from './concurrency.js';
import { peopleForErlangA } from './erlang-a.js';
import { peopleForErlangC } from './erlang-c.js';

/** Below so many people the formulas are too exact for what they know; then one more or less may be right. */
const fewPeople = 5;

/** The minutes in a week in which a team is at its desk for a channel; null when not stated, or when it is only on call. */
function attendedMinutes(team: Team, channel: Channel): number | null {
  if (statedValue(team.onCall) === true) return null;
  const hours = channel.hours.state === 'absent' ? team.hours : channel.hours;
  const minutes = hours.state === 'value' ? openMinutes(hours.value) : 0;
  return minutes === 0 ? null : minutes;
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
  const open = attendedMinutes(team, channel);
  if (cases === null || minutes === null || reply === null || open === null) return null;
  const handling = (minutes * (statedValue(channel.turns) ?? 1)) / concurrencyFactor(statedValue(channel.concurrency) ?? 1);
  const patience = statedValue(channel.patience);
  const people = (count: number): number => {
    const queue = { arrivals: count / open, handling };
    const target = { within: roughMinutes(reply), level: Math.min(level, 0.999) };
    return patience === null
      ? peopleForErlangC({ queue, ...target })
      : peopleForErlangA({ queue: { ...queue, patience: roughMinutes(patience) }, ...target });
  };
  const [low, high] = [people(cases.low), people(cases.high)];
  return { low: low < fewPeople ? Math.max(1, low - 1) : low, high: high < fewPeople ? high + 1 : high };
}
