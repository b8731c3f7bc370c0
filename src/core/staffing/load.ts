import { careChannels, statedValue } from '../channels/channel-state.js';
import { teamOf } from '../channels/people.js';
import type { Channel, ChannelPlan, Stated, Team } from '../channels/plan.js';
import type { QuestionField } from '../channels/questions.js';
import { middle, type Volume } from '../channels/volume.js';
import { groupBy } from '../group-by.js';
import type { At } from '../place.js';
import { concurrencyFactor } from './concurrency.js';
import { peopleAtOnce } from './people-at-once.js';

/** What the model takes for granted; conventions of ours without a published norm, unless said otherwise. Every one is a setting. */
export const workDefaults = {
  // Where people talk at the same time, waits grow long before every minute is taken.
  'max-load-percent-talk': 85,
  'max-load-percent-written': 95,
  'care-share-percent': 100,
  'minutes-per-post': 30,
  'base-minutes-per-channel': 60,
  // On social networks a matter takes several messages back and forth.
  'turns-social': 2.5,
};

/** What it takes to keep a promise. */
const reachDefaults = {
  // The share of customers for whom a promise must hold.
  'in-time-percent': 80,
  // How much is written in an hour in which nobody is there, compared with one in which somebody is.
  'closed-hours-percent': 25,
};

export const loadDefaults = { ...workDefaults, ...reachDefaults };

export type WorkSettings = Readonly<Record<keyof typeof workDefaults, number>>;
export type LoadSettings = Readonly<Record<keyof typeof loadDefaults, number>>;

/** The work that a channel makes in a week. */
export interface ChannelLoad {
  readonly channel: Channel;
  /** Whether customers wait on the line or in an inbox. */
  readonly kind: 'talk' | 'writing';
  /** Cases in a week; null when not stated. */
  readonly cases: Volume | null;
  /** Hours of work in a week: cases with all their turns, posts, and what a channel takes even when nobody writes. Null when cases or minutes are not stated. */
  readonly hours: Volume | null;
  /** Hours in a week that the plan sets apart for this channel; null when it does not. */
  readonly available: number | null;
  /** From which share of them on waits grow, in percent. */
  readonly limit: number;
  /** What its work means for that time, as for a team. */
  readonly verdict: TeamLoad['verdict'];
  /** For talk: how many people must be there at the same time to keep the promise, as a range; null when the plan does not say enough. */
  readonly atOnce: Volume | null;
}

/** The work and the time of a team in a week. */
export interface TeamLoad {
  readonly team: Team;
  /** The channels that it answers, in the order of the plan; never empty. */
  readonly channels: readonly ChannelLoad[];
  /** True when cases and minutes are stated for at least one channel. */
  readonly measured: boolean;
  /** What must be stated before the load can be told. */
  readonly missing: readonly { readonly field: QuestionField; readonly at: At; readonly subject: string }[];
  /** Hours of work in a week; null while something is missing. */
  readonly needed: Volume | null;
  /** Hours in a week for customers: people x hours x (1 - shrinkage) x share; null when not stated. */
  readonly available: number | null;
  /** From which share of the available hours on waits grow, in percent. */
  readonly limit: number;
  /** `over`: even the lowest estimate does not fit; `tight`: the middle is above the limit; `unknown` while something is missing. */
  readonly verdict: 'fits' | 'tight' | 'over' | 'unknown';
}

/** For every team that answers customers, what its channels need in a week and what it has. Rough numbers of cases stay ranges. */
export function teamLoads({ plan, settings }: { readonly plan: ChannelPlan; readonly settings: LoadSettings }): TeamLoad[] {
  const channelsOf = groupBy(careChannels(plan), (channel) => teamOf(plan, channel));
  return plan.teams.flatMap((team) => {
    const channels = channelsOf.get(team);
    return channels === undefined ? [] : [teamLoad({ team, channels, settings })];
  });
}

function teamLoad({ team, channels, settings }: { team: Team; channels: readonly Channel[]; settings: LoadSettings }): TeamLoad {
  const loads = channels.map((channel) => channelLoad({ channel, team, settings }));
  const missing = missingFields(team, channels);
  const hours = loads.flatMap((load) => (load.hours === null ? [] : [load.hours]));
  const needed =
    missing.length > 0 ? null : { low: hours.reduce((sum, { low }) => sum + low, 0), high: hours.reduce((sum, { high }) => sum + high, 0) };
  const available = availableHours(team, settings);
  const limit = loads.some(({ kind }) => kind === 'talk') ? settings['max-load-percent-talk'] : settings['max-load-percent-written'];
  return {
    team,
    channels: loads,
    measured: channels.some(({ minutes, perWeek }) => minutes.state !== 'absent' && perWeek.state !== 'absent'),
    missing,
    needed,
    available,
    limit,
    verdict: verdictOf({ needed, available, limit }),
  };
}

