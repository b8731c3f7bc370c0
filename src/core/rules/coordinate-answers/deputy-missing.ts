import { isCare, isRunning, statedValue } from '../../channels/channel-state.js';
import { isOnePerson, isSameRole, teamOf } from '../../channels/people.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'deputy-missing',
  code: 'COO-02',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#deputy',
  title: { de: 'Kanal ohne Vertretung', en: 'Channel without a deputy' },
  options: { 'team-covers-from': 2 },
  messages: {
    missing: {
      de: 'Der Kanal „{channel}“ hat keine Vertretung; wo Kunden Sie erreichen, braucht es eine. Tragen Sie bei „deputy“ eine zweite Rolle ein.',
      en: 'Channel “{channel}” has no deputy; where customers reach you, one is needed. Enter a second role under “deputy”.',
    },
    same: {
      de: 'Beim Kanal „{channel}“ vertritt sich „{owner}“ selbst; erwartet sind zwei verschiedene Rollen. Tragen Sie bei „deputy“ eine andere ein.',
      en: 'On channel “{channel}” “{owner}” is its own deputy; two different roles are expected. Enter another one under “deputy”.',
    },
  },
  check(plan, { report, unknown, options, handbook }) {
    if (isOnePerson(plan.company)) return;
    for (const channel of plan.channels) {
      if (!isRunning(channel) || (!isCare(channel) && channel.direction.state !== 'absent')) continue;
      const { deputy } = channel;
      const owner = statedValue(channel.owner);
      const data = { channel: channel.label };
      if (deputy.state === 'not-applicable') continue;
      const team = teamOf(plan, channel);
      const people = team === null ? null : statedValue(team.people);
      if (people !== null && people >= options['team-covers-from']) continue;
      if (deputy.state === 'value') {
        if (owner !== null && isSameRole(owner, deputy.value))
          report({ message: 'same', at: deputy.at, related: [channel.owner.at], data: { ...data, owner } });
        continue;
      }
      // A role of the handbook may name its deputy once for all its channels.
      const ofRole = owner === null ? null : (handbook?.roles.get(owner)?.deputy ?? null);
      if (deputy.state === 'absent' && ofRole !== null && ofRole !== owner) continue;
      if (channel.direction.state === 'absent') unknown({ field: 'channel.direction', at: channel.direction.at, subject: channel.id });
      else if (deputy.state === 'absent' && team !== null && team.people.state === 'absent')
        unknown({ field: 'team.people', at: team.people.at, subject: team.id });
      else report({ message: 'missing', at: deputy.at, data });
    }
  },
});
