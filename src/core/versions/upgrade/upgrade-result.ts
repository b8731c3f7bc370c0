import type { LintCounts } from '../../scaffold/init-plan.js';
import type { FileUpgrade } from './plan-upgrade.js';

/** What `upgrade` is about to do. */
export interface UpgradeView {
  /** As people are shown it; empty for the working folder. */
  readonly folder: string;
  /** Versions of the templates; `from` is null where nobody wrote it down. */
  readonly from: string | null;
  readonly to: string;
  readonly files: readonly FileUpgrade[];
  /** True when an earlier upgrade was cut short and is completed now. */
  readonly resumed: boolean;
  /** What was asked for beyond the new templates: sets and documents. */
  readonly add: readonly string[];
}

export interface UpgradeResult extends UpgradeView {
  readonly outcome: 'written' | 'nothing-to-do' | 'dry-run' | 'declined' | 'undone';
  /** Files of the company that were written, created or put back; those that the tool keeps for itself do not count. */
  readonly written: number;
  /** Null when nothing was written. */
  readonly lint: LintCounts | null;
}

/** How many choices are open in the handbook's files after an upgrade. */
export function openChoices({ files }: UpgradeView): number {
  return files.reduce((sum, { conflicts }) => sum + conflicts, 0);
}
