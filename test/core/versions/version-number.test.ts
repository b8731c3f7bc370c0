import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/core/versions/change.js';
import { compareSteps, compareVersions, parseVersion, raise, stepBetween } from '../../../src/core/versions/version-number.js';

const number = fc.nat({ max: 10_000 });
const version = fc.tuple(number, number, number).map((parts) => parts.join('.'));
const step = fc.constantFrom<Step>('major', 'minor', 'patch', 'none');

describe('version numbers', () => {
  it('have three whole numbers', () => {
    expect(parseVersion('1.10.0')).toEqual({ major: 1, minor: 10, patch: 0 });
    for (const text of ['1.1', '01.1.1', '1.1.1-rc.1', 'v1.1.1', ' 1.1.1', '1.1.99999999999999999999', ''])
      expect(parseVersion(text), text).toBeNull();
  });

  it('are ordered by number, not by text', () => {
    expect(['1.10.0', '1.9.0', '10.0.0', '0.1.0', 'x'].sort(compareVersions)).toEqual(['x', '0.1.0', '1.9.0', '1.10.0', '10.0.0']);
  });

  it('are raised by a step, and the step can be read off', () => {
    expect(['major', 'minor', 'patch', 'none'].map((each) => raise('1.2.3', each as Step))).toEqual(['2.0.0', '1.3.0', '1.2.4', '1.2.3']);
    expect(raise('1.2', 'minor')).toBeNull();
    expect(stepBetween('1.2.3', '1.2.2')).toBeNull();
    fc.assert(
      fc.property(version, step, (before, by) => {
        const after = raise(before, by) ?? '';
        expect(stepBetween(before, after)).toBe(by);
        expect(Math.sign(compareVersions(after, before))).toBe(by === 'none' ? 0 : 1);
      }),
    );
  });

  it('are in a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('steps', () => {
  it('grow from none to major', () => {
    expect((['major', 'none', 'minor', 'patch'] as const).toSorted(compareSteps)).toEqual(['none', 'patch', 'minor', 'major']);
  });
});
