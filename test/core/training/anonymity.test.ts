import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Group,
  holdBack,
  type PublicGroup,
  publishCount,
  publishGroups,
  type ToldCount,
} from '../../../src/core/training/anonymity.js';

const k = 5;

/** A whole and its units; people of no unit are in the whole alone. */
interface Staff {
  readonly total: Group;
  readonly groups: readonly Group[];
}

const staff = ({ most, units }: { most: number; units: number }): fc.Arbitrary<Staff> => {
  const part = fc.nat({ max: most }).chain((size) => fc.record({ size: fc.constant(size), current: fc.nat({ max: size }) }));
  return fc.tuple(fc.array(part, { maxLength: units }), part).map(([parts, rest]) => ({
    total: {
      name: '',
      size: parts.reduce((sum, { size }) => sum + size, rest.size),
      current: parts.reduce((sum, { current }) => sum + current, rest.current),
    },
    groups: parts.filter(({ size }) => size > 0).map((group, index) => ({ name: `unit-${index}`, ...group })),
  }));
};

const staffOf = (...units: readonly (readonly [string, number, number])[]): Staff => ({
  total: {
    name: '',
    size: units.reduce((sum, [, size]) => sum + size, 0),
    current: units.reduce((sum, [, , current]) => sum + current, 0),
  },
  groups: units.map(([name, size, current]) => ({ name, size, current })),
});

/** Whether a count agrees with what is told of its group. */
const fits = ({ told, size, count, smallest }: { told: PublicGroup; size: number; count: number; smallest: number }): boolean => {
  if (told.current === null) return true;
  if (told.current.kind === 'exact') return count === told.current.count;
  const side = told.current.kind === 'few' ? count : size - count;
  return side >= 1 && side < smallest;
};

/** Every state of the groups that agrees with a report, for a reader who knows how large each of them is. */
const readings = ({
  sizes,
  told,
  whole,
  smallest,
}: {
  sizes: readonly number[];
  told: readonly PublicGroup[];
  whole: PublicGroup;
  smallest: number;
}) => {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let states: readonly (readonly number[])[] = [[]];
  for (const [index, size] of sizes.entries()) {
    const group = told[index];
    states = states.flatMap((state) =>
      Array.from({ length: size + 1 }, (_, count) => count)
        .filter((count) => group === undefined || fits({ told: group, size, count, smallest }))
        .map((count) => [...state, count]),
    );
  }
  return states.filter((state) => fits({ told: whole, size: all, count: state.reduce((sum, count) => sum + count, 0), smallest }));
};

