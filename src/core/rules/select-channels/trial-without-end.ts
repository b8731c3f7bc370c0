import { isCare, runningChannels, statedValue } from '../../channels/channel-state.js';
import type { Stated } from '../../channels/plan.js';
import type { QuestionField } from '../../channels/questions.js';
import type { Localised } from '../../language.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'trial-without-end',
  code: 'SEL-27',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#trial',
  title: { de: 'Geplanter Kanal ohne Beginn oder Ende', en: 'Planned channel without start or end' },
  messages: {
    open: {
      de: 'Dem geplanten Kanal „{channel}“ fehlt {missing}; ein Versuch braucht einen Rahmen, sonst bleibt er für immer. Tragen Sie bei „opened“, „hours“ und „until“ ein, wann er beginnt, wann er besetzt ist und woran sich entscheidet, ob er bleibt.',
      en: 'The planned channel “{channel}” lacks {missing}; a trial needs a frame, or it stays forever. Enter under “opened”, “hours” and “until” when it starts, when it is staffed and what decides whether it stays.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of runningChannels(plan)) {
      if (statedValue(channel.status) !== 'planned') continue;
      const frame: readonly (readonly [QuestionField, Stated<unknown>, Localised])[] = [
        ['channel.opened', channel.opened, { de: 'ein Beginn', en: 'a start' }],
        ...(isCare(channel)
          ? [
              ['channel.hours', channel.hours, { de: 'eine Servicezeit', en: 'service hours' }] satisfies readonly [
                QuestionField,
                Stated<unknown>,
                Localised,
              ],
            ]
          : []),
        ['channel.until', channel.until, { de: 'eine Regel für das Ende', en: 'a rule for its end' }],
      ];
      const missing: { what: Localised; at: At }[] = [];
      for (const [field, stated, what] of frame)
        if (stated.state === 'none') missing.push({ what, at: stated.at });
        else if (stated.state === 'absent') unknown({ field, at: stated.at, subject: channel.id });
      const [first, ...others] = missing;
      if (first !== undefined)
        report({
          message: 'open',
          at: first.at,
          related: others.map(({ at }) => at),
          data: { channel: channel.label, missing: missing.map(({ what }) => what) },
        });
    }
  },
});
