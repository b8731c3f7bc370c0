import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Draws a whole number from 0 to `below` - 1, each equally likely. */
export type Draw = (below: number) => number;

/**
 * A generator that gives the same numbers for the same seed on every machine: sfc32 by Chris Doty-Humphrey (PractRand, `sfc.cpp`), filled with the first 96 bits of
 * the seed's SHA-256 and counter 1, the first 12 numbers thrown away as in the original. For draws that can be replayed, not for secrets.
 */
export function drawFrom(seed: string): Draw {
  const view = new DataView(sha256(utf8ToBytes(seed)).buffer);
  let a = view.getUint32(0) | 0;
  let b = view.getUint32(4) | 0;
  let c = view.getUint32(8) | 0;
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return (below) => {
    // The rest of 2^32 that does not divide evenly is drawn again, else small numbers would come more often.
    const limit = 2 ** 32 - (2 ** 32 % below);
    let number = next();
    while (number >= limit) number = next();
    return number % below;
  };
}

/** The items in an order drawn at random (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
