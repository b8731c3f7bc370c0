import { accountAddress, accountOfHandle } from '../../channels/account-address.js';
import { runningChannels, statedValue } from '../../channels/channel-state.js';
import { distinctLabels } from '../../channels/overlap.js';
import { roleKey } from '../../channels/people.js';
import type { Channel } from '../../channels/plan.js';
import { parseHandle, parseMailAddress, parseWebAddress } from '../../channels/web-address.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'channel-listed-twice',
  code: 'SEL-16',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#listed-once',
  title: { de: 'Konto doppelt aufgeführt', en: 'Account listed twice' },
  messages: {
    address: {
      de: 'Die Einträge {channels} führen zu derselben Adresse; jedes Konto steht nur einmal im Plan. Behalten Sie einen Eintrag, und streichen Sie die übrigen.',
      en: 'The entries {channels} lead to the same address; every account is expected in the plan only once. Keep one entry, and remove the others.',
    },
    name: {
      de: 'Der Name „{name}“ steht {count}-mal für dieselbe Plattform; jedes Konto steht nur einmal im Plan. Streichen Sie die übrigen Einträge, oder geben Sie jedem Konto seinen eigenen Namen und seine Adresse.',
      en: 'The name “{name}” is used {count} times for the same platform; every account is expected in the plan only once. Remove the other entries, or give every account its own name and address.',
    },
  },
  check(plan, { report }) {
    const running = runningChannels(plan);
    for (const channels of several(running, uniqueAccount))
      report({ message: 'address', ...places(channels, ({ address }) => address.at), data: { channels: distinctLabels(channels) } });
    // A name alone proves nothing where the addresses differ or are shared by entries reported above.
    const named = several(
      running.filter(({ address }) => address.state === 'absent'),
      nameOnPlatform,
    );
    for (const channels of named)
      report({
        message: 'name',
        ...places(channels, ({ at }) => at),
        data: { name: channels[0]?.label ?? '', count: channels.length },
      });
  },
});

/** What must be unique: accounts on a platform with hosts of its own, handles and e-mail addresses. Phone numbers and own pages may serve several channels. */
function uniqueAccount({ address: stated, platform }: Channel): string | null {
  const text = statedValue(stated);
  if (text === null || platform === null) return null;
  const handle = parseHandle(text);
  // Page and messenger, profile and reviews share an address but not a row.
  if (handle !== null) return `${platform.id} ${accountOfHandle({ handle, platform }) ?? `@${handle}`}`;
  const mail = parseMailAddress(text);
  if (mail !== null) return `${platform.id} ${mail}`;
  const address = platform.owned === 'third' ? parseWebAddress(text) : null;
  return address === null ? null : `${platform.id} ${accountAddress({ address, platform })}`;
}

function nameOnPlatform(channel: Channel): string | null {
  const { platform, label, countries, languages } = channel;
  if (platform === null || platform.owned !== 'third' || platform.reviewSite) return null;
  const scope = [statedValue(countries), statedValue(languages)].map((list) => [...(list ?? [])].sort().join(','));
  return [platform.id, roleKey(label), ...scope].join(' | ');
}

function several(channels: readonly Channel[], keyOf: (channel: Channel) => string | null): readonly (readonly Channel[])[] {
  return [...groupBy(channels, keyOf).values()].filter((members) => members.length > 1);
}

/** At the second entry, since the first is usually the one to keep. */
function places(channels: readonly Channel[], placeOf: (channel: Channel) => Channel['at']) {
  const [first, second, ...others] = channels.map(placeOf) as [Channel['at'], Channel['at'], ...Channel['at'][]];
  return { at: second, related: [first, ...others] };
}
