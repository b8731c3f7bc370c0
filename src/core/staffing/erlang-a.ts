import { offeredLoad, type Queue, type Service } from './erlang-c.js';

/** A queue whose customers hang up. */
export interface ImpatientQueue extends Queue {
  /** How long customers wait on average before they hang up, in the unit of the queue. */
  readonly patience: number;
}

export interface ImpatientService extends Service {
  /** The share of customers who hang up, 0 to 1. */
  readonly abandoned: number;
}

/** What is left of a probability where it no longer changes the seventh digit of a result. */
const negligible = 1e-14;

/**
 * What happens when customers hang up (M/M/N+M, Erlang A): waiting and handling times and patience exponential. `level` is the share of all customers who are answered
 * within the target; those who hang up are never. Exact: the chain of states has the death rate min(k, N)·μ + max(0, k - N)·θ and is weighed from its largest state outwards,
 * so that nothing overflows; P(abandon) = θ·E[Q]/λ; the level follows a customer through the places of the queue (C. Palm 1946; Garnett, Mandelbaum and Reiman 2002).
 */
export function erlangA({
  queue,
  people,
  within,
}: {
  readonly queue: ImpatientQueue;
  readonly people: number;
  readonly within: number;
}): ImpatientService {
  const { arrivals, handling, patience } = queue;
  if (arrivals === 0) return { waiting: 0, level: 1, averageWait: 0, occupancy: 0, abandoned: 0 };
  const { below, waiting } = states(queue, people);
  const inQueue = waiting.reduce((sum, share, place) => sum + share * place, 0);
  const all = waiting.reduce((sum, share) => sum + share, 0);
  const averageWait = inQueue / arrivals;
  const abandoned = averageWait / patience;
  return {
    waiting: all,
    level: below + servedFromQueue({ waiting, leave: people / handling, hangUp: 1 / patience, within }),
    averageWait,
    occupancy: (offeredLoad(queue) * (1 - abandoned)) / people,
    abandoned,
  };
}

/** The share of customers who find somebody free, and for each number of customers waiting the share who find all busy and so many in front of them. */
function states({ arrivals, handling, patience }: ImpatientQueue, people: number): { below: number; waiting: readonly number[] } {
  const death = (k: number): number => Math.min(k, people) / handling + Math.max(0, k - people) / patience;
  // The weights rise to one largest state and fall from there; beside it they are found by multiplying outwards.
  let peak = 0;
  while (arrivals > death(peak + 1)) peak += 1;
  const weights = new Map<number, number>([[peak, 1]]);
  for (let k = peak, weight = 1; weight > negligible || k < people; k++) {
    weight *= arrivals / death(k + 1);
    weights.set(k + 1, weight);
  }
  for (let k = peak, weight = 1; k > 0 && weight > negligible; k--) {
    weight *= death(k) / arrivals;
    weights.set(k - 1, weight);
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  let below = 0;
  const waiting: number[] = [];
  for (const [k, weight] of weights) {
    if (k < people) below += weight / total;
    else waiting[k - people] = weight / total;
  }
  // Where even an empty queue is rarer than what counts, the first places have no weight of their own.
  return { below, waiting: Array.from(waiting, (share) => share ?? 0) };
}

/**
 * The share of customers who start in the queue and are answered within a time: with i customers in front, the next of them leaves at the rate N·μ + i·θ, and the customer
 * hangs up at the rate θ. Solved by uniformisation (A. Jensen 1953): steps at one fast rate, counted by a Poisson distribution.
 */
function servedFromQueue({
  waiting,
  leave,
  hangUp,
  within,
}: {
  waiting: readonly number[];
  leave: number;
  hangUp: number;
  within: number;
}): number {
  const places = Float64Array.from(waiting);
  const fastest = leave + places.length * hangUp;
  let served = 0;
  let left = within;
  while (left > 0) {
    // Short enough for e^-x to stay a number.
    const span = Math.min(left, 100 / fastest);
    left -= span;
    let poisson = Math.exp(-fastest * span);
    let tail = 1 - poisson;
    const mixed = Float64Array.from(places, (share) => share * poisson);
    let current = places.slice();
    let done = 0;
    let doneMixed = 0;
    for (let step = 1; tail > negligible && step < 1000; step++) {
      const next = new Float64Array(current.length);
      done += ((current[0] ?? 0) * leave) / fastest;
      for (let i = 0; i < current.length; i++) {
        const share = current[i] ?? 0;
        next[i] = (next[i] ?? 0) + share * (1 - (leave + (i + 1) * hangUp) / fastest);
        if (i > 0) next[i - 1] = (next[i - 1] ?? 0) + (share * (leave + i * hangUp)) / fastest;
      }
      current = next;
      poisson *= (fastest * span) / step;
      tail -= poisson;
      for (let i = 0; i < mixed.length; i++) mixed[i] = (mixed[i] ?? 0) + (current[i] ?? 0) * poisson;
      doneMixed += done * poisson;
    }
    served += doneMixed;
    places.set(mixed);
    if (places.reduce((sum, share) => sum + share, 0) < negligible) break;
  }
  return served;
}

/** The fewest people with whom a share `level` (0 to below 1) of customers is answered within a time of the queue's unit; at least one. */
export function peopleForErlangA({
  queue,
  within,
  level,
}: {
  readonly queue: ImpatientQueue;
  readonly within: number;
  readonly level: number;
}): number {
  const enough = (people: number): boolean => erlangA({ queue, people, within }).level >= level;
  let [few, many] = [0, 1];
  while (!enough(many)) [few, many] = [many, many * 2];
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
