/** One line of the list of quizzes. */
export interface ListedQuiz {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
  /** How many questions an attempt asks. */
  readonly questions: number;
  readonly minutes: number;
  /** The last day on which this person passed it, `YYYY-MM-DD`. */
  readonly passedOn: string | null;
  /** How many questions of an attempt that was begun are answered. */
  readonly answered: number;
}
