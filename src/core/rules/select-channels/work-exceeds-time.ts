import { isCare, statedValue } from '../../channels/channel-state.js';
import { teamOf } from '../../channels/people.js';
import type { Channel, Stated } from '../../channels/plan.js';
import type { QuestionField } from '../../channels/questions.js';
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
  options: {
    // Where people talk at the same time, waits grow long before every minute is taken.
    'max-load-percent-talk': 85,
    'max-load-percent-written': 95,
    'care-share-percent': 100,
    'minutes-per-post': 30,
    'base-minutes-per-channel': 60,
  },
  messages: {
    over: {
      de: '„{team}“ braucht für {channels} {needed} Stunden in der Woche und hat höchstens {available}; das reicht nicht. Geben Sie dem Team mehr Zeit, oder schließen Sie zuerst {worst}, den Kanal mit den wenigsten Fällen je Stunde.',
      en: '“{team}” needs {needed} hours a week for {channels} and has {available} at most; that is not enough. Give the team more time, or close {worst} first, the channel with the fewest cases per hour.',
    },
    tight: {
      de: '„{team}“ braucht für {channels} {needed} von höchstens {available} Stunden in der Woche; erwartet sind höchstens {limit} Prozent, sonst wächst die Wartezeit. Geben Sie dem Team mehr Zeit, oder schließen Sie zuerst {worst}, den Kanal mit den wenigsten Fällen je Stunde.',
      en: '“{team}” needs {needed} of {available} hours a week at most for {channels}; at most {limit} percent are expected, or waits grow. Give the team more time, or close {worst} first, the channel with the fewest cases per hour.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const team of plan.teams) {
      const channels = plan.channels.filter((channel) => isCare(channel) && teamOf(plan, channel) === team);
      // Whoever has measured nothing yet is not asked for a dozen numbers.
      if (channels.every(({ minutes, perWeek }) => minutes.state === 'absent' || perWeek.state === 'absent')) continue;
      const fields: (readonly [QuestionField, Stated<number>, string])[] = [
        ['team.people', team.people, team.id],
        ['team.hours-per-week', team.hoursPerWeek, team.id],
        ...channels.flatMap(({ id, perWeek, minutes }): (readonly [QuestionField, Stated<number>, string])[] => [
          ['channel.per-week', perWeek, id],
          ['channel.minutes', minutes, id],
        ]),
      ];
      const missing = fields.filter(([, stated]) => stated.state === 'absent');
      for (const [field, { at }, subject] of missing) unknown({ field, at, subject });
      const [people, hours] = [statedValue(team.people), statedValue(team.hoursPerWeek)];
      if (missing.length > 0 || people === null || hours === null) continue;

      const available = (people * hours * (1 - (statedValue(team.shrinkage) ?? 0)) * options['care-share-percent']) / 100;
      const loads = channels.map((channel) => ({ channel, hours: hoursNeeded(channel, options) }));
      const needed = loads.reduce((sum, load) => sum + load.hours, 0);
      const talks = channels.some(({ platform }) => platform?.synchronous === true);
      const limit = talks ? options['max-load-percent-talk'] : options['max-load-percent-written'];
      const [worst] = loads.toSorted((a, b) => casesOf(a.channel) / a.hours - casesOf(b.channel) / b.hours);
      if (worst === undefined || needed * 100 <= limit * available) continue;
      if (needed <= available && team.shrinkage.state === 'absent')
        unknown({ field: 'team.shrinkage', at: team.shrinkage.at, subject: team.id });
      report({
        message: needed > available ? 'over' : 'tight',
        severity: needed > available ? 'error' : 'warning',
        at: team.at,
        related: channels.map(({ at }) => at),
        data: {
          team: statedValue(team.name) ?? team.id,
          channels: channels.map(({ label }) => label),
          needed: Math.round(needed),
          available: Math.floor(available),
          limit,
          worst: [worst.channel.label],
        },
      });
    }
  },
});

function casesOf({ perWeek }: Channel): number {
  return statedValue(perWeek) ?? 0;
}

/** Hours a week: the cases with all their turns, several at once where that is usual, the posts, and what every channel takes even when nobody writes. */
function hoursNeeded(
  channel: Channel,
  options: { readonly 'minutes-per-post': number; readonly 'base-minutes-per-channel': number },
): number {
  const { minutes, turns, concurrency, postsPerWeek } = channel;
  const work = (casesOf(channel) * (statedValue(minutes) ?? 0) * (statedValue(turns) ?? 1)) / (statedValue(concurrency) ?? 1);
  return (work + (statedValue(postsPerWeek) ?? 0) * options['minutes-per-post'] + options['base-minutes-per-channel']) / 60;
}
