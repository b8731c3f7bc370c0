import { isCare, isPublic, statedValue } from '../../channels/channel-state.js';
import { handOverGraphs } from '../../channels/hand-over-graph.js';
import type { Channel, ChannelTopic } from '../../channels/plan.js';
import { topicClass } from '../../channels/topic-service.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'complaint-without-decision',
  code: 'COO-25',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#no-circles',
  title: { de: 'Beschwerde kommt zu niemandem, der entscheidet', en: 'Complaint reaches nobody who decides' },
  messages: {
    nobody: {
      de: 'Wer sich zu „{topic}“ auf {channels} beschwert, kommt auf keinem Weg zu jemandem, der entscheiden darf. Erlauben Sie auf einem dieser Wege die Entscheidung („authority: true“), oder übergeben Sie an einen Kanal, auf dem entschieden wird.',
      en: 'People who complain about “{topic}” on {channels} reach nobody who may decide, wherever they are passed on. Allow the decision on one of these channels (“authority: true”), or hand over to a channel where it is made.',
    },
  },
  check(plan, { report, unknown }) {
    const graphs = new Map(handOverGraphs(plan).map((graph) => [graph.topic, graph.steps]));
    for (const topic of plan.topics) {
      if (topicClass(topic) !== 'complaint') continue;
      const steps = graphs.get(topic.id);
      const stuck: { channel: Channel; entry: ChannelTopic }[] = [];
      let open: ChannelTopic | null = null;
      let openChannel: Channel | null = null;
      for (const channel of plan.channels) {
        const entry = entryFor(channel, topic.id);
        if (entry === null || !isCare(channel) || !isPublic(channel)) continue;
        const reached = new Set([channel]);
        for (const here of reached) for (const { to } of steps?.get(here) ?? []) reached.add(to);
        const entries = [...reached].map((here) => ({ here, entry: entryFor(here, topic.id) }));
        // On a channel that serves the complaint and does not say, somebody may well decide.
        if (entries.some((one) => one.entry !== null && passes(one.entry))) continue;
        const unsaid = entries.find(({ here, entry: own }) => (own === null ? here.topics.state === 'absent' : isUnsaid(own)));
        if (unsaid === undefined) stuck.push({ channel, entry });
        else {
          openChannel ??= unsaid.here;
          open ??= unsaid.entry;
        }
      }
      if (openChannel !== null)
        unknown({ field: 'channel.topics.authority', at: open?.authority.at ?? openChannel.at, subject: openChannel.id });
      const [first, ...others] = stuck;
      if (first === undefined) continue;
      report({
        message: 'nobody',
        at: first.entry.at,
        related: others.map(({ entry }) => entry.at),
        data: { topic: topic.name, channels: stuck.map(({ channel }) => channel.label) },
      });
    }
  },
});

function entryFor(channel: Channel, topic: string): ChannelTopic | null {
  return statedValue(channel.topics)?.find(({ id }) => id === topic) ?? null;
}

function passes({ authority }: ChannelTopic): boolean {
  return statedValue(authority) === true || authority.state === 'not-applicable';
}

/** Whoever only refers decides nothing, whether the plan says so or not. */
function isUnsaid({ authority, role }: ChannelTopic): boolean {
  return authority.state === 'absent' && role !== 'refer';
}
