import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { compareText } from '../finding.js';
import { recordSchema, type TrainingRecord } from '../quiz/record.js';
import { recordName, writeRecord } from '../quiz/record-file.js';
import { day, version } from '../yaml/schema-parts.js';

const name = z.string().check(z.regex(/^[0-9a-f]{40}$/));

/** The first line of a bundle: what is in it. The last line is the signature over this line. */
const headSchema = z.strictObject({
  'unisono-bundle': z.literal(1),
  day,
  tool: version,
  /** How many records there are, and the digest over all of their names: what to write down elsewhere. */
  count: z.int().check(z.nonnegative()),
  root: z.string().check(z.regex(/^b1:[0-9a-f]{64}$/)),
  /** The public key that checks the signature: Ed25519, SPKI, Base64. */
  key: z.string().check(z.regex(/^[A-Za-z0-9+/=]{40,200}$/)),
  names: z.array(name),
});

export type BundleHead = z.output<typeof headSchema>;

const signatureSchema = z.strictObject({ signature: z.string().check(z.regex(/^[A-Za-z0-9+/=]{40,200}$/)) });

/** Signs and checks with Ed25519 (RFC 8032). */
export interface Signer {
  /** The public key, SPKI in Base64. */
  readonly key: string;
  sign(text: string): string;
  /** A secret for one purpose: 64 hexadecimal digits, always the same for the same key and purpose, and no way back to the key. */
  secretFor(purpose: string): string;
}

export type CheckSignature = (request: { readonly key: string; readonly text: string; readonly signature: string }) => boolean;

/** Records as one text that can be mailed and imported elsewhere: a head that names each of them, one line for each, and a signature over the head. */
export function writeBundle({
  records,
  signer,
  today,
  tool,
}: {
  records: readonly TrainingRecord[];
  signer: Signer;
  today: string;
  tool: string;
}): string {
  const lines = new Map(records.map((record) => [recordName(record), writeRecord(record)]));
  const names = [...lines.keys()].sort(compareText);
  const head: BundleHead = { 'unisono-bundle': 1, day: today, tool, count: names.length, root: rootOf(names), key: signer.key, names };
  const first = JSON.stringify(head);
  return `${first}\n${names.map((each) => lines.get(each)).join('')}${JSON.stringify({ signature: signer.sign(first) })}\n`;
}

/** The digest over the names of records: `b1:` and the SHA-256 of the sorted names, one a line. */
function rootOf(names: readonly string[]): string {
  return `b1:${bytesToHex(sha256(utf8ToBytes([...names].sort(compareText).join('\n'))))}`;
}

/** One line that says what a bundle holds, to be kept where nobody who holds the bundle can change it: `12 b1:… 3f2a…`. */
export function sealLine({ count, root, key }: Pick<BundleHead, 'count' | 'root' | 'key'>): string {
  return `${count} ${root} ${fingerprintOf(key)}`;
}

/** The first 16 hexadecimal digits of the SHA-256 of a public key, to read aloud. */
export function fingerprintOf(key: string): string {
  return bytesToHex(sha256(utf8ToBytes(key))).slice(0, 16);
}

/** A bundle that was looked through. */
export interface BundleCheck {
  readonly head: BundleHead;
  /** Records that the head names and whose text is unchanged. */
  readonly records: readonly TrainingRecord[];
  /** Lines (1 is the head) that hold no record, or a record that the head does not name: it was changed or added afterwards. */
  readonly strange: readonly number[];
  /** Names of the head without a record: it was dropped, or changed. */
  readonly missing: readonly string[];
  readonly signature: 'valid' | 'wrong' | 'missing';
  /** True when count and root of the head fit its own names. */
  readonly headFits: boolean;
  /** False when a line to compare with was given and says something else. */
  readonly sealFits: boolean;
}

/** True when nothing was changed, dropped or added. */
export function bundleIsSound({ strange, missing, signature, headFits, sealFits }: BundleCheck): boolean {
  return strange.length === 0 && missing.length === 0 && signature === 'valid' && headFits && sealFits;
}

/** Looks through a bundle; null when the text is none. */
export function checkBundle({ text, check, seal }: { text: string; check: CheckSignature; seal: string | null }): BundleCheck | null {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const [first = ''] = lines;
  const head = headSchema.safeParse(parse(first));
  if (!head.success) return null;
  const last = signatureSchema.safeParse(parse(lines.at(-1) ?? ''));
  const signed = last.success && lines.length > 1;
  const named = new Set(head.data.names);
  const records: TrainingRecord[] = [];
  const strange: number[] = [];
  lines.slice(1, signed ? -1 : undefined).forEach((line, index) => {
    const record = recordSchema.safeParse(parse(line));
    // The canonical text as well: a record whose keys were shuffled is not what was signed.
    if (record.success && `${line}\n` === writeRecord(record.data) && named.delete(recordName(record.data))) records.push(record.data);
    else strange.push(index + 2);
  });
  return {
    head: head.data,
    records,
    strange,
    missing: [...named].sort(compareText),
    signature: !signed ? 'missing' : check({ key: head.data.key, text: first, signature: last.data.signature }) ? 'valid' : 'wrong',
    headFits: head.data.count === head.data.names.length && head.data.root === rootOf(head.data.names),
    sealFits: seal === null || seal.trim().replace(/\s+/g, ' ') === sealLine(head.data),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
