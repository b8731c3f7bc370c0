import type { PolicyDocument } from '../handbook/handbook.js';
import type { At } from '../place.js';

/** A quiz with its questions; `document` is the Markdown file that it was read from. */
export interface QuizDocument {
  readonly document: PolicyDocument;
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly version: string;
  /** The policy that a pass stands for. */
  readonly policy: string;
  /** In thousandths: 800 for `80 %`, so that marks are compared in integers. */
  readonly passMark: number;
  /** How many questions an attempt draws; all of them when larger than the pool. */
  readonly drawn: number | null;
  readonly introduction: string;
  readonly questions: readonly Question[];
}

export type QuestionKind = 'single' | 'multiple' | 'true-false';

export interface Question {
  readonly id: string;
  /** True when the id is an explicit anchor. */
  readonly explicit: boolean;
  readonly at: At;
  readonly title: string;
  /** The text before the options. */
  readonly prompt: string;
  readonly kind: QuestionKind;
  readonly options: readonly Option[];
  readonly explanation: string | null;
  readonly critical: boolean;
  readonly grading: 'exact' | 'partial';
  /** In thousandths of a point; 1000 by default. */
  readonly points: number;
  /** Every policy section that the question links to. */
  readonly bindings: readonly Binding[];
}

export interface Option {
  /** `a`, `b`, `c`… by source order. */
  readonly id: string;
  readonly at: At;
  readonly text: string;
  readonly right: boolean;
  readonly feedback: string | null;
}

/** A link from a question to a section of a document: when the section's obligations change, the question is stale. */
export interface Binding {
  readonly at: At;
  /** The link as written. */
  readonly url: string;
  /** Path of the document relative to the handbook, or `unisono:<id>` for the guideline library. */
  readonly target: string;
  readonly anchor: string | null;
}