describe('what a report may tell about groups', () => {
  it('says nothing about a group of four', () => {
    const [small] = publishGroups({ ...staffOf(['press', 4, 2], ['service', 40, 20]), k }).groups;
    expect(small).toEqual({ name: 'press', size: null, current: null, hidden: 'too-small' });
  });

  it('hides a second group where one alone could be worked out from the total', () => {
    const { total, groups } = publishGroups({ ...staffOf(['press', 4, 2], ['sales', 12, 6], ['service', 40, 20]), k });
    expect(total.current).toEqual({ kind: 'exact', count: 28 });
    expect(groups.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['press', 'too-small'],
      ['sales', 'protects-another'],
      ['service', 'no'],
    ]);
  });

  it('hides a second group where the total would tell that one person is missing', () => {
    const { total, groups } = publishGroups({ ...staffOf(['Einkauf', 5, 0], ['Vertrieb', 7, 6]), k });
    expect(total.current).toEqual({ kind: 'exact', count: 6 });
    expect(groups).toEqual([
      { name: 'Einkauf', size: null, current: null, hidden: 'protects-another' },
      { name: 'Vertrieb', size: 7, current: { kind: 'nearly-all' }, hidden: 'no' },
    ]);
  });

  it('hides the total where hiding groups is not enough', () => {
    const { total, groups } = publishGroups({ total: { name: '', size: 14, current: 7 }, groups: staffOf(['press', 2, 1]).groups, k: 5 });
    expect([total.hidden, groups[0]?.hidden]).toEqual(['no', 'too-small']);
    const alone = publishGroups({ total: { name: '', size: 41, current: 20 }, groups: staffOf(['a', 40, 20]).groups, k });
    expect([alone.total.hidden, alone.groups[0]?.hidden]).toEqual(['no', 'protects-another']);
    const odd = publishGroups({ ...staffOf(['a', 5, 1], ['b', 5, 4]), k });
    expect(odd.total.hidden === 'no' ? odd.groups.every(({ current }) => current?.kind !== 'exact') : true).toBe(true);
  });

  it('shows that everybody has finished, or that nobody has begun, however small a unit is', () => {
    for (const done of [0, 1])
      expect(publishGroups({ ...staffOf(['press', 2, 2 * done], ['service', 12, 12 * done]), k }).total.current).toEqual({
        kind: 'exact',
        count: 14 * done,
      });
  });

  it('never lets a count be worked out that is not told', () => {
    const smallest = 3;
    fc.assert(
      fc.property(staff({ most: 8, units: 3 }), (given) => {
        const { total, groups } = publishGroups({ ...given, k: smallest });
        const all = given.total.size ?? 0;
        if (given.groups.length === 0) return;
        // A whole of nobody or of everybody says it of each of its groups.
        if (total.current?.kind === 'exact' && (total.current.count === 0 || total.current.count === all)) return;
        const sizes = given.groups.map(({ size }) => size ?? 0);
        const rest = all - sizes.reduce((sum, size) => sum + size, 0);
        const states = readings({ sizes: [...sizes, rest], told: groups, whole: total, smallest });
        for (const [index, size] of [...sizes, rest].entries()) {
          if (size === 0 || groups[index]?.current?.kind === 'exact') continue;
          const counts = new Set(states.map((state) => state[index]));
          expect(counts.size, `${index} of ${JSON.stringify(given)}: ${JSON.stringify({ total, groups })}`).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells only numbers with nobody or at least k people on both sides', () => {
    fc.assert(
      fc.property(staff({ most: 30, units: 8 }), (given) => {
        const { total, groups } = publishGroups({ ...given, k });
        for (const { size, current } of [total, ...groups]) {
          if (size === null || current === null || current.kind !== 'exact') continue;
          for (const side of [current.count, size - current.count]) expect(side === 0 || side >= k).toBe(true);
        }
      }),
    );
  });

  it('tells neither that one person passed nor that one did not', () => {
    expect(publishCount({ size: 20, current: 1, k })).toEqual({ kind: 'few' });
    expect(publishCount({ size: 20, current: 19, k })).toEqual({ kind: 'nearly-all' });
    expect(publishCount({ size: 20, current: 20, k })).toEqual({ kind: 'exact', count: 20 });
    expect(publishCount({ size: 20, current: 0, k })).toEqual({ kind: 'exact', count: 0 });
    expect(publishCount({ size: 20, current: 12, k })).toEqual({ kind: 'exact', count: 12 });
  });
});

describe('the difference between two reports', () => {
  const of = (count: number, size: number | null = 40) => new Map([['service', { count, size }]]);
  const next = (before: ReturnType<typeof of>, now: ReturnType<typeof of>) => holdBack({ counts: now, told: before, k }).get('service');

  it('tells a number again until at least k people moved', () => {
    expect(next(of(20), of(21))?.count).toBe(20);
    expect(next(of(20), of(25))?.count).toBe(25);
    expect(next(of(20), of(15))?.count).toBe(15);
    expect(holdBack({ counts: of(7), told: new Map(), k }).get('service')?.count).toBe(7);
  });

  it('tells a number with the size of the group that it was counted in', () => {
    expect(next(of(8, 12), of(4, 8))).toEqual({ count: 8, size: 12 });
    expect(next(of(8, 12), of(8, 13))).toEqual({ count: 8, size: 12 });
    expect(next(of(4, 12), of(0, 5))).toEqual({ count: 0, size: 5 });
    expect(next(of(8, null), of(7, 12))).toEqual({ count: 7, size: 12 });
  });

  it('never differs from the report before by 1 to k - 1 while the group stays, and never tells more than everybody', () => {
    const state = fc.nat({ max: 60 }).chain((size) => fc.record({ size: fc.constant(size), count: fc.nat({ max: size }) }));
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 20 }), (series) => {
        let told: ReadonlyMap<string, ToldCount> = new Map();
        for (const now of series) {
          const following = holdBack({ counts: new Map([['all', now]]), told, k });
          const [before, after] = [told.get('all'), following.get('all')];
          expect(after?.count ?? 0).toBeLessThanOrEqual(after?.size ?? 0);
          if (before !== undefined && after !== undefined) {
            const moved = Math.abs(after.count - before.count);
            const regrouped = Math.abs((after.size ?? 0) - (before.size ?? 0));
            expect((moved === 0 && regrouped === 0) || moved >= k || regrouped >= k).toBe(true);
          }
          told = following;
        }
      }),
    );
  });
});
