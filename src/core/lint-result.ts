import type { Finding } from './finding.js';
import type { Source } from './place.js';
import type { Verdict } from './rules/run.js';

/** What `lint` found. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** The texts that findings point at. */
  readonly sources: readonly Source[];
  /** How many files were checked. */
  readonly files: number;
  /** Rules that compare with an earlier revision and had none, sorted: neither passed nor failed. */
  readonly notChecked: readonly string[];
  /** By rule id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}
