import type { Language } from '../language.js';
import type { FileSeal } from '../training/handed-in.js';
import type { Proof } from '../training/proof.js';
import type { Citation } from './citation.js';
import type { QuizDocument } from './quiz.js';

/** Everything that a page needs to ask, grade and explain a quiz without a handbook and without a network. It goes through JSON into the page and back. */
export interface OfflineQuiz {
  /** The questions that may be asked, stale ones left out; without the places where they are written. */
  readonly quiz: Omit<QuizDocument, 'document'>;
  readonly language: Language;
  readonly address: 'Sie' | 'du';
  /** What a learner reads about the places that each question cites, by its id. */
  readonly citations: Readonly<Record<string, readonly Citation[]>>;
  /** How many questions are left out because their text changed, and because they are written wrongly. */
  readonly stale: number;
  readonly leftOut: number;
  /** True for an exam: nothing is explained before all answers are handed in. */
  readonly exam: boolean;
  /** True when the company may list the codes of those who have something to do. */
  readonly dueList: boolean;
  /** What a pass proves. */
  readonly proof: Proof;
  /** The version of unisono that wrote the page. */
  readonly tool: string;
  readonly seal: FileSeal;
}

/** The text in which a quiz lies in its page. Places in files stay at home: nothing that asks or grades looks at them. */
export function writeOfflineQuiz({ quiz, ...rest }: OfflineQuiz): string {
  const { id, title, language, version, policy, passMark, drawn, pools, introduction, questions } = quiz;
  const alone = { id, title, language, version, policy, passMark, drawn, pools, introduction, questions };
  return JSON.stringify({ ...rest, quiz: alone }, (key, value: unknown) => (key === 'at' ? undefined : value));
}
