import { isPublic, runningChannels, statedValue } from '../../channels/channel-state.js';
import { daysBetween } from '../../day.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'review-overdue',
  code: 'SEL-26',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  byDate: true,
  title: { de: 'Überprüfung überfällig', en: 'Review overdue' },
  options: { 'max-days-public': 183, 'max-days-other': 365 },
  messages: {
    overdue: {
      de: 'Die letzte Überprüfung von {channels} liegt mehr als {days} Tage zurück; erwartet wird eine neuere. Prüfen Sie Zweck, Zugang und Angaben, und tragen Sie den Tag bei „reviewed“ ein.',
      en: 'The last review of {channels} is more than {days} days ago; a newer one is expected. Check purpose, access and details, and enter the day under “reviewed”.',
    },
    never: {
      de: 'Der öffentliche Kanal „{channel}“ wurde noch nie überprüft; erwartet wird eine Überprüfung alle {days} Tage. Prüfen Sie Zweck, Zugang und Angaben, und tragen Sie den Tag bei „reviewed“ ein.',
      en: 'The public channel “{channel}” has never been reviewed; a review every {days} days is expected. Check purpose, access and details, and enter the day under “reviewed”.',
    },
  },
  check(plan, { report, unknown, options, today }) {
    const overdue = groupBy(runningChannels(plan), (channel) => {
      const { reviewed, status } = channel;
      const days = isPublic(channel) ? options['max-days-public'] : options['max-days-other'];
      if (reviewed.state === 'value') {
        if (daysBetween(reviewed.value, today) > days) return days;
      } else if (statedValue(status) !== 'live' || !isPublic(channel)) {
        // A plan that does not say which channels are in use is asked for other things first.
      } else if (reviewed.state === 'none')
        report({ message: 'never', at: reviewed.at, data: { channel: channel.label, days }, byDate: false });
      else if (reviewed.state === 'absent') unknown({ field: 'channel.reviewed', at: reviewed.at, subject: channel.id });
      return null;
    });
    for (const [days, [first, ...others]] of overdue)
      if (first !== undefined)
        report({
          message: 'overdue',
          at: first.reviewed.at,
          related: others.map(({ reviewed }) => reviewed.at),
          data: { channels: [first, ...others].map(({ label }) => label), days },
        });
  },
});
