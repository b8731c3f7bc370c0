import type { OfflineQuiz } from '../core/quiz/offline-quiz.js';
import type { Attempt } from '../core/quiz/session.js';
import { element } from './elements.js';
import type { Says } from './says.js';

export interface Page {
  readonly data: OfflineQuiz;
  /** Where everything is shown, one thing after the other. */
  readonly stage: HTMLElement;
  readonly says: Says;
}

/** An attempt of one person. */
export interface Taking {
  readonly page: Page;
  readonly person: string;
  readonly attempt: Attempt;
}

/** Puts something in the place of all that was there. */
export function show({ stage }: Page, ...nodes: readonly Node[]): void {
  stage.replaceChildren(...nodes);
  // Whoever hears the page, or uses only the keyboard, goes on where the new text begins.
  stage.querySelector<HTMLElement>('h1, h2')?.focus();
  scrollTo(0, 0);
}

export function heading(text: string): HTMLElement {
  return element('h2', { tabindex: '-1' }, text);
}
