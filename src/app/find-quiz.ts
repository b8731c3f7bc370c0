import type { Handbook } from '../core/handbook/handbook.js';
import { settingsFile } from '../core/handbook/layout.js';
import type { Language } from '../core/language.js';
import { nearest } from '../core/nearest.js';
import type { QuizDocument } from '../core/quiz/quiz.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';
import { findRoot, loadHandbook } from './load-handbook.js';
import { joinPath, resolvePath } from './paths.js';

/** What stands behind `quiz` besides the id of one. */
const quizVerbs = ['list', 'practice', 'review', 'export', 'import'];

/** A handbook whose quizzes can be taken. */
export interface QuizShelf {
  readonly handbook: Handbook;
  /** The folder of the handbook, absolute. */
  readonly root: string;
  /** True for the quizzes on the guideline library that come with the package. */
  readonly builtIn: boolean;
}

/**
 * The handbook in the folder named, else the one around the working folder, else the quizzes that come with the package: also where the handbook around has none.
 * Throws a `UserError` when the folder named is no handbook.
 */
export async function openShelf(
  { cwd, folder, content }: { cwd: string; folder: string | null; content: string },
  { files }: { files: Files },
): Promise<QuizShelf> {
  const named = folder === null ? null : resolvePath(cwd, folder);
  if (named !== null && (await files.kind(joinPath(named, settingsFile))) !== 'file') throw noHandbookIn(folder ?? '');
  const root = named ?? (await findRoot({ start: cwd, files }));
  if (root !== null) {
    const handbook = await loadHandbook({ root, cwd, content, files });
    if (handbook.quizzes.length > 0 || named !== null) return { handbook, root, builtIn: root === content };
  }
  return { handbook: await loadHandbook({ root: content, cwd, content, files }), root: content, builtIn: true };
}

/** The quiz of that id in the language asked for, else in any. Throws a `UserError` with the nearest id. */
export function pickQuiz({ handbook, id, language }: { handbook: Handbook; id: string; language: Language }): QuizDocument {
  const twins = handbook.quizzes.filter((quiz) => quiz.id === id);
  const quiz = twins.find((twin) => twin.language === language) ?? twins[0];
  if (quiz !== undefined) return quiz;
  // `quiz exprot` may have been meant as a command as well as a quiz.
  const meant = nearest(id, [...handbook.quizzes.map((other) => other.id), ...quizVerbs]);
  throw new UserError({
    what: { de: `Ein Quiz „${id}“ gibt es hier nicht.`, en: `There is no quiz “${id}” here.` },
    hint:
      meant === null
        ? { de: 'Welche es gibt, zeigt: unisono quiz list', en: 'To see which there are: unisono quiz list' }
        : { de: `Meinten Sie: unisono quiz ${meant}`, en: `Did you mean: unisono quiz ${meant}` },
  });
}

/** The quizzes of a handbook, one for each id in the language asked for, else in any, in the order of their ids. */
export function quizzesIn({ handbook, language }: { handbook: Handbook; language: Language }): readonly QuizDocument[] {
  const ids = [...new Set(handbook.quizzes.map(({ id }) => id))].sort();
  return ids.map((id) => pickQuiz({ handbook, id, language }));
}

function noHandbookIn(folder: string): UserError {
  return new UserError({
    what: {
      de: `„${folder}“ ist kein Handbuch: Dort liegt keine ${settingsFile}.`,
      en: `“${folder}” is no handbook: there is no ${settingsFile} in it.`,
    },
    hint: {
      de: 'Nennen Sie mit --handbook den Ordner, in dem sie liegt, oder lassen Sie die Option weg.',
      en: 'Name the folder that holds it with --handbook, or leave the option out.',
    },
  });
}
