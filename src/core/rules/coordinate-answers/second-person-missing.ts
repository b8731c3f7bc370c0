import { isCare, isPublic, statedValue } from '../../channels/channel-state.js';
import { isOnePerson, isSameRole } from '../../channels/people.js';
import { goesOnWithoutApproval } from '../../channels/step-up.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'second-person-missing',
  code: 'COO-15',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'not-spontaneous#second-person',
  title: { de: 'Kritisches ohne zweite Person', en: 'Critical replies without a second person' },
  messages: {
    none: {
      de: 'Auf dem öffentlichen Kanal „{channel}“ prüft niemand Antworten auf Kritik, Beschwerden und Presse; erwartet ist eine zweite Person. Tragen Sie bei „approval.critical“ eine Freigabe oder Rolle ein.',
      en: 'On the public channel “{channel}” nobody checks replies to criticism, complaints and the press; a second person is expected. Enter an approval or a role under “approval.critical”.',
    },
    self: {
      de: 'Auf „{channel}“ kann „{role}“ die eigene kritische Antwort freigeben; erwartet ist jemand anderes. Nennen Sie bei der Freigabe eine weitere Rolle, und setzen Sie „no-self: true“.',
      en: 'On “{channel}” “{role}” can approve its own critical reply; somebody else is expected. Name another role in the approval, and set “no-self: true”.',
    },
  },
  check(plan, { report, unknown }) {
    if (isOnePerson(plan.company)) return;
    for (const channel of plan.channels) {
      if (!isCare(channel) || !isPublic(channel)) continue;
      const approval = channel.approval.state === 'value' ? channel.approval.value.critical : channel.approval;
      if (approval.state === 'absent') unknown({ field: 'channel.approval.critical', at: approval.at, subject: channel.id });
      if (approval.state === 'none') report({ message: 'none', at: approval.at, data: { channel: channel.label } });
      if (approval.state !== 'value' || typeof approval.value !== 'string') continue;
      const named = approval.value;
      const declared = plan.approvals.find(({ id }) => id === named);
      const owner = statedValue(channel.owner);
      if (declared === undefined) {
        if (owner !== null && isSameRole(owner, named))
          report({ message: 'self', at: approval.at, related: [channel.owner.at], data: { channel: channel.label, role: owner } });
        continue;
      }
      const noSelf = statedValue(declared.noSelf);
      const onlyOwner = owner !== null && declared.steps.every(({ role }) => isSameRole(role.value, owner));
      if (noSelf === true || declared.noSelf.state === 'not-applicable') continue;
      // Whoever is alone for an hour has a text that somebody else approved, and then somebody else decides.
      if (goesOnWithoutApproval(declared) && !onlyOwner) continue;
      if (declared.steps.length === 0) report({ message: 'none', at: declared.at, data: { channel: channel.label } });
      else if (noSelf === false || declared.noSelf.state === 'none' || onlyOwner)
        report({
          message: 'self',
          at: approval.at,
          related: [noSelf === false ? declared.noSelf.at : declared.at],
          data: { channel: channel.label, role: owner ?? declared.steps[0]?.role.value ?? named },
        });
    }
  },
});
