import { careChannels, statedValue } from '../../channels/channel-state.js';
import type { Topic } from '../../channels/plan.js';
import { servedTopics, topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'sensitive-on-messenger',
  code: 'GEN-07',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#one-to-one',
  title: { de: 'Heikles über einen fremden Messenger', en: 'Sensitive matters on a third-party messenger' },
  messages: {
    unapproved: {
      de: 'Auf dem fremden Messenger „{channel}“ {count:läuft das heikle Anliegen|laufen die heiklen Anliegen} {topics}, ohne dass jemand das freigibt; erwartet ist eine zuständige Stelle. Tragen Sie sie bei „approval“ ein, oder setzen Sie beim Anliegen „role: refer“, und übergeben Sie an einen eigenen Weg.',
      en: 'On the third-party messenger “{channel}” the sensitive {count:topic|topics} {topics} {count:is|are} served, and nobody approves that; a responsible role is expected. Enter it under “approval”, or set “role: refer” for the topic and hand over to a way of your own.',
    },
    lost: {
      de: 'Gespräche über {topics} auf „{channel}“ werden nirgends aufbewahrt; bei Streit fehlt der Beleg. Legen Sie fest, wo und wie lange sie bleiben, und tragen Sie es bei „archive“ ein.',
      en: 'Conversations about {topics} on “{channel}” are kept nowhere; in a dispute you have no proof. Decide where and how long they stay, and enter it under “archive”.',
    },
  },
  check(plan, { report, unknown }) {
    const byId = new Map(plan.topics.map((topic): [string, Topic] => [topic.id, topic]));
    for (const channel of careChannels(plan)) {
      const { platform, form, approval, archive } = channel;
      if (platform?.owned !== 'third' || statedValue(channel.visibility) !== 'private' || statedValue(form) !== 'one-to-one') continue;
      const topics = servedTopics(channel).flatMap(({ id }) => byId.get(id) ?? []);
      const sensitive = topics.filter(isSensitive);
      if (sensitive.length > 0) {
        const data = { channel: channel.label, topics: sensitive.map(({ name }) => name), count: sensitive.length };
        const parts = approval.state === 'value' ? [approval.value.routine, approval.value.critical] : [approval];
        if (parts.some(({ state }) => state === 'value' || state === 'not-applicable')) {
          // Somebody approves.
        } else if (parts.every(({ state }) => state === 'none')) report({ message: 'unapproved', at: approval.at, data });
        else unknown({ field: 'channel.approval', at: approval.at, subject: channel.id });
      }
      const disputed = topics.filter((topic) => isSensitive(topic) || topicClass(topic) === 'complaint');
      if (disputed.length === 0) continue;
      if (archive.state === 'none')
        report({ message: 'lost', at: archive.at, data: { channel: channel.label, topics: disputed.map(({ name }) => name) } });
      else if (archive.state === 'absent') unknown({ field: 'channel.archive', at: archive.at, subject: channel.id });
    }
  },
});

function isSensitive({ privacy }: Topic): boolean {
  const value = statedValue(privacy);
  return value === 'sensitive' || value === 'exclusive';
}
