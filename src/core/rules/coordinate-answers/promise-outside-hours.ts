import { isCare, statedValue } from '../../channels/channel-state.js';
import { longestAbsence, serviceHours, weekMinute } from '../../channels/service-hours.js';
import { localisedDuration, roughMinutes } from '../../duration.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'promise-outside-hours',
  code: 'COO-14',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#service-hours',
  title: { de: 'Zusage läuft, wenn niemand da ist', en: 'Promise runs while nobody is there' },
  messages: {
    gap: {
      de: 'Der Kanal „{channel}“ verspricht rund um die Uhr eine Antwort in {reply}, aber von {from}, bis {to}, ist niemand da. Zählen Sie nur die Servicezeit („clock: open“), verlängern Sie die Zusage, oder besetzen Sie die Lücke.',
      en: 'Channel “{channel}” promises a reply within {reply} around the clock, but from {from} to {to} nobody is there. Count service hours only (“clock: open”), extend the promise, or staff the gap.',
    },
    hours: {
      de: 'Der Kanal „{channel}“ verspricht eine Antwort in {reply}, nennt aber keine Servicezeit; erwartet ist, dass Kunden wissen, wann die Zeit läuft. Tragen Sie bei „hours“ ein, wann jemand da ist.',
      en: 'Channel “{channel}” promises a reply within {reply} but states no service hours; customers are expected to know when the time runs. Enter under “hours” when somebody is there.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of plan.channels.filter(isCare)) {
      const reply = statedValue(channel.replyFirst);
      // Working days and months never run on a night or a weekend.
      if (reply === null || reply.unit === 'wd' || reply.unit === 'months') continue;
      const hours = serviceHours(plan, channel);
      const data = { channel: channel.label, reply: localisedDuration(reply) };
      if (hours.state === 'absent') unknown({ field: 'channel.hours', at: channel.hours.at, subject: channel.id });
      if (hours.state === 'none') report({ message: 'hours', severity: 'info', at: hours.at, data });
      if (hours.state !== 'value' || statedValue(channel.clock) !== 'all') continue;
      const absence = longestAbsence(hours.value);
      if (absence === null || roughMinutes(reply) >= absence.to - absence.from) continue;
      report({
        message: 'gap',
        at: channel.replyFirst.at,
        related: [hours.at],
        data: { ...data, from: weekMinute(absence.from), to: weekMinute(absence.to) },
      });
    }
  },
});
