import type { PolicyChange, Step } from './versions/change.js';
import type { Impact } from './versions/impact.js';
import type { Proposal } from './versions/proposal.js';
import type { Revision } from './versions/revision.js';

/** What `diff` says: every document that changed since a revision, and what follows from it. */
export interface DiffResult {
  readonly base: Pick<Revision, 'name' | 'from'>;
  /** How many documents were compared, changed or not. */
  readonly compared: number;
  /** Those that changed, in the order of the handbook. */
  readonly changes: readonly PolicyChange[];
  /** The gravest step of all. */
  readonly step: Step;
  /** The versions that the changes ask for, one for each policy. */
  readonly proposals: readonly Proposal[];
  readonly impact: Impact;
}
