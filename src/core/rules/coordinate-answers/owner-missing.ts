import { isRunning } from '../../channels/channel-state.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'owner-missing',
  code: 'COO-01',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#owner',
  title: { de: 'Kanal ohne Verantwortliche', en: 'Channel without an owner' },
  messages: {
    missing: {
      de: 'Der Kanal „{channel}“ hat keine verantwortliche Rolle; jeder Kanal braucht eine. Tragen Sie bei „owner“ eine Rolle ein.',
      en: 'Channel “{channel}” has no owner; every channel needs one. Enter a role under “owner”.',
    },
  },
  check(plan, { report }) {
    for (const channel of plan.channels)
      if (isRunning(channel) && (channel.owner.state === 'absent' || channel.owner.state === 'none'))
        report({ message: 'missing', at: channel.owner.at, data: { channel: channel.label } });
  },
});
