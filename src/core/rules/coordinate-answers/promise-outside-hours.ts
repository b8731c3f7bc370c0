import { careChannels, statedValue } from '../../channels/channel-state.js';
import { teamOf } from '../../channels/people.js';
import { longestAbsence, serviceHours, weekMinute } from '../../channels/service-hours.js';
import { durationAfter, roughMinutes } from '../../duration.js';
import type { Localised } from '../../language.js';
import { localisedDay } from '../../localised-day.js';
import { type Calendar, longestClosed } from '../../working-time/calendar.js';
import { channelCalendar } from '../../working-time/team-calendar.js';
import { localOf } from '../../working-time/zone-offset.js';
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
    holidays: {
      de: 'Der Kanal „{channel}“ verspricht rund um die Uhr eine Antwort in {reply}, aber vom {from} bis zum {to} ist wegen freier Tage niemand da. Zählen Sie nur die Servicezeit („clock: open“), verlängern Sie die Zusage, oder besetzen Sie diese Tage.',
      en: 'Channel “{channel}” promises a reply within {reply} around the clock, but from {from} to {to} nobody is there because of days off. Count service hours only (“clock: open”), extend the promise, or staff these days.',
    },
    hours: {
      de: 'Der Kanal „{channel}“ verspricht eine Antwort in {reply}, nennt aber keine Servicezeit; erwartet ist, dass Kunden wissen, wann die Zeit läuft. Tragen Sie bei „hours“ ein, wann jemand da ist.',
      en: 'Channel “{channel}” promises a reply within {reply} but states no service hours; customers are expected to know when the time runs. Enter under “hours” when somebody is there.',
    },
  },
  check(plan, { report, unknown, today }) {
    for (const channel of careChannels(plan)) {
      const reply = statedValue(channel.replyFirst);
      // Working days and months never run on a night or a weekend.
      if (reply === null || reply.unit === 'wd' || reply.unit === 'months') continue;
      const hours = serviceHours(plan, channel);
      const data = { channel: channel.label, reply: durationAfter(reply) };
      if (hours.state === 'absent') unknown({ field: 'channel.hours', at: channel.hours.at, subject: channel.id });
      if (hours.state === 'none') report({ message: 'hours', severity: 'info', at: hours.at, data });
      if (hours.state !== 'value' || statedValue(channel.clock) !== 'all') continue;
      const absence = longestAbsence(hours.value);
      if (absence === null) continue;
      if (roughMinutes(reply) >= absence.to - absence.from) {
        // Days off that nobody stated are only a guess.
        const stated = teamOf(plan, channel)?.holidays.state === 'value';
        const calendar = stated ? channelCalendar(plan, channel) : null;
        const closed = calendar === null ? null : longestClosed({ from: Date.parse(today), days: 365, calendar });
        if (calendar !== null && closed !== null && (closed.to - closed.from) / 60_000 > roughMinutes(reply))
          report({
            message: 'holidays',
            severity: 'warning',
            at: channel.replyFirst.at,
            related: [hours.at],
            data: { ...data, from: dayIn(closed.from, calendar), to: dayIn(closed.to, calendar) },
          });
        continue;
      }
      report({
        message: 'gap',
        at: channel.replyFirst.at,
        related: [hours.at],
        data: { ...data, from: weekMinute(absence.from), to: weekMinute(absence.to) },
      });
    }
  },
});

function dayIn(moment: number, { offset }: Calendar): Localised {
  return localisedDay(new Date(localOf(moment, offset)).toISOString().slice(0, 10));
}
