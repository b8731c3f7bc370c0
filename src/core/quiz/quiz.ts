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
  /** The pools that questions are drawn from, in source order. */
  readonly pools: readonly Pool[];
  readonly introduction: string;
  readonly questions: readonly Question[];
}

/** Questions of which an attempt draws some. */
export interface Pool {
  readonly id: string;
  readonly pick: number;
}

/** A question, told apart by `kind`. */
export type Question =
  | ChoiceQuestion
  | JudgementQuestion
  | OrderingQuestion
  | MatchingQuestion
  | TextQuestion
  | NumberQuestion
  | ScenarioQuestion
  | StatementQuestion;

export type QuestionKind = Question['kind'];

/** What every question has. */
interface QuestionBase {
  readonly id: string;
  /** True when the id is an explicit anchor. */
  readonly explicit: boolean;
  readonly at: At;
  readonly title: string;
  /** The text before the answers. */
  readonly prompt: string;
  readonly explanation: string | null;
  readonly critical: boolean;
  readonly grading: 'exact' | 'partial';
  /** In thousandths of a point; 1000 by default, 0 for a statement, which is not graded. */
  readonly points: number;
  /** The pool that an attempt draws this question from; null for a question of its own. */
  readonly pool: string | null;
  /** Every policy section that the question links to. */
  readonly bindings: readonly Binding[];
}

/** Options of which one or several are right. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'single' | 'multiple' | 'true-false';
  readonly options: readonly Option[];
}

/** Options that experts have judged: how good each of them is in a situation. */
export interface JudgementQuestion extends QuestionBase {
  readonly kind: 'judgement';
  /** Which is best; which is best and which is worst; or all of them from best to worst. */
  readonly ask: 'best' | 'best+worst' | 'rank';
  /** Every one with a weight, and from best to worst for `rank`; else in source order. */
  readonly options: readonly JudgedOption[];
  /** The roles whose judgement the weights are. */
  readonly raters: readonly string[];
}

/** Items that belong in an order; they stand in the right one. */
export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering';
  readonly items: readonly Item[];
  /** What partial grading counts: right neighbours, right places, or the longest run of items in the right order. */
  readonly counts: OrderingCount;
}

export type OrderingCount = (typeof orderingCounts)[number];

export const orderingCounts = ['neighbours', 'places', 'longest'] as const;

/** Stems that each belong to a target. */
export interface MatchingQuestion extends QuestionBase {
  readonly kind: 'matching';
  /** What the two columns are called. */
  readonly columns: readonly [string, string];
  readonly stems: readonly Stem[];
  /** `1`, `2`, `3`… by source order; some may belong to no stem. */
  readonly targets: readonly Target[];
}

/** A short text to type. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly accepted: readonly AcceptedText[];
  readonly caseSensitive: boolean;
}

/** A number to type. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly accepted: readonly AcceptedNumber[];
  /** How numbers are written: `1.234,5` in German, `1,234.5` elsewhere. */
  readonly language: string;
}

/** A situation that goes on differently after every choice: a graph without circles. */
export interface ScenarioQuestion extends QuestionBase {
  readonly kind: 'scenario';
  /** The first is where it begins. Each step comes before those that it leads to. */
  readonly steps: readonly Step[];
}

/** A text to accept: “I have read this and will follow it.” */
export interface StatementQuestion extends QuestionBase {
  readonly kind: 'statement';
}

export interface Item {
  /** `a`, `b`, `c`… by source order. */
  readonly id: string;
  readonly at: At;
  readonly text: string;
  readonly feedback: string | null;
}

export interface Option extends Item {
  readonly right: boolean;
  /** What choosing it is worth, in thousandths of the question; null where the author states nothing. */
  readonly weight: number | null;
}

export interface JudgedOption extends Option {
  readonly weight: number;
}

export interface Stem {
  /** `a`, `b`, `c`… by source order. */
  readonly id: string;
  readonly at: At;
  readonly text: string;
  /** The id of the target that it belongs to. */
  readonly target: string;
}

export interface Target {
  readonly id: string;
  readonly text: string;
}

export interface AcceptedText {
  /** The whole answer; `*` stands for any text, `\*` for an asterisk. */
  readonly pattern: string;
  /** In thousandths of the question, 1 … 1000. */
  readonly weight: number;
}

export interface AcceptedNumber {
  /** Both ends belong to it. */
  readonly low: number;
  readonly high: number;
  /** In thousandths of the question, 1 … 1000. */
  readonly weight: number;
}

export interface Step {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly explanation: string | null;
  /** None: the situation ends here. */
  readonly options: readonly StepOption[];
}

export interface StepOption extends Item {
  /** In thousandths of a point. */
  readonly weight: number;
  /** The id of the step that it leads to; null where the situation ends. */
  readonly next: string | null;
  /** True for a choice after which the whole situation counts as failed. */
  readonly critical: boolean;
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
