import { isPublic, isRunning, statedValue } from '../../channels/channel-state.js';
import type { Audience, Channel } from '../../channels/plan.js';
import { findPlatform } from '../../channels/platforms.js';
import { addMonths } from '../../day.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'audience-elsewhere',
  code: 'SEL-04',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#where-customers-are',
  byDate: true,
  title: { de: 'Zielgruppe nicht auf der Plattform gefunden', en: 'Audience not found on the platform' },
  options: { 'max-months': 24 },
  messages: {
    elsewhere: {
      de: 'Nach dem Plan ist keine Zielgruppe von „{channel}“ auf dieser Plattform zu finden ({audiences}); ein Kanal gehört dorthin, wo die Leute sind. Lesen Sie dort mit, und tragen Sie bei „found-on“ ein, was Sie finden, oder verzichten Sie auf den Kanal.',
      en: 'According to the plan no audience of “{channel}” is found on this platform ({audiences}); a channel belongs where the people are. Have a look there and enter what you find under “found-on”, or do without the channel.',
    },
    old: {
      de: 'Dass die Zielgruppe von „{channel}“ auf dieser Plattform ist, wurde zuletzt vor mehr als {months} Monaten festgestellt; erwartet wird ein neuerer Beleg. Sehen Sie nach, und tragen Sie den Tag bei „found-on“ ein.',
      en: 'The audience of “{channel}” was last seen on this platform more than {months} months ago; newer evidence is expected. Have a look, and enter the day under “found-on”.',
    },
  },
  check(plan, { report, unknown, options, today }) {
    const byId = new Map(plan.audiences.map((audience): [string, Audience] => [audience.id, audience]));
    const silent = new Set<Audience>();
    for (const channel of plan.channels.filter((each) => isRunning(each) && isPublic(each) && each.platform?.owned === 'third')) {
      if (channel.audiences.state !== 'value') continue;
      const audiences = channel.audiences.value.flatMap(({ value }) => byId.get(value) ?? []);
      const seen = audiences.flatMap((audience) => daysSeen(audience, channel));
      if (seen.some((day) => day === null || addMonths(day, options['max-months']) >= today)) continue;
      const open = audiences.filter(({ foundOn }) => foundOn.state === 'absent');
      for (const audience of open) silent.add(audience);
      if (open.length > 0 || audiences.length === 0 || audiences.some(({ foundOn }) => foundOn.state === 'not-applicable')) continue;
      report({
        message: seen.length === 0 ? 'elsewhere' : 'old',
        byDate: seen.length > 0,
        at: channel.audiences.at,
        related: audiences.map(({ foundOn }) => foundOn.at),
        data: {
          channel: channel.label,
          audiences: audiences.map(({ id, name }) => statedValue(name) ?? id),
          months: options['max-months'],
        },
      });
    }
    // Plain words for audiences are a beginner's; evidence is asked for once the plan gives some.
    if (plan.audiences.some(({ foundOn }) => foundOn.state !== 'absent'))
      for (const { id, foundOn } of silent) unknown({ field: 'audience.found-on', at: foundOn.at, subject: id });
  },
});

/** The days on which an audience was seen on the platform of a channel; null where the day is not stated. */
function daysSeen({ foundOn }: Audience, { platform }: Channel): readonly (string | null)[] {
  return (statedValue(foundOn) ?? []).flatMap((found) => (findPlatform(found.platform)?.platform.id === platform?.id ? [found.date] : []));
}
