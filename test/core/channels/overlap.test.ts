import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsApart, isSameRegion, jaccardPercent } from '../../../src/core/channels/overlap.js';
import type { Channel } from '../../../src/core/channels/plan.js';
import { planOf } from '../../support/audit-plan.js';
import { plan } from '../../support/plan-text.js';

const some = (...values: string[]) => fc.constantFrom('', ...values);
const entry = fc.record({
  platform: fc.constantFrom('facebook', 'instagram', 'chat'),
  topics: some('topics: [a]', 'topics: [a, b]', 'topics: [c]'),
  audiences: some('audiences: [young]', 'audiences: [old]'),
  languages: some('languages: [de]', 'languages: [en]'),
  countries: some('countries: [DE]', 'countries: [AT, DE]'),
  inbox: some('inbox: one', 'inbox: two', 'inbox: none'),
});

/** Comparing every channel with every later one. */
function oneByOne(channels: readonly Channel[], matches: (a: Channel, b: Channel) => boolean): string[][] {
  const told = new Set<Channel>();
  return channels.flatMap((channel, index) => {
    if (told.has(channel)) return [];
    const others = channels.slice(index + 1).filter((other) => {
      const inboxes = [channel, other].map(({ inbox }) => (inbox.state === 'value' ? inbox.value : null));
      return !told.has(other) && matches(channel, other) && (inboxes[0] === null || inboxes[0] !== inboxes[1]);
    });
    for (const other of others) told.add(other);
    const group = [channel, ...others];
    return others.length === 0 || group.some(({ inbox }) => inbox.state === 'absent') ? [] : [group.map(({ id }) => id)];
  });
}

test('comparing kinds of channels finds the groups that comparing all channels finds', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
      const lines = entries.map(({ platform, ...fields }, index) => {
        const own = Object.values(fields).filter((field) => field !== '');
        return `  - { ${[`id: c${index}`, `platform: ${platform}`, `purpose: Zweck Nummer ${index}`, ...own].join(', ')} }`;
      });
      const { channels } = planOf(plan(`channels:\n${lines.join('\n')}`)).plan;
      const matches = (a: Channel, b: Channel): boolean => a.platform !== b.platform && isSameRegion(a, b) && jaccardPercent(a, b) >= 70;
      const groups = groupsApart({ channels, matches, silent: () => {} });
      expect(groups.map((group) => group.map(({ id }) => id))).toEqual(oneByOne(channels, matches));
    }),
    { numRuns: 150 },
  );
});
