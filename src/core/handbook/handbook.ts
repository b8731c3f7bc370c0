import type { Baseline } from '../baseline/baseline.js';
import type { ChannelPlan } from '../channels/plan.js';
import type { Markdown } from '../document/model.js';
import type { Fact } from '../facts/fact.js';
import type { Problem } from '../finding.js';
import type { At, Source } from '../place.js';
import type { QuizDocument } from '../quiz/quiz.js';
import type { Lock } from '../versions/lock.js';
import type { YamlMap } from '../yaml/node.js';
import type { DocumentHead } from './document-head.js';
import type { Settings } from './settings.js';

export type FileKind = 'settings' | 'facts' | 'channels' | 'document' | 'lock' | 'baseline';

/** A file that was read, or could not be. */
export interface HandbookFile {
  readonly source: Source;
  readonly kind: FileKind;
  /** What the parsers could not take, in source order. */
  readonly problems: readonly Problem[];
}

/** A Markdown document with front matter: guideline, strategy, rules, playbook, answer, worksheet or quiz. */
export interface PolicyDocument extends HandbookFile {
  readonly kind: 'document';
  /** Relative to the handbook's root, `/` as separator. */
  readonly path: string;
  /** The front matter as it stands, for rules that look at single keys; null when there is none or it cannot be read. */
  readonly frontMatter: YamlMap | null;
  /** The front matter's values; what is missing or wrong is null, and a problem says so. */
  readonly head: DocumentHead;
  readonly markdown: Markdown;
  /** True for the draft of a reply: it goes out as it is, and no link into the handbook has a place in it. */
  readonly isReply?: true;
}

export interface Role {
  readonly id: string;
  readonly at: At;
  /** By language; a role without a name is called by its id. */
  readonly name: Readonly<Record<string, string>>;
  readonly deputy: string | null;
  readonly reach: string | null;
  readonly codeOwner: string | null;
}

/** Everything that a handbook says, with places. */
export interface Handbook {
  readonly settings: Settings;
  readonly roles: ReadonlyMap<string, Role>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Null when there is no channel plan. */
  readonly plan: ChannelPlan | null;
  /** All documents, quizzes included, sorted by path. */
  readonly documents: readonly PolicyDocument[];
  readonly quizzes: readonly QuizDocument[];
  /** Null when there is no `unisono.lock`: nothing was released yet. */
  readonly lock: Lock | null;
  /** Null when no finding is held back. */
  readonly baseline: Baseline | null;
  /** All files that were read, sorted by path. */
  readonly files: readonly HandbookFile[];
  /** True for a path (relative to the root) of any file or folder below the root, read or not, in whichever Unicode form its letters are: for links. */
  exists(path: string): boolean;
  /** The guideline library inside the package, by policy id: its documents in every language. */
  readonly library: ReadonlyMap<string, readonly PolicyDocument[]>;
}
