import { isCare, statedValue } from '../../channels/channel-state.js';
import { isGuestPlace } from '../../channels/open-comments.js';
import type { Channel } from '../../channels/plan.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'contact-page-incomplete',
  code: 'SEL-08',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#contact-page',
  title: { de: 'Kontaktseite unvollständig', en: 'Contact page incomplete' },
  options: {
    'contact-words': ['contact', 'contact-page', 'contact page', 'contacts', 'kontakt', 'kontaktseite', 'kontakte'],
    'imprint-words': ['imprint', 'impressum', 'legal-notice', 'legal notice'],
    // Ways that nobody looks for on a contact page.
    'unlisted-platforms': ['fair', 'app', 'marketplace'],
  },
  messages: {
    hidden: {
      de: 'Die Nummer von „{channel}“ steht nur im Impressum; eine Hotline gehört auf die Kontaktseite. Setzen Sie sie dorthin, und tragen Sie bei „listed-on“ „contact“ ein.',
      en: 'The number of “{channel}” is only in the legal notice; a hotline belongs on the contact page. Put it there, and enter “contact” under “listed-on”.',
    },
    'no-direct-way': {
      de: 'Auf der Kontaktseite steht kein direkter Weg zu Ihnen; erwartet ist mindestens Telefon, E-Mail oder ein Formular. Setzen Sie {channels} auf die Kontaktseite.',
      en: 'The contact page shows no direct way to reach you; at least phone, e-mail or a form is expected. Put {channels} on the contact page.',
    },
    incomplete: {
      de: 'Auf der Kontaktseite {count:fehlt der Kanal|fehlen die Kanäle} {channels}; erwartet ist jeder Kanal, auf dem Sie Kunden helfen. Ergänzen Sie die Kontaktseite, und tragen Sie bei „listed-on“ „contact“ ein.',
      en: 'The contact page lacks the {count:channel|channels} {channels}; every channel on which you help customers is expected. Complete the contact page, and enter “contact” under “listed-on”.',
    },
  },
  check(plan, { report, unknown, options }) {
    const expected = plan.channels.filter(
      (channel) => isCare(channel) && !isGuestPlace(channel) && !options['unlisted-platforms'].includes(channel.platform?.id ?? ''),
    );
    const listing = expected.map((channel) => ({ channel, state: listingOf(channel, options['contact-words']) }));
    for (const { channel, state } of listing)
      if (state === 'unknown') unknown({ field: 'channel.listed-on', at: channel.listedOn.at, subject: channel.id });
    const direct = listing.filter(({ channel }) => isDirect(channel));
    const hidden = listing.filter(({ channel, state }) => state === 'missing' && isHidden(channel, options['imprint-words']));
    for (const { channel } of hidden)
      report({ message: 'hidden', severity: 'error', at: channel.listedOn.at, data: { channel: channel.label } });
    const missing = listing.filter((entry) => entry.state === 'missing' && !hidden.includes(entry));
    const [first, ...others] = missing.map(({ channel }) => channel);
    if (first === undefined) return;
    const noDirectWay = direct.some(({ state }) => state === 'missing') && direct.every(({ state }) => state === 'missing');
    report({
      message: noDirectWay && hidden.length === 0 ? 'no-direct-way' : 'incomplete',
      severity: noDirectWay && hidden.length === 0 ? 'error' : 'warning',
      at: first.listedOn.at,
      related: others.map(({ listedOn }) => listedOn.at),
      data: { channels: missing.map(({ channel }) => channel.label), count: missing.length },
    });
  },
});

function listingOf({ listedOn }: Channel, contactWords: readonly string[]): 'listed' | 'missing' | 'unknown' {
  if (listedOn.state === 'absent') return 'unknown';
  if (listedOn.state === 'not-applicable') return 'listed';
  return statedValue(listedOn)?.some(({ value }) => contactWords.includes(value.trim().toLowerCase())) ? 'listed' : 'missing';
}

function isDirect(channel: Channel): boolean {
  return channel.platform?.accountNeeded === false && statedValue(channel.visibility) === 'private';
}

function isHidden(channel: Channel, imprintWords: readonly string[]): boolean {
  const places = statedValue(channel.listedOn) ?? [];
  return channel.platform?.id === 'phone' && places.some(({ value }) => imprintWords.includes(value.trim().toLowerCase()));
}
