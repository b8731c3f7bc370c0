import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, recordName, writeRecord } from '../../../src/core/quiz/record-file.js';
import { anyRecord, sampleRecord } from '../../support/records.js';

describe('the stored form of a record', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = writeRecord(record);
        const read = readRecord({ text, name: recordName(record) });
        expect(read).not.toBeNull();
        if (read !== null) expect(writeRecord(read)).toBe(text);
      }),
    );
  });

  it('depends neither on the order of keys nor on that of sections', () => {
    const record = sampleRecord();
    const turned = Object.fromEntries(Object.entries({ ...record, sections: [...record.sections].reverse() }).reverse()) as typeof record;
    expect(writeRecord(turned)).toBe(writeRecord(record));
    expect(recordName(turned)).toBe(recordName(record));
  });

  it('survives another line end, and no changed character of a value', () => {
    const record = sampleRecord();
    const name = recordName(record);
    const text = writeRecord(record);
    expect(readRecord({ text: text.replace('\n', '\r\n'), name })).toEqual(record);
    const bytes = Buffer.from(text);
    for (let bit = 0; bit < (bytes.length - 1) * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readRecord({ text: flipped.toString('utf8'), name }), `bit ${bit}`).toBeNull();
    }
  });

  it('refuses everything else', () => {
    const record = sampleRecord();
    for (const value of [null, [], {}, { ...record, name: 'Erika' }, { ...record, schema: 2 }, { ...record, day: '2026-02-30' }])
      expect(readRecord({ text: JSON.stringify(value), name: recordName(record) })).toBeNull();
  });
});
