import type { OpeningHours } from '../channels/opening-hours.js';
import type { Duration } from '../duration.js';
import type { At } from '../place.js';

/** One declared value with an owner. Where it differs by country or language, `values` has one entry for each. */
export interface Fact {
  readonly id: string;
  readonly at: At;
  readonly owner: string | null;
  readonly values: readonly FactValue[];
  /** Words near which an undeclared value of the same type is taken for this fact, by language. */
  readonly mentions: Readonly<Record<string, readonly string[]>>;
  /** The last day on which the value holds, `YYYY-MM-DD`. */
  readonly validUntil: string | null;
}

export interface FactValue {
  /** Null: for all. */
  readonly country: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly typed: TypedValue;
  readonly at: At;
}

/** A value that is compared by meaning, not by spelling. */
export type TypedValue =
  | { readonly type: 'duration'; readonly duration: Duration }
  | { readonly type: 'money'; readonly amount: number; readonly currency: string }
  | { readonly type: 'percent'; readonly amount: number }
  | { readonly type: 'phone'; readonly digits: string }
  | { readonly type: 'email'; readonly address: string }
  | { readonly type: 'url'; readonly address: string }
  | { readonly type: 'date'; readonly date: string }
  /** Opening hours in minutes from Monday 00:00, as in `channels/opening-hours.ts`. */
  | { readonly type: 'hours'; readonly ranges: OpeningHours['ranges'] }
  | { readonly type: 'text'; readonly text: string };
