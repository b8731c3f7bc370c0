import { publicChannels } from '../../channels/channel-state.js';
import { isGuestPlace } from '../../channels/open-comments.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'privacy-notice-missing',
  code: 'GEN-02',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#legal-notice',
  title: { de: 'Profil ohne Datenschutzhinweis', en: 'Profile without a privacy notice' },
  messages: {
    missing: {
      de: 'Für den öffentlichen Kanal „{channel}“ gibt es keine Datenschutzerklärung, die ihn nennt; erwartet ist eine, weil dort auch die Plattform Daten der Besucher verarbeitet. Ergänzen Sie sie, verlinken Sie sie im Profil, und tragen Sie die Adresse bei „privacy-notice“ ein.',
      en: 'For the public channel “{channel}” there is no privacy notice that names it; one is expected, because the platform too processes data of visitors there. Add it, link it in the profile, and enter the address under “privacy-notice”.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of publicChannels(plan)) {
      const { privacyNotice, platform, legalNotice } = channel;
      if (platform?.owned !== 'third' || isGuestPlace(channel)) continue;
      if (privacyNotice.state === 'none') report({ message: 'missing', at: privacyNotice.at, data: { channel: channel.label } });
      // Whoever has not stated the legal notice yet is asked for that one first.
      else if (privacyNotice.state === 'absent' && legalNotice.state === 'value')
        unknown({ field: 'channel.privacy-notice', at: privacyNotice.at, subject: channel.id });
    }
  },
});
