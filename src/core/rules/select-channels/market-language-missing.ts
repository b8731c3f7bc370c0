import { careChannels, statedValue } from '../../channels/channel-state.js';
import type { Channel } from '../../channels/plan.js';
import { languagesOf } from '../../channels/reach.js';
import { codeName } from '../../code-name.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'market-language-missing',
  code: 'SEL-24',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-language',
  title: { de: 'Kein Kanal in der Sprache der Kunden', en: 'No channel in the customers’ language' },
  messages: {
    missing: {
      de: 'Für Kunden in {country} gibt es keinen Kanal, auf dem Sie auf {languages} antworten; erwartet ist einer je Sprache. Ergänzen Sie die Sprache bei einem Kanal, oder streichen Sie sie bei „markets“, und sagen Sie den Kunden, welche Sprache gilt.',
      en: 'For customers in {country} there is no channel on which you reply in {languages}; one for each language is expected. Add the language to a channel, or take it out of “markets” and tell customers which language applies.',
    },
  },
  check(plan, { report, unknown }) {
    const { markets, customers } = plan.company;
    if (markets.state !== 'value') return;
    const care = careChannels(plan);
    if (care.length === 0) return;
    const asked = new Set<Channel>();
    for (const { country, languages } of markets.value) {
      const local = care.filter((channel) => statedValue(channel.countries)?.includes(country) !== false);
      const missing = languages.filter((language) => !local.some((channel) => languagesOf(plan, channel)?.includes(language)));
      // Businesses agree on a working language: one of those that they expect is enough.
      if (missing.length === 0 || (statedValue(customers) === 'businesses' && missing.length < languages.length)) continue;
      const open = local.filter((channel) => channel.languages.state === 'absent' && languagesOf(plan, channel) === null);
      for (const channel of open) asked.add(channel);
      if (open.length > 0 || local.some(({ languages: own }) => own.state === 'not-applicable')) continue;
      report({
        message: 'missing',
        at: markets.at,
        data: { country: codeName(country, 'region'), languages: missing.map((code) => codeName(code, 'language')) },
      });
    }
    for (const { id, languages } of asked) unknown({ field: 'channel.languages', at: languages.at, subject: id });
  },
});
