import type { Finding } from './finding.js';
import type { Source } from './place.js';
import type { Verdict } from './rules/run.js';

/** What `lint` found. */
export interface LintResult {
  /** What counts: without what is held back. */
  readonly findings: readonly Finding[];
  /** The texts that findings point at. */
  readonly sources: readonly Source[];
  readonly held: HeldCounts;
  /** How many files were checked. */
  readonly files: number;
  /** Rules that could not judge because something was missing, such as an earlier revision, sorted: neither passed nor failed. */
  readonly notChecked: readonly string[];
  /** By rule id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** How many findings are held back, and by what. */
export interface HeldCounts {
  readonly baseline: number;
  /** How many the baseline knows that nobody finds any more. */
  readonly gone: number;
  /** Silenced by comments in the files. */
  readonly silenced: number;
  /** There before the change that `--since` asks about. */
  readonly since: number;
}

/** Where there is nothing that could hold findings back. */
export const nothingHeld: HeldCounts = { baseline: 0, gone: 0, silenced: 0, since: 0 };

/** What became of the baseline of one handbook. */
export interface BaselineUpdate {
  /** As it is shown. */
  readonly file: string;
  readonly dropped: number;
  readonly added: number;
  /** How many findings it knows now. */
  readonly size: number;
}
