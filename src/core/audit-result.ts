import type { ChannelPlan } from './channels/plan.js';
import type { QuestionField } from './channels/questions.js';
import type { Finding, Severity, Unknown } from './finding.js';
import type { Role } from './handbook/handbook.js';
import type { Localised } from './language.js';
import type { Place, Source } from './place.js';
import type { Group } from './rules/rule.js';
import type { Verdict } from './rules/run.js';
import type { TeamLoad } from './staffing/load.js';
import type { ReplyView } from './working-time/reply-view.js';

/** What `audit` found in a channel plan. */
export interface AuditResult {
  /** The plan as people know it. */
  readonly file: string;
  readonly channels: number;
  /** Null when the files hold none that can be read. */
  readonly plan: ChannelPlan | null;
  /** The roles of the handbook around the plan, by id; empty without one. */
  readonly roles: ReadonlyMap<string, Role>;
  /** The day for which was judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days after which a channel is reviewed again, as the settings have it. */
  readonly reviewEvery: { readonly public: number; readonly other: number };
  /** The texts that findings point at. */
  readonly sources: readonly Source[];
  /** What counts: without what was accepted. */
  readonly findings: readonly Finding[];
  /** The same findings by what they are about, in the order of the plan; those about the plan as a whole first. */
  readonly sections: readonly Section[];
  /** Sorted by how many checks an answer would let run. */
  readonly unknowns: readonly Unknown[];
  readonly accepted: readonly Accepted[];
  readonly notApplicable: readonly NotApplicablePlace[];
  /** What promises mean for customers, for channels with promise and hours. */
  readonly replies: readonly ReplyView[];
  /** What teams need and have, for those whose cases are known at least in part. */
  readonly loads: readonly TeamLoad[];
  /** By guideline, in the order in which they are reported. */
  readonly guidelines: readonly GuidelineCount[];
  /** By rule id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The group of every rule that was asked, by its id. */
  readonly groupOf: ReadonlyMap<string, Group>;
  /** What each of these rules is called, by its id. */
  readonly titleOf: ReadonlyMap<string, Localised>;
}

/** What findings are about: a channel, a topic, a team, the company. */
export interface Subject {
  readonly kind: 'company' | 'channel' | 'topic' | 'team' | 'audience' | 'group' | 'approval' | 'playbook' | 'watch';
  readonly id: string;
  readonly label: string;
}

export interface Section {
  readonly subject: Subject | null;
  readonly findings: readonly Finding[];
}

/** A finding that somebody took responsibility for, until a day. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
  readonly by: string;
  /** The last day, `YYYY-MM-DD`; null without end. */
  readonly until: string | null;
}

export interface NotApplicablePlace {
  readonly field: QuestionField;
  readonly subject: string;
  readonly reason: string;
  readonly place: Place;
}

/** What `audit` reports on: how the files could be read, and the three parts of the catalogue of checks. */
export type AuditGroup = Extract<Group, 'reading' | 'select-channels' | 'coordinate-answers' | 'both-guidelines'>;

/** How the checks of one guideline ended. */
export interface GuidelineCount {
  readonly group: AuditGroup;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Checks by verdict. */
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
}
