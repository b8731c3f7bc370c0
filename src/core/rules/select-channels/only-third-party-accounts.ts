import { careChannels, isRunning } from '../../channels/channel-state.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'only-third-party-accounts',
  code: 'SEL-22',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#own-way',
  title: { de: 'Kein Weg ohne fremdes Konto', en: 'No way without a third-party account' },
  messages: {
    only: {
      de: 'Wer Sie erreichen will, braucht überall ein Konto bei einem Dritten: {channels}. Erwartet ist mindestens ein Weg ohne Konto. Nehmen Sie Telefon, E-Mail oder ein Formular in den Plan auf.',
      en: 'People who want to reach you need an account with a third party everywhere: {channels}. At least one way without an account is expected. Add phone, e-mail or a form to the plan.',
    },
  },
  check(plan, { report, unknown }) {
    const care = careChannels(plan);
    const [first, ...others] = care;
    if (first === undefined || care.some(({ platform }) => platform?.accountNeeded === false)) return;
    const unlisted = care.filter(({ platform }) => platform === null);
    const undirected = plan.channels.filter(
      (channel) => isRunning(channel) && channel.direction.state === 'absent' && channel.platform?.accountNeeded !== true,
    );
    for (const { id, platformText } of unlisted) unknown({ field: 'channel.platform', at: platformText.at, subject: id });
    for (const { id, direction } of undirected) unknown({ field: 'channel.direction', at: direction.at, subject: id });
    if (unlisted.length === 0 && undirected.length === 0)
      report({ message: 'only', at: first.at, related: others.map(({ at }) => at), data: { channels: care.map(({ label }) => label) } });
  },
});
