import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TrainingRecord } from '../../../src/core/quiz/record.js';
import { readRecord, recordName, writeRecord } from '../../../src/core/quiz/record-file.js';
import { proofKey, proofOf } from '../../../src/core/training/proof.js';
import { recordReader } from '../../../src/core/training/record-reader.js';
import { anyRecord, sampleRecord } from '../../support/records.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const stored = (record: TrainingRecord) => ({ text: writeRecord(record), name: recordName(record) });

/** What somebody could do to a file, its name fitting the bytes or not. */
const changes: readonly ((file: { text: string; name: string }) => { text: string; name: string })[] = [
  (file) => file,
  ({ text, name }) => ({ text: text.replace('"result":"passed"', '"result":"accepted"'), name }),
  ({ text, name }) => ({ text: text.replace(/"day":"\d{4}/, '"day":"2019'), name }),
  ...[
    (text: string) => text.replace(/"person":"(.)/, '"person":"Ä$1'),
    (text: string) => text.replace(/"day":"[^"]*"/, '"day":"2026-02-30"'),
    (text: string) => text.replace(/"tool":"[^"]*"/, '"tool":"latest"'),
    (text: string) => text.replace('{"schema":1,', '{"schema":1, '),
    (text: string) => text.replace('"schema":1', '"schema":2'),
    (text: string) => text.replace(/\n$/, ''),
    (text: string) => text.replace(/^\{"schema":1,("person":"[^"]*"),/, '{$1,"schema":1,'),
    (text: string) => text.replace(/,"day"/, ',"score":7,"day"'),
    (text: string) => text.slice(0, text.length / 2),
    () => '',
  ].map((change) => (file: { text: string; name: string }) => {
    const text = change(file.text);
    return { text, name: digest(text).slice(0, 40) };
  }),
  ({ text, name }) => ({ text, name: name.slice(0, 12) }),
  ({ text }) => ({ text, name: '' }),
];

it('a reader of many records says of each what is said of one', () => {
  const people = fc.record({ person: fc.constantFrom('anna1', 'bert2', 'cleo3'), day: fc.constantFrom('2026-01-01', '2026-02-28') });
  const few = fc.tuple(fc.constantFrom(...[0, 1, 2]), people).map(([number, more]) => ({
    ...sampleRecord(0),
    version: `1.${number}.0`,
    ...more,
  }));
  const files = fc.array(fc.tuple(fc.oneof(few, anyRecord), fc.constantFrom(...changes)), { maxLength: 20 });
  fc.assert(
    fc.property(files, (list) => {
      const reader = recordReader(digest);
      const read = list.map(([record, change]) => {
        const file = change(stored(record));
        const one = reader.read(file);
        expect(one).toEqual(readRecord(file));
        return one;
      });
      const records = read.flatMap((record) => record ?? []);
      for (const record of records) expect(reader.keyOf(record)).toBe(proofKey(proofOf(record)));
      const keys = (list: readonly TrainingRecord[]): readonly string[] => [...new Set(list.map((record) => proofKey(proofOf(record))))];
      expect(reader.proofs(records).map(proofKey).sort()).toEqual([...keys(records)].sort());
    }),
    { numRuns: 300 },
  );
});
