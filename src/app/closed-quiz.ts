import type { Handbook } from '../core/handbook/handbook.js';
import { policyOf } from '../core/quiz/citation.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { UserError } from '../core/user-error.js';

/** Says that a quiz is closed because too many of its questions are stale, whom to tell, and what the owner does. */
export function closedQuiz({ quiz, handbook, stale }: { quiz: QuizDocument; handbook: Handbook; stale: readonly Question[] }): UserError {
  const role = handbook.roles.get(policyOf({ quiz, handbook })?.head.owner ?? '');
  const name = (language: string): string => role?.name[language] ?? role?.name.de ?? role?.name.en ?? role?.id ?? '';
  const data = { stale: stale.length, total: quiz.questions.length };
  return new UserError({
    what: {
      de: `Das Quiz „${quiz.title}“ ist geschlossen: Bei ${data.stale} von ${data.total} Fragen hat sich der Text dahinter geändert, und noch niemand hat sie wieder geprüft.`,
      en: `The quiz “${quiz.title}” is closed: the text behind ${data.stale} of ${data.total} questions has changed, and nobody has reviewed them yet.`,
    },
    hint:
      role === undefined
        ? {
            de: `Wer das Quiz pflegt, öffnet es mit: unisono quiz review ${quiz.id}`,
            en: `The person who looks after the quiz opens it with: unisono quiz review ${quiz.id}`,
          }
        : {
            de: `Sagen Sie es bitte weiter an: ${name('de')}. Von dort wird es geöffnet mit: unisono quiz review ${quiz.id}`,
            en: `Please pass this on to: ${name('en')}. They open it with: unisono quiz review ${quiz.id}`,
          },
  });
}
