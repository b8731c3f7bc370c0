import { statedValue } from '../../channels/channel-state.js';
import { servicesByTopic } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

/** Only the calendar causes it: a warning, so that no build fails overnight without a change. */
export const rule = defineRule({
  id: 'answer-expired',
  code: 'COO-06',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#one-source',
  title: { de: 'Freigegebene Antwort ist abgelaufen', en: 'Approved answer has expired' },
  byDate: true,
  messages: {
    expired: {
      de: 'Die Antwort zu „{topic}“ galt bis {day}, wird aber auf {channels} weiter gegeben; erwartet sind Angaben, die heute gelten. Prüfen Sie die Quelle, und setzen Sie „valid-until“ neu.',
      en: 'The answer on “{topic}” was valid until {day} but is still given on {channels}; facts that are valid today are expected. Check the source, and set a new “valid-until”.',
    },
    overdue: {
      de: 'Der Antwortleitfaden zu „{topic}“ sollte bis {day} geprüft sein und wird auf {channels} weiter benutzt. Prüfen Sie ihn, und setzen Sie „review-by“ neu.',
      en: 'The answer guide on “{topic}” was to be reviewed by {day} and is still used on {channels}. Review it, and set a new “review-by”.',
    },
  },
  check(plan, { report, today, handbook }) {
    const services = servicesByTopic(plan);
    const guides = (handbook?.documents ?? []).filter(({ head }) => head.type === 'answer' && head.status !== 'retired');
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel.label);
      if (channels.length === 0) continue;
      for (const { validUntil } of statedValue(topic.answers) ?? []) {
        const day = statedValue(validUntil);
        if (day !== null && day < today) report({ message: 'expired', at: validUntil.at, data: { topic: topic.name, day, channels } });
      }
      for (const { head, source, frontMatter } of guides)
        if (head.topic === topic.id && head.reviewBy !== null && head.reviewBy < today)
          report({
            message: 'overdue',
            at: { source, span: frontMatter?.span ?? { start: 0, end: 0 } },
            data: { topic: topic.name, day: head.reviewBy, channels },
          });
    }
  },
});
