import type { Problem } from '../finding.js';
import type { ReviewEntry } from './lock.js';
import type { LockDifference } from './released-state.js';

/** What `lock` found, and with `--resolve` did. */
export type LockResult =
  | {
      readonly outcome: 'fits' | 'nothing-released' | 'unfit';
      readonly problems: readonly Problem[];
      readonly differences: readonly LockDifference[];
      /** Lines in the lock. */
      readonly lines: number;
    }
  | {
      readonly outcome: 'resolved' | 'would-resolve' | 'unchanged';
      readonly lines: number;
      /** Questions whose reviews differed on the two sides; one of the two was kept. */
      readonly unsure: readonly ReviewEntry[];
    };
