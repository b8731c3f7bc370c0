import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from './finding.js';

type Identified = Pick<Finding, 'rule' | 'identity'>;

/** One text for what a finding is about: rule, document, section and excerpt. Equal texts mean the same fault, wherever its line moved. */
export function identityKey({ rule, identity: { document, section, excerpt } }: Identified): string {
  return JSON.stringify([rule, document, section, excerpt]);
}

/**
 * A fingerprint for each finding, in the same order: 64 hexadecimal digits, the SHA-256 of `identityKey` and a running number among equals.
 * The number follows the order given; a further equal finding leaves the fingerprints of those before it as they are.
 */
export function fingerprintsOf(findings: readonly Identified[]): string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const key = identityKey(finding);
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return bytesToHex(sha256(utf8ToBytes(`${key}\n${number}`)));
  });
}
