import { isPublic, statedValue } from '../../channels/channel-state.js';
import type { ChannelPlan, Topic } from '../../channels/plan.js';
import { servicesByTopic, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'public-answer-missing',
  code: 'SEL-06',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#public-answers',
  title: { de: 'Häufige Frage ohne öffentliche Antwort', en: 'Frequent question without a public answer' },
  options: {
    'min-cases': 20,
    'min-share-percent': 10,
    // Places where an answer stays and others find it.
    'answer-platforms': ['faq', 'forum', 'website', 'blog', 'status-page'],
  },
  messages: {
    missing: {
      de: 'Zu „{topic}“ kommen {cases} Fälle in der Woche, aber die Antwort ist nirgends öffentlich nachzulesen; bei häufigen öffentlichen Fragen hilft sie allen. Stellen Sie sie auf Ihre Hilfeseite, und tragen Sie die Adresse bei „public-answer“ ein.',
      en: '“{topic}” brings {cases} cases a week, but the answer can be read nowhere in public; for frequent public questions it helps everybody. Put it on your help page, and enter the address under “public-answer”.',
    },
  },
  check(plan, { report, unknown, options }) {
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      const cases = statedValue(topic.perWeek);
      if (cases === null || cases < options['min-cases'] || topic.publicAnswer.state === 'value' || topicClass(topic) === 'news') continue;
      if (topic.publicAnswer.state === 'not-applicable' || !isFrequent({ plan, cases, percent: options['min-share-percent'] })) continue;
      const shown = (services.get(topic.id) ?? []).some(
        ({ channel }) => isPublic(channel) && options['answer-platforms'].includes(channel.platform?.id ?? ''),
      );
      if (shown || !isForAll(topic)) continue;
      if (topic.publicAnswer.state === 'absent') unknown({ field: 'topic.public-answer', at: topic.publicAnswer.at, subject: topic.id });
      else if (topic.privacy.state === 'absent') unknown({ field: 'topic.privacy', at: topic.privacy.at, subject: topic.id });
      else report({ message: 'missing', at: topic.publicAnswer.at, data: { topic: topic.name, cases: Math.round(cases) } });
    }
  },
});

/** True for a topic that may be answered in front of all; also while the plan does not say. */
function isForAll({ privacy }: Topic): boolean {
  return privacy.state === 'absent' || statedValue(privacy) === 'public';
}

/** Whether a topic brings its share of all cases that the plan states. */
function isFrequent({ plan, cases, percent }: { plan: ChannelPlan; cases: number; percent: number }): boolean {
  const all = plan.topics.reduce((sum, { perWeek }) => sum + (statedValue(perWeek) ?? 0), 0);
  return cases * 100 >= percent * all;
}
