import { careChannels } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { dayMs } from '../working-time/calendar.js';
import { channelCalendar, type KeyedCalendar } from '../working-time/team-calendar.js';

/** A day on which channels are closed that are staffed on its weekday otherwise. */
export interface DayOff {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly closed: readonly Channel[];
  /** True when nobody is there on any channel that would be staffed. */
  readonly everywhere: boolean;
}

/** The public holidays and other free days of teams from a day on, as customers meet them. Channels whose hours the plan does not state have none. */
export function daysOff({
  plan,
  from,
  days,
}: {
  readonly plan: ChannelPlan;
  readonly from: string;
  readonly days: number;
}): readonly DayOff[] {
  const byCalendar = new Map<string, { readonly calendar: KeyedCalendar; readonly channels: Channel[] }>();
  for (const channel of careChannels(plan)) {
    const calendar = channelCalendar(plan, channel);
    if (calendar === null) continue;
    const same = byCalendar.get(calendar.key) ?? { calendar, channels: [] };
    byCalendar.set(calendar.key, same);
    same.channels.push(channel);
  }
  const start = Date.parse(from);
  return Array.from({ length: days }, (_, index) => start + index * dayMs).flatMap((midnight): DayOff[] => {
    const day = new Date(midnight).toISOString().slice(0, 10);
    const usual = [...byCalendar.values()].filter(({ calendar }) => worksOn(calendar, midnight));
    const off = usual.filter(({ calendar }) => calendar.isClosed(day));
    const closed = new Set(off.flatMap(({ channels }) => channels));
    return closed.size === 0
      ? []
      : [{ day, closed: plan.channels.filter((channel) => closed.has(channel)), everywhere: off.length === usual.length }];
  });
}

function worksOn({ hours }: KeyedCalendar, midnight: number): boolean {
  // 0 is Monday, as in opening hours.
  const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
  return hours.ranges.some(({ from, to }) => from < (weekday + 1) * 1440 && to > weekday * 1440);
}
