import type { Language } from './language.js';
import type { LintResult } from './lint-result.js';

/** What `lint --as answer` found in the draft of a reply. */
export interface DraftResult extends LintResult {
  /** The language that the draft is written in. */
  readonly written: Language;
  /** True when a handbook lies around the working folder, whose facts, terms and channels the draft was held against. */
  readonly compared: boolean;
}
