/** A queue in which calls arrive at random and are answered in turn by people who all do the same. */
export interface Queue {
  /** Calls or chats for each unit of time. */
  readonly arrivals: number;
  /** How long one takes, in the same unit: talking and the work behind it. */
  readonly handling: number;
}

/** What customers and people meet when a number of people answers a queue. Times are in the unit of the queue. */
export interface Service {
  /** The share of customers who have to wait, 0 to 1. */
  readonly waiting: number;
  /** The share who are answered within the target, 0 to 1. */
  readonly level: number;
  /** The average wait of everybody. */
  readonly averageWait: number;
  /** The share of time in which a person is busy, 0 to 1. */
  readonly occupancy: number;
}

/** The load of a queue in Erlang: how many people are busy on average. */
export function offeredLoad({ arrivals, handling }: Queue): number {
  return arrivals * handling;
}

/**
 * The share of calls that find everybody busy where nobody can wait (Erlang B), 0 to 1. `load` in Erlang, `people` a whole number.
 * Recursion B(0) = 1, B(k) = A·B(k-1) / (k + A·B(k-1)): no factorials, so that it holds for thousands of people (A. K. Erlang 1917; the recursion as in
 * ITU-D Teletraffic Engineering Handbook, section 7.3).
 */
export function erlangB({ load, people }: { readonly load: number; readonly people: number }): number {
  let blocked = 1;
  for (let k = 1; k <= people; k++) blocked = (load * blocked) / (k + load * blocked);
  return blocked;
}

/**
 * What happens when customers wait as long as it takes (M/M/N, Erlang C). With no more people than load the queue grows without end: everybody waits, nobody within
 * the target. C = N·B / (N - A·(1 - B)); level = 1 - C·e^(-(N-A)·t/h); average wait = C·h / (N-A) (A. K. Erlang 1917).
 */
export function erlangC({ queue, people, within }: { readonly queue: Queue; readonly people: number; readonly within: number }): Service {
  const load = offeredLoad(queue);
  return servedBy({ queue, load, people, blocked: erlangB({ load, people }), within });
}

function servedBy({
  queue,
  load,
  people,
  blocked,
  within,
}: {
  queue: Queue;
  load: number;
  people: number;
  blocked: number;
  within: number;
}): Service {
  if (load === 0) return { waiting: 0, level: 1, averageWait: 0, occupancy: 0 };
  const spare = people - load;
  if (spare <= 0) return { waiting: 1, level: 0, averageWait: Number.POSITIVE_INFINITY, occupancy: 1 };
  const waiting = (people * blocked) / (people - load * (1 - blocked));
  return {
    waiting,
    level: 1 - waiting * Math.exp((-spare * within) / queue.handling),
    averageWait: (waiting * queue.handling) / spare,
    occupancy: load / people,
  };
}

/** The fewest people with whom a share `level` (0 to below 1) of customers is answered within a time of the queue's unit; at least one. */
export function peopleForErlangC({
  queue,
  within,
  level,
}: {
  readonly queue: Queue;
  readonly within: number;
  readonly level: number;
}): number {
  const load = offeredLoad(queue);
  let blocked = 1;
  for (let people = 1; ; people++) {
    blocked = (load * blocked) / (people + load * blocked);
    if (servedBy({ queue, load, people, blocked, within }).level >= level) return people;
  }
}

/** The people to employ so that a number of them is there, when a share of working time (0 to below 1) is lost to holidays, illness and meetings. */
export function positionsFor({ people, shrinkage }: { readonly people: number; readonly shrinkage: number }): number {
  return Math.ceil(people / (1 - shrinkage) - 1e-9);
}
