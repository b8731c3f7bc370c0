import { isCare } from '../../channels/channel-state.js';
import { distinctLabels, groupsApart, isSameAudience, isSameRegion, sharedTopicPercent } from '../../channels/overlap.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'same-job-twice',
  code: 'SEL-11',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#purpose',
  title: { de: 'Zwei Konten mit derselben Aufgabe', en: 'Two accounts with the same job' },
  options: { 'min-shared-percent': 50 },
  messages: {
    twice: {
      de: '{channels} laufen auf derselben Plattform für dieselben Leute und bedienen weithin dieselben Anliegen aus verschiedenen Postfächern; erwartet ist ein Konto je Aufgabe. Legen Sie sie zusammen, oder trennen Sie Anliegen, Sprache oder Land.',
      en: '{channels} run on the same platform for the same people and largely serve the same topics from different inboxes; one account per job is expected. Merge them, or separate topics, language or country.',
    },
  },
  check(plan, { report, unknown, options }) {
    const care = plan.channels.filter((channel) => isCare(channel) && channel.platform !== null);
    const groups = groupsApart({
      channels: care,
      matches: (a, b) =>
        a.platform?.id === b.platform?.id &&
        isSameRegion(a, b) &&
        isSameAudience(a, b) &&
        sharedTopicPercent(a, b) >= options['min-shared-percent'],
      silent: ({ id, inbox }) => unknown({ field: 'channel.inbox', at: inbox.at, subject: id }),
    });
    for (const [first, ...others] of groups)
      report({
        message: 'twice',
        at: first.at,
        related: others.map(({ at }) => at),
        data: { channels: distinctLabels([first, ...others]) },
      });
  },
});
