import { careChannels, statedValue } from '../channels/channel-state.js';
import { teamOf } from '../channels/people.js';
import type { ChannelPlan } from '../channels/plan.js';
import type { QuestionField } from '../channels/questions.js';
import { middle, type Volume } from '../channels/volume.js';
import type { Steps } from '../steps.js';
import { lossesByChannel } from '../what-if/losses.js';
import type { Loss, Named } from '../what-if/what-if.js';
import { channelHours, type WorkSettings } from './load.js';

/** What a channel costs, and what customers would lose without it. */
export interface ChannelCost extends Named {
  /** Who answers it, or null when the plan names no team. */
  readonly team: string | null;
  /** Cases in a week; null when not stated. */
  readonly cases: Volume | null;
  /** Hours of work in a week; null when cases or minutes are not stated. */
  readonly hours: Volume | null;
  /** All work of the channel, posts and watching included, shared out over its cases; null when that is not stated or there are no cases. */
  readonly minutesPerCase: number | null;
  /** What must be stated before the cost can be told. */
  readonly missing: readonly QuestionField[];
  readonly losses: readonly Loss[];
}

/** The channels on which customers write or call, the most expensive per case first, those without cases before them and unknown ones last; a pause after each. */
export function* costSteps({
  plan,
  settings,
}: {
  readonly plan: ChannelPlan;
  readonly settings: WorkSettings;
}): Steps<readonly ChannelCost[]> {
  const losses = lossesByChannel(plan);
  const costs: ChannelCost[] = [];
  for (const channel of careChannels(plan)) {
    const [cases, hours, team] = [statedValue(channel.perWeek), channelHours(channel, settings), teamOf(plan, channel)];
    costs.push({
      id: channel.id,
      label: channel.label,
      team: team === null ? null : (statedValue(team.name) ?? team.id),
      cases,
      hours,
      minutesPerCase: hours === null || cases === null || middle(cases) === 0 ? null : (middle(hours) * 60) / middle(cases),
      missing: [
        ...(channel.perWeek.state === 'absent' ? (['channel.per-week'] as const) : []),
        ...(channel.minutes.state === 'absent' ? (['channel.minutes'] as const) : []),
      ],
      losses: losses.get(channel) ?? [],
    });
    yield;
  }
  // Work without a single case is the most expensive of all.
  const rank = ({ hours, minutesPerCase }: ChannelCost): number => (hours === null ? -1 : (minutesPerCase ?? Number.POSITIVE_INFINITY));
  return costs.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}
