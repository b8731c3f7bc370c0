import type { CellToFill } from './core/channels/fill-table.js';
import type { Language, Localised, MessageData } from './core/language.js';
import type { Effort, Program, Solution } from './core/portfolio/program.js';
import type { TrainingRecord } from './core/quiz/record.js';
import type { PackedPortion } from './core/rules/portion.js';
import type { Range } from './core/rules/run.js';
import type { SheetDraft, Workbook, WorkbookFailure } from './core/spreadsheet/workbook.js';
import type { Proof } from './core/training/proof.js';
import type { MarkCount } from './core/training/question-marks.js';
import type { PeopleGroup, Person, Tally, TallyRequest } from './core/training/tally.js';

/** The file system as far as use cases need it. Paths are absolute or relative to the folder in which the command was called; `/` as separator. */
export interface Files {
  /** Reads a whole file. Larger files than `maxBytes` are not read. */
  read(path: string, options: { readonly maxBytes: number }): Promise<ReadResult>;
  /** What is at a path, links followed; `missing` also when it cannot be looked at. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | 'missing'>;
  /** Every regular file below a folder, as paths relative to it, sorted; links and `.git`, `node_modules` are not entered. With `depth` only so many levels: 1 for the files of the folder itself. */
  list(folder: string, options?: { readonly depth?: number }): Promise<readonly string[]>;
  /** The same, and what lies there that is no regular file: links (not followed), pipes, devices, sockets; both sorted. */
  listAll(folder: string): Promise<Listing>;
  /** Writes a new file completely or not at all (temporary name, fsync, rename); refuses to go through links or to overwrite unless `replace`. Creates folders. With `keep` a file that is replaced keeps its permissions, and one that is read-only is refused. */
  write(path: string, text: string | Uint8Array, options: { readonly replace: boolean; readonly keep?: boolean }): Promise<void>;
  remove(path: string): Promise<void>;
}

export interface Listing {
  readonly files: readonly string[];
  readonly others: readonly { readonly path: string; readonly kind: 'link' | 'other' }[];
}

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'folder' | 'not-a-file' | 'denied' | 'too-large' | 'failed';
      readonly detail: string;
    };

/** Spreadsheets in the format of Excel since 2007 (.xlsx). */
export interface Sheets {
  /** Reads a workbook. Sizes are checked before anything is unpacked; what cannot be read comes back as a failure. */
  read(bytes: Uint8Array): Promise<Workbook | { readonly failure: WorkbookFailure; readonly data: MessageData }>;
  /** The bytes of a new workbook. */
  write(sheets: readonly SheetDraft[]): Promise<Uint8Array>;
  /** A workbook that was read before, with texts in some cells and everything else as it was; null when it is built so that this cannot be done safely. */
  fill(bytes: Uint8Array, cells: readonly CellToFill[]): Promise<Uint8Array | null>;
}

/** Solves mixed-integer linear programs: the best solution, not just a good one. */
export interface Solver {
  solve(program: Program, effort?: Effort): Promise<Solution>;
}

/** What comes in on the standard input. */
export interface StandardInput {
  /** Everything until the end; null when it is more than `maxBytes`. */
  read(options: { readonly maxBytes: number }): Promise<Uint8Array | null>;
}

/** Asks a person. Answers come from a terminal, a line-by-line dialogue, or a script; `cancelled` (Ctrl-C, end of input) is thrown as `Interrupted`. */
export interface Prompter {
  say(text: string): void;
  /** Begins a new page: what was shown scrolls away. Line by line, nothing happens. */
  turn(): void;
  /** Waits until somebody wants to go on. Line by line, nothing happens. */
  pause(question: { readonly message: string }): Promise<void>;
  text(question: TextQuestion): Promise<string>;
  confirm(question: {
    readonly message: string;
    readonly fallback: boolean;
    readonly hint?: string;
    readonly above?: string;
  }): Promise<boolean>;
  one<T extends string>(question: ChoiceQuestion<T> & { readonly fallback?: T }): Promise<T>;
  several<T extends string>(
    question: ChoiceQuestion<T> & { readonly fallback?: readonly T[]; readonly atLeast?: number },
  ): Promise<readonly T[]>;
  /** All choices in the order that somebody gives them. */
  order<T extends string>(question: ChoiceQuestion<T>): Promise<readonly T[]>;
}

