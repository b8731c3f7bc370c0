import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import type { Source } from '../core/place.js';

/** What the formats for machines are made of, whichever command found it. */
export interface Report {
  readonly command: 'lint' | 'audit';
  readonly findings: readonly Finding[];
  /** The texts that findings point at. */
  readonly sources: readonly Source[];
  /** How many files were checked. */
  readonly files: number;
  /** Rules that could not judge for want of an earlier revision. */
  readonly notChecked: readonly string[];
  readonly language: Language;
  /** The day for which was judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The version of the program. */
  readonly version: string;
  /** True for findings that make the command end with 1. */
  counts(finding: Finding): boolean;
}
