import type { Block } from './document/model.js';
import type { RuleText } from './rules/page.js';
import type { Rule } from './rules/rule.js';

/** What `explain` has to say. */
export type Explanation =
  | { readonly kind: 'rules'; readonly rules: readonly Rule[] }
  | { readonly kind: 'rule'; readonly rule: Rule; readonly page: RuleText; readonly guideline: GuidelineText }
  | { readonly kind: 'guideline'; readonly guideline: GuidelineText };

/** A part of the guideline library in one language. */
export interface GuidelineText {
  readonly policy: string;
  readonly section: string | null;
  /** The title of the document. */
  readonly title: string;
  /** The statement or the section that was asked for, else the document's opening. */
  readonly blocks: readonly Block[];
}
