import { personPattern, type TrainingRecord } from '../quiz/record.js';
import { readRecord } from '../quiz/record-file.js';
import { type Proof, proofKey, proofOf } from './proof.js';

/** Reads many stored records. */
export interface RecordReader {
  /** The record in a text; null when it is none, or not the one of that name. */
  read(stored: { readonly text: string; readonly name: string }): TrainingRecord | null;
  /** The key of the proof of a record that was read. */
  keyOf(record: TrainingRecord): string;
  /** What the records that were read prove, each once. */
  proofs(records: Iterable<TrainingRecord>): readonly Proof[];
}

/** A stored record apart from person, day and tool: what is between them stands for one proof, since each record is stored in one form only. */
const form = /^\{"schema":1,"person":"([^"\\]*)",(.+),"day":"([^"\\]*)","tool":"([^"\\]*)"\}\n$/;

/**
 * A reader for a store in which most records share their proof with others: a proof, a day and a tool that were checked in one record are not checked again in the next, only that the text fits its
 * name. `digest` gives the SHA-256 of a text (UTF-8) in hexadecimal digits. Says of each text what `readRecord` says of it.
 */
export function recordReader(digest: (text: string) => string): RecordReader {
  const proofs = new Map<string, Proof>();
  const days = new Set<string>();
  const tools = new Set<string>();
  // Records with the same proof share its sections, so that they stand for it.
  const keys = new Map<TrainingRecord['sections'], string>();
  const keyOf = (record: TrainingRecord): string => {
    let key = keys.get(record.sections);
    if (key === undefined) {
      key = proofKey(proofOf(record));
      keys.set(record.sections, key);
    }
    return key;
  };
  return {
    read({ text, name }) {
      const [, person = '', middle = '', day = '', tool = ''] = form.exec(text) ?? [];
      const proof = proofs.get(middle);
      if (proof !== undefined && days.has(day) && tools.has(tool) && personPattern.test(person))
        return digest(text).startsWith(name) && name.length === 40 ? { ...proof, person, day, tool } : null;
      const record = readRecord({ text, name });
      // Only what was stored in its one form can stand for others.
      if (record === null || middle === '' || !digest(text).startsWith(name)) return record;
      const shared = proof ?? proofOf(record);
      proofs.set(middle, shared);
      days.add(day);
      tools.add(tool);
      return { ...shared, person, day, tool };
    },

    keyOf,

    proofs(records) {
      const found = new Map<TrainingRecord['sections'], TrainingRecord>();
      for (const record of records) found.set(record.sections, record);
      return [...new Map([...found.values()].map((record) => [keyOf(record), proofOf(record)])).values()];
    },
  };
}