export interface TextQuestion {
  readonly message: string;
  readonly fallback?: string;
  readonly hint?: string;
  /** What stands above the question. */
  readonly above?: string;
  /** Typed alone, these are answers too, without a check. */
  readonly keys?: readonly PromptKey<string>[];
  /** A sentence that says what is wrong, or null. */
  readonly check?: (answer: string) => string | null;
}

/** A key that does something else than to choose. */
export interface PromptKey<T extends string> {
  /** One character that is no letter or digit. */
  readonly key: string;
  /** The answer that pressing it gives. */
  readonly value: T;
  readonly label: string;
}

export interface ChoiceQuestion<T extends string> {
  readonly message: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly note?: string }[];
  /** True: the values are single letters that stand before the labels, and where the prompter can, one key answers. */
  readonly lettered?: boolean;
  /** With letters: what stands above the question, on the same page. */
  readonly above?: string;
  /** With letters: keys that work beside them. */
  readonly keys?: readonly PromptKey<T>[];
  /** With letters: what was chosen before. */
  readonly given?: readonly T[];
}

/** Somebody pressed Ctrl-C or closed the input: exit code 130. `saved` says what was kept. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly saved: Readonly<Record<Language, string>> | null;

  constructor(saved: Readonly<Record<Language, string>> | null = null) {
    super('interrupted');
    this.saved = saved;
  }
}

/** Ctrl-C while something is written: from `hold` to `release` it is remembered and does not end the program. */
export interface Interrupts {
  hold(): { asked(): boolean; release(): void };
}

