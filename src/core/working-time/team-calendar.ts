import { statedValue } from '../channels/channel-state.js';
import { isOpenAt, minutesPerWeek, type OpeningHours } from '../channels/opening-hours.js';
import { countryOf, teamOf } from '../channels/people.js';
import type { Channel, ChannelPlan, Team } from '../channels/plan.js';
import { serviceHours } from '../channels/service-hours.js';
import type { Calendar } from './calendar.js';
import { publicHolidays } from './public-holidays.js';
import { type ZoneOffset, zoneOffset } from './zone-offset.js';

/** A calendar that is told apart from others by a text, so that what was reckoned for it can be used again. */
export interface KeyedCalendar extends Calendar {
  readonly key: string;
  /** True when days beside the weekly hours are closed. */
  readonly hasClosedDays: boolean;
}

const utc: ZoneOffset = () => 0;

/** When somebody works on a channel, with the holidays of its team; null when the hours are not stated. On call there are no holidays. */
export function channelCalendar(plan: ChannelPlan, channel: Channel): KeyedCalendar | null {
  const hours = statedValue(serviceHours(plan, channel));
  if (hours === null) return null;
  // Most channels of a long list keep the same hours for the same team.
  const known = calendarsOf.get(plan) ?? new Map<OpeningHours, Map<Team | null, KeyedCalendar>>();
  calendarsOf.set(plan, known);
  const team = teamOf(plan, channel);
  const byTeam = known.get(hours) ?? new Map<Team | null, KeyedCalendar>();
  known.set(hours, byTeam);
  const calendar = byTeam.get(team) ?? calendarOf({ plan, team, hours });
  byTeam.set(team, calendar);
  return calendar;
}

const calendarsOf = new WeakMap<ChannelPlan, Map<OpeningHours, Map<Team | null, KeyedCalendar>>>();

/** Weekly hours on the clocks and with the holidays of a team; without one on those of the company. */
function calendarOf({
  plan,
  team,
  hours,
}: {
  readonly plan: ChannelPlan;
  readonly team: Team | null;
  readonly hours: OpeningHours;
}): KeyedCalendar {
  const zone = (team === null ? null : statedValue(team.timeZone)) ?? statedValue(plan.company.timeZone);
  const offset = zone === null ? null : zoneOffset(zone);
  const closed = team === null ? null : closedDays({ plan, team, hours });
  return {
    hours,
    offset: offset ?? utc,
    isClosed: closed?.isClosed ?? (() => false),
    hasClosedDays: closed !== null,
    key: JSON.stringify([hours.ranges, zone, closed?.key ?? null]),
  };
}

/** The days on which a team is off. When the plan does not say, public holidays count for whoever is off on Sundays too. */
function closedDays({
  plan,
  team,
  hours,
}: {
  plan: ChannelPlan;
  team: Team;
  hours: OpeningHours;
}): { isClosed: (day: string) => boolean; key: string } | null {
  if (statedValue(team.onCall) === true) return null;
  const stated = team.holidays.state === 'absent' && !worksOnSundays(hours) ? ['observed'] : (statedValue(team.holidays) ?? []);
  const [country, state] = [countryOf(plan, team), statedValue(team.state)];
  const isHoliday =
    stated.includes('observed') && country !== null
      ? (publicHolidays({ country, state }) ?? publicHolidays({ country, state: null }))
      : null;
  const days = new Set(stated.filter((item) => item !== 'observed' && item !== 'ignored'));
  if (isHoliday === null && days.size === 0) return null;
  return { isClosed: (day) => days.has(day) || isHoliday?.(day) === true, key: [country, state, ...stated].join(' ') };
}

function worksOnSundays(hours: OpeningHours): boolean {
  for (let minute = minutesPerWeek - 1440; minute < minutesPerWeek; minute += 30) if (isOpenAt(hours, minute)) return true;
  return false;
}
