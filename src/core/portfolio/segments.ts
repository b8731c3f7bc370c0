import { isCare, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { languagesOf, marketsOf } from '../channels/reach.js';

/** Customers who speak one language in one country; businesses settle on one of several. */
export interface Segment {
  /** Null where the plan does not part its customers by country. */
  readonly country: string | null;
  /** One of them is enough; empty where the plan does not say which languages its customers speak. */
  readonly languages: readonly string[];
}

/** The customers of a company by market; all of them together where it states none. */
export function segmentsOf({ company }: ChannelPlan): readonly Segment[] {
  const markets = marketsOf(company);
  if (markets.length === 0) return [{ country: null, languages: [] }];
  if (statedValue(company.customers) === 'businesses') return markets;
  return markets.flatMap(({ country, languages }) => languages.map((language) => ({ country, languages: [language] })));
}

/** True when a channel is there for these customers and speaks to them. A channel without countries is there for all; one without languages for nobody in particular. */
export function speaksTo(plan: ChannelPlan, channel: Channel, { country, languages }: Segment): boolean {
  if (country !== null && statedValue(channel.countries)?.includes(country) === false) return false;
  return languages.length === 0 || languages.some((language) => languagesOf(plan, channel)?.includes(language) === true);
}

/** The segments for which somebody must be there at all: by market, else every language that is spoken today where there are several. */
export function languageSegments(plan: ChannelPlan, today: readonly Channel[]): readonly Segment[] {
  if (marketsOf(plan.company).length > 0) return segmentsOf(plan);
  const spoken = new Set(today.filter(isCare).flatMap((channel) => languagesOf(plan, channel) ?? []));
  return spoken.size < 2 ? [] : [...spoken].map((language) => ({ country: null, languages: [language] }));
}
