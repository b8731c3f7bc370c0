import { careChannels, runningChannels, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { languagesOf, marketsOf, reaches } from '../channels/reach.js';
import { servicesByTopic } from '../channels/topic-service.js';
import type { Loss } from './what-if.js';

/** What customers had before a change and have no longer: topics, audiences and languages whose last way is gone. */
export function lossesOf(before: ChannelPlan, after: ChannelPlan): readonly Loss[] {
  const [had, has] = [allWays(before), allWays(after)];
  return had.flatMap(({ ways, lossOf }, kind) =>
    [...ways].flatMap(([key, channels]) =>
      channels.length > 0 && isEmpty(has[kind]?.ways.get(key)) ? [lossOf(key, labels(channels))] : [],
    ),
  );
}

/** What customers would lose without each of the channels, for those on which something depends: whatever has no other way. */
export function lossesByChannel(plan: ChannelPlan): ReadonlyMap<Channel, readonly Loss[]> {
  const losses = new Map<Channel, Loss[]>();
  for (const { ways, lossOf } of allWays(plan))
    for (const [key, channels] of ways) {
      const [only] = channels;
      if (only === undefined || channels.some((channel) => channel !== only)) continue;
      losses.set(only, [...(losses.get(only) ?? []), lossOf(key, labels(channels))]);
    }
  return losses;
}

function isEmpty(channels: readonly Channel[] | undefined): boolean {
  return (channels ?? []).length === 0;
}

function labels(channels: readonly Channel[]): string[] {
  return channels.map(({ label }) => label);
}

/** Every kind of way, and what is said when the last one of it is gone. Whether a channel is a way depends on no other channel. */
function allWays(plan: ChannelPlan): readonly { readonly ways: Ways; readonly lossOf: (key: string, had: string[]) => Loss }[] {
  return [
    { ways: topicWays(plan), lossOf: (key, had) => ({ kind: 'topic', name: nameOf(plan, key), had }) },
    { ways: audienceWays(plan), lossOf: (key, had) => ({ kind: 'audience', name: audience(plan, key), had }) },
    {
      ways: languageWays(plan),
      lossOf: (key, had) => {
        const [country = '', language = ''] = key.split(' ');
        return { kind: 'language', country: country === '' ? null : country, language, had };
      },
    },
  ];
}

type Ways = ReadonlyMap<string, readonly Channel[]>;

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
    for (const { value } of statedValue(channel.audiences) ?? []) {
      const list = ways.get(value) ?? [];
      list.push(channel);
      ways.set(value, list);
    }
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
