import { statedValue } from '../channels/channel-state.js';
import { isOpenAt, minutesPerWeek, type OpeningHours } from '../channels/opening-hours.js';
import { isSameRole } from '../channels/people.js';
import type { ChannelPlan, Stated, Team } from '../channels/plan.js';
import { zoneOffset } from './zone-offset.js';

type Hours = Pick<OpeningHours, 'ranges'>;

/** When a role or team can be reached: the hours of its team, always when that is on call; null when the plan does not say. */
export function hoursOfRole({
  plan,
  role,
  today,
}: {
  readonly plan: ChannelPlan;
  readonly role: string;
  readonly today: string;
}): Hours | null {
  const team = plan.teams.find(({ id, lead }) => isSameRole(id, role) || isSameRole(statedValue(lead) ?? '', role));
  if (team === undefined) return null;
  if (statedValue(team.onCall) === true) return { ranges: [{ from: 0, to: minutesPerWeek }] };
  const hours = statedValue(team.hours);
  return hours === null ? null : onCompanyClocks({ plan, hours, zone: team.timeZone, today });
}

/** The hours of a team on the clocks of the company, as they differ on a day. */
function onCompanyClocks({
  plan,
  hours,
  zone,
  today,
}: {
  readonly plan: ChannelPlan;
  readonly hours: Hours;
  readonly zone: Team['timeZone'];
  readonly today: string;
}): Hours {
  const ahead = offsetOf(zone, today);
  const company = offsetOf(plan.company.timeZone, today);
  if (ahead === null || company === null || ahead === company) return hours;
  const shifted = hours.ranges.flatMap(({ from, to }) => {
    const start = (((from + company - ahead) % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
    const end = start + to - from;
    return end <= minutesPerWeek
      ? [{ from: start, to: end }]
      : [
          { from: start, to: minutesPerWeek },
          { from: 0, to: end - minutesPerWeek },
        ];
  });
  return { ranges: shifted.sort((a, b) => a.from - b.from) };
}

function offsetOf(zone: Stated<string>, today: string): number | null {
  const name = statedValue(zone);
  return name === null ? null : (zoneOffset(name)?.(Date.parse(today) + 12 * 3_600_000) ?? null);
}

const step = 5;

/** The most minutes of service in a row, closed times left out, in which not all of several who are needed can be reached. */
export function longestUnreached({ service, needed }: { readonly service: Hours; readonly needed: readonly Hours[] }): number {
  let longest = 0;
  let minutes = 0;
  // Two weeks, so that what crosses Sunday midnight is seen whole.
  for (let minute = 0; minute < 2 * minutesPerWeek; minute += step) {
    const inWeek = minute % minutesPerWeek;
    if (needed.every((hours) => isOpenAt(hours, inWeek))) minutes = 0;
    else if (isOpenAt(service, inWeek)) minutes += step;
    longest = Math.max(longest, minutes);
  }
  return longest;
}
