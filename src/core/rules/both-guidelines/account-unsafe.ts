import { runningChannels, statedValue } from '../../channels/channel-state.js';
import { isGuestPlace } from '../../channels/open-comments.js';
import { isOnePerson } from '../../channels/people.js';
import type { Stated } from '../../channels/plan.js';
import type { QuestionField } from '../../channels/questions.js';
import type { Localised } from '../../language.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'account-unsafe',
  code: 'GEN-06',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#account-security',
  title: { de: 'Konto unzureichend gesichert', en: 'Account not secured well enough' },
  options: { 'min-admins': 2 },
  messages: {
    unsafe: {
      de: 'Beim Konto „{channel}“ fehlt: {faults}; erwartet sind zwei Admins, ein zweiter Faktor und eine geschäftliche Anmeldung. Richten Sie das ein, und halten Sie es bei „access“ fest.',
      en: 'The account “{channel}” lacks: {faults}; two admins, a second factor and a business login are expected. Set this up, and record it under “access”.',
    },
  },
  check(plan, { report, unknown, options }) {
    const least = isOnePerson(plan.company) ? 1 : options['min-admins'];
    for (const channel of runningChannels(plan)) {
      if (channel.platform === null || !channel.platform.accountNeeded || isGuestPlace(channel)) continue;
      const { access } = channel;
      if (access.state === 'absent') unknown({ field: 'channel.access', at: access.at, subject: channel.id });
      const faults: { what: Localised; at: At }[] = [];
      if (access.state === 'none')
        faults.push({ what: { de: 'jede Regelung des Zugangs', en: 'any arrangement of access' }, at: access.at });
      if (access.state === 'value') {
        const { admins, secondFactor, companyLogin } = access.value;
        const fields: readonly (readonly [QuestionField, Stated<unknown>, boolean, Localised])[] = [
          [
            'channel.access.admins',
            admins,
            admins.state === 'value' && admins.value < least,
            { de: 'ein zweiter Admin', en: 'a second admin' },
          ],
          [
            'channel.access.second-factor',
            secondFactor,
            statedValue(secondFactor) === false,
            { de: 'ein zweiter Faktor', en: 'a second factor' },
          ],
          [
            'channel.access.company-login',
            companyLogin,
            statedValue(companyLogin) === false,
            { de: 'eine geschäftliche Anmeldung', en: 'a business login' },
          ],
        ];
        for (const [question, field, isFault, what] of fields)
          if (isFault || field.state === 'none') faults.push({ what, at: field.at });
          else if (field.state === 'absent') unknown({ field: question, at: field.at, subject: channel.id });
      }
      const [first, ...others] = faults;
      if (first !== undefined)
        report({
          message: 'unsafe',
          at: first.at,
          related: others.map(({ at }) => at),
          data: { channel: channel.label, faults: faults.map(({ what }) => what) },
        });
    }
  },
});
