import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, holdBack, publishCount, publishGroups } from '../../../src/core/training/anonymity.js';

const k = 5;

const someGroups: fc.Arbitrary<readonly Group[]> = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([a, b], index) => ({ name: `unit-${index}`, size: Math.max(a, b), current: Math.min(a, b) })));

describe('what a report may tell about groups', () => {
  it('says nothing about a group of four', () => {
    const [small] = publishGroups({ groups: [{ name: 'press', size: 4, current: 2 }], k });
    expect(small).toEqual({ name: 'press', size: null, current: null, hidden: 'too-small' });
  });

  it('hides a second group where one alone could be worked out from the total', () => {
    const groups = [
      { name: 'press', size: 4, current: 2 },
      { name: 'sales', size: 12, current: 6 },
      { name: 'service', size: 40, current: 20 },
    ];
    expect(publishGroups({ groups, k }).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['press', 'too-small'],
      ['sales', 'protects-another'],
      ['service', 'no'],
    ]);
  });

  it('tells neither that one person passed nor that one did not', () => {
    expect(publishCount({ size: 20, current: 1, k })).toEqual({ kind: 'few' });
    expect(publishCount({ size: 20, current: 19, k })).toEqual({ kind: 'nearly-all' });
    expect(publishCount({ size: 20, current: 20, k })).toEqual({ kind: 'exact', count: 20 });
    expect(publishCount({ size: 20, current: 0, k })).toEqual({ kind: 'exact', count: 0 });
    expect(publishCount({ size: 20, current: 12, k })).toEqual({ kind: 'exact', count: 12 });
  });

  it('never lets a hidden group be worked out as a difference', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        const told = publishGroups({ groups, k });
        const hidden = told.flatMap(({ hidden: state }, index) => (state === 'no' ? [] : [groups[index]]));
        if (hidden.length === 0) return;
        const people = hidden.reduce((sum, group) => sum + (group?.size ?? 0), 0);
        // Either everything is hidden, or what is hidden is more than one group of at least k people together.
        expect(told.every((group) => group.hidden !== 'no') || (hidden.length > 1 && people >= k)).toBe(true);
      }),
    );
  });

  it('tells only numbers with nobody or at least k people on both sides', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        for (const { size, current } of publishGroups({ groups, k })) {
          if (size === null || current === null || current.kind !== 'exact') continue;
          for (const side of [current.count, size - current.count]) expect(side === 0 || side >= k).toBe(true);
        }
      }),
    );
  });
});

describe('the difference between two reports', () => {
  it('tells a number again until at least k people moved', () => {
    const told = new Map([['service', 20]]);
    expect(holdBack({ counts: new Map([['service', 21]]), told, k }).get('service')).toBe(20);
    expect(holdBack({ counts: new Map([['service', 25]]), told, k }).get('service')).toBe(25);
    expect(holdBack({ counts: new Map([['service', 15]]), told, k }).get('service')).toBe(15);
    expect(holdBack({ counts: new Map([['new', 7]]), told, k }).get('new')).toBe(7);
  });

  it('never differs from the report before by 1 to k - 1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 20 }), (series) => {
        let told: ReadonlyMap<string, number> = new Map();
        for (const count of series) {
          const next = holdBack({ counts: new Map([['all', count]]), told, k });
          const step = Math.abs((next.get('all') ?? 0) - (told.get('all') ?? next.get('all') ?? 0));
          expect(step === 0 || step >= k).toBe(true);
          told = next;
        }
      }),
    );
  });
});
