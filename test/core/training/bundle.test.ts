import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ed25519, newSigner } from '../../../src/adapters/signatures.js';
import { bundleIsSound, checkBundle, sealLine, writeBundle } from '../../../src/core/training/bundle.js';
import { anyRecord, sampleRecord } from '../../support/records.js';

const signer = newSigner();
const records = Array.from({ length: 20 }, (_, number) => sampleRecord(number));
const text = writeBundle({ records, signer, today: '2026-11-27', tool: '0.1.0' });
const look = (changed: string, seal: string | null = null) => checkBundle({ text: changed, check: ed25519, seal });

function mustLook(changed: string, seal: string | null = null) {
  const found = look(changed, seal);
  if (found === null) throw new Error('no bundle');
  return found;
}

describe('a bundle of records', () => {
  it('gives back what was put in, and says that nothing was changed', () => {
    const found = mustLook(text);
    expect(bundleIsSound(found)).toBe(true);
    expect(new Set(found.records.map(({ person }) => person))).toEqual(new Set(records.map(({ person }) => person)));
  });

  it('takes any record', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 8 }), (some) => {
        expect(bundleIsSound(mustLook(writeBundle({ records: some, signer, today: '2026-11-27', tool: '0.1.0' })))).toBe(true);
      }),
    );
  });

  it('names a record that was changed, dropped or added', () => {
    const lines = text.split('\n');
    const changed = mustLook(text.replace('"person":"person3"', '"person":"person9999"'));
    expect([changed.strange.length, changed.missing.length, changed.signature]).toEqual([1, 1, 'valid']);
    const dropped = mustLook(lines.filter((_, index) => index !== 4).join('\n'));
    expect([dropped.strange.length, dropped.missing.length]).toEqual([0, 1]);
    const added = mustLook([...lines.slice(0, 4), JSON.stringify(sampleRecord(99)), ...lines.slice(4)].join('\n'));
    expect([added.strange, added.missing.length]).toEqual([[5], 0]);
  });

  it('sees that the last records were dropped together with their names in the head', () => {
    const fewer = writeBundle({ records: records.slice(0, 10), signer: newSigner(), today: '2026-11-27', tool: '0.1.0' });
    expect(bundleIsSound(mustLook(fewer))).toBe(true);
    expect(bundleIsSound(mustLook(fewer, sealLine(mustLook(text).head)))).toBe(false);
    expect(bundleIsSound(mustLook(text, sealLine(mustLook(text).head)))).toBe(true);
  });

  it('notices every single changed character', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 2 }), fc.constantFrom('0', 'x', '"', '}'), (at, character) => {
        if (text[at] === character) return;
        const found = look(`${text.slice(0, at)}${character}${text.slice(at + 1)}`);
        expect(found === null || !bundleIsSound(found)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is no bundle without a head', () => {
    expect(look('')).toBeNull();
    expect(look('{"unisono-bundle":2}')).toBeNull();
    expect(look(JSON.stringify(sampleRecord()))).toBeNull();
  });
});
