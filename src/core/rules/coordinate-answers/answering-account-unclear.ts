import { isCare, isPublic } from '../../channels/channel-state.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'answering-account-unclear',
  code: 'COO-10',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#who-answers-here',
  title: { de: 'Mehrere Konten, und keines antwortet für alle', en: 'Several accounts, and none answers for all' },
  messages: {
    unclear: {
      de: 'Auf {platform} haben Sie {count} Konten ({channels}); werden mehrere zugleich angesprochen, ist nicht geregelt, welches antwortet. Nennen Sie bei einem unter „answers-for“ die anderen.',
      en: 'You have {count} accounts on {platform} ({channels}); when several are mentioned together, it is not settled which one answers. Name the others under “answers-for” on one of them.',
    },
  },
  check(plan, { report, unknown }) {
    const byPlatform = groupBy(plan.channels, (channel) => {
      const { platform } = channel;
      // Only accounts with a third party can be mentioned; a review site shows places of business, not accounts.
      const mentioned = platform?.owned === 'third' && !platform.reviewSite && isCare(channel) && isPublic(channel);
      return mentioned ? platform : null;
    });
    for (const channels of byPlatform.values()) {
      const [first, ...others] = channels;
      if (first === undefined || others.length === 0) continue;
      if (channels.some(({ answersFor }) => answersFor.state === 'value' || answersFor.state === 'not-applicable')) continue;
      const unsaid = channels.find(({ answersFor }) => answersFor.state === 'absent');
      if (unsaid !== undefined) unknown({ field: 'channel.answers-for', at: unsaid.answersFor.at, subject: unsaid.id });
      else
        report({
          message: 'unclear',
          at: first.answersFor.at,
          related: others.map(({ answersFor }) => answersFor.at),
          data: {
            platform: first.platform?.names[0] ?? first.label,
            count: channels.length,
            channels: channels.map(({ label }) => label),
          },
        });
    }
  },
});
