import type { Section } from '../core/document/model.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { lockFile } from '../core/handbook/layout.js';
import type { Language } from '../core/language.js';
import type { QuestionReview, QuizReviewResult } from '../core/quiz/review-result.js';
import { type BindingReview, bindingReviews, reviewEntry } from '../core/quiz/staleness.js';
import { UserError } from '../core/user-error.js';
import { textDigest } from '../core/versions/digest.js';
import type { LockEntry } from '../core/versions/lock.js';
import { keyOf, writeLock } from '../core/versions/lock-text.js';
import { sectionsOf } from '../core/versions/own-text.js';
import { reviewWords } from '../i18n/quiz-review.js';
import { speak } from '../i18n/words.js';
import type { Files, Git, Prompter } from '../ports.js';
import { openBase, readRevision } from './history.js';
import { joinPath } from './paths.js';

export interface ReviewRequest {
  readonly handbook: Handbook;
  /** The folder of the handbook, absolute. */
  readonly root: string;
  readonly cwd: string;
  /** The folder of the package with the guideline library. */
  readonly content: string;
  /** The quiz to review, in all its languages; null for all. */
  readonly id: string | null;
  readonly language: Language;
  /** Confirms questions about text that was only reworded without asking. */
  readonly yes: boolean;
  /** How a question and its old and new text are shown to the person who decides. */
  show(review: QuestionReview): string;
}

export interface ReviewPorts {
  readonly files: Files;
  /** Writes below the handbook's folder and nowhere else. */
  readonly store: Pick<Files, 'write'>;
  readonly git: Git;
  /** Null where nobody can be asked. */
  readonly prompter: Prompter | null;
  /** True when somebody is expected to answer, so that having nobody to ask is an error. */
  readonly mustAsk: boolean;
}

/** More releases than these are not searched for an old text: each is a whole handbook to read. */
const searchedReleases = 8;

/**
 * Shows every question whose cited text changed, old text and new, and records what a person finds right. Every answer is written at once, so that nothing is lost when the work
 * is interrupted. Throws a `UserError` when the lock is damaged, or when somebody must be asked and nobody can be.
 */
export async function reviewQuizzes(request: ReviewRequest, ports: ReviewPorts): Promise<QuizReviewResult> {
  const { handbook, id, language, yes } = request;
  refuseDamagedLock(handbook);
  const quizzes = handbook.quizzes.filter((quiz) => id === null || quiz.id === id);
  const all = quizzes.flatMap((quiz) => bindingReviews({ quiz, handbook }));
  const questions = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
  const pending = await withOldTexts({ pending: grouped(all), request, ports });
  const toAsk = pending.filter(({ state }) => state === 'stale' || !yes);
  if (toAsk.length > 0 && ports.prompter === null && ports.mustAsk && !yes) throw nobodyToReview(pending);
  const ledger = openLedger({ request, store: ports.store });
  const first = all.filter(({ state }) => state === 'unseen');
  const mayWrite = yes || ports.prompter !== null;
  if (mayWrite && first.length > 0) await ledger.record(first);
  const word = speak(reviewWords, language);
  const reviews: QuestionReview[] = [];
  for (const review of pending) {
    const changed = review.sections.map((section) => section.review);
    if (review.state === 'reworded' && yes) {
      await ledger.record(changed);
      reviews.push({ ...review, outcome: 'confirmed' });
    } else if (ports.prompter === null) reviews.push(review);
    else {
      ports.prompter.say(request.show(review));
      const right = await ports.prompter.confirm({ message: word('still-right'), hint: word('still-right-hint'), fallback: false });
      if (right) await ledger.record(changed);
      reviews.push({ ...review, outcome: right ? 'confirmed' : 'refused' });
    }
  }
  return { questions, reviews, recorded: mayWrite ? first.length : 0 };
}

/** The questions among the bindings that need a look, with those of their sections that changed. */
function grouped(all: readonly BindingReview[]): readonly QuestionReview[] {
  const byQuestion = new Map<BindingReview['question'], BindingReview[]>();
  for (const review of all) {
    if (review.state !== 'stale' && review.state !== 'reworded') continue;
    const found = byQuestion.get(review.question);
    if (found === undefined) byQuestion.set(review.question, [review]);
    else found.push(review);
  }
  return [...byQuestion].flatMap(([question, reviews]) => {
    const [first] = reviews;
    if (first === undefined) return [];
    const state = reviews.some((review) => review.state === 'stale') ? 'stale' : 'reworded';
    const sections = reviews.map((review) => ({ review, before: null }));
    return [{ quiz: first.quiz, question, state, sections, outcome: 'open' }];
  });
}

