import { isCare, statedValue } from './channel-state.js';
import type { Channel, ChannelPlan, Company, Market, Topic } from './plan.js';
import { topicClass } from './topic-service.js';

/** True when a channel that serves a topic reaches those who have it: news go out, everything else comes in. */
export function reaches(topic: Topic, channel: Channel): boolean {
  const direction = statedValue(channel.direction);
  const wanted = topicClass(topic) === 'news' ? 'out' : 'in';
  return direction === 'both' || direction === wanted;
}

/** A running channel on which one customer writes or calls and nobody else reads it. */
export function isPrivateWay(channel: Channel): boolean {
  return isCare(channel) && statedValue(channel.visibility) === 'private' && statedValue(channel.form) === 'one-to-one';
}

/** The languages of a channel, or null when the plan does not say. In a company with a single language every channel speaks it. */
export function languagesOf({ company }: Pick<ChannelPlan, 'company'>, { languages }: Channel): readonly string[] | null {
  const own = statedValue(languages);
  if (own !== null || languages.state !== 'absent') return own;
  const all = statedValue(company.languages);
  return all?.length === 1 ? all : null;
}

/** Where customers are and what they speak there, as `markets` states it; empty when it does not. */
export function marketsOf({ markets }: Company): readonly Market[] {
  return statedValue(markets) ?? [];
}
