import { runningChannels, statedValue } from '../../channels/channel-state.js';
import type { ChannelPlan } from '../../channels/plan.js';
import { isHostOf } from '../../channels/platforms.js';
import { parseWebAddress } from '../../channels/web-address.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'address-not-on-platform',
  code: 'SEL-15',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#right-address',
  title: { de: 'Adresse gehört nicht zur Plattform', en: 'Address does not belong to the platform' },
  options: {
    // Services that only forward; where to, cannot be seen. General knowledge, 2026-11.
    'short-link-hosts': [
      ...['bit.ly', 'tinyurl.com', 'ow.ly', 'buff.ly', 'is.gd', 't.ly', 'cutt.ly', 'rebrand.ly', 'goo.gl', 'linktr.ee', 'qr.link'],
    ],
  },
  messages: {
    foreign: {
      de: 'Die Adresse von „{channel}“ liegt auf {host}; zu {platform} gehört {expected}. Berichtigen Sie die Adresse oder die Plattform.',
      en: 'The address of “{channel}” is on {host}; {platform} uses {expected}. Correct the address or the platform.',
    },
    'no-scheme': {
      de: 'Die Adresse von „{channel}“ beginnt ohne „https://“; vollständige Adressen lassen sich anklicken. Setzen Sie „https://“ davor.',
      en: 'The address of “{channel}” starts without “https://”; complete addresses can be clicked. Put “https://” in front.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const channel of runningChannels(plan)) {
      const { address, platform } = channel;
      const text = statedValue(address);
      const parsed = text === null ? null : parseWebAddress(text);
      if (text === null || parsed === null || platform === null || platform.hosts.length === 0) continue;
      const data = { channel: channel.label };
      if (isHostOf(platform, parsed.host)) {
        if (!parsed.schemeStated)
          report({ message: 'no-scheme', severity: 'info', at: address.at, data, ...schemeFix({ plan, at: address.at, text }) });
      } else if (options['short-link-hosts'].some((host) => parsed.host === host || parsed.host.endsWith(`.${host}`))) {
        unknown({ field: 'channel.address', at: address.at, subject: channel.id });
      } else {
        report({
          message: 'foreign',
          at: address.at,
          data: {
            ...data,
            host: parsed.host,
            platform: statedValue(channel.platformText) ?? platform.id,
            expected: [...platform.hosts],
          },
        });
      }
    }
  },
});

type At = ChannelPlan['channels'][number]['at'];

/** A suggestion, not a fix: that the address answers under https is likely, not certain. */
function schemeFix({ plan, at, text }: { plan: ChannelPlan; at: At; text: string }) {
  const start = at.source.text.slice(at.span.start, at.span.end).indexOf(text.trim());
  if (plan.form !== 'yaml' || start < 0) return {};
  const offset = at.span.start + start;
  return { suggestion: { edits: [{ file: at.source.file, span: { start: offset, end: offset }, text: 'https://' }] } };
}
