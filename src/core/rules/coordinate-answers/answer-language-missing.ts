import { isCare, statedValue } from '../../channels/channel-state.js';

import type { Topic } from '../../channels/plan.js';
import { servicesByTopic } from '../../channels/topic-service.js';
import { codeName } from '../../code-name.js';
import type { Handbook } from '../../handbook/handbook.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'answer-language-missing',
  code: 'COO-07',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-language',
  title: { de: 'Antwort fehlt in einer Sprache des Kanals', en: 'Answer missing in a language of the channel' },
  messages: {
    missing: {
      de: 'Zum Anliegen „{topic}“ antworten Sie auf {channels} auch in der Sprache {languages}, freigegebene Angaben gibt es darin aber nicht. Übersetzen Sie die Quelle, oder nehmen Sie die Sprache beim Kanal heraus.',
      en: 'On the topic “{topic}” you also reply in {languages} on {channels}, but there are no approved facts in that language. Translate the source, or take the language out of the channel.',
    },
  },
  check(plan, { report, unknown, handbook }) {
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel).filter(isCare);
      const wanted = new Set(channels.flatMap(({ languages }) => statedValue(languages) ?? []));
      const { languages, isOpen, count } = answeredIn(topic, handbook);
      const missing = [...wanted].filter((language) => !languages.has(language));
      // Without any source there is nothing to translate.
      if (count === 0 || missing.length === 0) continue;
      // A company of one language is not asked in which one it writes.
      if (isOpen && wanted.size > 1) unknown({ field: 'topic.answer.languages', at: topic.answers.at, subject: topic.id });
      if (isOpen) continue;
      report({
        message: 'missing',
        at: topic.answers.state === 'value' ? topic.answers.at : topic.at,
        data: {
          topic: topic.name,
          languages: missing.map((code) => codeName(code, 'language')),
          channels: channels
            .filter((channel) => missing.some((one) => statedValue(channel.languages)?.includes(one)))
            .map(({ label }) => label),
        },
      });
    }
  },
});

/** In which languages a topic has approved facts; `isOpen` when a source does not say. */
function answeredIn(topic: Topic, handbook: Handbook | null) {
  const documents = (handbook?.documents ?? []).filter(({ head }) => head.type === 'answer' && head.status !== 'retired');
  const languages = new Set(documents.flatMap(({ head }) => (head.topic === topic.id && head.lang !== null ? [head.lang] : [])));
  let isOpen = false;
  let count = languages.size;
  for (const answer of statedValue(topic.answers) ?? []) {
    const path = answer.value.replace(/^\.\//, '').replace(/#.*$/, '');
    const named = documents.filter((document) => document.path === path || document.head.id === path);
    const stated = statedValue(answer.languages) ?? named.flatMap(({ head }) => (head.lang === null ? [] : [head.lang]));
    for (const language of stated) languages.add(language);
    if (stated.length === 0) isOpen = true;
    count += 1;
  }
  return { languages, isOpen, count };
}
