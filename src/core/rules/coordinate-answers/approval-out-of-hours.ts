import { isCare, isPublic, statedValue } from '../../channels/channel-state.js';
import { serviceHours } from '../../channels/service-hours.js';
import { goesOnWithoutApproval } from '../../channels/step-up.js';
import { durationAfter, localisedDuration } from '../../duration.js';
import { targetMinutes } from '../../staffing/people-at-once.js';
import { hoursOfRole, longestUnreached } from '../../working-time/reachable.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'approval-out-of-hours',
  code: 'COO-17',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'not-spontaneous#approval-in-time',
  title: { de: 'Freigabe kommt nicht rechtzeitig', en: 'Approval cannot come in time' },
  messages: {
    late: {
      de: 'Auf „{channel}“ ist eine Antwort in {reply} zugesagt, aber die Freigabe „{approval}“ ist bis zu {gap} der Servicezeit lang nicht zu bekommen. Richten Sie eine Rufbereitschaft ein, oder geben Sie jeder Stufe eine Frist („within“) und nennen Sie einen vorab freigegebenen Text („holding-text“).',
      en: 'On “{channel}” a reply within {reply} is promised, but the approval “{approval}” cannot be had for up to {gap} of service time. Put somebody on call, or give each step a time limit (“within”) and name a text that was approved beforehand (“holding-text”).',
    },
  },
  check(plan, { report, unknown, today }) {
    for (const channel of plan.channels) {
      if (!isCare(channel) || !isPublic(channel) || channel.approval.state !== 'value') continue;
      const named = statedValue(channel.approval.value.critical);
      const reply = statedValue(channel.replyFirst);
      const approval = plan.approvals.find(({ id }) => id === named);
      if (named === null || reply === null || (approval !== undefined && goesOnWithoutApproval(approval))) continue;
      const service = serviceHours(plan, channel);
      if (service.state === 'absent') unknown({ field: 'channel.hours', at: service.at, subject: channel.id });
      if (service.state !== 'value') continue;
      const own = approval === undefined ? null : statedValue(approval.hours);
      const roles = approval === undefined ? [named] : approval.steps.map(({ role }) => role.value);
      const hours = own === null ? roles.map((role) => hoursOfRole({ plan, role, today })) : [own];
      if (hours.some((found) => found === null)) {
        // A role that is named in passing has no place for hours.
        if (approval?.hours.state === 'absent') unknown({ field: 'approval.hours', at: approval.hours.at, subject: approval.id });
        continue;
      }
      const gap = longestUnreached({ service: service.value, needed: hours.filter((found) => found !== null) });
      if (gap === 0 || gap < targetMinutes(service.value, reply)) continue;
      report({
        message: 'late',
        at: channel.approval.value.critical.at,
        related: approval === undefined ? [channel.replyFirst.at] : [approval.at, channel.replyFirst.at],
        data: {
          channel: channel.label,
          reply: durationAfter(reply),
          approval: named,
          gap: localisedDuration(gap < 120 ? { amount: gap, unit: 'min' } : { amount: Math.floor(gap / 60), unit: 'h' }),
        },
      });
    }
  },
});
