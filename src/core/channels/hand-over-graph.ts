import type { At } from '../place.js';
import { isRunning, runningChannels, statedValue } from './channel-state.js';
import type { Channel, ChannelPlan } from './plan.js';

/** One hand-over between running channels. */
interface HandOverStep {
  readonly to: Channel;
  readonly at: At;
}

/** Where each running channel hands a topic over to. */
export interface HandOverGraph {
  /** Null: hand-overs of everything, for channels that name no topics. */
  readonly topic: string | null;
  readonly steps: ReadonlyMap<Channel, readonly HandOverStep[]>;
}

/** The channel of each id; the first one where an id stands twice. */
export function channelsById(plan: ChannelPlan): ReadonlyMap<string, Channel> {
  const byId = idsOf.get(plan) ?? new Map<string, Channel>();
  if (!idsOf.has(plan)) for (const channel of plan.channels) if (!byId.has(channel.id)) byId.set(channel.id, channel);
  idsOf.set(plan, byId);
  return byId;
}

// Many checks ask for the same plan.
const idsOf = new WeakMap<ChannelPlan, Map<string, Channel>>();

/** One graph for every topic that is handed over somewhere, or a single one of `null` when no running channel names a topic. */
export function handOverGraphs(plan: ChannelPlan): readonly HandOverGraph[] {
  const byId = channelsById(plan);
  const running = runningChannels(plan);
  const topics = new Set<string>();
  for (const channel of running) {
    for (const { id } of statedValue(channel.topics) ?? []) topics.add(id);
    for (const { topic } of statedValue(channel.handOver) ?? []) if (topic !== null) topics.add(topic);
  }
  const wanted = topics.size === 0 ? [null] : [...topics];
  const handing = running.filter(({ handOver }) => handOver.state === 'value');
  return wanted.flatMap((topic) => {
    const steps = new Map<Channel, HandOverStep[]>();
    for (const channel of handing) {
      const own = (statedValue(channel.handOver) ?? []).flatMap((handOver) => {
        const to = byId.get(handOver.to.value);
        const applies = handOver.topic === null || handOver.topic === topic;
        return applies && to !== undefined && isRunning(to) ? [{ to, at: handOver.at }] : [];
      });
      if (own.length > 0) steps.set(channel, own);
    }
    return steps.size === 0 ? [] : [{ topic, steps }];
  });
}

/** Whether a topic is solved on a channel; unknown when the plan leaves it open. */
export function solves(channel: Channel, topic: string | null): 'yes' | 'no' | 'unknown' {
  if (channel.topics.state === 'absent') return 'unknown';
  const entry = statedValue(channel.topics)?.find(({ id }) => id === topic);
  if (entry === undefined || entry.role === 'refer') return 'no';
  if (entry.solves.state === 'absent' || entry.solves.state === 'not-applicable') return 'unknown';
  return statedValue(entry.solves) === true ? 'yes' : 'no';
}

/** The circles of a graph that no channel which solves the topic breaks; each as a way round, starting with the channel that stands first. */
export function openCircles({ topic, steps }: HandOverGraph): readonly (readonly Channel[])[] {
  const next = (channel: Channel): readonly Channel[] =>
    solves(channel, topic) === 'yes' ? [] : (steps.get(channel) ?? []).map(({ to }) => to).filter((to) => solves(to, topic) !== 'yes');
  return strongComponents([...steps.keys()], next).flatMap((component) => {
    const members = new Set(component);
    const first = [...steps.keys()].find((channel) => members.has(channel));
    const circle = first === undefined ? null : wayRound({ first, next: (channel) => next(channel).filter((to) => members.has(to)) });
    return circle === null ? [] : [circle];
  });
}

/** Tarjan's strongly connected components, without recursion so that a long chain cannot exhaust the stack. */
function strongComponents(nodes: readonly Channel[], next: (node: Channel) => readonly Channel[]): Channel[][] {
  const index = new Map<Channel, number>();
  const low = new Map<Channel, number>();
  const open: Channel[] = [];
  const onStack = new Set<Channel>();
  const components: Channel[][] = [];
  const enter = (node: Channel): { node: Channel; targets: readonly Channel[]; at: number } => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    onStack.add(node);
    return { node, targets: next(node), at: 0 };
  };
  const lower = (node: Channel, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const target = frame.targets[frame.at++];
      if (target !== undefined) {
        if (!index.has(target)) work.push(enter(target));
        else if (onStack.has(target)) lower(frame.node, index.get(target) ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(frame.node) ?? 0);
      if (low.get(frame.node) !== index.get(frame.node)) continue;
      const component = open.splice(open.indexOf(frame.node));
      for (const member of component) onStack.delete(member);
      components.push(component);
    }
  }
  return components;
}

/** The shortest way from a channel back to itself, or null. */
function wayRound({ first, next }: { first: Channel; next: (node: Channel) => readonly Channel[] }): Channel[] | null {
  const before = new Map<Channel, Channel>();
  const queue = [first];
  for (const node of queue)
    for (const target of next(node)) {
      if (target === first) {
        const way = [node];
        for (let step = before.get(node); step !== undefined; step = before.get(step)) way.unshift(step);
        return way;
      }
      if (before.has(target)) continue;
      before.set(target, node);
      queue.push(target);
    }
  return null;
}

/**
 * The ways that need more than `maxHops` hand-overs until a channel solves the topic, may solve it, or hands nothing on; the shortest way from each channel,
 * without those that are part of a longer one.
 */
export function longWays({ graph: { topic, steps }, maxHops }: { graph: HandOverGraph; maxHops: number }): readonly (readonly Channel[])[] {
  const distance = new Map<Channel, number>();
  const step = new Map<Channel, Channel>();
  const sources = new Map<Channel, Channel[]>();
  const nodes = new Set<Channel>(steps.keys());
  for (const [from, targets] of steps)
    for (const { to } of targets) {
      nodes.add(to);
      const known = sources.get(to);
      if (known === undefined) sources.set(to, [from]);
      else known.push(from);
    }
  const queue = [...nodes].filter((node) => !steps.has(node) || solves(node, topic) !== 'no');
  for (const end of queue) distance.set(end, 0);
  for (const node of queue)
    for (const from of sources.get(node) ?? []) {
      if (distance.has(from)) continue;
      distance.set(from, (distance.get(node) ?? 0) + 1);
      step.set(from, node);
      queue.push(from);
    }
  const far = [...nodes].filter((node) => (distance.get(node) ?? 0) > maxHops);
  const passed = new Set(far.map((node) => step.get(node)));
  return far
    .filter((node) => !passed.has(node))
    .map((start) => {
      const way = [start];
      for (let node = step.get(start); node !== undefined; node = step.get(node)) way.push(node);
      return way;
    });
}
