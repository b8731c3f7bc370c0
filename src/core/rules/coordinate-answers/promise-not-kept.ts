import { careChannels, isPublic, statedValue } from '../../channels/channel-state.js';
import { localisedDuration, roughMinutes } from '../../duration.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'promise-not-kept',
  code: 'COO-26',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#reply-promise',
  title: { de: 'Beobachtete Antworten schlechter als zugesagt', en: 'Observed replies worse than promised' },
  options: { 'min-answered-percent': 80, 'min-received': 10 },
  messages: {
    slower: {
      de: 'Auf „{channel}“ sind {reply} bis zur ersten Antwort zugesagt, beobachtet wurden bei acht von zehn Anfragen bis zu {observed}. Besetzen Sie den Kanal besser, oder sagen Sie eine Zeit zu, die Sie halten.',
      en: 'On “{channel}” a first reply is promised within {reply}; for eight out of ten requests it took up to {observed}. Staff the channel better, or promise a time that you can keep.',
    },
    unanswered: {
      de: 'Auf „{channel}“ wurden {answered} von {received} Anfragen beantwortet; erwartet sind mindestens {limit} Prozent. Klären Sie, wer die übrigen beantwortet, oder schließen Sie den Kanal für Anfragen.',
      en: 'On “{channel}” {answered} of {received} requests were answered; at least {limit} per cent are expected. Settle who answers the others, or close the channel to requests.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const channel of careChannels(plan)) {
      const observed = statedValue(channel.observed);
      if (observed === null) {
        // What is only planned cannot be observed yet, and private channels are rarely counted.
        const due = channel.observed.state === 'absent' && statedValue(channel.status) === 'live' && isPublic(channel);
        if (due || channel.observed.state === 'none') unknown({ field: 'channel.observed', at: channel.observed.at, subject: channel.id });
        continue;
      }
      const promised = statedValue(channel.replyFirst);
      const took = statedValue(observed.firstReply);
      if (promised !== null && took !== null && roughMinutes(took) > roughMinutes(promised))
        report({
          message: 'slower',
          at: observed.firstReply.at,
          related: [channel.replyFirst.at],
          data: { channel: channel.label, reply: localisedDuration(promised), observed: localisedDuration(took) },
        });
      const received = statedValue(observed.received);
      const answered = statedValue(observed.answered);
      if (received === null && answered !== null)
        unknown({ field: 'channel.observed.received', at: observed.received.at, subject: channel.id });
      if (answered === null && received !== null)
        unknown({ field: 'channel.observed.answered', at: observed.answered.at, subject: channel.id });
      if (received === null || answered === null || received < options['min-received']) continue;
      if (answered * 100 >= received * options['min-answered-percent']) continue;
      report({
        message: 'unanswered',
        at: observed.answered.at,
        data: { channel: channel.label, answered, received, limit: options['min-answered-percent'] },
      });
    }
  },
});
