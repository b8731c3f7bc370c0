import { gradeAnswersFile, openAnswers } from '../app/grade-answers.js';
import { gradeJson } from '../render/quiz.js';
import { safeText } from '../render/safe-text.js';
import type { ExitCode } from './exit-code.js';
import type { QuizRoom } from './quiz-room.js';
import type { Session } from './session.js';

export interface GradeRequest {
  readonly id: string | null;
  readonly path: string;
  readonly format: string;
  readonly store: boolean;
  readonly code: string | null;
  readonly options: string;
  readonly room: QuizRoom;
  readonly session: Session;
}

/** Carries out `quiz --answers`: grades a file, and stores the record of a pass where that is wanted. */
export async function gradeFile({ id, path, format, store, code, options, room, session }: GradeRequest): Promise<ExitCode> {
  const { cwd, language, stdout, stderr } = session;
  const written = await openAnswers({ cwd, path, id }, room);
  const graded = await gradeAnswersFile({ written, handbook: room.handbook, language, tool: room.tool, store, code, options }, room);
  stdout.write(format === 'json' ? gradeJson(graded) : `${safeText(graded.text)}\n`);
  if (graded.otherCode !== null) stderr.write(safeText(`${graded.otherCode}\n`));
  if (graded.stored === null || 'where' in graded.stored) return graded.grade.passed ? 0 : 1;
  const { reason } = graded.stored;
  stderr.write(safeText(`${reason.what[language]}\n${reason.hint[language]}\n`));
  return 2;
}
