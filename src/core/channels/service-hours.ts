import type { Localised } from '../language.js';
import { statedValue } from './channel-state.js';
import { minutesPerWeek, type OpeningHours } from './opening-hours.js';
import { teamOf } from './people.js';
import type { Channel, ChannelPlan, Stated } from './plan.js';

const always: OpeningHours = { ranges: [{ from: 0, to: minutesPerWeek }], text: '24/7' };

/** When somebody works on a channel: its own hours, else those of its team; around the clock when the team is on call. */
export function serviceHours(plan: ChannelPlan, channel: Channel): Stated<OpeningHours> {
  const team = teamOf(plan, channel);
  if (team !== null && statedValue(team.onCall) === true) return { state: 'value', value: always, at: team.onCall.at, from: 'plan' };
  if (channel.hours.state !== 'absent' || team === null || team.hours.state === 'absent') return channel.hours;
  return team.hours;
}

/** The longest time in which nobody is there, in minutes of the week; the end may lie in the next week. Null when somebody always is. */
export function longestAbsence({ ranges }: Pick<OpeningHours, 'ranges'>): { readonly from: number; readonly to: number } | null {
  let longest: { from: number; to: number } | null = null;
  ranges.forEach((range, index) => {
    const next = ranges[index + 1]?.from ?? (ranges[0]?.from ?? 0) + minutesPerWeek;
    if (next - range.to > (longest === null ? 0 : longest.to - longest.from)) longest = { from: range.to, to: next };
  });
  return longest;
}

const days = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** A minute of the week in words, such as "Freitag, 18:00 Uhr". Midnight is written as the beginning of a day. */
export function weekMinute(minute: number): Localised {
  const inWeek = minute % minutesPerWeek;
  const day = Math.floor(inWeek / 1440);
  const clock = `${String(Math.floor((inWeek % 1440) / 60)).padStart(2, '0')}:${String(inWeek % 60).padStart(2, '0')}`;
  return { de: `${days.de[day]}, ${clock} Uhr`, en: `${days.en[day]} at ${clock}` };
}
