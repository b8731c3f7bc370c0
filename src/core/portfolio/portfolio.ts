import type { Finding } from '../finding.js';
import type { Source } from '../place.js';
import type { Optimum, Scored } from './optimise.js';
import type { Dropped, Kept } from './reasons.js';
import type { Gap, Missing, Need, Situation } from './situation.js';

/** A set of channels with the reasons for it. */
export interface Reasoned {
  readonly set: Scored;
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
}

/** The answer to "which channels, given my hours". */
export interface Portfolio {
  /** The plan as people know it. */
  readonly file: string;
  /** The texts that the plan was read from. */
  readonly sources: readonly Source[];
  readonly situation: Situation;
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
  readonly answer: /** Something vital is missing: nothing is reckoned. */
    | { readonly kind: 'unknown' }
    | { readonly kind: 'unfinished' }
    | (Reasoned & {
        readonly kind: 'best';
        readonly next: Scored | null;
        readonly absences: (Optimum & { readonly kind: 'best' })['absences'];
        /** How much less another set may take, as a share; 0 where it was proved that none does. */
        readonly within: number;
        /** What the audit of the plan with these channels says that it does not say today, and the other way round. */
        readonly audit: { readonly gone: readonly Finding[]; readonly fresh: readonly Finding[] };
      })
    | (Reasoned & {
        readonly kind: 'infeasible';
        readonly unmet: readonly Need[];
        /** Minutes in a week that each crew lacks, in the order of the crews. */
        readonly extra: readonly number[];
        /** How far the least time may be from what is said, as a share; 0 where it was reckoned exactly. */
        readonly within: number;
      });
}
