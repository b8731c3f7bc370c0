import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportId, resultBlock, resultBlocksIn, sealFits } from '../../../src/core/training/handed-in.js';
import { proofOf } from '../../../src/core/training/proof.js';
import { anyRecord, sampleRecord } from '../../support/records.js';

const secret = 'ab'.repeat(32);
const record = sampleRecord(1);
const sealOf = (made: typeof record, nonce = '0123456789abcdef') => ({
  export: exportId({ nonce, proof: proofOf(made) }),
  key: 'c'.repeat(16),
  secret,
});
const text = resultBlock({ record, seal: sealOf(record) });
const sound = (given: string): boolean => {
  const { found, broken } = resultBlocksIn(given);
  return broken.length === 0 && found.length > 0 && found.every((result) => sealFits({ result, secret }));
};

describe('a result that is handed in', () => {
  it('comes back as it was, whatever the record says', () => {
    fc.assert(
      fc.property(anyRecord, (each) => {
        const block = resultBlock({ record: each, seal: sealOf(each) });
        const [result] = resultBlocksIn(block).found;
        expect(result !== undefined && sealFits({ result, secret })).toBe(true);
      }),
    );
  });

  it('holds the fields of a record, and of the seal no more than file, key and check', () => {
    const [, first = '', second = ''] = text.split('\n');
    expect(JSON.parse(first)).toEqual(record);
    expect(Object.keys(JSON.parse(second) as object)).toEqual(['export', 'key', 'mac']);
  });

  it('survives mail: quoted, indented, with other line ends, broken at any column, with words around it', () => {
    const folded = (columns: number): string => text.replace(new RegExp(`(.{${columns}})`, 'g'), '$1\n');
    for (const given of [
      text.replaceAll(/^/gm, '> '),
      text.replaceAll('\n', '\r\n'),
      `Guten Tag,\n\n${text}\nViele Grüße`,
      ...[60, 72, 76, 200].map(folded),
      `${text}${text}`,
    ])
      expect(sound(given)).toBe(true);
  });

  it('is not sound when one sign of it was changed or taken away, wherever', () => {
    const start = text.indexOf('{');
    const end = text.lastIndexOf('}') + 1;
    for (let at = start; at < end; at++) {
      const sign = text.charAt(at);
      if (sign === '\n') continue;
      expect(sound(text.slice(0, at) + (sign === 'a' ? 'b' : 'a') + text.slice(at + 1)), `changed at ${at}`).toBe(false);
      expect(sound(text.slice(0, at) + text.slice(at + 1)), `without ${at}`).toBe(false);
    }
  });

  it('is not sound when it is cut, wherever', () => {
    for (let length = text.indexOf('{'); length < text.indexOf('-----END') + 24; length += 7)
      expect(sound(text.slice(0, length))).toBe(false);
  });

  it('proves nothing of another quiz: the secret of a file seals only what its quiz proves', () => {
    const other = { ...record, policy: 'another-policy' };
    const borrowed = resultBlock({ record: other, seal: sealOf(record) });
    expect(sound(borrowed)).toBe(false);
    expect(sound(resultBlock({ record: other, seal: sealOf(other) }))).toBe(true);
    expect(sound(resultBlock({ record: { ...record, person: 'somebody', day: '2026-11-23' }, seal: sealOf(record) }))).toBe(true);
  });
});
