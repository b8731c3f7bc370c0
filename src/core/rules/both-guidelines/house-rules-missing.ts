import { openComments } from '../../channels/open-comments.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'house-rules-missing',
  code: 'GEN-03',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#house-rules',
  title: { de: 'Offene Kommentare ohne Hausregeln', en: 'Open comments without house rules' },
  messages: {
    missing: {
      de: 'Auf {channels} kann jeder kommentieren, aber es gibt keine Hausregeln; erwartet sind veröffentlichte Regeln, die auch das Löschen regeln. Veröffentlichen Sie sie, und nennen Sie die Adresse bei „house-rules“, am besten einmal für die ganze Firma.',
      en: 'Everybody can comment on {channels}, but there are no house rules; published rules that also cover deleting are expected. Publish them, and name the address under “house-rules”, best once for the whole company.',
    },
  },
  check(plan, { report, unknown }) {
    const missing = groupBy(plan.channels, (channel) => {
      const { houseRules } = channel;
      const open = openComments(channel);
      if (open === 'no' || houseRules.state === 'value' || houseRules.state === 'not-applicable') return null;
      if (open === 'unknown') unknown({ field: 'channel.comments', at: channel.comments.at, subject: channel.id });
      else if (houseRules.state === 'absent')
        unknown({ field: 'company.house-rules', at: plan.company.houseRules.at, subject: channel.id });
      else {
        // What the company states for all channels is one fault in one place.
        return `${houseRules.at.source.file}:${houseRules.at.span.start}`;
      }
      return null;
    });
    for (const channels of missing.values())
      if (channels[0] !== undefined)
        report({ message: 'missing', at: channels[0].houseRules.at, data: { channels: channels.map(({ label }) => label) } });
  },
});
