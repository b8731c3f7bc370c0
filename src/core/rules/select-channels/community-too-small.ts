import { isRunning, statedValue } from '../../channels/channel-state.js';
import { isGuestPlace } from '../../channels/open-comments.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'community-too-small',
  code: 'SEL-20',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#few-write',
  title: { de: 'Zu wenige für ein Forum', en: 'Too few for a forum' },
  options: { 'writers-percent': 1, 'min-writers': 5 },
  messages: {
    small: {
      de: 'Für „{channel}“ werden {members} Mitglieder erwartet; schreiben davon {percent} Prozent regelmäßig, sind das weniger als {writers}, und das Gespräch schläft ein. Schreiben Sie selbst die ersten Beiträge, gehen Sie in ein bestehendes Forum, oder beginnen Sie mit einer Hilfeseite.',
      en: '“{channel}” expects {members} members; if {percent} per cent of them write regularly, that is fewer than {writers}, and the conversation dies down. Write the first posts yourself, join a forum that exists, or start with a help page.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const channel of plan.channels) {
      const { expectedMembers } = channel;
      const isPlannedForum =
        isRunning(channel) && statedValue(channel.status) === 'planned' && statedValue(channel.form) === 'many-to-many';
      if (!isPlannedForum || isGuestPlace(channel)) continue;
      if (expectedMembers.state === 'absent') unknown({ field: 'channel.expected-members', at: expectedMembers.at, subject: channel.id });
      const members = expectedMembers.state === 'none' ? 0 : statedValue(expectedMembers);
      if (members !== null && members * options['writers-percent'] < 100 * options['min-writers'])
        report({
          message: 'small',
          // Experts among themselves write more often.
          severity: statedValue(plan.company.customers) === 'businesses' ? 'info' : 'warning',
          at: expectedMembers.at,
          data: {
            channel: channel.label,
            members: Math.round(members),
            writers: options['min-writers'],
            percent: options['writers-percent'],
          },
        });
    }
  },
});
