import type { Section } from '../document/model.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { languages } from '../language.js';
import { obligationDigest, textDigest } from '../versions/digest.js';
import type { Lock, ReviewEntry } from '../versions/lock.js';
import { keyOf } from '../versions/lock-text.js';
import { resolveBinding } from './citation.js';
import type { Binding, Question, QuizDocument } from './quiz.js';

/**
 * How a question stands to a section that it cites. `stale`: the section demands something else than when the question was last reviewed; `reworded`: it says the same in
 * other words; `current`: nothing changed; `unseen`: no review is on record, so the question is trusted as it was written.
 */
export type ReviewState = 'stale' | 'reworded' | 'current' | 'unseen';

/** One section that a question cites, with what is on record about its last review. */
export interface BindingReview {
  readonly quiz: QuizDocument;
  readonly question: Question;
  readonly binding: Binding;
  readonly document: PolicyDocument;
  readonly section: Section;
  readonly state: ReviewState;
  /** The line of the lock; null when there is none. */
  readonly recorded: ReviewEntry | null;
}

const recordedIn = new WeakMap<Lock, ReadonlyMap<string, ReviewEntry>>();

/** How the questions of a quiz stand to the sections that they cite, each section of a question once, in source order. Links that lead nowhere are left to other rules. */
export function bindingReviews({ quiz, handbook }: { quiz: QuizDocument; handbook: Handbook }): readonly BindingReview[] {
  const recorded = handbook.lock === null ? null : reviewsByKey(handbook.lock);
  return quiz.questions.flatMap((question) => {
    const seen = new Set<string>();
    return question.bindings.flatMap((binding): readonly BindingReview[] => {
      const cited = binding.anchor === null ? null : resolveBinding({ binding, handbook, language: quiz.language });
      if (cited?.section == null) return [];
      const { document, section } = cited;
      const key = keyOf(blankEntry({ quiz, question, binding, section }));
      if (seen.has(key)) return [];
      seen.add(key);
      const entry = recorded?.get(key) ?? null;
      return [{ quiz, question, binding, document, section, state: stateOf({ entry, document, section }), recorded: entry }];
    });
  });
}

/** The line of the lock that says: this question was read against this section as it stands now, and found right. */
export function reviewEntry(review: Pick<BindingReview, 'quiz' | 'question' | 'binding' | 'document' | 'section'>): ReviewEntry {
  return { ...blankEntry(review), text: textDigest(review.section), obligations: demands(review) };
}

/**
 * All review lines of a handbook: those on record as they are, and one for each question and section without one, as the text stands. Lines of questions and sections that are
 * gone fall away. A release records these, so that every later change of a cited section is noticed.
 */
export function reviewsOfHandbook(handbook: Handbook): readonly ReviewEntry[] {
  return handbook.quizzes.flatMap((quiz) => bindingReviews({ quiz, handbook }).map((review) => review.recorded ?? reviewEntry(review)));
}

/** The questions of a quiz that must not be asked, because a section that they cite demands something else than when they were reviewed. */
export function staleQuestions(request: { quiz: QuizDocument; handbook: Handbook }): ReadonlySet<Question> {
  // Without a review on record there is nothing to compare with.
  if (!(request.handbook.lock?.entries.some(({ kind }) => kind === 'review') ?? false)) return new Set();
  return new Set(bindingReviews(request).flatMap(({ state, question }) => (state === 'stale' ? [question] : [])));
}

function reviewsByKey(lock: Lock): ReadonlyMap<string, ReviewEntry> {
  let reviews = recordedIn.get(lock);
  if (reviews === undefined) {
    reviews = new Map(lock.entries.flatMap((entry) => (entry.kind === 'review' ? [[keyOf(entry), entry] as const] : [])));
    recordedIn.set(lock, reviews);
  }
  return reviews;
}

function blankEntry({ quiz, question, binding, section }: Pick<BindingReview, 'quiz' | 'question' | 'binding' | 'section'>): ReviewEntry {
  return {
    kind: 'review',
    quiz: quiz.id,
    language: quiz.language,
    question: question.id,
    target: binding.target,
    section: section.id,
    text: '',
    obligations: '',
  };
}

function stateOf({ entry, document, section }: { entry: ReviewEntry | null; document: PolicyDocument; section: Section }): ReviewState {
  if (entry === null) return 'unseen';
  const text = textDigest(section);
  if (entry.text === text) return 'current';
  const obligations = demands({ document, section });
  // Digests of another algorithm cannot be compared.
  if (algorithm(entry.text) !== algorithm(text) || algorithm(entry.obligations) !== algorithm(obligations)) return 'unseen';
  return entry.obligations === obligations ? 'reworded' : 'stale';
}

function demands({ document, section }: Pick<BindingReview, 'document' | 'section'>): string {
  return obligationDigest(section, languages.find((known) => known === document.head.lang) ?? null);
}

function algorithm(digest: string): string {
  return digest.slice(0, digest.indexOf(':'));
}
