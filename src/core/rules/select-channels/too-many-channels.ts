import { isCare, isPublic, statedValue } from '../../channels/channel-state.js';
import { fullTimePeople, isOnePerson, roleKey, teamOf } from '../../channels/people.js';
import type { Channel, ChannelPlan, Team } from '../../channels/plan.js';
import { servedTopics } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'too-many-channels',
  code: 'SEL-10',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#too-many',
  title: { de: 'Zu viele Kanäle je Kopf', en: 'Too many channels per person' },
  options: { 'max-channels-per-person': 4, 'full-time-hours': 40 },
  messages: {
    team: {
      de: 'Auf {people} {people:Vollzeitkraft|Vollzeitkräfte} bei „{team}“ kommen {count} öffentliche Kanäle; erwartet sind höchstens {limit} je Vollzeitkraft. Prüfen Sie, ob die Zeit reicht, nennen Sie bei den Anliegen die Fallzahlen („per-week“), oder schließen Sie Kanäle.',
      en: '{people} full-time {people:person|people} at “{team}” {people:looks|look} after {count} public channels; at most {limit} per full-time person are expected. Check whether the time is enough, enter the number of cases for the topics (“per-week”), or close channels.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const { team, label, channels } of crews(plan)) {
      if (channels.every((channel) => isVolumeKnown(plan, channel))) continue;
      const pages = countPages(channels);
      const limit = options['max-channels-per-person'];
      const first = channels[0];
      if (first === undefined) continue;
      const people = isOnePerson(plan.company)
        ? 1
        : team === null
          ? null
          : fullTimePeople({ team, fullTimeHours: options['full-time-hours'] });
      if (people === null) {
        if (pages <= limit) continue;
        if (team !== null) unknown({ field: 'team.people', at: team.people.at, subject: team.id });
        else
          for (const { id, team: named } of channels)
            if (named.state === 'absent') unknown({ field: 'channel.team', at: named.at, subject: id });
      } else if (pages > limit * people) {
        report({
          message: 'team',
          at: team?.at ?? first.at,
          related: channels.map(({ at }) => at),
          data: { people, team: label, count: pages, limit },
        });
      }
    }
  },
});

interface Crew {
  readonly team: Team | null;
  readonly label: string;
  readonly channels: Channel[];
}

/** The public care channels by those who answer them: a team, or the owner where no team is named. A company of one person is one crew. */
function crews(plan: ChannelPlan): readonly Crew[] {
  const found = new Map<string, Crew>();
  for (const channel of plan.channels.filter((candidate) => isCare(candidate) && isPublic(candidate))) {
    const team = teamOf(plan, channel);
    const owner = statedValue(channel.team) ?? statedValue(channel.owner) ?? '';
    const key = isOnePerson(plan.company) ? '' : team === null ? `owner ${roleKey(owner)}` : `team ${team.id}`;
    const label = (team === null ? null : (statedValue(team.name) ?? team.id)) ?? owner;
    const crew = found.get(key) ?? { team, label, channels: [] };
    crew.channels.push(channel);
    found.set(key, crew);
  }
  return [...found.values()];
}

/** Pages on the same platform that the same people answer count once. */
function countPages(channels: readonly Channel[]): number {
  return new Set(channels.map(({ platform, id }) => platform?.id ?? `channel ${id}`)).size;
}

function isVolumeKnown(plan: ChannelPlan, channel: Channel): boolean {
  const topics = servedTopics(channel);
  return topics.length > 0 && topics.every(({ id }) => plan.topics.some((topic) => topic.id === id && topic.perWeek.state !== 'absent'));
}
