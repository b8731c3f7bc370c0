import { isCare, statedValue } from '../../channels/channel-state.js';
import { distinctLabels, groupsApart, isSameRegion, jaccardPercent } from '../../channels/overlap.js';
import type { Channel } from '../../channels/plan.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'double-effort',
  code: 'SEL-12',
  group: 'select-channels',
  scope: 'plan',
  severity: 'info',
  since: '0.1.0',
  guideline: 'select-channels#purpose',
  title: { de: 'Doppelte Mühe', en: 'Double effort' },
  options: { 'min-overlap-percent': 70 },
  messages: {
    double: {
      de: '{channels} bedienen fast dieselben Anliegen für dieselben Leute, aber aus verschiedenen Postfächern; das kostet doppelte Mühe. Geben Sie jedem eine eigene Aufgabe, führen Sie die Postfächer zusammen, oder schließen Sie einen der Kanäle.',
      en: '{channels} serve almost the same topics for the same people, but from different inboxes; that doubles the effort. Give each a job of its own, bring the inboxes together, or close one of the channels.',
    },
  },
  check(plan, { report, unknown, options }) {
    const channels = plan.channels.filter((channel) => isCare(channel) && !isOwnWay(channel));
    const groups = groupsApart({
      channels,
      matches: (a, b) =>
        a.platform?.id !== b.platform?.id &&
        isSameMode(a, b) &&
        isSameRegion(a, b) &&
        jaccardPercent(a, b) >= options['min-overlap-percent'],
      silent: ({ id, inbox }) => unknown({ field: 'channel.inbox', at: inbox.at, subject: id }),
    });
    for (const [first, ...others] of groups)
      report({
        message: 'double',
        at: first.at,
        related: others.map(({ at }) => at),
        data: { channels: distinctLabels([first, ...others]) },
      });
  },
});

/** Phone, e-mail, letter and counter: a company needs several of them. A platform that the catalogue does not know is not judged either. */
function isOwnWay({ platform, form }: Channel): boolean {
  return platform === null || platform.reviewSite || (platform.owned === 'own' && statedValue(form) === 'one-to-one');
}

function isSameMode(a: Channel, b: Channel): boolean {
  const form = statedValue(a.form);
  return form !== null && form === statedValue(b.form) && a.platform?.synchronous === b.platform?.synchronous;
}
