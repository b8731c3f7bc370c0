/** Written work over time: what comes in and what can be done in each hour. */
export interface Flow {
  /** Messages that arrive in each hour. */
  readonly arrivals: readonly number[];
  /** Messages that can be answered in each hour; 0 in hours in which nobody works. */
  readonly capacity: readonly number[];
}

/**
 * How many messages wait at the end of each hour when written work keeps what it cannot do: b = max(0, b + arrivals - capacity). `start` is what waits at the beginning.
 */
export function backlogs({ arrivals, capacity }: Flow, start = 0): number[] {
  let waiting = start;
  return arrivals.map((more, hour) => {
    waiting = Math.max(0, waiting + more - (capacity[hour] ?? 0));
    return waiting;
  });
}

/**
 * The longest time in working hours that a message waits in a week that repeats itself, answered in turn: the largest backlog over the capacity of one working hour (G. Koole for
 * the principle that backlog over capacity must stay below the target). Infinity where less can be done in the week than comes in.
 */
export function longestWorkingWait(flow: Flow): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const [needed, possible] = [sum(flow.arrivals), sum(flow.capacity)];
  if (needed === 0) return 0;
  if (needed > possible + 1e-9) return Number.POSITIVE_INFINITY;
  const working = flow.capacity.filter((value) => value > 0);
  const perHour = possible / working.length;
  // A second round starts with what the first one left.
  const first = backlogs(flow);
  const second = backlogs(flow, first.at(-1));
  return Math.max(...second) / perHour;
}
