import type { Handbook } from '../handbook/handbook.js';

/** A handbook as it stood at some point, which changes are measured against. */
export interface Revision {
  /** How people know it: `main`, `v1.2`, `social-media-rules@1.2.0`, the last release. */
  readonly name: string;
  /** `git`: a commit; `released`: the texts in `.unisono/released/`. */
  readonly from: 'git' | 'released';
  readonly handbook: Handbook;
}
