import { isCare, statedValue } from '../channels/channel-state.js';
import { minutesPerWeek, type OpeningHours } from '../channels/opening-hours.js';
import type { ChannelPlan } from '../channels/plan.js';
import { serviceHours } from '../channels/service-hours.js';
import { servedTopics, topicClass } from '../channels/topic-service.js';
import { neededHours, rule } from '../rules/select-channels/urgent-topic-without-help.js';
import type { Cover, Missing } from './situation.js';

/**
 * Topics that are urgent within minutes need somebody to talk to, or a status page, at every minute in which help is needed. The week is cut where a channel opens or
 * closes, so that several channels may take turns. Hours that are not stated cover nothing and are asked for.
 */
export function urgentCovers(plan: ChannelPlan, ask: (field: Missing['field'], subject: string, vital: boolean) => void): Cover[] {
  const [outageWords, statusPlatforms] = [rule.options?.['outage-words'] ?? [], rule.options?.['status-platforms'] ?? []];
  return plan.topics.flatMap((topic) => {
    if (topicClass(topic) === 'news' || statedValue(topic.urgency) !== 'minutes') return [];
    const serving = plan.channels.flatMap((channel, index) =>
      servedTopics(channel).some(({ id }) => id === topic.id) ? [{ channel, index }] : [],
    );
    const status = serving.flatMap(({ channel, index }) => (statusPlatforms.includes(channel.platform?.id ?? '') ? [index] : []));
    const talking = serving.filter(({ channel }) => isCare(channel) && channel.platform?.synchronous === true);
    const need = { kind: 'urgent', topic: topic.name } as const;
    const needed = neededHours(topic, outageWords);
    if (needed === null) {
      if (topic.needed.state === 'absent') ask('topic.needed', topic.id, false);
      return [{ need, by: [...talking.map(({ index }) => index), ...status], when: null }];
    }
    const open = talking.map(({ channel, index }) => {
      const hours = serviceHours(plan, channel);
      if (hours.state === 'absent') ask('channel.hours', channel.id, false);
      return { index, ranges: hours.state === 'not-applicable' ? always : (statedValue(hours)?.ranges ?? []) };
    });
    const covers = new Map<string, Cover>();
    for (const minute of cuts([needed.hours.ranges, ...open.map(({ ranges }) => ranges)])) {
      if (!within(minute, needed.hours.ranges)) continue;
      const by = [...open.filter(({ ranges }) => within(minute, ranges)).map(({ index }) => index), ...status];
      covers.set(by.join(), { need, by, when: null });
    }
    return [...covers.values()];
  });
}

type Ranges = OpeningHours['ranges'];

const always: Ranges = [{ from: 0, to: minutesPerWeek }];

/** The first minute of every stretch of the week in which nothing opens or closes. */
function cuts(all: readonly Ranges[]): readonly number[] {
  return [...new Set([0, ...all.flatMap((ranges) => ranges.flatMap(({ from, to }) => [from, to]))])].filter(
    (minute) => minute < minutesPerWeek,
  );
}

function within(minute: number, ranges: Ranges): boolean {
  return ranges.some(({ from, to }) => from <= minute && minute < to);
}
