import { runningChannels, statedValue } from '../../channels/channel-state.js';
import type { Channel } from '../../channels/plan.js';
import { middle } from '../../channels/volume.js';
import { daysBetween } from '../../day.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'channel-silent',
  code: 'SEL-25',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#no-silent-account',
  byDate: true,
  title: { de: 'Kanal ohne neue Beiträge', en: 'Channel without new posts' },
  options: {
    'missed-posts': 3,
    // A holiday is no reason for an alarm, however many posts a week are planned.
    'min-days': 28,
    'max-days': 183,
  },
  messages: {
    silent: {
      de: 'Auf {channels} sind Beiträge geplant, aber der letzte liegt länger zurück, als der Plan vorsieht. Schreiben Sie wieder, senken Sie „posts-per-week“, oder sagen Sie auf dem Kanal, wo es weitergeht, und schließen Sie ihn.',
      en: 'Posts are planned on {channels}, but the last one is longer ago than the plan allows. Post again, lower “posts-per-week”, or say on the channel where to find you now, and close it.',
    },
  },
  check(plan, { report, unknown, options, today }) {
    const silent: Channel[] = [];
    for (const channel of runningChannels(plan)) {
      const posts = channel.postsPerWeek.state === 'value' ? middle(channel.postsPerWeek.value) : 0;
      if (posts === 0 || statedValue(channel.status) === 'planned') continue;
      const planned = (7 / posts) * options['missed-posts'];
      const limit = Math.max(options['min-days'], Math.min(planned, options['max-days']));
      const { lastPost } = channel;
      if (lastPost.state === 'absent') unknown({ field: 'channel.last-post', at: lastPost.at, subject: channel.id });
      else if (lastPost.state === 'none' || (lastPost.state === 'value' && daysBetween(lastPost.value, today) > limit))
        silent.push(channel);
    }
    const [first, ...others] = silent;
    if (first !== undefined)
      report({
        message: 'silent',
        at: first.lastPost.at,
        related: others.map(({ lastPost }) => lastPost.at),
        data: { channels: silent.map(({ label }) => label) },
      });
  },
});
