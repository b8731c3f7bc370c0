import { isMeantToRun, statedValue } from '../channels/channel-state.js';
import { channelsById, handOverGraphs, openCircles } from '../channels/hand-over-graph.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';

/** One arrow: what a channel hands over to another one. */
export interface HandOverArrow {
  readonly from: Channel;
  readonly to: Channel;
  /** Names of topics; empty for everything. */
  readonly topics: readonly string[];
  /** True when the arrow is part of a circle that nobody who solves the matter breaks. */
  readonly inCircle: boolean;
}

/** Who hands over to whom. */
export interface HandOverMap {
  readonly arrows: readonly HandOverArrow[];
  /** The channels of the arrows by how many steps they lie behind one to which nobody hands over. */
  readonly layers: readonly (readonly Channel[])[];
}

/** The hand-overs between channels that are meant to run, all topics in one drawing. */
export function handOverMap(plan: ChannelPlan): HandOverMap {
  const byId = channelsById(plan);
  const names = new Map(plan.topics.map(({ id, name }) => [id, name] as const));
  const circles = new Set(
    handOverGraphs(plan)
      .flatMap(openCircles)
      .flatMap((circle) => circle.map((channel, index) => arrowKey(channel, circle[(index + 1) % circle.length] ?? channel))),
  );
  const found = new Map<string, { from: Channel; to: Channel; topics: Set<string>; everything: boolean }>();
  for (const from of plan.channels.filter(isMeantToRun))
    for (const { topic, to: target } of statedValue(from.handOver) ?? []) {
      const to = byId.get(target.value);
      if (to === undefined || !isMeantToRun(to)) continue;
      const key = arrowKey(from, to);
      const arrow = found.get(key) ?? { from, to, topics: new Set(), everything: false };
      found.set(key, arrow);
      if (topic === null) arrow.everything = true;
      else arrow.topics.add(names.get(topic) ?? topic);
    }
  const arrows = [...found].map(([key, { from, to, topics, everything }]) => ({
    from,
    to,
    topics: everything ? [] : [...topics],
    inCircle: circles.has(key),
  }));
  return { arrows, layers: layersOf(arrows) };
}

function arrowKey(from: Channel, to: Channel): string {
  return JSON.stringify([from.id, to.id]);
}

/** Starts with channels to which nobody hands over; where there are only circles, with the first channel. */
function layersOf(arrows: readonly HandOverArrow[]): Channel[][] {
  const next = new Map<Channel, Channel[]>();
  const targets = new Set<Channel>();
  for (const { from, to } of arrows) {
    next.set(from, [...(next.get(from) ?? []), to]);
    if (from !== to) targets.add(to);
  }
  const nodes = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const layer = new Map<Channel, number>();
  const spread = (starts: readonly Channel[]): void => {
    const queue = starts.filter((channel) => !layer.has(channel));
    for (const start of queue) layer.set(start, 0);
    for (const node of queue)
      for (const to of next.get(node) ?? [])
        if (!layer.has(to)) {
          layer.set(to, (layer.get(node) ?? 0) + 1);
          queue.push(to);
        }
  };
  spread([...nodes].filter((node) => !targets.has(node)));
  for (const node of nodes) spread([node]);
  const layers: Channel[][] = [];
  for (const node of nodes) {
    const at = layer.get(node) ?? 0;
    while (layers.length <= at) layers.push([]);
    layers[at]?.push(node);
  }
  return layers;
}
