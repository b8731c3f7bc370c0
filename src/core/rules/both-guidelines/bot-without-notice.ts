import { isCare, runningChannels, statedValue } from '../../channels/channel-state.js';
import { channelsById } from '../../channels/hand-over-graph.js';
import { memberStates } from '../../channels/member-states.data.js';
import type { Channel, ChannelPlan } from '../../channels/plan.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'bot-without-notice',
  code: 'GEN-04',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'respect#real-people',
  title: { de: 'Bot ohne Hinweis oder ohne Menschen', en: 'Bot without a notice or without people' },
  options: {
    // Where a program often replies; elsewhere nobody is asked whether one does.
    'ask-platforms': ['chat', 'messenger', 'whatsapp', 'app', 'customer-portal'],
    'bot-platforms': ['chatbot'],
  },
  messages: {
    notice: {
      de: 'Auf „{channel}“ antwortet ein Programm, ohne es zu sagen; erwartet ist ein Hinweis von Anfang an. Sagen Sie es im ersten Satz, und tragen Sie den Hinweis bei „ai-notice“ ein.',
      en: 'On “{channel}” a program replies without saying so; a notice from the start is expected. Say it in the first sentence, and enter the notice under “ai-notice”.',
    },
    person: {
      de: 'Auf „{channel}“ antwortet ein Programm, und es führt kein Weg zu einem Menschen; erwartet ist eine Übergabe auf Wunsch. Nennen Sie bei „hand-over“ einen Kanal, auf dem Menschen antworten.',
      en: 'On “{channel}” a program replies, and there is no way to reach a person; a hand-over on request is expected. Name under “hand-over” a channel on which people reply.',
    },
  },
  check(plan, { report, unknown, options }) {
    const byId = channelsById(plan);
    const isBot = (channel: Channel): boolean =>
      statedValue(channel.ai) === 'bot' || (channel.ai.state === 'absent' && options['bot-platforms'].includes(channel.platform?.id ?? ''));
    for (const channel of runningChannels(plan)) {
      if (!isBot(channel)) {
        if (channel.ai.state === 'absent' && isCare(channel) && options['ask-platforms'].includes(channel.platform?.id ?? ''))
          unknown({ field: 'channel.ai', at: channel.ai.at, subject: channel.id });
        continue;
      }
      const data = { channel: channel.label };
      const { aiNotice, handOver } = channel;
      if (aiNotice.state === 'none' || aiNotice.state === 'absent') {
        const inUnion = reachesUnion(plan, channel);
        if (inUnion === null) unknown({ field: 'company.countries', at: plan.company.countries.at, subject: channel.id });
        else if (inUnion && aiNotice.state === 'absent') unknown({ field: 'channel.ai-notice', at: aiNotice.at, subject: channel.id });
        else if (inUnion) report({ message: 'notice', at: aiNotice.at, data });
      }
      if (handOver.state === 'absent') unknown({ field: 'channel.hand-over', at: handOver.at, subject: channel.id });
      else if (handOver.state !== 'not-applicable') {
        const targets = (statedValue(handOver) ?? []).map(({ to }) => byId.get(to.value));
        // A target that the plan does not know is told by plan-reference.
        if (!targets.some((target) => target === undefined || (isCare(target) && !isBot(target))))
          report({ message: 'person', at: handOver.at, data });
      }
    }
  },
});

function reachesUnion(plan: ChannelPlan, channel: Channel): boolean | null {
  const countries = statedValue(channel.countries) ?? statedValue(plan.company.countries);
  return countries === null ? null : countries.some((country) => memberStates.has(country));
}
