import type { Section } from '../document/model.js';
import type { Question, QuizDocument } from './quiz.js';
import type { BindingReview } from './staleness.js';

/** A section that changed since a question was reviewed, with the text as it was then; null when that text is not kept anywhere. */
export interface ReviewedSection {
  readonly review: BindingReview;
  readonly before: Section | null;
}

/** A question that somebody must look at again. */
export interface QuestionReview {
  readonly quiz: QuizDocument;
  readonly question: Question;
  /** The gravest of its sections. */
  readonly state: 'stale' | 'reworded';
  readonly sections: readonly ReviewedSection[];
  /** `confirmed`: found right, and recorded; `refused`: found wrong; `open`: nobody has said yet. */
  readonly outcome: 'confirmed' | 'refused' | 'open';
}

/** What `quiz review` found and did. */
export interface QuizReviewResult {
  /** How many questions were looked at. */
  readonly questions: number;
  readonly reviews: readonly QuestionReview[];
  /** Questions and sections that are on record for the first time. */
  readonly recorded: number;
}