/** Long work that somebody may end with Ctrl-C. Both throw Interrupted then. */
export interface Stoppable {
  /** Between two pieces of the work: lets the system hand over what came in meanwhile. */
  step(): Promise<void>;
  /** While others work. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** Writes something that Ctrl-C does not cut short: it is done whole, and Interrupted is thrown with the sentence afterwards. */
export type WritesWhole = <T>(sentence: Localised, write: () => Promise<T>) => Promise<T>;

/** Hears how far a long piece of work is. */
export type Progress = (done: number, total: number) => void;

/** Other threads of this program, which share the documents of a long check with the main one. */
export interface Threads {
  /** Starts threads on a job, plain data with so many characters of text; null where they would cost more than they spare. */
  start(job: unknown, characters: number): Promise<Crew | null>;
}

/** Threads at work. They do not keep the program from ending. */
export interface Crew {
  /** The next of so many documents that no thread has taken yet; null when none are left. */
  take(total: number): Range | null;
  /** What the other threads found, when they are done. What a thread had taken that failed is missing. */
  finish(): Promise<readonly { readonly range: Range; readonly portion: PackedPortion }[]>;
  /** Ends them without a result. */
  stop(): void;
}

/** Notices that nobody sits at the keyboard any more. */
export interface Absence {
  /** Comes once, when no key was pressed for the time agreed. */
  readonly signal: AbortSignal;
  close(): void;
}

export interface Clock {
  /** The day, `YYYY-MM-DD`, in the local time zone, or what `--date` fixed. */
  today(): string;
}

/** Where training records are kept: immutable, one statement each. Nothing in it names a person; codes stand for them. */
export interface Records {
  /** The store as people are told of it: a folder, or the address of a database without its password. */
  readonly where: string;
  /** Stores a record durably before it returns; storing the same record twice changes nothing. */
  append(record: TrainingRecord): Promise<{ readonly where: string }>;
  /** The records of one person that can be read, and the names of what could not be, whosever it is. */
  of(person: string): Promise<{ readonly records: readonly TrainingRecord[]; readonly damaged: readonly string[] }>;
  /** All records that can be read, and what could not be. */
  all(): Promise<{ readonly records: readonly TrainingRecord[]; readonly damaged: readonly string[] }>;
  /** What records say apart from person and day, each once, and the names of what could not be read. */
  proofs(): Promise<{ readonly proofs: readonly Proof[]; readonly damaged: readonly string[] }>;
  /** Counts whose records together cover a standard. */
  tally(request: TallyRequest): Promise<Tally>;
  /** Those of a list whose records together cover a standard. */
  current(request: TallyRequest): Promise<ReadonlySet<string>>;
  /** The records whose name starts so. */
  named(start: string): Promise<readonly TrainingRecord[]>;
  /** Removes records for good, or only counts them with `dryRun`; with `person` also their line in the list of people. Returns how many records. */
  remove(request: RemoveRequest): Promise<number>;
  /** The people who are to be trained, sorted by code; empty when nobody said. */
  people(): Promise<readonly Person[]>;
  /** The same people counted by unit and audience, in no order. */
  groups(): Promise<readonly PeopleGroup[]>;
  /** Replaces the list of people. */
  setPeople(people: readonly Person[]): Promise<void>;
  /** The numbers that were last told in reports, by name. */
  told(): Promise<ReadonlyMap<string, number>>;
  tell(counts: ReadonlyMap<string, number>): Promise<void>;
  /** Lets go of what the store holds open. */
  close(): Promise<void>;
}

export type RemoveRequest = { readonly dryRun: boolean } & (
  | { readonly person: string }
  /** Records of an earlier day, but for those that hold one of the proofs, from the day on that goes with it; null keeps all of them. */
  | { readonly before: string; readonly except: ReadonlyMap<string, string | null> }
);

/** Where marks of questions are counted, without whose they are: kept apart from records, by form of the quiz and month. */
export interface Marks {
  /** Adds the marks of one attempt to those that wait; as soon as `batch` attempts on the same form wait, all of them are counted together, under this month. */
  add(request: AddMarksRequest): Promise<void>;
  /** What is counted for a quiz, by form; marks that still wait are not in it. */
  of(quiz: string): Promise<readonly CountedForm[]>;
  /** Removes what was counted, or waits, since before a month (`2026-11`), or only counts it with `dryRun`. Returns how many attempts. */
  remove(request: { readonly before: string; readonly dryRun: boolean }): Promise<number>;
}

export interface AddMarksRequest {
  readonly quiz: string;
  readonly form: string;
  readonly month: string;
  readonly batch: number;
  readonly marks: readonly MarkCount[];
}

export interface CountedForm {
  readonly form: string;
  readonly marks: readonly MarkCount[];
}

/** The learner's private state on this machine: resume points and answers. */
export interface LearnerState {
  load(key: string): Promise<string | null>;
  save(key: string, text: string): Promise<void>;
  clear(key: string): Promise<void>;
  /** The random code that stands for this person: the one that was kept before, else `fresh`, which is kept from now on. */
  person(fresh: string): Promise<string>;
  /** Makes a code that was handed out the one that stands for this person from now on. */
  setPerson(code: string): Promise<void>;
}

/** Randomness from the system; what must be replayed is drawn from a seed of it. */
export interface Random {
  seed(): string;
  /** A code of lower-case letters and digits that cannot be confused when read aloud. */
  code(length: number): string;
}

/** The git repository around a folder, read through the git program. `null` from `open` where there is none. */
export interface Git {
  /** The repository that a folder lies in; null when it lies in none, or git is not installed. */
  open(folder: string): Promise<GitRepository | null>;
}

export interface GitRepository {
  /** The folder of the work tree, `/` as separator. */
  readonly root: string;
  /** Where the folder that was opened lies in the work tree, `/` as separator; empty for the root itself. */
  readonly folder: string;
  /** True when history is cut off, so that a merge base may be missing. */
  readonly shallow: boolean;
  /** The commit that a reference means, or null. */
  resolve(reference: string): Promise<string | null>;
  mergeBase(a: string, b: string): Promise<string | null>;
  /** The branch that is checked out; null when the head is detached. */
  branch(): Promise<string | null>;
  /** The branch that others branch from: `origin/HEAD`, else `main` or `master`; null when there is none. */
  defaultBranch(): Promise<string | null>;
  /** All branches, those of remotes as `origin/main`; the ones with the newest commits first. */
  branches(): Promise<readonly string[]>;
  /** All tags that match a pattern such as `social-media-rules@*`, the newest first. */
  tags(pattern: string): Promise<readonly string[]>;
  /**
   * The regular files below a folder (relative to the root of the work tree; empty for all) at a commit, with their contents; larger ones than `maxBytes` come without.
   * Links and submodules are left out. Paths are relative to the folder, in `wants` too.
   */
  filesAt(request: {
    readonly commit: string;
    readonly folder: string;
    readonly maxBytes: number;
    wants(path: string): boolean;
  }): Promise<readonly GitFile[]>;
  /** Paths (relative to the root of the work tree) that differ from the last commit, untracked ones included. */
  dirty(paths: readonly string[]): Promise<readonly string[]>;
  /** Commits the given paths (relative to the root of the work tree) as they stand and nothing else that is staged; returns the commit. */
  commit(request: { readonly paths: readonly string[]; readonly message: string }): Promise<string>;
  /** Puts an annotated tag on the last commit. */
  tag(request: { readonly name: string; readonly message: string }): Promise<void>;
}

export interface GitFile {
  readonly path: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly failure: 'too-large' };
}
