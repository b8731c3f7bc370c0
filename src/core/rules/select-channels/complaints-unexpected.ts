import { isPublic, statedValue } from '../../channels/channel-state.js';
import { openComments } from '../../channels/open-comments.js';
import type { Channel, Topic } from '../../channels/plan.js';
import { isClassUnknown, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'complaints-unexpected',
  code: 'SEL-30',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#complaints-come',
  title: { de: 'Beschwerden nicht vorgesehen', en: 'No plan for complaints' },
  messages: {
    missing: {
      de: 'Auf dem öffentlichen Kanal „{channel}“ kann jeder schreiben, aber für Beschwerden ist nichts vorgesehen; sie kommen auch auf Verkaufsseiten. Geben Sie dem Kanal das Anliegen Beschwerde, oder tragen Sie bei „hand-over“ eine Übergabe dafür ein.',
      en: 'Everybody can write on the public channel “{channel}”, but nothing is planned for complaints; they also come to pages that sell. Give the channel a complaint topic, or enter a hand-over for them under “hand-over”.',
    },
  },
  check(plan, { report, unknown }) {
    const topics = new Map(plan.topics.map((topic): [string, Topic] => [topic.id, topic]));
    for (const channel of plan.channels.filter((candidate) => isPublic(candidate) && isOpenToReplies(candidate))) {
      if (channel.topics.state === 'not-applicable' || channel.handOver.state === 'not-applicable') continue;
      const own = statedValue(channel.topics) ?? [];
      const handOvers = statedValue(channel.handOver) ?? [];
      const named = [...own.map(({ id }) => id), ...handOvers.flatMap(({ topic }) => topic ?? [])].flatMap((id) => topics.get(id) ?? []);
      if (handOvers.some(({ topic }) => topic === null) || named.some((topic) => topicClass(topic) === 'complaint')) continue;
      const open = named.filter(isClassUnknown);
      for (const topic of open) unknown({ field: 'topic.class', at: topic.class.at, subject: topic.id });
      if (channel.topics.state === 'absent' && plan.hasTopics)
        unknown({ field: 'channel.topics', at: channel.topics.at, subject: channel.id });
      if (channel.topics.state === 'absent' && !plan.hasTopics) unknown({ field: 'plan.topics', at: channel.topics.at, subject: 'topics' });
      if (channel.handOver.state === 'absent') unknown({ field: 'channel.hand-over', at: channel.handOver.at, subject: channel.id });
      if (open.length === 0 && channel.topics.state !== 'absent' && channel.handOver.state !== 'absent')
        report({ message: 'missing', at: channel.topics.at, related: [channel.handOver.at], data: { channel: channel.label } });
    }
  },
});

function isOpenToReplies(channel: Channel): boolean {
  const direction = statedValue(channel.direction);
  return direction === 'in' || direction === 'both' || openComments(channel) === 'yes';
}
