import { isPublic, isRunning, statedValue } from '../../channels/channel-state.js';
import { channelsById } from '../../channels/hand-over-graph.js';
import type { Channel, ChannelPlan, Topic } from '../../channels/plan.js';
import { isPrivateWay } from '../../channels/reach.js';
import { type Service, servicesByTopic, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'private-topic-in-public',
  code: 'SEL-05',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#one-to-one',
  title: { de: 'Vertrauliches Anliegen vor Publikum', en: 'Private topic in public' },
  messages: {
    primary: {
      de: 'Das vertrauliche Anliegen „{topic}“ hat seinen Platz auf dem öffentlichen Kanal „{channel}“; erwartet ist ein privater Weg zu einem Menschen. Setzen Sie dort „role: refer“, und übergeben Sie an Telefon, E-Mail oder ein persönliches Gespräch.',
      en: 'The private topic “{topic}” has its place on the public channel “{channel}”; a private way to a person is expected. Set “role: refer” there, and hand over to phone, e-mail or a face-to-face conversation.',
    },
    also: {
      de: 'Das vertrauliche Anliegen „{topic}“ wird auch auf dem öffentlichen Kanal „{channel}“ bedient; erwartet ist, dass er nur auf den privaten Weg verweist. Setzen Sie dort „role: refer“ mit einer Übergabe.',
      en: 'The private topic “{topic}” is also served on the public channel “{channel}”; it is expected only to refer to the private channel. Set “role: refer” there with a hand-over.',
    },
    'no-way': {
      de: 'Für das vertrauliche Anliegen „{topic}“ gibt es keinen privaten Weg zu einem Menschen; jedes solche Anliegen braucht einen. Ordnen Sie ihm Telefon, E-Mail oder ein persönliches Gespräch zu.',
      en: 'For the private topic “{topic}” there is no private way to a person; every such topic needs one. Assign phone, e-mail or a face-to-face conversation to it.',
    },
  },
  check(plan, { report, unknown }) {
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      const served = services.get(topic.id) ?? [];
      const inPublic = served.filter(({ channel }) => isPublic(channel));
      if (topic.privacy.state === 'absent') {
        // News are for everybody, and on private channels the answer would change nothing.
        if (inPublic.length > 0 && topicClass(topic) !== 'news')
          unknown({ field: 'topic.privacy', at: topic.privacy.at, subject: topic.id });
        continue;
      }
      const privacy = statedValue(topic.privacy);
      if (privacy !== 'sensitive' && privacy !== 'exclusive') continue;
      const ways = privateWays({ plan, topic, served });
      if (ways.some(isPrivateWay)) {
        if (statedValue(topic.exchange) === true) continue;
      } else {
        const open = ways.filter(({ form, visibility, direction }) =>
          [form, visibility, direction].some(({ state }) => state === 'absent'),
        );
        for (const channel of open)
          for (const field of ['form', 'visibility', 'direction'] as const)
            if (channel[field].state === 'absent') unknown({ field: `channel.${field}`, at: channel[field].at, subject: channel.id });
        if (open.length === 0) report({ message: 'no-way', at: topic.at, data: { topic: topic.name } });
      }
      for (const { channel, entry } of inPublic)
        report({
          message: entry.role === 'primary' ? 'primary' : 'also',
          severity: entry.role === 'primary' ? 'error' : 'warning',
          at: entry.at,
          related: [topic.privacy.at],
          data: { topic: topic.name, channel: channel.label },
        });
    }
  },
});

/** The channels that serve a topic and those that it is handed over to. */
function privateWays({ plan, topic, served }: { plan: ChannelPlan; topic: Topic; served: readonly Service[] }): readonly Channel[] {
  const byId = channelsById(plan);
  const from = plan.channels.filter((channel) => isRunning(channel) && statedValue(channel.topics)?.some(({ id }) => id === topic.id));
  const targets = from.flatMap(({ handOver }) =>
    (statedValue(handOver) ?? []).flatMap((step) => {
      const target = byId.get(step.to.value);
      return target !== undefined && isRunning(target) && (step.topic === null || step.topic === topic.id) ? [target] : [];
    }),
  );
  return [...new Set([...served.map(({ channel }) => channel), ...targets])];
}
