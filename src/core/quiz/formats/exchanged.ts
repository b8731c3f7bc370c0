import type { Localised } from '../../language.js';
import type { Question } from '../quiz.js';

/** Something that another format cannot carry: the whole question (`left-out`), or a part of it. */
export interface Loss {
  readonly question: string;
  readonly leftOut: boolean;
  readonly what: Localised;
}

/** A question as it comes from another format: its section links are addresses, not yet resolved. */
export type ForeignQuestion = Question & { readonly sections: readonly string[] };

/** What stood in a file of another format. */
export interface Imported {
  readonly questions: readonly ForeignQuestion[];
  readonly faults: readonly ImportFault[];
}

/** Why something could not be taken over: `skipped` for a type that cannot be graded here, `broken` for what is not in the format, `lost` for a part of a question that was. */
export interface ImportFault {
  readonly kind: 'skipped' | 'broken' | 'lost';
  readonly offset: number;
  readonly what: Localised;
}
