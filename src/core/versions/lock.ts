/**
 * `unisono.lock`: the digests at the last release, one line for each document, language and section, and one for each binding of a quiz question at its last review; sorted,
 * so that two branches merge line by line. `core/versions/lock-text.ts` reads and prints it.
 */
export interface Lock {
  readonly schema: 1;
  /** Sorted by their text. */
  readonly entries: readonly LockEntry[];
}

export type LockEntry = SectionEntry | ReviewEntry;

export interface SectionEntry {
  readonly kind: 'section';
  readonly policy: string;
  readonly language: string;
  /** Empty for a document without `countries`. */
  readonly countries: readonly string[];
  readonly version: string;
  readonly section: string;
  /** `n1:…` and `o1:…`. */
  readonly text: string;
  readonly obligations: string;
}

/** That a question was read against a section and found right. */
export interface ReviewEntry {
  readonly kind: 'review';
  readonly quiz: string;
  readonly language: string;
  readonly question: string;
  /** As in `Binding.target`: path of the document, or `unisono:<policy>`. */
  readonly target: string;
  readonly section: string;
  readonly text: string;
  readonly obligations: string;
}
