import { longestWorkingWait } from './backlog.js';
import type { ChannelLoad, LoadSettings, TeamLoad } from './load.js';
import { attendedHours, hoursOfWeek, peopleThere } from './people-at-once.js';

/**
 * The longest time in service hours that somebody who writes waits for an answer, or null when the plan does not say enough. The model is kind to the team: cases count at
 * their lowest estimate, the channel gets all the time that calls and chats leave, and in hours in which nobody is there only a part (`closed-hours-percent`) is written.
 * What it calls too slow is too slow. Infinity when the work never ends.
 */
export function writtenWait({
  team,
  load,
  settings,
}: {
  readonly team: TeamLoad;
  readonly load: ChannelLoad;
  readonly settings: LoadSettings;
}): number | null {
  const hours = attendedHours(team.team, load.channel);
  const capacity = peopleThere({ team, load });
  if (hours === null || capacity === null || load.hours === null || load.cases === null) return null;
  const attended = hoursOfWeek(hours);
  const count = attended.filter(Boolean).length;
  if (count === 0) return null;
  const closed = settings['closed-hours-percent'] / 100;
  // Work counts in hours here, not in messages.
  const each = load.hours.low / (count + closed * (attended.length - count));
  return longestWorkingWait({
    arrivals: attended.map((is) => (is ? each : each * closed)),
    capacity: attended.map((is) => (is ? capacity : 0)),
  });
}
