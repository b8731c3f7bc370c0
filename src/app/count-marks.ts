import type { Handbook } from '../core/handbook/handbook.js';
import type { Grade } from '../core/quiz/grade.js';
import type { QuizDocument } from '../core/quiz/quiz.js';
import { deviceKey } from '../core/quiz/session.js';
import { marksOf, quizForm, smallestBatch } from '../core/training/question-marks.js';
import { usualSmallestGroup } from '../core/training/status.js';
import { UserError } from '../core/user-error.js';
import type { LearnerState, Marks } from '../ports.js';

/** How many people's marks must be together before any are told; null where the handbook does not have marks counted. */
export function questionQualityBatch(handbook: Handbook): number | null {
  const settings = handbook.settings.value?.records;
  return settings?.['question-quality'] === true ? smallestBatch(settings['smallest-group'] ?? usualSmallestGroup) : null;
}

/**
 * Counts the marks of a whole attempt without whose it was, where the handbook says so: the first of a person on a quiz as it stands, so that as many attempts are as many people. That it was
 * counted is remembered on the learner's machine only, whatever code was given, since one person may have two, and before it happens: a break may lose a count but never doubles one. A store that cannot count keeps nobody from learning.
 */
export async function countMarks(
  { quiz, handbook, grade, today }: { quiz: QuizDocument; handbook: Handbook; grade: Grade; today: string },
  { marks, state }: { marks: Marks; state: LearnerState },
): Promise<void> {
  const batch = questionQualityBatch(handbook);
  const own = marksOf(grade);
  if (batch === null || own.length === 0) return;
  const form = quizForm(quiz);
  const key = deviceKey({ use: 'counted', quiz, company: handbook.settings.value?.company.name ?? '' });
  try {
    if ((await state.load(key))?.trim() === form) return;
    await state.save(key, `${form}\n`);
    await marks.add({ quiz: quiz.id, form, month: today.slice(0, 7), batch, marks: own });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
