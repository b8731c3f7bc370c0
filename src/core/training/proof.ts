import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TrainingRecord } from '../quiz/record.js';
import { writeRecord } from '../quiz/record-file.js';

/** What a record says apart from person, day and tool: everybody who passed the same quiz on the same texts holds the same proof. */
export type Proof = Omit<TrainingRecord, 'person' | 'day' | 'tool'>;

/** Stands for person, day and tool where the canonical form of a record is used for its proof. */
const nobody = { person: '0000', day: '2000-01-01', tool: '0.0.0' } as const;

export function proofOf({ schema, policy, version, language, sections, quiz, result }: TrainingRecord): Proof {
  return { schema, policy, version, language, sections, quiz, result };
}

/** The name of a proof: 32 hexadecimal digits of the SHA-256 of its canonical form. Equal proofs have equal names, whatever the order of their sections. */
export function proofKey(proof: Proof): string {
  return bytesToHex(sha256(utf8ToBytes(writeRecord({ ...proof, ...nobody })))).slice(0, 32);
}

/** The record that a person's proof makes. */
export function recordOf({ proof, person, day, tool }: { proof: Proof; person: string; day: string; tool: string }): TrainingRecord {
  return { ...proof, person, day, tool };
}
