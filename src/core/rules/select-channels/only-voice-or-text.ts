import { isCare, statedValue } from '../../channels/channel-state.js';
import { memberStates } from '../../channels/member-states.data.js';
import { isGuestPlace } from '../../channels/open-comments.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'only-voice-or-text',
  code: 'SEL-29',
  group: 'select-channels',
  scope: 'plan',
  severity: 'info',
  since: '0.1.0',
  guideline: 'select-channels#phone-stays',
  title: { de: 'Nur sprechen oder nur schreiben', en: 'Only speaking or only writing' },
  options: {
    'voice-platforms': ['phone', 'shop', 'fair', 'video-call'],
    // Micro-enterprises with fewer people are left out.
    'min-staff': 10,
  },
  messages: {
    voice: {
      de: 'Verbraucher erreichen Sie nur, indem sie sprechen ({channels}); wer nicht hört oder nicht sprechen kann, hat keinen Weg. Bieten Sie auch einen schriftlichen an, zum Beispiel E-Mail oder ein Formular.',
      en: 'Consumers reach you only by speaking ({channels}); people who cannot hear or speak cannot reach you. Offer a written channel as well, for example e-mail or a form.',
    },
    text: {
      de: 'Verbraucher erreichen Sie nur, indem sie schreiben ({channels}); wer nicht gut lesen oder schreiben kann, hat keinen Weg. Bieten Sie auch ein Gespräch an, zum Beispiel am Telefon oder als Rückruf.',
      en: 'Consumers reach you only by writing ({channels}); people who cannot read or write well cannot reach you. Offer a conversation as well, for example by phone or as a call back.',
    },
  },
  check(plan, { report, unknown, options }) {
    const care = plan.channels.filter((channel) => isCare(channel) && !isGuestPlace(channel));
    const [first, ...others] = care;
    if (first === undefined) return;
    const voices = care.filter(({ platform }) => options['voice-platforms'].includes(platform?.id ?? ''));
    if (voices.length > 0 && voices.length < care.length) return;
    const { customers, countries, staff } = plan.company;
    if (statedValue(customers) === 'businesses' || (statedValue(staff) ?? options['min-staff']) < options['min-staff']) return;
    if (statedValue(countries)?.some((country) => memberStates.has(country)) === false) return;
    const open = care.filter(({ platform }) => platform === null);
    for (const { id, platformText } of open) unknown({ field: 'channel.platform', at: platformText.at, subject: id });
    if (open.length > 0) return;
    if (customers.state === 'absent') unknown({ field: 'company.customers', at: customers.at, subject: 'company' });
    else if (countries.state === 'absent') unknown({ field: 'company.countries', at: countries.at, subject: 'company' });
    else if (staff.state === 'absent') unknown({ field: 'company.staff', at: staff.at, subject: 'company' });
    else if (statedValue(customers) !== null && statedValue(countries) !== null)
      report({
        message: voices.length > 0 ? 'voice' : 'text',
        at: first.at,
        related: others.map(({ at }) => at),
        data: { channels: care.map(({ label }) => label) },
      });
  },
});
