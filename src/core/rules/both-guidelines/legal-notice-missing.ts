import { publicChannels, statedValue } from '../../channels/channel-state.js';
import { codeName } from '../../code-name.js';
import { defineRule } from '../rule.js';

/**
 * Where a public business profile needs a legal notice: DE § 5 DDG, AT § 5 ECG and § 25 MedienG, LI Art. 5 ECG.
 * Sources: ihk.de/aschaffenburg (Impressumspflicht bei Facebook & Co.), raoe.at (Impressum-Vorschriften), dss.llv.li (Impressum auf Internetseiten); read 2026-11-22 and 2026-11-27.
 */
const required = new Set(['DE', 'AT', 'LI']);
/** CH Art. 3 Abs. 1 Bst. s UWG asks for name and addresses where goods or services are offered online. Source: snplegal.com (Impressum auf Websites); read 2026-11-27. */
const advised = new Set(['CH']);

export const rule = defineRule({
  id: 'legal-notice-missing',
  code: 'GEN-01',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#legal-notice',
  title: { de: 'Profil ohne Impressum', en: 'Profile without a legal notice' },
  messages: {
    required: {
      de: 'Der öffentliche Kanal „{channel}“ hat kein Impressum; in {countries} verlangt das Recht eines. Verlinken Sie es gut sichtbar, und tragen Sie die Adresse bei „legal-notice“ ein.',
      en: 'The public channel “{channel}” has no legal notice; the law in {countries} asks for one. Link it where people see it, and enter the address under “legal-notice”.',
    },
    advised: {
      de: 'Der öffentliche Kanal „{channel}“ nennt nicht, wer dahintersteht; wer in der Schweiz online Waren oder Leistungen anbietet, nennt Name, Postadresse und E-Mail-Adresse. Ergänzen Sie das, und tragen Sie die Adresse bei „legal-notice“ ein.',
      en: 'The public channel “{channel}” does not say who runs it; anyone who offers goods or services online in Switzerland states name, postal address and e-mail address. Add this, and enter the address under “legal-notice”.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of publicChannels(plan)) {
      const { legalNotice } = channel;
      if (channel.platform?.noticeNeeded !== true || legalNotice.state === 'value' || legalNotice.state === 'not-applicable') continue;
      const countries = statedValue(channel.countries) ?? statedValue(plan.company.countries);
      if (countries === null) {
        unknown({ field: 'company.countries', at: plan.company.countries.at, subject: channel.id });
        continue;
      }
      const strict = countries.filter((country) => required.has(country));
      if (strict.length === 0 && !countries.some((country) => advised.has(country))) continue;
      if (legalNotice.state === 'absent') unknown({ field: 'channel.legal-notice', at: legalNotice.at, subject: channel.id });
      else if (strict.length > 0)
        report({
          message: 'required',
          at: legalNotice.at,
          data: { channel: channel.label, countries: strict.map((code) => codeName(code, 'region')) },
        });
      else report({ message: 'advised', severity: 'warning', at: legalNotice.at, data: { channel: channel.label } });
    }
  },
});
