import type { ReleasePlan } from './release-plan.js';

/** How `release` ended. */
export type ReleaseResult =
  | { readonly outcome: 'nothing-to-do' | 'refused' | 'dry-run' | 'declined'; readonly plan: ReleasePlan }
  | { readonly outcome: 'released'; readonly plan: ReleasePlan; readonly commit: string | null }
  /** A release that had been cut short was completed or taken back; `files` are those that belong to it. */
  | {
      readonly outcome: 'completed' | 'undone' | 'pending';
      readonly files: readonly string[];
      readonly tags: readonly string[];
      readonly commit: string | null;
    };
