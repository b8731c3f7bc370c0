import { statedValue } from '../../channels/channel-state.js';
import { type HandOverGraph, handOverGraphs, longWays, openCircles, solves } from '../../channels/hand-over-graph.js';
import type { Channel } from '../../channels/plan.js';
import type { Localised } from '../../language.js';
import type { At } from '../../place.js';
import { quoted } from '../../quoted.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'hand-over-circle',
  code: 'COO-12',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#no-circles',
  title: { de: 'Kunden werden im Kreis geschickt', en: 'Customers sent round in circles' },
  options: { 'max-hand-overs': 2 },
  messages: {
    circle: {
      de: 'Bei {topics} führt die Übergabe im Kreis: {way}. Keiner dieser Kanäle löst das Anliegen; erwartet ist einer, der es darf. Setzen Sie dort „solves: true“, oder übergeben Sie an einen Kanal, der löst.',
      en: 'For {topics} the hand-over goes round in a circle: {way}. None of these channels solves the topic; one that may is expected. Set “solves: true” there, or hand over to a channel that solves it.',
    },
    itself: {
      de: 'Bei {topics} übergibt „{channel}“ an sich selbst und löst das Anliegen nicht; erwartet ist ein anderer Kanal, der es darf. Nennen Sie ihn bei „hand-over“.',
      en: 'For {topics} “{channel}” hands over to itself and does not solve the topic; another channel that may is expected. Name it under “hand-over”.',
    },
    long: {
      de: 'Bei {topics} braucht es {count} Übergaben bis zur Lösung: {way}; erwartet sind höchstens {limit}. Übergeben Sie gleich an den Kanal, der löst.',
      en: 'For {topics} it takes {count} hand-overs to a solution: {way}; at most {limit} are expected. Hand over directly to the channel that solves it.',
    },
  },
  check(plan, { report, unknown, options }) {
    const names = new Map(plan.topics.map(({ id, name }) => [id, name]));
    const nameOf = (topic: string | null): Localised =>
      topic === null ? { de: 'allen Anliegen', en: 'all topics' } : quoted(names.get(topic) ?? topic);
    const circles = new Map<string, Found>();
    const ways = new Map<string, Found>();
    for (const graph of handOverGraphs(plan)) {
      for (const circle of openCircles(graph)) {
        const open = circle.filter((channel) => solves(channel, graph.topic) === 'unknown');
        for (const channel of open) askAbout({ channel, topic: graph.topic, unknown });
        if (open.length === 0) collect({ found: circles, channels: [...circle, ...circle.slice(0, 1)], graph, topic: nameOf(graph.topic) });
      }
      for (const way of longWays({ graph, maxHops: options['max-hand-overs'] }))
        collect({ found: ways, channels: way, graph, topic: nameOf(graph.topic) });
    }
    for (const { channels, places, topics } of circles.values()) {
      const [at, ...related] = places;
      if (at === undefined) continue;
      const data = { topics, way: wayWords(channels), channel: channels[0]?.label ?? '' };
      report({ message: channels.length === 2 ? 'itself' : 'circle', at, related, data });
    }
    for (const { channels, places, topics } of ways.values()) {
      const [at, ...related] = places;
      if (at === undefined) continue;
      const data = { topics, way: wayWords(channels), count: channels.length - 1, limit: options['max-hand-overs'] };
      report({ message: 'long', severity: 'warning', at, related, data });
    }
  },
});

interface Found {
  readonly channels: readonly Channel[];
  readonly places: readonly At[];
  readonly topics: Localised[];
}

/** The same way for several topics is one finding. */
function collect({
  found,
  channels,
  graph,
  topic,
}: {
  found: Map<string, Found>;
  channels: readonly Channel[];
  graph: HandOverGraph;
  topic: Localised;
}): void {
  const key = channels.map(({ id }) => id).join(' ');
  const known = found.get(key);
  if (known !== undefined) {
    known.topics.push(topic);
    return;
  }
  const places = channels.flatMap((channel, index) => {
    const step = graph.steps.get(channel)?.find(({ to }) => to === channels[index + 1]);
    return step === undefined ? [] : [step.at];
  });
  found.set(key, { channels, places, topics: [topic] });
}

function askAbout({
  channel,
  topic,
  unknown,
}: {
  channel: Channel;
  topic: string | null;
  unknown: (missing: { field: 'channel.topics' | 'channel.topics.solves'; at: At; subject: string }) => void;
}): void {
  const entry = statedValue(channel.topics)?.find(({ id }) => id === topic);
  if (entry === undefined) unknown({ field: 'channel.topics', at: channel.topics.at, subject: channel.id });
  else unknown({ field: 'channel.topics.solves', at: entry.solves.at, subject: channel.id });
}

function wayWords(channels: readonly Channel[]): string {
  return channels.map(({ label }) => label).join(' → ');
}
