import { runningChannels, statedValue } from '../../channels/channel-state.js';
import type { Topic } from '../../channels/plan.js';
import { isClassUnknown, servedTopics, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'one-way-channel',
  code: 'SEL-21',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#two-way',
  title: { de: 'Einbahnstraße', en: 'One-way street' },
  messages: {
    out: {
      de: 'Auf „{channel}“ kann niemand antworten, der Kanal bedient aber {topics}; wer Kunden hilft, nimmt ihre Antworten an. Öffnen Sie den Kanal für Antworten, oder setzen Sie dort „role: refer“ und nennen Sie einen anderen Kanal.',
      en: 'Nobody can reply on “{channel}”, yet it serves {topics}; a channel that helps customers accepts their replies. Open it for replies, or set “role: refer” there and name another channel.',
    },
    'no-reply': {
      de: 'Die Adresse {address} von „{channel}“ nimmt keine Antworten an; wer Kunden hilft, nimmt ihre Antworten an. Schreiben Sie von einer Adresse, die jemand liest.',
      en: 'The address {address} of “{channel}” accepts no replies; a channel that helps customers accepts their replies. Write from an address that somebody reads.',
    },
  },
  check(plan, { report, unknown }) {
    const topics = new Map(plan.topics.map((topic): [string, Topic] => [topic.id, topic]));
    for (const channel of runningChannels(plan)) {
      const direction = statedValue(channel.direction);
      const served = servedTopics(channel).flatMap(({ id, at }) => {
        const topic = topics.get(id);
        return topic === undefined ? [] : [{ topic, at }];
      });
      const care = served.filter(({ topic }) => ['inquiry', 'complaint', 'press'].includes(topicClass(topic) ?? ''));
      const address = statedValue(channel.address);
      if (address !== null && isNoReply(address)) {
        if (care.length > 0 || direction === 'in' || direction === 'both')
          report({
            message: 'no-reply',
            at: channel.address.at,
            related: care.map(({ at }) => at),
            data: { address, channel: channel.label },
          });
        continue;
      }
      if (direction !== 'out') continue;
      if (care.length > 0)
        report({
          message: 'out',
          at: channel.direction.at,
          related: care.map(({ at }) => at),
          data: { channel: channel.label, topics: care.map(({ topic }) => topic.name) },
        });
      for (const { topic } of served) if (isClassUnknown(topic)) unknown({ field: 'topic.class', at: topic.class.at, subject: topic.id });
    }
  },
});

function isNoReply(address: string): boolean {
  return /^(?:mailto:)?(?:[^@\s]*[._-])?(?:no|do[._-]?not|nicht)[._-]?(?:reply|antworten)[^@\s]*@/i.test(address.trim());
}
