import type { FilePlan } from './plan-files.js';

/** What `init` is about to write. */
export interface InitPlan {
  /** As people are shown it; empty for the working folder. */
  readonly folder: string;
  readonly files: readonly FilePlan[];
}

export interface LintCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Places to fill in, which are counted apart. */
  readonly gaps: number;
}

export interface InitResult {
  readonly outcome: 'written' | 'nothing-to-do' | 'dry-run' | 'declined';
  readonly only: 'plan' | null;
  readonly plan: InitPlan;
  readonly written: number;
  /** Null when nothing was checked: dry run, refusal, or a plan alone. */
  readonly lint: LintCounts | null;
}
