import { isCare, statedValue } from '../../channels/channel-state.js';
import { channelsById } from '../../channels/hand-over-graph.js';
import { openComments } from '../../channels/open-comments.js';
import type { Channel } from '../../channels/plan.js';
import type { Localised } from '../../language.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'mixed-channel-unmoderated',
  code: 'SEL-18',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#moderation',
  title: { de: 'Mischform ohne Moderation', en: 'Mixed channel without moderation' },
  messages: {
    missing: {
      de: 'Auf „{channel}“ können Besucher öffentlich schreiben, aber hier fehlt noch: {missing}. Mischformen brauchen beides: Moderation und einen privaten Ausweg. Tragen Sie bei „moderation“ ein, wer moderiert, und bei „hand-over“ einen privaten Kanal.',
      en: 'Visitors can write in public on “{channel}”, but {missing} is missing; mixed forms need both: moderation and a private way out. Enter under “moderation” who moderates, and under “hand-over” a private channel.',
    },
  },
  check(plan, { report, unknown }) {
    const byId = channelsById(plan);
    for (const channel of plan.channels) {
      const form = statedValue(channel.form);
      if (form === 'one-to-one' || form === 'one-to-many' || openComments(channel) !== 'yes') continue;
      const missing: { what: Localised; at: At }[] = [];
      if (channel.moderation.state === 'absent') unknown({ field: 'channel.moderation', at: channel.moderation.at, subject: channel.id });
      else if (channel.moderation.state === 'none')
        missing.push({ what: { de: 'jemand, der moderiert', en: 'somebody who moderates' }, at: channel.moderation.at });
      const exit = privateExit(channel, byId);
      if (exit === 'not-stated') unknown({ field: 'channel.hand-over', at: channel.handOver.at, subject: channel.id });
      else if (exit === 'missing') missing.push({ what: { de: 'ein privater Ausweg', en: 'a private way out' }, at: channel.handOver.at });
      else if (exit !== 'there') unknown({ field: 'channel.visibility', at: exit.visibility.at, subject: exit.id });
      const [first, ...others] = missing;
      if (first !== undefined)
        report({
          message: 'missing',
          at: first.at,
          related: others.map(({ at }) => at),
          data: { channel: channel.label, missing: missing.map(({ what }) => what) },
        });
    }
  },
});

/** Whether a channel hands over to a private care channel; the target whose visibility decides when only that is open. */
function privateExit(channel: Channel, byId: ReadonlyMap<string, Channel>): 'there' | 'missing' | 'not-stated' | Channel {
  if (channel.handOver.state === 'absent') return 'not-stated';
  if (channel.handOver.state === 'not-applicable') return 'there';
  const targets = (statedValue(channel.handOver) ?? [])
    .flatMap(({ to }) => byId.get(to.value) ?? [])
    .filter((target) => target !== channel);
  if (targets.some((target) => isCare(target) && statedValue(target.visibility) === 'private')) return 'there';
  return targets.find(({ visibility }) => visibility.state === 'absent') ?? 'missing';
}
