import { runningChannels, statedValue } from '../../channels/channel-state.js';
import type { Channel, ChannelPlan, Platform, Stated } from '../../channels/plan.js';
import { isFormerHostOf } from '../../channels/platforms.js';
import { slug } from '../../channels/slug.js';
import { parseWebAddress } from '../../channels/web-address.js';
import type { Edit } from '../../finding.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'platform-renamed',
  code: 'SEL-14',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#current-name',
  title: { de: 'Plattform heißt heute anders', en: 'Platform has a new name' },
  messages: {
    host: {
      de: 'Die Adresse von „{channel}“ steht noch unter {former}; die heutige Adresse ist {current}. Schreiben Sie {current}, auch auf Ihrer Website und in Signaturen.',
      en: 'The address of “{channel}” is still under {former}; today’s address is {current}. Write {current}, also on your website and in signatures.',
    },
    name: {
      de: 'Der Kanal „{channel}“ nennt die Plattform {former}; sie heißt heute {current}. Schreiben Sie den heutigen Namen.',
      en: 'Channel “{channel}” calls the platform {former}; its name today is {current}. Write today’s name.',
    },
  },
  check(plan, { report }) {
    const seen = new Set<string>();
    for (const channel of runningChannels(plan)) {
      const { platform } = channel;
      if (platform === null) continue;
      const host = formerHost(channel, platform);
      const name = formerName(channel, platform);
      const edit = (use: FormerUse | null): readonly Edit[] => (use === null ? [] : editsOf({ plan, use }));
      // Where the id comes from the platform's name, a new name changes it, and with it every link to the channel: then somebody looks first.
      const isNameSafe = name !== null && slug(name.former) !== channel.id;
      const fix = [...edit(host), ...(isNameSafe ? edit(name) : [])];
      const suggestion = isNameSafe ? [] : edit(name);
      // One finding for each channel: name and address are corrected together. An inherited value is reported once.
      const [main, other] = host === null ? [name, null] : [host, name];
      if (main === null || seen.has(placeKey(main.at))) continue;
      seen.add(placeKey(main.at));
      report({
        message: host === null ? 'name' : 'host',
        at: main.at,
        related: other === null ? [] : [other.at],
        data: { channel: channel.label, former: main.former, current: main.current },
        ...(fix.length === 0 ? {} : { fix: { edits: fix } }),
        ...(suggestion.length === 0 ? {} : { suggestion: { edits: suggestion } }),
      });
    }
  },
});

interface FormerUse {
  readonly at: At;
  readonly former: string;
  readonly current: string;
}

function formerHost({ address }: Channel, platform: Platform): FormerUse | null {
  const text = statedValue(address);
  const parsed = text === null ? null : parseWebAddress(text);
  const current = platform.hosts[0];
  if (text === null || parsed === null || current === undefined || !isFormerHostOf(platform, parsed.host)) return null;
  return { at: address.at, former: text.slice(parsed.hostSpan.start, parsed.hostSpan.end), current };
}

function formerName({ platformText }: { readonly platformText: Stated<string> }, platform: Platform): FormerUse | null {
  const text = statedValue(platformText)?.trim();
  const former = platform.formerNames.find((name) => name.toLowerCase() === text?.toLowerCase());
  const name = platform.names[0] ?? platform.id;
  const current = name.slice(0, 1).toUpperCase() + name.slice(1);
  return text === undefined || former === undefined ? null : { at: platformText.at, former: text, current };
}

/** Replaces the one occurrence within the value; nothing for tables, whose cells are not edited, and where the text stands differently in the file. */
function editsOf({ plan, use: { at, former, current } }: { plan: ChannelPlan; use: FormerUse }): readonly Edit[] {
  const written = at.source.text.slice(at.span.start, at.span.end);
  const start = written.indexOf(former);
  if (plan.form !== 'yaml' || start < 0 || written.indexOf(former, start + 1) >= 0) return [];
  const offset = at.span.start + start;
  return [{ file: at.source.file, span: { start: offset, end: offset + former.length }, text: current }];
}

function placeKey({ source, span }: At): string {
  return `${source.file}:${span.start}`;
}
