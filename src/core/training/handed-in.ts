import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { recordSchema, type TrainingRecord } from '../quiz/record.js';
import { blocksIn, writeRecord } from '../quiz/record-file.js';
import { type Proof, proofKey, proofOf } from './proof.js';

/** What ties a result to the file that it was earned in. */
const sealSchema = z.strictObject({
  /** Which file: 16 random hexadecimal digits, and 16 that follow from them and from what a pass in this file proves. */
  export: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** The fingerprint of the key of whoever wrote the file. */
  key: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** HMAC-SHA256 (RFC 2104) over file, key and record, with the secret of the file. */
  mac: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** A result that a learner hands in: the record of a pass, and the seal of the file that it was earned in. */
export interface HandedIn {
  readonly record: TrainingRecord;
  readonly seal: z.output<typeof sealSchema>;
}

/** What a file needs to seal results. */
export interface FileSeal {
  readonly export: string;
  readonly key: string;
  /** 64 hexadecimal digits. Whoever has the file has the secret too. */
  readonly secret: string;
}

/** The id of a file that is written: `nonce` are 16 random hexadecimal digits. The rest commits to the proof, so that the secret of one quiz seals no result of another. */
export function exportId({ nonce, proof }: { nonce: string; proof: Proof }): string {
  return `${nonce}${bytesToHex(sha256(utf8ToBytes(`${nonce} ${proofKey(proof)}`))).slice(0, 16)}`;
}

/** For what the secret of a file is derived from the key of whoever writes it. */
export function sealPurpose(exported: string): string {
  return `unisono quiz in a file ${exported}`;
}

/** A result as a block of text that can be mailed: the record as it will be stored, and its seal. */
export function resultBlock({ record, seal: { export: exported, key, secret } }: { record: TrainingRecord; seal: FileSeal }): string {
  const seal = JSON.stringify({ export: exported, key, mac: macOf({ record, exported, key, secret }) });
  return `-----BEGIN UNISONO RESULT-----\n${writeRecord(record)}${seal}\n-----END UNISONO RESULT-----\n`;
}

/** The results in a text; `broken` are the lines on which blocks start that hold none, because they were cut or changed beyond reading. */
export function resultBlocksIn(text: string): { readonly found: readonly HandedIn[]; readonly broken: readonly number[] } {
  return blocksIn({ text, kind: 'RESULT', read: readResult });
}

/** True when nothing was changed since the file sealed it, and the file is one in which this could be proved. `secret` is that of the file which the seal names. */
export function sealFits({ result: { record, seal }, secret }: { result: HandedIn; secret: string }): boolean {
  const { export: exported, key, mac } = seal;
  return (
    exportId({ nonce: exported.slice(0, 16), proof: proofOf(record) }) === exported && macOf({ record, exported, key, secret }) === mac
  );
}

function macOf({ record, exported, key, secret }: { record: TrainingRecord; exported: string; key: string; secret: string }): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(`unisono result 1\n${exported}\n${key}\n${writeRecord(record)}`)));
}

function readResult(inner: string): HandedIn | null {
  // The seal stands last and holds no braces of its own.
  const cut = inner.lastIndexOf('{');
  try {
    const record = recordSchema.safeParse(JSON.parse(inner.slice(0, Math.max(cut, 0))));
    const seal = sealSchema.safeParse(JSON.parse(inner.slice(cut)));
    return record.success && seal.success ? { record: record.data, seal: seal.data } : null;
  } catch {
    return null;
  }
}
