import { isCare, statedValue } from '../../channels/channel-state.js';
import { timeThere, writeHours, writeVolume } from '../../channels/volume.js';
import { channelLoad, costliest, loadDefaults, teamLoads, workDefaults } from '../../staffing/load.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'work-exceeds-time',
  code: 'SEL-09',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#too-many',
  title: { de: 'Mehr Arbeit als Zeit', en: 'More work than time' },
  options: workDefaults,
  messages: {
    over: {
      de: '„{team}“ braucht für {channels} {needed} {needed:Stunde|Stunden} in der Woche und hat höchstens {available}; das reicht nicht. Geben Sie dem Team mehr Zeit, oder schließen Sie zuerst {worst}, den Kanal mit den wenigsten Fällen je Stunde.',
      en: '“{team}” needs {needed} {needed:hour|hours} a week for {channels} and has {available} at most; that is not enough. Give the team more time, or close {worst} first, the channel with the fewest cases per hour.',
    },
    tight: {
      de: '„{team}“ braucht für {channels} {needed} von höchstens {available} {available:Stunde|Stunden} in der Woche; erwartet sind höchstens {limit} Prozent, sonst wächst die Wartezeit. Geben Sie dem Team mehr Zeit, oder schließen Sie zuerst {worst}, den Kanal mit den wenigsten Fällen je Stunde.',
      en: '“{team}” needs {needed} of {available} {available:hour|hours} a week at most for {channels}; at most {limit} per cent is expected, or waiting times grow. Give the team more time, or close {worst} first, the channel with the fewest cases per hour.',
    },
    'channel-over': {
      de: '„{channel}“ braucht {needed} {needed:Stunde|Stunden} in der Woche, vorgesehen {count:ist|sind} {available}; das reicht nicht. Sehen Sie bei „available-hours“ mehr Zeit vor, oder verringern Sie die Arbeit, etwa durch eine öffentliche Antwort auf häufige Fragen.',
      en: '“{channel}” needs {needed} {needed:hour|hours} a week, and {available} {count:is|are} set apart; that is not enough. Set apart more time under “available-hours”, or make the work less, for instance by a public answer to frequent questions.',
    },
    'channel-tight': {
      de: '„{channel}“ braucht {needed} von {available} {available:Stunde|Stunden}, die in der Woche vorgesehen sind; erwartet sind höchstens {limit} Prozent, sonst wächst die Wartezeit. Sehen Sie bei „available-hours“ mehr Zeit vor, oder verringern Sie die Arbeit.',
      en: '“{channel}” needs {needed} of the {available} {available:hour|hours} that {available:is|are} set apart in a week; at most {limit} percent are expected, or waits grow. Set apart more time under “available-hours”, or make the work less.',
    },
  },
  check(plan, { report, unknown, options }) {
    const settings = { ...loadDefaults, ...options };
    for (const channel of plan.channels) {
      const { availableHours, perWeek, minutes } = channel;
      if (!isCare(channel) || (availableHours.state !== 'value' && availableHours.state !== 'none')) continue;
      if (perWeek.state === 'absent') unknown({ field: 'channel.per-week', at: perWeek.at, subject: channel.id });
      if (minutes.state === 'absent') unknown({ field: 'channel.minutes', at: minutes.at, subject: channel.id });
      const { hours, available, limit, verdict } = channelLoad({ channel, team: null, settings });
      if ((verdict !== 'over' && verdict !== 'tight') || hours === null || available === null) continue;
      report({
        message: `channel-${verdict}`,
        severity: verdict === 'over' ? 'error' : 'warning',
        at: availableHours.at,
        data: { channel: channel.label, needed: writeHours(hours), available, count: available, limit },
      });
    }
    for (const load of teamLoads({ plan, settings })) {
      const { team, channels, available, needed, limit, verdict } = load;
      // Whoever has measured nothing yet is not asked for a dozen numbers.
      if (!load.measured) continue;
      for (const missing of load.missing) unknown(missing);
      const worst = costliest(load);
      if ((verdict !== 'over' && verdict !== 'tight') || needed === null || available === null || worst === null) continue;
      if (verdict === 'tight' && team.shrinkage.state === 'absent')
        unknown({ field: 'team.shrinkage', at: team.shrinkage.at, subject: team.id });
      report({
        message: verdict,
        severity: verdict === 'over' ? 'error' : 'warning',
        at: team.at,
        related: channels.map(({ channel }) => channel.at),
        data: {
          team: statedValue(team.name) ?? team.id,
          channels: channels.map(({ channel }) => channel.label),
          needed: writeVolume(needed),
          available: timeThere(available),
          limit,
          worst: [worst.channel.label],
        },
      });
    }
  },
});
