import { isPublic, statedValue } from '../../channels/channel-state.js';
import { servicesByTopic } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'answer-verbatim-in-public',
  code: 'COO-16',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#facts-not-sentences',
  title: { de: 'Öffentlich immer derselbe Textbaustein', en: 'The same ready-made text in public' },
  messages: {
    verbatim: {
      de: 'Die Antwort zu „{topic}“ geht auf {channels} Wort für Wort hinaus; öffentlich fallen gleiche Sätze auf. Geben Sie die Angaben frei statt der Sätze („verbatim: false“), und lassen Sie einzeln schreiben.',
      en: 'The answer on “{topic}” goes out word for word on {channels}; in public, identical sentences are noticed. Approve the facts instead of the sentences (“verbatim: false”), and have each reply written.',
    },
  },
  check(plan, { report }) {
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel).filter(isPublic);
      const talking = channels.filter(({ direction }) => statedValue(direction) !== 'out');
      if (talking.length === 0) continue;
      for (const { verbatim } of statedValue(topic.answers) ?? [])
        if (statedValue(verbatim) === true)
          report({ message: 'verbatim', at: verbatim.at, data: { topic: topic.name, channels: talking.map(({ label }) => label) } });
    }
  },
});