/** Looks for the text that each question was reviewed against: in the last release, in the base, then in older releases. */
async function withOldTexts({
  pending,
  request,
  ports,
}: {
  pending: readonly QuestionReview[];
  request: ReviewRequest;
  ports: ReviewPorts;
}): Promise<readonly QuestionReview[]> {
  const missing = new Set(pending.flatMap(({ sections }) => sections.map(({ review }) => review)));
  const found = new Map<BindingReview, Section>();
  for await (const handbook of earlierHandbooks(request, ports, () => [...missing].map(({ document }) => document.head.id ?? ''))) {
    for (const review of missing) {
      const section = sectionWith(review, handbook);
      if (section === null) continue;
      found.set(review, section);
      missing.delete(review);
    }
    if (missing.size === 0) break;
  }
  return pending.map((review) => ({
    ...review,
    sections: review.sections.map(({ review: binding }) => ({ review: binding, before: found.get(binding) ?? null })),
  }));
}

async function* earlierHandbooks(
  request: ReviewRequest,
  { files, git }: ReviewPorts,
  wanted: () => readonly string[],
): AsyncGenerator<Handbook> {
  if (wanted().length === 0) return;
  const released = await readRevision({ ...request, from: 'released' }, { files });
  if (released !== null) yield released.handbook;
  const { base } = await openBase({ ...request, asked: null }, { files, git });
  if (base !== null && base.from === 'git') yield base.handbook;
  const repository = await git.open(request.root);
  if (repository === null) return;
  for (const policy of new Set(wanted()))
    for (const name of (await repository.tags(`${policy}@*`)).slice(0, searchedReleases)) {
      const commit = await repository.resolve(`refs/tags/${name}`);
      const revision = commit === null ? null : await readRevision({ ...request, from: { repository, commit, name } }, { files });
      if (revision !== null) yield revision.handbook;
    }
}

/** The section of an earlier handbook with exactly the text that was reviewed; it may have lain in another file. */
function sectionWith({ recorded, document }: BindingReview, { documents }: Handbook): Section | null {
  const versions = documents.filter(
    ({ head, path }) => path === document.path || (head.id === document.head.id && head.lang === document.head.lang),
  );
  for (const version of versions)
    for (const section of sectionsOf(version))
      if (section.id === recorded?.section && textDigest(section) === recorded.text) return section;
  return null;
}

/** Keeps the lock on disk in step with what was decided. */
function openLedger({ request: { handbook, root }, store }: { request: ReviewRequest; store: ReviewPorts['store'] }): {
  record(reviews: readonly BindingReview[]): Promise<void>;
} {
  let entries: readonly LockEntry[] = handbook.lock?.entries ?? [];
  return {
    async record(reviews) {
      const fresh = reviews.map(reviewEntry);
      const keys = new Set(fresh.map(keyOf));
      entries = [...entries.filter((entry) => !keys.has(keyOf(entry))), ...fresh];
      await store.write(joinPath(root, lockFile), writeLock({ entries }), { replace: true });
    },
  };
}

function refuseDamagedLock({ files }: Handbook): void {
  const lock = files.find(({ kind }) => kind === 'lock');
  if (lock === undefined || lock.problems.length === 0) return;
  const { file } = lock.source;
  throw new UserError({
    what: { de: `„${file}“ ist beschädigt oder enthält einen Konflikt.`, en: `“${file}” is damaged or contains a conflict.` },
    hint: { de: 'Stellen Sie sie zuerst wieder her mit: unisono lock --resolve', en: 'Restore it first with: unisono lock --resolve' },
  });
}

function nobodyToReview(pending: readonly QuestionReview[]): UserError {
  const stale = pending.filter(({ state }) => state === 'stale').length;
  const reworded = pending.length - stale;
  return new UserError({
    what: {
      de: `Hier kann niemand gefragt werden, und ${pending.length} Fragen warten auf eine Antwort (veraltet: ${stale}, umformulierter Text: ${reworded}).`,
      en: `There is nobody to ask, and ${pending.length} questions wait for an answer (stale: ${stale}, reworded text: ${reworded}).`,
    },
    hint: {
      de: 'Rufen Sie den Befehl in einem Terminal auf. Nur die zu umformuliertem Text bestätigt --yes; ansehen ohne Antworten: --format json',
      en: 'Run the command in a terminal. --yes confirms only those about reworded text; to look without answering: --format json',
    },
  });
}
