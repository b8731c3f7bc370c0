import type { AuditResult } from '../audit-result.js';
import type { Finding } from '../finding.js';
import type { TeamLoad } from '../staffing/load.js';

/** What somebody wants to try out on a plan. */
export interface Wish {
  /** Ids of channels to leave out. */
  readonly without: readonly string[];
  /** Values to change, as `facebook.reply=8 h`. */
  readonly set: readonly string[];
}

/** A channel by id and by the name that people use. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A value that was changed; null where nothing is stated. */
export interface Assignment {
  /** What it belongs to, such as `facebook` or `teams.support`. */
  readonly of: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What is no longer covered, and the channels that did it. */
export type Loss =
  | { readonly kind: 'topic'; readonly name: string; readonly had: readonly string[] }
  | { readonly kind: 'audience'; readonly name: string; readonly had: readonly string[] }
  /** `country` is null where the plan does not part its languages by country. */
  | { readonly kind: 'language'; readonly country: string | null; readonly language: string; readonly had: readonly string[] };

/** The audit of a plan before and after a change that was not written, and what the change does. */
export interface WhatIf {
  readonly removed: readonly Named[];
  readonly added: readonly Named[];
  readonly assigned: readonly Assignment[];
  readonly before: AuditResult;
  readonly after: AuditResult;
  readonly gone: readonly Finding[];
  readonly fresh: readonly Finding[];
  /** Findings on the same matter that say something else now. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly unchanged: number;
  readonly losses: readonly Loss[];
  /** The work of every team that answers customers before or after. */
  readonly loads: readonly LoadChange[];
}

/** What a team needs and has in hours a week; null on the side on which it answers no channel. */
export interface LoadChange {
  readonly team: Named;
  readonly before: LoadFigure | null;
  readonly after: LoadFigure | null;
}

export type LoadFigure = Pick<TeamLoad, 'needed' | 'available' | 'verdict'>;
