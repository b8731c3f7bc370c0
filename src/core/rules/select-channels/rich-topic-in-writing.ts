import { isRunning, statedValue } from '../../channels/channel-state.js';
import { channelsById } from '../../channels/hand-over-graph.js';
import type { Channel, ChannelPlan, Topic } from '../../channels/plan.js';
import { servicesByTopic, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'rich-topic-in-writing',
  code: 'SEL-17',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#phone-stays',
  title: { de: 'Schwieriges Anliegen ohne Gespräch', en: 'Difficult topic without a conversation' },
  options: {
    // Direct messages go back and forth almost like a talk; nothing is asked of a visit, a call or a chat, which are one.
    'talk-platforms': ['messenger', 'whatsapp', 'telegram', 'signal', 'threema', 'sms'],
  },
  messages: {
    written: {
      de: 'Das Anliegen „{topic}“ braucht viel Erklärung, läuft aber nur über {channels}; erwartet ist auch ein Gespräch. Bieten Sie einen Rückruf oder einen Termin an, und ordnen Sie dem Anliegen diesen Kanal zu.',
      en: 'The topic “{topic}” needs much explaining, but runs only through {channels}; a conversation is expected as well. Offer a call back or an appointment, and assign that channel to the topic.',
    },
  },
  check(plan, { report, unknown, options }) {
    const byId = channelsById(plan);
    const services = servicesByTopic(plan);
    const isTalk = ({ platform }: Channel): boolean =>
      platform !== null && (platform.synchronous || options['talk-platforms'].includes(platform.id));
    for (const topic of plan.topics) {
      const isComplaint = topicClass(topic) === 'complaint';
      if (topic.richness.state === 'absent' ? !isComplaint : statedValue(topic.richness) !== 'high') continue;
      const served = (services.get(topic.id) ?? []).map(({ channel }) => channel);
      // A topic without a channel is told by topic-without-channel.
      if (served.length === 0) continue;
      const ways = [...served, ...handedOver({ plan, topic, byId })];
      if (ways.some(isTalk)) continue;
      const open = ways.filter(({ platform }) => platform === null);
      if (open.length > 0)
        for (const { id, platformText } of open) unknown({ field: 'channel.platform', at: platformText.at, subject: id });
      else if (topic.richness.state === 'absent') unknown({ field: 'topic.richness', at: topic.richness.at, subject: topic.id });
      else report({ message: 'written', at: topic.richness.at, data: { topic: topic.name, channels: served.map(({ label }) => label) } });
    }
  },
});

/** The running channels to which a topic is handed over by one that knows it. */
function handedOver({ plan, topic, byId }: { plan: ChannelPlan; topic: Topic; byId: ReadonlyMap<string, Channel> }): readonly Channel[] {
  return plan.channels
    .filter((channel) => isRunning(channel) && statedValue(channel.topics)?.some(({ id }) => id === topic.id))
    .flatMap(({ handOver }) => statedValue(handOver) ?? [])
    .filter((step) => step.topic === null || step.topic === topic.id)
    .flatMap(({ to }) => byId.get(to.value) ?? [])
    .filter(isRunning);
}
