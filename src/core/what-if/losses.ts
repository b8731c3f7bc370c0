import { careChannels, runningChannels, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { languagesOf, marketsOf, reaches } from '../channels/reach.js';
import { servicesByTopic } from '../channels/topic-service.js';
import type { Loss } from './what-if.js';

/** What customers had before a change and have no longer: topics, audiences and languages whose last way is gone. */
export function lossesOf(before: ChannelPlan, after: ChannelPlan): readonly Loss[] {
  return [
    ...gone(topicWays(before), topicWays(after)).map(({ key, had }) => ({ kind: 'topic' as const, name: nameOf(before, key), had })),
    ...gone(audienceWays(before), audienceWays(after)).map(({ key, had }) => ({
      kind: 'audience' as const,
      name: audience(before, key),
      had,
    })),
    ...gone(languageWays(before), languageWays(after)).map(({ key, had }) => {
      const [country = '', language = ''] = key.split(' ');
      return { kind: 'language' as const, country: country === '' ? null : country, language, had };
    }),
  ];
}

/** What customers would lose without a channel. */
export function lossesWithout(plan: ChannelPlan, channel: Channel): readonly Loss[] {
  return lossesOf(plan, { ...plan, channels: plan.channels.filter((one) => one !== channel) });
}

type Ways = ReadonlyMap<string, readonly Channel[]>;

function gone(before: Ways, after: Ways): { key: string; had: string[] }[] {
  return [...before].flatMap(([key, channels]) =>
    channels.length > 0 && (after.get(key) ?? []).length === 0 ? [{ key, had: channels.map(({ label }) => label) }] : [],
  );
}

function topicWays(plan: ChannelPlan): Ways {
  const services = servicesByTopic(plan);
  return new Map(
    plan.topics.map((topic) => [
      topic.id,
      (services.get(topic.id) ?? []).map(({ channel }) => channel).filter((channel) => reaches(topic, channel)),
    ]),
  );
}

function audienceWays(plan: ChannelPlan): Ways {
  const ways = new Map<string, Channel[]>();
  for (const channel of runningChannels(plan))
    for (const { value } of statedValue(channel.audiences) ?? []) ways.set(value, [...(ways.get(value) ?? []), channel]);
  return ways;
}

/** By country and language where the company states its markets, else by language alone. */
function languageWays(plan: ChannelPlan): Ways {
  const care = careChannels(plan);
  const speaking = (language: string, list: readonly Channel[]) => list.filter((channel) => languagesOf(plan, channel)?.includes(language));
  const markets = marketsOf(plan.company);
  if (markets.length === 0) {
    const spoken = new Set(care.flatMap((channel) => languagesOf(plan, channel) ?? []));
    return new Map([...spoken].map((language) => [` ${language}`, speaking(language, care)]));
  }
  return new Map(
    markets.flatMap(({ country, languages }) => {
      const local = care.filter((channel) => statedValue(channel.countries)?.includes(country) !== false);
      return languages.map((language) => [`${country} ${language}`, speaking(language, local)] as const);
    }),
  );
}

function nameOf({ topics }: ChannelPlan, id: string): string {
  return topics.find((topic) => topic.id === id)?.name ?? id;
}

function audience({ audiences }: ChannelPlan, id: string): string {
  const found = audiences.find((candidate) => candidate.id === id);
  return (found === undefined ? null : statedValue(found.name)) ?? id;
}
