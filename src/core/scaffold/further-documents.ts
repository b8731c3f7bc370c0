import type { Localised } from '../language.js';

/** A document that the templates offer beyond those of every handbook. */
export interface FurtherDocument {
  readonly id: string;
  readonly title: Localised;
  /** True when the handbook has it. */
  readonly there: boolean;
}

/** Documents that belong together. */
export interface FurtherSet {
  readonly id: string;
  readonly name: Localised;
  readonly what: Localised;
  readonly documents: readonly FurtherDocument[];
}
