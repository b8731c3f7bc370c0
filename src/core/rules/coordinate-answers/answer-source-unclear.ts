import { answerSources, rivalSources } from '../../channels/answer-source.js';
import { statedValue } from '../../channels/channel-state.js';
import type { Topic } from '../../channels/plan.js';
import { servicesByTopic, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'answer-source-unclear',
  code: 'COO-05',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#one-source',
  title: { de: 'Keine eindeutige Quelle für Antworten', en: 'No single source for answers' },
  options: { 'from-channels': 2, 'largest-topics': 3 },
  messages: {
    none: {
      de: 'Für das Anliegen „{topic}“ auf {channels} gibt es keine Quelle mit freigegebenen Angaben; erwartet ist genau eine. Schreiben Sie einen Antwortleitfaden mit „topic: {id}“, oder nennen Sie bei „answer“ die Adresse.',
      en: 'For the topic “{topic}” on {channels} there is no source of approved facts; exactly one is expected. Write an answer guide with “topic: {id}”, or name the address under “answer”.',
    },
    several: {
      de: 'Für das Anliegen „{topic}“ gibt es {count} Quellen nebeneinander; erwartet ist eine je Land, sonst widersprechen sich Ihre Kanäle. Legen Sie sie zusammen, oder begrenzen Sie jede auf ihre Länder.',
      en: 'For the topic “{topic}” there are {count} sources side by side; one per country is expected, or your channels will contradict each other. Merge them, or limit each to its countries.',
    },
  },
  check(plan, { report, unknown, options, handbook }) {
    const services = servicesByTopic(plan);
    const largest = largestTopics(plan.topics, options['largest-topics']);
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel);
      if (channels.length < options['from-channels'] || topic.answers.state === 'not-applicable') continue;
      const sources = answerSources(topic, handbook);
      const rivals = rivalSources(sources);
      const [first, ...others] = rivals;
      if (first !== undefined) {
        report({
          message: 'several',
          severity: 'error',
          at: first.at,
          related: others.map(({ at }) => at),
          data: { topic: topic.name, count: rivals.length },
        });
      } else if (sources.length === 0 && topic.answers.state === 'none') {
        const privacy = statedValue(topic.privacy);
        report({
          message: 'none',
          severity: privacy === 'sensitive' || largest.has(topic) ? 'error' : 'warning',
          at: topic.answers.at,
          data: { topic: topic.name, id: topic.id, channels: channels.map(({ label }) => label) },
        });
      } else if (sources.length === 0 && topicClass(topic) !== 'news') {
        unknown({ field: 'topic.answer', at: topic.answers.at, subject: topic.id });
      }
    }
  },
});

/** The topics with the most cases, as far as volumes are stated. */
function largestTopics(topics: readonly Topic[], count: number): ReadonlySet<Topic> {
  const stated = topics.filter(({ perWeek }) => statedValue(perWeek) !== null);
  return new Set(stated.sort((a, b) => (statedValue(b.perWeek) ?? 0) - (statedValue(a.perWeek) ?? 0)).slice(0, count));
}
