import type { Problem } from '../finding.js';
import type { Span } from '../place.js';

/** What one comment `unisono-ok` says about one rule: findings of it that begin in a range do not count. */
export interface Silence {
  readonly rule: string;
  /** Findings that begin here are silenced. */
  readonly covers: Span;
  /** Where the rule is named. */
  readonly at: Span;
  /** The comment as a whole. */
  readonly comment: Span;
  /** True when the comment names no other rule. */
  readonly single: boolean;
  /** The last day on which it holds, `YYYY-MM-DD`; null without end. */
  readonly until: string | null;
}

/** The silences of a file, and comments that were meant as one and silence nothing. */
export interface FileSilences {
  readonly silences: readonly Silence[];
  readonly problems: readonly Problem[];
}

export const noSilences: FileSilences = { silences: [], problems: [] };

/** The key that makes a comment a silence. */
export const silenceKey = 'unisono-ok';
