import type { Section } from '../document/model.js';
import type { TypedValue } from '../facts/fact.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import type { Obligation } from './obligations.js';

/** How far a version must be raised: major when obligations, facts or the audience changed, minor when guidance was added, patch for wording. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

/** What changed in one policy in one language. */
export interface PolicyChange {
  readonly id: string;
  readonly language: string | null;
  readonly before: PolicyDocument | null;
  readonly after: PolicyDocument | null;
  /** In the order of the new text; removed sections stand where they stood. */
  readonly sections: readonly SectionChange[];
  /** Declared values that the text cites and that changed, although the text itself may be the same but for the value. */
  readonly facts: readonly FactChange[];
  /** Changes of the front matter that concern readers: for whom (`for`), where (`countries`), from when. */
  readonly head: readonly HeadChange[];
  readonly step: Step;
  /** Why the step is what it is, the gravest first; empty for `none`. */
  readonly reasons: readonly Reason[];
}

/** A section without its subsections, so that each change is told once; digests in the lock and of quiz questions cover the subsections too. */
export interface SectionChange {
  /** Empty for text before the first heading. The id of `after`, where there is one: a section under a new id with the same words was moved. */
  readonly id: string;
  readonly title: string;
  /** `obligations`: what it demands changed; `guidance`: text was added or taken away that demands nothing; `wording`: other words for the same; `same`: equal `n1:`. */
  readonly kind: 'added' | 'removed' | 'obligations' | 'guidance' | 'wording' | 'same';
  readonly before: Section | null;
  readonly after: Section | null;
  readonly obligations: readonly ObligationChange[];
}

export type Aspect = 'modality' | 'negation' | 'numbers' | 'facts' | 'audience' | 'limits' | 'subjects';

export interface ObligationChange {
  /** `tightened`: should -> must, may -> may not, 4 h -> 2 h; `loosened`: the reverse; `changed`: neither can be said. */
  readonly kind: 'added' | 'removed' | 'tightened' | 'loosened' | 'changed';
  readonly before: Obligation | null;
  readonly after: Obligation | null;
  readonly aspects: readonly Aspect[];
}

export interface FactChange {
  /** As `factIdOf` gives it: `facts:return-window`, `channels:facebook.reply`. */
  readonly id: string;
  readonly before: TypedValue | null;
  readonly after: TypedValue | null;
}

export interface HeadChange {
  readonly key: 'for' | 'countries' | 'type';
  readonly before: string | null;
  readonly after: string | null;
}

/** One reason for a step; words come from `core/versions/reason-words.ts` when something is rendered. */
export interface Reason {
  readonly step: Exclude<Step, 'none'>;
  readonly kind:
    | 'obligation'
    | 'fact'
    | 'audience'
    | 'section-added'
    | 'section-removed'
    | 'guidance'
    | 'wording'
    | 'document-added'
    | 'document-removed';
  /** The section, null for the document as a whole. */
  readonly section: string | null;
  readonly obligation: ObligationChange | null;
  readonly fact: FactChange | null;
  /** What changed in the front matter; only where `kind` is `audience`. */
  readonly head: HeadChange | null;
}
