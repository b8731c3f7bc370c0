import type { Finding } from '../finding.js';
import type { Localised } from '../language.js';
import type { LintResult } from '../lint-result.js';

/** What fixing did, or would do. */
export interface FixResult {
  /** What was found after the fixes. */
  readonly lint: LintResult;
  /** How often each rule was fixed in each file, sorted by file, then rule; without files that could not be written. */
  readonly fixed: readonly FixCount[];
  /** Every text that differs from the file on the disk, sorted by file. */
  readonly changes: readonly TextChange[];
  /** What kept files as they were. */
  readonly notWritten: readonly { readonly file: string; readonly why: Localised }[];
}

export interface FixCount {
  readonly file: string;
  readonly rule: Finding['rule'];
  readonly count: number;
}

export interface TextChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}
