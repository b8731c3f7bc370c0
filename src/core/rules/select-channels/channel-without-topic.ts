import { isRunning, runningChannels } from '../../channels/channel-state.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'channel-without-topic',
  code: 'SEL-02',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#topics-assigned',
  title: { de: 'Kanal ohne Anliegen', en: 'Channel without a topic' },
  messages: {
    missing: {
      de: 'Der Kanal „{channel}“ bedient kein Anliegen; jeder Kanal braucht mindestens eines. Ordnen Sie ihm unter „topics“ Anliegen zu, oder schließen Sie ihn.',
      en: 'Channel “{channel}” serves no topic; every channel needs at least one. Assign topics under “topics”, or close it.',
    },
  },
  check(plan, { report, unknown }) {
    // A plan that names no topics at all gets one question, not one for each channel.
    if (!plan.hasTopics) {
      const first = plan.channels.find(isRunning);
      if (first !== undefined) unknown({ field: 'plan.topics', at: first.topics.at, subject: 'topics' });
      return;
    }
    for (const channel of runningChannels(plan)) {
      const { topics } = channel;
      if (topics.state === 'absent') unknown({ field: 'channel.topics', at: topics.at, subject: channel.id });
      else if (topics.state === 'none' || (topics.state === 'value' && topics.value.length === 0))
        report({ message: 'missing', at: topics.at, data: { channel: channel.label } });
    }
  },
});
