import { describe, expect, test } from 'vitest';
import { type Draw, drawFrom } from '../../../src/core/quiz/random.js';
import { erlangA } from '../../../src/core/staffing/erlang-a.js';
import { erlangC } from '../../../src/core/staffing/erlang-c.js';

interface Seen {
  waiting: number;
  level: number;
  averageWait: number;
  abandoned: number;
}

/** Lets customers come, wait, hang up and be served one by one, and tells what share of them met what, for each of `batches` groups that follow one another. */
function simulate({
  draw,
  arrivals,
  handling,
  patience,
  people,
  within,
  batches,
  each,
}: {
  draw: Draw;
  arrivals: number;
  handling: number;
  patience: number;
  people: number;
  within: number;
  batches: number;
  each: number;
}): Seen[] {
  const exponential = (mean: number): number => -mean * Math.log((draw(2 ** 32) + 1) / 2 ** 32);
  const freeAt = new Float64Array(people);
  const seen: Seen[] = [];
  let now = 0;
  // The first group only fills the queue.
  for (let batch = -1; batch < batches; batch++) {
    const sum = { waiting: 0, level: 0, averageWait: 0, abandoned: 0 };
    for (let customer = 0; customer < each; customer++) {
      now += exponential(1 / arrivals);
      let first = 0;
      for (let i = 1; i < people; i++) if ((freeAt[i] ?? 0) < (freeAt[first] ?? 0)) first = i;
      // Served in turn, so the wait is known on arrival: until the first of all people is free of those who came before.
      const wait = Math.max(0, (freeAt[first] ?? 0) - now);
      const gives = patience === Number.POSITIVE_INFINITY ? patience : exponential(patience);
      if (wait > 0) sum.waiting += 1;
      if (wait > gives) {
        sum.abandoned += 1;
        sum.averageWait += gives;
        continue;
      }
      freeAt[first] = now + wait + exponential(handling);
      sum.averageWait += wait;
      if (wait <= within) sum.level += 1;
    }
    if (batch >= 0)
      seen.push({
        waiting: sum.waiting / each,
        level: sum.level / each,
        averageWait: sum.averageWait / each,
        abandoned: sum.abandoned / each,
      });
  }
  return seen;
}

/** The mean of groups and the half width of its interval at a confidence of 99.9 % (Student's t with 39 degrees of freedom). */
function interval(values: readonly number[]): { mean: number; half: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: 3.558 * Math.sqrt(variance / values.length) };
}

const cases = [
  { name: 'a small hotline', arrivals: 0.5, handling: 3, patience: Number.POSITIVE_INFINITY, people: 2, within: 1 },
  { name: 'a middle hotline', arrivals: 100 / 30, handling: 3, patience: Number.POSITIVE_INFINITY, people: 13, within: 1 / 3 },
  { name: 'customers who hang up', arrivals: 100 / 30, handling: 3, patience: 5, people: 9, within: 1 / 3 },
  { name: 'hasty customers', arrivals: 2, handling: 4, patience: 0.5, people: 5, within: 0.25 },
  { name: 'a busy hotline', arrivals: 48, handling: 1, patience: 2, people: 50, within: 0.1 },
] as const;

describe.each(cases)('$name', ({ name, ...given }) => {
  const seen = simulate({ draw: drawFrom(name), ...given, batches: 40, each: 5000 });
  const { arrivals, handling, patience, people, within } = given;
  const expected =
    patience === Number.POSITIVE_INFINITY
      ? { ...erlangC({ queue: { arrivals, handling }, people, within }), abandoned: 0 }
      : erlangA({ queue: { arrivals, handling, patience }, people, within });

  test.each(['waiting', 'level', 'averageWait', 'abandoned'] as const)('%s lies in the interval of what was simulated', (measure) => {
    const { mean, half } = interval(seen.map((batch) => batch[measure]));
    expect(Math.abs(mean - expected[measure])).toBeLessThanOrEqual(half);
    // Narrow enough to tell a wrong formula.
    expect(half).toBeLessThanOrEqual(Math.max(0.2 * expected[measure], 0.003));
  });
});
