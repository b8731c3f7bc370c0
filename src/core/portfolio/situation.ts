import type { QuestionField } from '../channels/questions.js';

/** A channel that may be part of the portfolio. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  /** True when customers meet it today. */
  readonly today: boolean;
  /** Must be, must not be part of it, or is free. */
  readonly wish: 'keep' | 'drop' | 'free';
  /** Where it comes from: the plan, or the catalogue with effort that is assumed. */
  readonly from: 'plan' | 'catalogue';
  /** Index among the teams; null when no team of the plan answers it. */
  readonly team: number | null;
  /** People talk at the same time: its team then needs more room. */
  readonly talk: boolean;
  /** Minutes in a week that it takes without a single case: posts, and looking after it. */
  readonly base: number;
  /** Minutes for a case with all its turns. */
  readonly perCase: number;
  /** Minutes in a week that are set apart for it, less what must stay free; null where none are. */
  readonly limit: number | null;
}

/** Minutes in a week that a channel has for cases, beside what it takes anyway; null without a limit. */
export function roomOf({ limit, base }: Candidate): number | null {
  return limit === null ? null : Math.max(0, limit - base);
}

/** True for a channel that takes more than is set apart for it without a single case. */
export function isBeyondItself({ limit, base }: Candidate): boolean {
  return limit !== null && base > limit;
}

export interface Crew {
  readonly id: string;
  readonly label: string;
  /** Minutes in a week for customers; null when the plan does not say: then nothing limits it. */
  readonly available: number | null;
}

/** Something that must be given; `of` names it for people. */
export type Need =
  | { readonly kind: 'topic'; readonly topic: string; readonly countries: readonly string[]; readonly languages: readonly string[] }
  | { readonly kind: 'news'; readonly topic: string }
  | { readonly kind: 'private'; readonly topic: string; readonly countries: readonly string[]; readonly languages: readonly string[] }
  | { readonly kind: 'urgent'; readonly topic: string }
  | { readonly kind: 'audience'; readonly audience: string }
  | { readonly kind: 'language'; readonly country: string | null; readonly languages: readonly string[] }
  | { readonly kind: 'hand-over'; readonly channel: string; readonly topic: string };

/** Cases of a topic from some customers: one of the ways answers them. */
export interface Demand {
  readonly need: Need;
  /** Cases in a week. */
  readonly cases: number;
  /** Indexes of the candidates that may. */
  readonly ways: readonly number[];
}

/** At least one of the candidates must be there; with `when` only if that one is. */
export interface Cover {
  readonly need: Need;
  readonly by: readonly number[];
  readonly when: number | null;
}

/** Everything that the choice of channels depends on. */
export interface Situation {
  readonly candidates: readonly Candidate[];
  readonly crews: readonly Crew[];
  readonly demands: readonly Demand[];
  readonly covers: readonly Cover[];
  /** From which share of its time on a crew is full, in percent: when somebody talks, and when all work is written. */
  readonly limits: { readonly talk: number; readonly written: number };
}

/** Something that the plan does not say. */
export interface Missing {
  readonly field: QuestionField;
  readonly subject: string;
  /** True when nothing can be reckoned without it. */
  readonly vital: boolean;
}

/** Customers of a topic for whom no candidate answers it, though for others one does. */
export interface Gap {
  readonly topic: string;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
}

/** Which channels there are, and where each demand is answered: indexes of candidates, in the order of the situation. */
export interface Choice {
  readonly open: readonly boolean[];
  /** By demand; null where it is not met. */
  readonly handling: readonly (number | null)[];
}

/** Minutes of work in a week that a choice takes. */
export function minutesOf({ candidates, demands }: Situation, { open, handling }: Choice): number {
  const base = candidates.reduce((sum, candidate, index) => sum + (open[index] === true ? candidate.base : 0), 0);
  return demands.reduce((sum, { cases }, index) => {
    const way = handling[index];
    return sum + (way == null ? 0 : cases * (candidates[way]?.perCase ?? 0));
  }, base);
}

/** Minutes of work in a week of every crew. */
export function crewMinutes(situation: Situation, choice: Choice): readonly number[] {
  return situation.crews.map((_, crew) => {
    const open = choice.open.map((is, index) => is && situation.candidates[index]?.team === crew);
    const handling = choice.handling.map((way) => (way !== null && situation.candidates[way]?.team === crew ? way : null));
    return minutesOf(situation, { open, handling });
  });
}

/** Minutes of work in a week that each channel takes. */
export function channelMinutes({ candidates, demands }: Situation, { open, handling }: Choice): readonly number[] {
  const minutes = candidates.map(({ base }, index) => (open[index] === true ? base : 0));
  for (const [index, { cases }] of demands.entries()) {
    const way = handling[index] ?? null;
    if (way !== null) minutes[way] = (minutes[way] ?? 0) + cases * (candidates[way]?.perCase ?? 0);
  }
  return minutes;
}

/** Minutes of work in a week that a crew can do with a choice; null without a limit. */
export function crewLimit({ crews, candidates, limits }: Situation, { open }: Choice, crew: number): number | null {
  const available = crews[crew]?.available ?? null;
  const talks = candidates.some((candidate, index) => candidate.team === crew && candidate.talk && open[index] === true);
  return available === null ? null : (available * (talks ? limits.talk : limits.written)) / 100;
}

/** Minutes of work in a week that each crew lacks with a choice, in the order of the crews. */
export function lackingMinutes(situation: Situation, choice: Choice): readonly number[] {
  return crewMinutes(situation, choice).map((minutes, crew) => Math.max(0, minutes - (crewLimit(situation, choice, crew) ?? minutes)));
}
