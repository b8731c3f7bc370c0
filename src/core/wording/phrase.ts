import type { Localised } from '../language.js';

/** A turn of phrase that customers read in the wrong way. */
export interface Phrase {
  /** A piece of a regular expression over the search text (small letters), matched on whole words; a space stands for any white space. */
  readonly pattern: string;
  /** What is wrong with it, without a full stop. */
  readonly reason: Localised;
  /** What to write instead, in the language of the phrase; `…` stands for what only the case knows. */
  readonly better: string;
  /** True where it means the reader: "sie" in small letters then speaks of others. */
  readonly polite?: true;
  /** Words that can take its place as they are; absent where the sentence has to be written anew. */
  readonly replace?: string;
}
