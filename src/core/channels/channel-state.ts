import { rememberOf } from '../remember.js';
import type { Channel, ChannelPlan, Stated } from './plan.js';

/** True for channels that customers meet now or will meet: `live`, `planned`, and those that do not say. On a closed platform nobody meets anybody. */
export function isRunning(channel: Channel): boolean {
  return isMeantToRun(channel) && channel.platform?.status !== 'closed';
}

/** True for channels that the plan counts as running, whatever became of their platform. */
export function isMeantToRun(channel: Channel): boolean {
  const status = statedValue(channel.status);
  return status === null || status === 'live' || status === 'planned';
}

/** A running channel that customers can write or call. */
export function isCare(channel: Channel): boolean {
  const direction = statedValue(channel.direction);
  return isRunning(channel) && (direction === 'in' || direction === 'both');
}

/** A running channel that others can read. */
export function isPublic(channel: Channel): boolean {
  return isRunning(channel) && statedValue(channel.visibility) === 'public';
}

/** The running channels of a plan, in its order. As nearly every check asks, they are found once for a plan; so are the two kinds below. */
export const runningChannels: (plan: ChannelPlan) => readonly Channel[] = rememberOf(({ channels }) => channels.filter(isRunning));

export const careChannels: (plan: ChannelPlan) => readonly Channel[] = rememberOf(({ channels }) => channels.filter(isCare));

export const publicChannels: (plan: ChannelPlan) => readonly Channel[] = rememberOf(({ channels }) => channels.filter(isPublic));

/** The value of a field, or null when it states none, does not apply, or says nothing. */
export function statedValue<T>(field: Stated<T>): T | null {
  return field.state === 'value' ? field.value : null;
}
