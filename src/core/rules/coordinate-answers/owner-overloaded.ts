import { runningChannels, statedValue } from '../../channels/channel-state.js';
import { isOnePerson, roleKey, teamOf } from '../../channels/people.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'owner-overloaded',
  code: 'COO-03',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'info',
  since: '0.1.0',
  guideline: 'coordinate-answers#owner',
  title: { de: 'Zu viele Kanäle für eine Rolle', en: 'Too many channels for one role' },
  options: { 'max-channels-per-head': 5 },
  messages: {
    many: {
      de: '„{owner}“ ist für {count} Kanäle verantwortlich, das sind mehr als {limit} je Person; fällt die Rolle aus, stehen alle still. Verteilen Sie die Kanäle auf mehrere Rollen, oder stellen Sie ein Team dahinter.',
      en: '“{owner}” is responsible for {count} channels, which is more than {limit} per person; when that role is away, all of them come to a standstill. Spread the channels over several roles, or give them to a team.',
    },
  },
  check(plan, { report, unknown, options }) {
    const limit = options['max-channels-per-head'];
    if (isOnePerson(plan.company)) return;
    const owned = groupBy(runningChannels(plan), ({ owner }) => (owner.state === 'value' ? roleKey(owner.value) : null));
    for (const channels of owned.values()) {
      const [first] = channels;
      if (first === undefined || channels.length <= limit) continue;
      const teams = channels.map((channel) => teamOf(plan, channel));
      const unsaid = teams.find((team) => team?.people.state === 'absent');
      if (unsaid !== undefined && unsaid !== null) {
        unknown({ field: 'team.people', at: unsaid.people.at, subject: unsaid.id });
        continue;
      }
      // Whoever has a team shares the work with it; each team counts once.
      const heads = [...new Set(teams)].reduce((sum, team) => sum + (team === null ? 0 : (statedValue(team.people) ?? 0)), 0);
      if (channels.length <= limit * Math.max(heads, 1)) continue;
      report({
        message: 'many',
        at: first.owner.at,
        related: channels.slice(1).map(({ owner }) => owner.at),
        data: { owner: statedValue(first.owner) ?? '', count: channels.length, limit },
      });
    }
  },
});
