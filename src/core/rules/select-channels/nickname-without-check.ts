import { careChannels, isRunning, statedValue } from '../../channels/channel-state.js';
import { channelsById } from '../../channels/hand-over-graph.js';
import type { Channel, Topic } from '../../channels/plan.js';
import { servedTopics } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'nickname-without-check',
  code: 'SEL-19',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#nicknames',
  title: { de: 'Kundendaten unter Spitznamen', en: 'Customer data under nicknames' },
  messages: {
    missing: {
      de: 'Auf „{channel}“ treten Kunden auch unter Spitznamen auf, und dort {count:wird das persönliche Anliegen|werden die persönlichen Anliegen} {topics} bedient; erwartet ist ein Kanal, auf dem Sie wissen, wer schreibt. Nennen Sie ihn bei „hand-over“, oder setzen Sie beim Anliegen „role: refer“.',
      en: 'On “{channel}” customers also appear under nicknames, and the personal {count:topic|topics} {topics} {count:is|are} served there; a channel on which you know who is writing is expected. Name it under “hand-over”, or set “role: refer” for the topic.',
    },
  },
  check(plan, { report, unknown }) {
    const byId = channelsById(plan);
    const topics = new Map(plan.topics.map((topic): [string, Topic] => [topic.id, topic]));
    for (const channel of careChannels(plan)) {
      const identity = statedValue(channel.identity);
      if (identity !== 'nick' && identity !== 'either') continue;
      const { handOver } = channel;
      if (handOver.state === 'not-applicable') continue;
      const uncovered = servedTopics(channel)
        .flatMap(({ id }) => topics.get(id) ?? [])
        .filter((topic) => needsName(topic) && !isHandedOver({ channel, topic, byId }));
      if (uncovered.length === 0) continue;
      if (handOver.state === 'absent') unknown({ field: 'channel.hand-over', at: handOver.at, subject: channel.id });
      else
        report({
          message: 'missing',
          at: handOver.at,
          related: uncovered.map(({ privacy }) => privacy.at),
          data: { channel: channel.label, topics: uncovered.map(({ name }) => name), count: uncovered.length },
        });
    }
  },
});

/** True for topics that cannot be worked on without knowing the customer. What customers discuss among themselves is none. */
function needsName({ privacy, exchange }: Topic): boolean {
  const value = statedValue(privacy);
  return value !== null && value !== 'public' && statedValue(exchange) !== true;
}

function isHandedOver({ channel, topic, byId }: { channel: Channel; topic: Topic; byId: ReadonlyMap<string, Channel> }): boolean {
  return (statedValue(channel.handOver) ?? []).some((step) => {
    if (step.topic !== null && step.topic !== topic.id) return false;
    const target = byId.get(step.to.value);
    // A target that the plan does not know is told by plan-reference, one whose identity is open is not held against it.
    return target === undefined || (isRunning(target) && (target.identity.state === 'absent' || statedValue(target.identity) === 'real'));
  });
}
