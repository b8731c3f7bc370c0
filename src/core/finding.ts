import type { Localised, MessageData } from './language.js';
import type { At, Place, Span } from './place.js';

export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** What a check says at a place. Data, never a sentence: words come from the rule's message table when something is rendered. */
export interface Finding {
  /** The readable id of the rule. */
  readonly rule: string;
  /** The code in the check catalogue, such as `SEL-13`; audit checks only. */
  readonly code: string | null;
  readonly severity: Severity;
  /** The key in the rule's message table. */
  readonly message: string;
  readonly data: MessageData;
  /** The message in every language, still to be filled with `data`. */
  readonly wording: Localised;
  readonly place: Place;
  /** What the finding is about beyond lines: stays the same when text around it moves. */
  readonly identity: FindingIdentity;
  /** Further places that belong to it, such as the other half of a contradiction. */
  readonly related: readonly Place[];
  readonly guideline: GuidelineReference | null;
  /** Edits that keep the meaning and may be made without asking. */
  readonly fix: Fix | null;
  /** Edits that somebody should look at first. */
  readonly suggestion: Fix | null;
}

/** Where a finding belongs by meaning, for fingerprints and the baseline. */
export interface FindingIdentity {
  /** `<id>.<language>` of the document, else the path of the file relative to the root of the handbook. */
  readonly document: string;
  /** The id of the innermost section; empty outside sections. */
  readonly section: string;
  /** What stands at the place: NFC, white space collapsed, cut after 160 characters. */
  readonly excerpt: string;
}

/** The statement of the built-in guideline library that a check enforces. */
export interface GuidelineReference {
  readonly policy: string;
  readonly section: string;
}

export interface Fix {
  readonly edits: readonly Edit[];
}

/** Replaces a range of a file, given in UTF-16 code units, by a text. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

/** A check that could not run because the plan does not say: a question, neither pass nor failure. One for each field, for all channels together. */
export interface Unknown {
  readonly field: string;
  /** The place where the first answer belongs. */
  readonly place: Place;
  /** The ids of what the field is missing on: channels, topics, teams. */
  readonly subjects: readonly string[];
  /** The codes of the checks that an answer would let run. */
  readonly unlocks: readonly string[];
}

/** Something that a parser could not take as it stands. A rule of the same name turns it into a finding, so that levels and wording live in one place. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly data: MessageData;
  readonly at: At;
  /** The other places that belong to it, such as the first of two equal ids. */
  readonly related?: readonly At[];
  readonly fix?: Fix;
  readonly suggestion?: Fix;
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** True when `severity` is as grave as `limit` or graver. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return rank[severity] >= rank[limit];
}

/** The order in which findings are listed: by file, then place, then rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code units, so that the order never depends on the locale of a machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