/** The work of a channel against the time that is set apart for it. */
export function channelLoad({ channel, team, settings }: { channel: Channel; team: Team | null; settings: LoadSettings }): ChannelLoad {
  const talk = channel.platform?.synchronous === true;
  const hours = channelHours(channel, settings);
  const { availableHours } = channel;
  const available = availableHours.state === 'none' ? 0 : statedValue(availableHours);
  const limit = talk ? settings['max-load-percent-talk'] : settings['max-load-percent-written'];
  return {
    channel,
    kind: talk ? 'talk' : 'writing',
    cases: statedValue(channel.perWeek),
    hours,
    available,
    limit,
    verdict: verdictOf({ needed: hours, available, limit }),
    atOnce: talk && team !== null ? peopleAtOnce({ team, channel, level: settings['in-time-percent'] / 100 }) : null,
  };
}

function verdictOf({ needed, available, limit }: Pick<TeamLoad, 'needed' | 'available' | 'limit'>): TeamLoad['verdict'] {
  if (needed === null || available === null) return 'unknown';
  if (needed.low > available) return 'over';
  return middle(needed) * 100 > limit * available ? 'tight' : 'fits';
}

function missingFields(team: Team, channels: readonly Channel[]): TeamLoad['missing'] {
  const fields: (readonly [QuestionField, Stated<unknown>, string])[] = [
    ['team.people', team.people, team.id],
    ['team.hours-per-week', team.hoursPerWeek, team.id],
    ...channels.flatMap(({ id, perWeek, minutes }): (readonly [QuestionField, Stated<unknown>, string])[] => [
      ['channel.per-week', perWeek, id],
      ['channel.minutes', minutes, id],
    ]),
  ];
  return fields.flatMap(([field, { state, at }, subject]) => (state === 'absent' ? [{ field, at, subject }] : []));
}

/** The channel that takes the most time per case, the first to close where time is short; null for a team without channels. */
export function costliest({ channels }: Pick<TeamLoad, 'channels'>): ChannelLoad | null {
  return channels.toSorted((a, b) => casesPerHour(a) - casesPerHour(b))[0] ?? null;
}

function casesPerHour({ cases, hours }: ChannelLoad): number {
  return cases === null || hours === null ? 0 : middle(cases) / middle(hours);
}

/** Hours of a team in a week that are left for customers; null when people or hours are not stated. */
export function availableHours(team: Team, settings: WorkSettings): number | null {
  const [people, hours] = [statedValue(team.people), statedValue(team.hoursPerWeek)];
  if (people === null || hours === null) return null;
  return (people * hours * (1 - (statedValue(team.shrinkage) ?? 0)) * settings['care-share-percent']) / 100;
}

/** Hours of work that a channel makes in a week, or null when cases or minutes are not stated. */
export function channelHours(channel: Channel, settings: WorkSettings): Volume | null {
  if (channel.perWeek.state === 'absent' || channel.minutes.state === 'absent') return null;
  const cases = statedValue(channel.perWeek) ?? { low: 0, high: 0 };
  const posts = statedValue(channel.postsPerWeek) ?? { low: 0, high: 0 };
  const each = minutesPerCase(channel, settings);
  const hours = (caseCount: number, postCount: number): number =>
    (caseCount * each + postCount * settings['minutes-per-post'] + settings['base-minutes-per-channel']) / 60;
  return { low: hours(cases.low, posts.low), high: hours(cases.high, posts.high) };
}

/** Working minutes that a case takes with all its turns; several conversations at once make it shorter. */
export function minutesPerCase(channel: Channel, settings: WorkSettings): number {
  const { platform } = channel;
  const social =
    platform?.owned === 'third' && !platform.synchronous && !platform.reviewSite && statedValue(channel.visibility) === 'public';
  const turns = statedValue(channel.turns) ?? (social ? settings['turns-social'] : 1);
  return ((statedValue(channel.minutes) ?? 0) * turns) / concurrencyFactor(statedValue(channel.concurrency) ?? 1);
}
