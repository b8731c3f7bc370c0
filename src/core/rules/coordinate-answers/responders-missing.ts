import { isRunning, statedValue } from '../../channels/channel-state.js';
import { isOnePerson, isSameRole } from '../../channels/people.js';
import type { ChannelPlan, Topic } from '../../channels/plan.js';
import type { Handbook } from '../../handbook/handbook.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'responders-missing',
  code: 'COO-19',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#one-accountable',
  title: { de: 'Heikles Anliegen ohne Reihenfolge der Antwortenden', en: 'Sensitive topic without an order of responders' },
  messages: {
    missing: {
      de: 'Für das heikle Anliegen „{topic}“ ist niemand benannt, der antwortet; erwartet sind Rollen in fester Reihenfolge. Tragen Sie sie bei „responders“ ein.',
      en: 'For the sensitive topic “{topic}” nobody is named who answers; roles in a fixed order are expected. Enter them under “responders”.',
    },
  },
  check(plan, { report, unknown, handbook }) {
    if (isOnePerson(plan.company)) return;
    for (const topic of plan.topics) {
      const { responders } = topic;
      const privacy = statedValue(topic.privacy);
      if (privacy !== 'sensitive' && privacy !== 'exclusive') continue;
      if (responders.state === 'none') report({ message: 'missing', at: responders.at, data: { topic: topic.name } });
      else if (responders.state === 'absent' && !hasOwnerAndDeputy({ topic, plan, handbook }))
        unknown({ field: 'topic.responders', at: responders.at, subject: topic.id });
    }
  },
});

/** An owner with a deputy is an order of two. */
function hasOwnerAndDeputy({ topic, plan, handbook }: { topic: Topic; plan: ChannelPlan; handbook: Handbook | null }): boolean {
  const owner = statedValue(topic.owner);
  if (owner === null) return false;
  const deputy = handbook?.roles.get(owner)?.deputy ?? null;
  if (deputy !== null && !isSameRole(deputy, owner)) return true;
  return plan.channels.some((channel) => {
    const stand = statedValue(channel.deputy);
    const serves = statedValue(channel.topics)?.some(({ id, role }) => id === topic.id && role !== 'refer') === true;
    return (
      isRunning(channel) && serves && isSameRole(statedValue(channel.owner) ?? '', owner) && stand !== null && !isSameRole(stand, owner)
    );
  });
}
