import type { Section } from '../../document/model.js';
import type { MessageData } from '../../language.js';
import type { Source, Span } from '../../place.js';
import type { QuestionSettings } from '../question-settings.js';

/** Says what is wrong with a question. */
export type Say = (message: string, span: Span, data?: MessageData) => void;

/** What the readers of all kinds of questions work with. */
export interface Reading {
  readonly section: Section;
  readonly settings: QuestionSettings;
  readonly source: Source;
  /** The language of the quiz, which says how numbers are written. */
  readonly language: string;
  readonly say: Say;
}
