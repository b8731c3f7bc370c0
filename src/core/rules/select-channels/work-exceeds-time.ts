import { statedValue } from '../../channels/channel-state.js';
import { writeVolume } from '../../channels/volume.js';
import { costliest, loadDefaults, teamLoads, workDefaults } from '../../staffing/load.js';
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
      de: '„{team}“ braucht für {channels} {needed} Stunden in der Woche und hat höchstens {available}; das reicht nicht. Geben Sie dem Team mehr Zeit, oder schließen Sie zuerst {worst}, den Kanal mit den wenigsten Fällen je Stunde.',
      en: '“{team}” needs {needed} hours a week for {channels} and has {available} at most; that is not enough. Give the team more time, or close {worst} first, the channel with the fewest cases per hour.',
    },
    tight: {
      de: '„{team}“ braucht für {channels} {needed} von höchstens {available} Stunden in der Woche; erwartet sind höchstens {limit} Prozent, sonst wächst die Wartezeit. Geben Sie dem Team mehr Zeit, oder schließen Sie zuerst {worst}, den Kanal mit den wenigsten Fällen je Stunde.',
      en: '“{team}” needs {needed} of {available} hours a week at most for {channels}; at most {limit} per cent is expected, or waiting times grow. Give the team more time, or close {worst} first, the channel with the fewest cases per hour.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const load of teamLoads({ plan, settings: { ...loadDefaults, ...options } })) {
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
          available: Math.floor(available),
          limit,
          worst: [worst.channel.label],
        },
      });
    }
  },
});
