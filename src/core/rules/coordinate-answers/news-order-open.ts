import { statedValue } from '../../channels/channel-state.js';
import type { Channel } from '../../channels/plan.js';
import { servicesByTopic, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'news-order-open',
  code: 'COO-23',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'info',
  since: '0.1.0',
  guideline: 'coordinate-answers#source-first',
  title: { de: 'Reihenfolge von Neuigkeiten offen', en: 'Order of news not settled' },
  messages: {
    open: {
      de: 'Neues zum Thema „{topic}“ geht über {channels} hinaus, aber in keiner festen Reihenfolge; erwartet ist: zuerst die Quelle, dann die Beschäftigten, dann die Öffentlichkeit. Führen Sie die Stellen beim Thema unter „order“ der Reihe nach auf.',
      en: 'News on the topic “{topic}” goes out through {channels}, but in no fixed order; expected is: the source first, then staff, then the public. List the places in their order under “order” of the topic.',
    },
  },
  check(plan, { report, unknown }) {
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel).filter(speaksToMany);
      if (topicClass(topic) !== 'news' || channels.length < 2) continue;
      const stated = [topic.order, ...channels.map(({ order }) => order)];
      if (stated.some(({ state }) => state === 'value' || state === 'not-applicable')) continue;
      if (topic.order.state === 'absent') unknown({ field: 'topic.order', at: topic.order.at, subject: topic.id });
      else
        report({
          message: 'open',
          at: topic.order.at,
          related: channels.map(({ at }) => at),
          data: { topic: topic.name, channels: channels.map(({ label }) => label) },
        });
    }
  },
});

/** True for a channel on which one message reaches many at once; telling one caller after the other needs no order. */
function speaksToMany({ direction, form }: Channel): boolean {
  const [way, kind] = [statedValue(direction), statedValue(form)];
  return (way === 'out' || way === 'both') && kind !== null && kind !== 'one-to-one';
}
