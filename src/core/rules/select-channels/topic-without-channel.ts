import { isRunning } from '../../channels/channel-state.js';
import { reaches } from '../../channels/reach.js';
import { isClassUnknown, servicesByTopic, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'topic-without-channel',
  code: 'SEL-03',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#every-topic',
  title: { de: 'Anliegen ohne Kanal', en: 'Topic without a channel' },
  messages: {
    care: {
      de: 'Für das Anliegen „{topic}“ gibt es keinen laufenden Kanal, auf dem Sie antworten; jedes Anliegen braucht einen. Ordnen Sie es einem Kanal zu, auf dem Kunden schreiben oder anrufen können.',
      en: 'For the topic “{topic}” there is no running channel on which you reply; every topic needs one. Assign it to a channel on which customers can write or call.',
    },
    news: {
      de: 'Für das Thema „{topic}“ gibt es keinen laufenden Kanal, auf dem Sie es mitteilen; jedes Thema braucht einen. Ordnen Sie es einem Kanal zu, der nach außen spricht.',
      en: 'For the news topic “{topic}” there is no running channel on which you tell people; every topic needs one. Assign it to a channel that reaches the public.',
    },
  },
  check(plan, { report, unknown }) {
    const services = servicesByTopic(plan);
    const silent = plan.channels.filter((channel) => isRunning(channel) && channel.topics.state === 'absent');
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel);
      if (channels.some((channel) => reaches(topic, channel))) continue;
      const open = channels.filter(({ direction }) => direction.state === 'absent');
      if (open.length > 0) {
        for (const { id, direction } of open) unknown({ field: 'channel.direction', at: direction.at, subject: id });
      } else if (channels.length > 0 && isClassUnknown(topic)) {
        unknown({ field: 'topic.class', at: topic.class.at, subject: topic.id });
      } else if (silent.length > 0) {
        for (const { id, topics } of silent) unknown({ field: 'channel.topics', at: topics.at, subject: id });
      } else {
        report({ message: topicClass(topic) === 'news' ? 'news' : 'care', at: topic.at, data: { topic: topic.name } });
      }
    }
  },
});
