import { randomBytes, randomInt } from 'node:crypto';
import type { Random } from '../ports.js';

/** No 0 and o, 1, i and l. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Randomness of this system. */
export function systemRandom(): Random {
  return {
    seed: () => randomBytes(16).toString('hex'),
    code: (length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join(''),
  };
}
