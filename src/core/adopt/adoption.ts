import type { PolicyType } from '../handbook/document-head.js';
import type { LintCounts } from '../scaffold/init-plan.js';
import type { LeftFile } from './foreign-file.js';

/** Why something is proposed. */
export type Reason =
  | { readonly code: 'type-stated' | 'type-folder' | 'lang-stated' | 'lang-name' | 'lang-words' | 'twin-same' }
  | { readonly code: 'type-words'; readonly words: readonly string[] };

/** What somebody should look at. */
export type Doubt =
  | { readonly code: 'type-default' | 'lang-default' | 'lang-differs' | 'id-number' }
  | { readonly code: 'type-tie'; readonly words: readonly string[] }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'owner-role' | 'approver-role'; readonly role: string }
  | { readonly code: 'status-open'; readonly status: string }
  | { readonly code: 'set-aside'; readonly keys: readonly string[] };

/** What becomes of one foreign document. */
export interface AdoptedDocument {
  readonly from: string;
  /** Where it lies afterwards; `from` where it stays. */
  readonly to: string;
  readonly id: string;
  readonly type: PolicyType;
  readonly title: string;
  readonly lang: string;
  readonly version: string;
  readonly added: readonly string[];
  readonly rewritten: readonly string[];
  /** How many headings get an anchor. */
  readonly anchors: number;
  /** How many links and pictures get another address. */
  readonly links: number;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

/** Another Markdown file in which only addresses change, because what it links to moves. */
export interface RelinkedFile {
  readonly path: string;
  readonly links: number;
}

/** A file before and after; null where there is none. */
export interface FileStep {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an adoption makes of the documents of a folder. */
export interface Adoption {
  readonly documents: readonly AdoptedDocument[];
  readonly relinked: readonly RelinkedFile[];
  readonly left: readonly LeftFile[];
  /** Anchors whose ids are words of another language than English. */
  readonly foreignAnchors: number;
  readonly languages: readonly string[];
  /** Roles that the documents state, for `unisono.yaml`. */
  readonly roles: readonly { readonly id: string; readonly name: string | null; readonly reach: string | null }[];
  /** New and changed files first, then those that go. */
  readonly steps: readonly FileStep[];
}

/** What `adopt` is about to do. */
export interface AdoptView {
  /** As people are shown it; empty for the working folder. */
  readonly folder: string;
  /** True when the folder is a handbook already, so that only its documents without front matter are taken in. */
  readonly handbook: boolean;
  /** True when an earlier call was cut short and this one completes it. */
  readonly resumed: boolean;
  readonly documents: readonly AdoptedDocument[];
  readonly relinked: readonly RelinkedFile[];
  readonly left: readonly LeftFile[];
  readonly foreignAnchors: number;
  /** Other files that are written, `unisono.yaml` among them. */
  readonly others: readonly string[];
  /** How many findings the baseline will hold back, places to fill in among them. */
  readonly held: number;
  readonly gaps: number;
  /** What comes back and what goes when an adoption is taken back; null when documents are taken in. */
  readonly undo: { readonly restored: readonly string[]; readonly removed: readonly string[] } | null;
}

export interface AdoptResult extends AdoptView {
  readonly outcome: 'written' | 'nothing-to-do' | 'dry-run' | 'declined' | 'undone';
  readonly written: number;
  /** What the first check finds beyond the baseline; null when nothing was written. */
  readonly lint: LintCounts | null;
}
