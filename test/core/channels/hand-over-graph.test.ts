import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOverGraphs, longWays, openCircles, solves } from '../../../src/core/channels/hand-over-graph.js';
import { planOf } from '../../support/audit-plan.js';

type Node = { readonly to: readonly number[]; readonly solves: boolean };

/** A plan whose channel `c<i>` hands topic `a` over to the channels `to` and solves it or not. */
function planText(nodes: readonly Node[]): string {
  const lines = nodes.map(({ to, solves: solved }, i) => {
    const handOver = to.length === 0 ? '' : `, hand-over: [${to.map((n) => `c${n}`).join(', ')}]`;
    return `  - { id: c${i}, platform: e-mail, topics: [{ id: a, solves: ${solved} }]${handOver} }`;
  });
  return `schema: 1\ncompany: { name: M }\nchannels:\n${lines.join('\n')}\n`;
}

function graphOf(nodes: readonly Node[]) {
  return handOverGraphs(planOf(planText(nodes)).plan)[0];
}

const ids = (ways: readonly (readonly { readonly id: string }[])[]): string[] => ways.map((way) => way.map(({ id }) => id).join(' '));

const arbitraryNodes = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.array(fc.record({ to: fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 3 }), solves: fc.boolean() }), {
    minLength: count,
    maxLength: count,
  }),
);

/** The nodes that can reach themselves without a solving one: by trying every way. */
function onCircles(nodes: readonly Node[]): Set<number> {
  const reaches = (from: number, goal: number, seen: Set<number>): boolean =>
    (nodes[from]?.to ?? []).some((next) => {
      if (nodes[next]?.solves === true || seen.has(next)) return next === goal && nodes[next]?.solves === false;
      return next === goal || reaches(next, goal, new Set([...seen, next]));
    });
  return new Set(nodes.flatMap(({ solves: solved }, i) => (!solved && reaches(i, i, new Set()) ? [i] : [])));
}

/** The fewest hand-overs to a node that solves or hands nothing on, or null: by trying every way. */
function hops(nodes: readonly Node[], from: number, seen: readonly number[] = []): number | null {
  const node = nodes[from];
  if (node === undefined || node.solves || node.to.length === 0) return 0;
  const ways = node.to.filter((next) => !seen.includes(next) && next !== from).flatMap((next) => hops(nodes, next, [...seen, from]) ?? []);
  return ways.length === 0 ? null : 1 + Math.min(...ways);
}

describe('circles', () => {
  test('are ways round over channels that do not solve, and one is found wherever there is one', () => {
    fc.assert(
      fc.property(arbitraryNodes, (nodes) => {
        const expected = onCircles(nodes);
        const graph = graphOf(nodes);
        const circles = graph === undefined ? [] : openCircles(graph);
        expect(circles.length > 0).toBe(expected.size > 0);
        for (const circle of circles)
          circle.forEach((channel, i) => {
            const [from, to] = [channel, circle[(i + 1) % circle.length]].map((node) => Number(node?.id.slice(1)));
            expect(nodes[from ?? -1]?.to).toContain(to);
            expect(nodes[from ?? -1]?.solves).toBe(false);
            expect(expected).toContain(from);
          });
      }),
    );
  });

  test('are as short as can be', () => {
    const graph = graphOf([
      { to: [1], solves: false },
      { to: [2, 0], solves: false },
      { to: [0], solves: false },
    ]);
    expect(graph === undefined ? [] : ids(openCircles(graph))).toEqual(['c0 c1']);
  });
});

describe('long ways', () => {
  test('are those and only those that need more hand-overs than allowed', () => {
    fc.assert(
      fc.property(arbitraryNodes, fc.integer({ min: 0, max: 3 }), (nodes, maxHops) => {
        const graph = graphOf(nodes);
        const ways = graph === undefined ? [] : longWays({ graph, maxHops });
        const far = nodes.map((_, i) => hops(nodes, i) ?? 0).filter((count) => count > maxHops);
        expect(ways.length > 0).toBe(far.length > 0);
        for (const way of ways) expect(way.length - 1).toBe(hops(nodes, Number(way[0]?.id.slice(1))));
        if (far.length > 0) expect(Math.max(...ways.map((way) => way.length - 1))).toBe(Math.max(...far));
      }),
    );
  });
});

describe('whether a topic is solved', () => {
  const { plan } = planOf(`schema: 1
company: { name: M }
channels:
  - { id: a, platform: e-mail, topics: [t] }
  - { id: b, platform: e-mail, topics: [{ id: t, solves: true }] }
  - { id: c, platform: e-mail, topics: [{ id: t, solves: none }] }
  - { id: d, platform: e-mail, topics: [{ id: t, role: refer, solves: true }] }
  - { id: e, platform: e-mail, topics: [u] }
  - { id: f, platform: e-mail }
`);

  test.each([
    ['a', 'unknown'],
    ['b', 'yes'],
    ['c', 'no'],
    ['d', 'no'],
    ['e', 'no'],
    ['f', 'unknown'],
  ])('channel %s: %s', (id, expected) => {
    const channel = plan.channels.find((candidate) => candidate.id === id);
    expect(channel === undefined ? null : solves(channel, 't')).toBe(expected);
  });
});

test('channels that are not running take no part', () => {
  const text = planText([
    { to: [1], solves: false },
    { to: [0], solves: false },
  ]).replace('{ id: c1,', '{ id: c1, status: paused,');
  expect(handOverGraphs(planOf(text).plan)).toEqual([]);
});
