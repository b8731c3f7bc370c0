import type { quizVoice } from '../app/quiz-voice.js';
import type { MessageData } from '../core/language.js';
import type { offlineWords } from '../i18n/offline-quiz.js';

/** How the page speaks. */
export interface Says {
  /** What every quiz says. */
  readonly voice: ReturnType<typeof quizVoice>;
  /** What only the page says. */
  word(key: keyof typeof offlineWords, data?: MessageData): string;
  /** For those who hear the page. */
  aloud(text: string): void;
}
