import { runningChannels, statedValue } from '../../channels/channel-state.js';
import { openComments } from '../../channels/open-comments.js';
import { defineRule } from '../rule.js';

/** Hosts of content let people report it: Art. 16 of Regulation (EU) 2022/2065; not checked against the text of the regulation, so this stays a hint. */
export const rule = defineRule({
  id: 'report-way-missing',
  code: 'GEN-08',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'info',
  since: '0.1.0',
  guideline: 'rules#house-rules',
  title: { de: 'Eigenes Forum ohne Meldeweg', en: 'Own forum without a way to report' },
  messages: {
    missing: {
      de: 'Im eigenen Forum „{channel}“ können Besucher rechtswidrige Inhalte nicht melden; erwartet ist ein Weg, den jeder findet. Richten Sie eine Schaltfläche oder Adresse ein, und tragen Sie sie bei „report-way“ ein.',
      en: 'In your own forum “{channel}” visitors cannot report unlawful content; a way that everybody finds is expected. Set up a button or an address, and enter it under “report-way”.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of runningChannels(plan)) {
      const { reportWay, platform, form } = channel;
      if (platform?.owned !== 'own' || statedValue(form) !== 'many-to-many' || openComments(channel) !== 'yes') continue;
      if (reportWay.state === 'absent') unknown({ field: 'channel.report-way', at: reportWay.at, subject: channel.id });
      else if (reportWay.state === 'none') report({ message: 'missing', at: reportWay.at, data: { channel: channel.label } });
    }
  },
});
