import { statedValue } from '../../channels/channel-state.js';
import { roleKey } from '../../channels/people.js';
import type { ChannelPlan, Stated } from '../../channels/plan.js';
import { servicesByTopic } from '../../channels/topic-service.js';
import type { Handbook } from '../../handbook/handbook.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'topic-owner-unclear',
  code: 'COO-04',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#one-accountable',
  title: { de: 'Anliegen ohne eine verantwortliche Rolle', en: 'Topic without one accountable role' },
  messages: {
    none: {
      de: 'Das Anliegen „{topic}“ hat keine verantwortliche Rolle; jedes braucht genau eine. Tragen Sie bei „owner“ ein, wer bei verschiedenen Meinungen entscheidet.',
      en: 'The topic “{topic}” has no accountable role; every topic needs exactly one. Enter under “owner” who decides when opinions differ.',
    },
    several: {
      de: 'Für das Anliegen „{topic}“ sind mehrere Rollen verantwortlich: {owners}; erwartet ist genau eine. Lassen Sie bei „owner“ die Rolle stehen, die entscheidet; die anderen wirken mit.',
      en: 'Several roles are accountable for the topic “{topic}”: {owners}; exactly one is expected. Leave the role that decides under “owner”; the others contribute.',
    },
  },
  check(plan, { report, unknown, handbook }) {
    const roles = knownRoles(plan, handbook);
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      const { owner } = topic;
      if (owner.state === 'none') report({ message: 'none', at: owner.at, data: { topic: topic.name } });
      if (owner.state === 'value') {
        const owners = severalRoles(owner.value, roles);
        if (owners.length > 1) report({ message: 'several', at: owner.at, data: { topic: topic.name, owners } });
      }
      // Where one role owns every channel of a topic, it decides on the topic too.
      if (owner.state === 'absent' && new Set((services.get(topic.id) ?? []).map(({ channel }) => ownerOf(channel))).size !== 1)
        unknown({ field: 'topic.owner', at: owner.at, subject: topic.id });
    }
  },
});

function ownerOf(channel: ChannelPlan['channels'][number]): string | symbol {
  const owner = statedValue(channel.owner);
  return owner === null ? Symbol('unowned') : roleKey(owner);
}

function knownRoles(plan: ChannelPlan, handbook: Handbook | null): ReadonlySet<string> {
  // Texts first and their keys afterwards: in a long list the same few roles own thousands of channels.
  const texts = new Set<string>();
  const take = (field: Stated<string>): void => {
    if (field.state === 'value') texts.add(field.value);
  };
  for (const { owner, deputy, team } of plan.channels) {
    take(owner);
    take(deputy);
    take(team);
  }
  for (const { owner } of plan.topics) take(owner);
  for (const { id, name } of plan.teams) {
    texts.add(id);
    take(name);
  }
  for (const { id, name } of handbook?.roles.values() ?? []) for (const text of [id, ...Object.values(name)]) texts.add(text);
  return new Set([...texts].map(roleKey));
}

/** The roles in a text such as "Vertrieb und Kundendienst", but only where each is known by itself: "Marketing und Vertrieb" may be one department. */
function severalRoles(text: string, known: ReadonlySet<string>): string[] {
  const parts = text
    .split(/\s*[,;/&+]\s*|\s+(?:und|oder|and|or|sowie|as well as)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => known.has(roleKey(part))) ? parts : [];
}
