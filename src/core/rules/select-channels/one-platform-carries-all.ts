import { careChannels } from '../../channels/channel-state.js';
import type { Channel } from '../../channels/plan.js';
import { middle } from '../../channels/volume.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'one-platform-carries-all',
  code: 'SEL-23',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#own-place',
  title: { de: 'Eine fremde Plattform trägt alles', en: 'One third-party platform carries it all' },
  options: { 'max-share-percent': 60 },
  messages: {
    carries: {
      de: '{share} Prozent aller Fälle kommen über {channels}, eine fremde Plattform; erwartet sind höchstens {limit} Prozent, denn sie kann schließen oder Sie aussperren. Machen Sie einen eigenen Weg bekannter, zum Beispiel Telefon, E-Mail oder ein Formular.',
      en: '{share} per cent of all cases come through {channels}, a third-party platform; at most {limit} per cent is expected, because it can close or lock you out. Make a channel of your own better known, for example phone, e-mail or a form.',
    },
  },
  check(plan, { report, unknown, options }) {
    const care = careChannels(plan);
    const cases = (channels: readonly Channel[]): number =>
      channels.reduce((sum, { perWeek }) => sum + (perWeek.state === 'value' ? middle(perWeek.value) : 0), 0);
    const total = cases(care);
    const limit = options['max-share-percent'];
    const platforms = new Set(care.flatMap(({ platform }) => (platform?.owned === 'third' ? [platform] : [])));
    for (const platform of platforms) {
      const channels = care.filter((channel) => channel.platform === platform);
      const own = cases(channels);
      const [first, ...others] = channels.filter(({ perWeek }) => perWeek.state === 'value');
      if (first === undefined || own * 100 <= limit * total) continue;
      const silent = care.filter(({ perWeek }) => perWeek.state === 'absent');
      for (const { id, perWeek } of silent) unknown({ field: 'channel.per-week', at: perWeek.at, subject: id });
      if (silent.length === 0)
        report({
          message: 'carries',
          at: first.perWeek.at,
          related: others.map(({ perWeek }) => perWeek.at),
          data: { share: Math.round((own * 100) / total), channels: [first, ...others].map(({ label }) => label), limit },
        });
    }
  },
});
