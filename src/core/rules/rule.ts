import type { ChannelPlan } from '../channels/plan.js';
import type { QuestionField } from '../channels/questions.js';
import type { Edit, Problem, Severity } from '../finding.js';
import type { Handbook, HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import type { Localised, MessageData } from '../language.js';
import type { At } from '../place.js';
import type { QuizDocument } from '../quiz/quiz.js';
import type { SilenceLedger } from '../silences/ledger.js';
import type { Revision } from '../versions/revision.js';
import type { Gathered } from './portion.js';

/** What a rule looks at, one call for each: every file that was read, every document, every quiz, the handbook as a whole, or the channel plan. */
export interface Subjects {
  readonly file: HandbookFile;
  readonly document: PolicyDocument;
  readonly quiz: QuizDocument;
  readonly handbook: Handbook;
  readonly plan: ChannelPlan;
}

export type Scope = keyof Subjects;

/** The folders of `core/rules`; a rule's group says which command runs it. */
export const groups = {
  reading: 'both',
  'front-matter': 'lint',
  structure: 'lint',
  'one-truth': 'lint',
  'channel-mentions': 'lint',
  escalation: 'lint',
  staff: 'lint',
  answers: 'lint',
  readability: 'lint',
  'quiz-binding': 'lint',
  versions: 'lint',
  'select-channels': 'audit',
  'coordinate-answers': 'audit',
  'both-guidelines': 'audit',
} as const satisfies Record<string, 'lint' | 'audit' | 'both'>;

export type Group = keyof typeof groups;

/** One and the same type for audit checks and document rules. */
export interface Rule<S extends Scope = Scope, M extends string = string, O extends Options = Options> {
  /** A kebab-case id, never renamed and never used again. */
  readonly id: string;
  /** The code in the check catalogue; audit checks only. */
  readonly code?: string;
  readonly group: Group;
  /** A rule about one file or document (`file`, `document`, `quiz`) can have other options by path. */
  readonly scope: S;
  readonly severity: Severity;
  /** The version of unisono in which the rule first appeared. */
  readonly since: string;
  /** The statement of the guideline library that it enforces, `<policy>#<anchor>`. */
  readonly guideline: `${string}#${string}`;
  /** What the rule is called in lists. */
  readonly title: Localised;
  /** True when a draft gets the same severity as an approved document: safety, one-truth and reference rules. */
  readonly firm?: boolean;
  /** True when the calendar alone causes what it finds, unless a finding says otherwise: what compares with an earlier state makes no more than a warning of that. */
  readonly byDate?: true;
  /** Settings with their defaults; every threshold is one. */
  readonly options?: O;
  /** True when it looks at what the other rules found and so runs behind them. */
  readonly last?: true;
  /** True when it visits the documents in turn by `walk`. */
  readonly walks?: true;
  /** True when it looks at the handbook as it was: only then there is a `base`. */
  readonly history?: true;
  readonly messages: Readonly<Record<M, Localised>>;
  check(subject: Subjects[S], context: Context<M, O>): void;
}

export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>;

export interface Context<M extends string = string, O extends Options = Options> {
  /** Says something at a place. */
  report(report: Report<M>): void;
  /** Says that the rule could not judge, because the plan does not state a field. */
  unknown(unknown: { readonly field: QuestionField; readonly at: At; readonly subject: string }): void;
  /** Has every document visited in turn, beside what other rules do with it, and `end` called behind the last. Only for rules with `walks`. */
  walk(walk: Walk): void;
  /** Says that the rule could not judge, because something is missing for it: an earlier revision, a channel plan, or knowledge of the language. */
  notChecked(): void;
  readonly options: O;
  /** The day for which is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The handbook around the subject; null for a plan outside a handbook. */
  readonly handbook: Handbook | null;
  /** The handbook as it was, which changes are measured against; null where there is no history, and for rules without `history`. */
  readonly base: Revision | null;
  /** How many people have passed on the current text of each policy, by its id; null where no store of records is set up. */
  readonly trained: ReadonlyMap<string, number> | null;
  /** The rules of this run: what settings can be checked against. */
  readonly rules: readonly Pick<Rule, 'id' | 'code' | 'scope' | 'options'>[];
  /** What comments in the files silence. */
  readonly silences: SilenceLedger;
  /** True when a rule ran to its end and could judge. */
  judged(rule: string): boolean;
}

export interface Walk {
  visit(document: PolicyDocument): void;
  /**
   * What the visits keep for `end`, in the order of the documents; nothing else may be kept, since the documents may be shared out to several threads. It must be small: places, words
   * and documents, nothing parsed.
   */
  readonly gathered?: Gathered;
  end?(): void;
}

export interface Report<M extends string = string> {
  readonly message: M;
  readonly at: At;
  readonly data?: MessageData;
  readonly related?: readonly At[];
  readonly severity?: Severity;
  /** Whether the calendar alone causes this finding; else what the rule says. */
  readonly byDate?: boolean;
  readonly fix?: { readonly edits: readonly Edit[] };
  readonly suggestion?: { readonly edits: readonly Edit[] };
}

/** Checks a rule at compile time: messages in both languages, reports only of messages that exist. */
export function defineRule<S extends Scope, M extends string, O extends Options = Record<never, never>>(
  rule: Rule<S, M, O>,
): Rule<S, M, O> {
  return rule;
}

/** The `check` of a rule that reports what a parser found: every problem of the file that carries the rule's id. */
export function reportProblems(id: string): (file: HandbookFile, context: Context) => void {
  return (file, context) =>
    reportAll(
      file.problems.filter(({ rule }) => rule === id),
      context,
    );
}

/** Reports problems as they are. */
export function reportAll(problems: readonly Problem[], { report }: Context): void {
  for (const { message, at, data, related = [], fix, suggestion } of problems)
    report({ message, at, data, related, ...(fix === undefined ? {} : { fix }), ...(suggestion === undefined ? {} : { suggestion }) });
}
