import { runningChannels } from '../../channels/channel-state.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'customers-not-asked',
  code: 'COO-24',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'ask-customers#ask-regularly',
  title: { de: 'Kunden werden nirgends gefragt', en: 'Customers are asked nowhere' },
  messages: {
    nowhere: {
      de: 'Auf keinem Kanal werden Kunden nach ihrer Meinung gefragt; erwartet ist mindestens einmal im Jahr. Planen Sie eine kurze Umfrage, und tragen Sie bei „feedback“ ein, wie und wann.',
      en: 'On no channel are customers asked what they think; at least once a year is expected. Plan a short survey, and enter under “feedback” how and when.',
    },
  },
  check(plan, { report, unknown }) {
    const channels = runningChannels(plan);
    const stated = channels.filter(({ feedback }) => feedback.state !== 'absent');
    const [first, ...others] = stated;
    // A plan that says nothing of it on any channel has not taken up the subject yet.
    if (first === undefined || stated.some(({ feedback }) => feedback.state !== 'none')) return;
    const unsaid = channels.find(({ feedback }) => feedback.state === 'absent');
    if (unsaid !== undefined) unknown({ field: 'channel.feedback', at: unsaid.feedback.at, subject: unsaid.id });
    else report({ message: 'nowhere', at: first.feedback.at, related: others.map(({ feedback }) => feedback.at) });
  },
});
