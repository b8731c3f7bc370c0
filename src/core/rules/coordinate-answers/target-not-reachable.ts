import { statedValue } from '../../channels/channel-state.js';
import { writeVolume } from '../../channels/volume.js';
import { localisedDuration } from '../../duration.js';
import { loadDefaults, teamLoads } from '../../staffing/load.js';
import { attendedHours, peopleThere, targetMinutes } from '../../staffing/people-at-once.js';
import { writtenWait } from '../../staffing/written-wait.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'target-not-reachable',
  code: 'COO-18',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#enough-people',
  title: { de: 'Zusage mit den Leuten nicht zu halten', en: 'Promise cannot be kept with the people you have' },
  options: loadDefaults,
  messages: {
    people: {
      de: 'Auf „{channel}“ sind {reply} zugesagt; damit {level} Prozent der Kunden so schnell jemanden erreichen, müssen {needed} Personen zugleich da sein. „{team}“ hat dafür im Schnitt höchstens {there}. Sagen Sie eine längere Zeit zu, kürzen Sie die Servicezeit, oder geben Sie dem Team mehr Zeit.',
      en: 'On “{channel}” you promise {reply}; for {level} per cent of customers to reach somebody that fast, {needed} people must be there at the same time. “{team}” has {there} on average at most. Promise a longer time, shorten the service hours, or give the team more time.',
    },
    backlog: {
      de: 'Auf „{channel}“ ist eine Antwort in {reply} zugesagt; was bis zur Öffnung liegen bleibt, braucht bei „{team}“ aber rund {wait} Servicestunden. Sagen Sie eine längere Zeit zu, oder geben Sie dem Team nach dem Wochenende mehr Zeit für die Eingänge.',
      en: 'On “{channel}” a reply within {reply} is promised; yet what has piled up by opening time takes “{team}” about {wait} service hours. Promise a longer time, or give the team more time for the inbox after the weekend.',
    },
  },
  check(plan, { report, options: settings }) {
    for (const team of teamLoads({ plan, settings })) {
      // A team that cannot do its work at all is told so once, by SEL-09.
      if (team.needed === null || team.available === null || team.verdict === 'over') continue;
      for (const load of team.channels) {
        const reply = statedValue(load.channel.replyFirst);
        if (reply === null) continue;
        const data = { channel: load.channel.label, reply: localisedDuration(reply), team: statedValue(team.team.name) ?? team.team.id };
        const there = peopleThere({ team, load });
        if (load.atOnce !== null && there !== null && there < load.atOnce.low)
          report({
            message: 'people',
            // Without knowing how long customers wait, the formula asks for more people than it takes.
            severity: load.channel.patience.state === 'value' ? 'error' : 'warning',
            at: load.channel.replyFirst.at,
            related: [team.team.at],
            data: { ...data, level: settings['in-time-percent'], needed: writeVolume(load.atOnce), there: Math.floor(there * 10) / 10 },
          });
        const hours = attendedHours(team.team, load.channel);
        const wait = load.kind === 'writing' ? writtenWait({ team, load, settings }) : null;
        if (hours !== null && wait !== null && wait * 60 > targetMinutes(hours, reply))
          report({
            message: 'backlog',
            severity: 'warning',
            at: load.channel.replyFirst.at,
            related: [team.team.at],
            data: { ...data, wait: Math.round(wait) },
          });
      }
    }
  },
});
