import { careChannels, statedValue } from '../../channels/channel-state.js';
import type { Approval, Channel, ChannelPlan, Stated } from '../../channels/plan.js';
import { type Duration, durationAfter, localisedDuration, roughMinutes } from '../../duration.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'approval-too-slow',
  code: 'COO-28',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'not-spontaneous#approval-in-time',
  title: { de: 'Freigabe langsamer als die Zusage', en: 'Approval slower than the promise' },
  messages: {
    routine: {
      de: 'Auf „{channel}“ versprechen Sie die erste Antwort in {reply}, aber alltägliche Antworten warten bis zu {time} auf die Freigabe „{approval}“. Lassen Sie Alltägliches ohne Freigabe hinaus, verkürzen Sie deren Fristen, oder versprechen Sie weniger.',
      en: 'On “{channel}” you promise the first reply within {reply}, but everyday replies wait up to {time} for the approval “{approval}”. Let everyday replies go out without approval, shorten its time limits, or promise less.',
    },
    critical: {
      de: 'Auf „{channel}“ versprechen Sie eine Lösung in {reply}, aber heikle Antworten warten bis zu {time} auf die Freigabe „{approval}“. Verkürzen Sie deren Fristen, oder versprechen Sie die Lösung später.',
      en: 'On “{channel}” you promise a solution within {reply}, but critical replies wait up to {time} for the approval “{approval}”. Shorten its time limits, or promise the solution later.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of careChannels(plan)) {
      const approvals = statedValue(channel.approval);
      if (approvals === null) continue;
      const found = [
        { message: 'routine', stated: approvals.routine, promise: channel.replyFirst },
        // Receipt is confirmed without approval, so a critical case is measured by its solution.
        { message: 'critical', stated: approvals.critical, promise: channel.replySolve },
      ] as const;
      for (const { message, stated, promise } of found) {
        const approval = declared(plan, stated);
        const reply = statedValue(promise);
        if (approval === null || reply === null) continue;
        const minutes = waits(approval).reduce((sum, wait) => sum + roughMinutes(wait), 0);
        const open = approval.steps.find(({ within }) => within === null);
        if (minutes > roughMinutes(reply))
          report({ message, at: stated.at, related: [promise.at, approval.at], data: dataOf({ channel, approval, reply, minutes }) });
        else if (message === 'routine' && open !== undefined) unknown({ field: 'approval.within', at: open.role.at, subject: approval.id });
      }
    }
  },
});

function declared({ approvals }: ChannelPlan, stated: Stated<string>): Approval | null {
  const id = statedValue(stated);
  return approvals.find((approval) => approval.id === id) ?? null;
}

function waits({ steps }: Approval): readonly Duration[] {
  return steps.flatMap(({ within }) => within ?? []);
}

function dataOf({ channel, approval, reply, minutes }: { channel: Channel; approval: Approval; reply: Duration; minutes: number }) {
  const [only, ...others] = waits(approval);
  const whole: Duration = minutes % 60 === 0 ? { amount: minutes / 60, unit: 'h' } : { amount: minutes, unit: 'min' };
  return {
    channel: channel.label,
    approval: approval.id,
    reply: durationAfter(reply),
    time: localisedDuration(only !== undefined && others.length === 0 ? only : whole),
  };
}
