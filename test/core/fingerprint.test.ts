import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf, identityKey } from '../../src/core/fingerprint.js';

const finding = fc.record({
  rule: fc.constantFrom('fact-vague', 'ref-target'),
  identity: fc.record({ document: fc.string({ unit: 'binary' }), section: fc.string(), excerpt: fc.string({ unit: 'binary' }) }),
});

describe('the fingerprints of findings', () => {
  it('are different for every finding of a run, equal ones included', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const prints = fingerprintsOf([...findings, ...findings]);
        expect(new Set(prints).size).toBe(prints.length);
        for (const print of prints) expect(print).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it('stay as they are when further findings follow', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (before, after) => {
        expect(fingerprintsOf([...before, ...after]).slice(0, before.length)).toEqual(fingerprintsOf(before));
      }),
    );
  });

  it('do not depend on where the parts of an identity meet', () => {
    const key = (document: string, section: string): string => identityKey({ rule: 'r', identity: { document, section, excerpt: '' } });
    expect(key('a","b', 'c')).not.toBe(key('a', 'b","c'));
    expect(key('ab', 'c')).not.toBe(key('a', 'bc'));
  });

  it('are pinned: a baseline written by this version is understood by the next', () => {
    const identity = { document: 'rules.de', section: 'scope', excerpt: 'zeitnah' };
    expect(identityKey({ rule: 'fact-vague', identity })).toBe('["fact-vague","rules.de","scope","zeitnah"]');
    expect(fingerprintsOf([{ rule: 'fact-vague', identity }])[0]).toMatchInlineSnapshot(
      `"fdf1674c253c6be3d20792f47c618a02e2c8dc90a5858bc20bd89a8609f01cc1"`,
    );
  });
});
