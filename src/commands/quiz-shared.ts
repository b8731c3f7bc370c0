import { watchAbsence } from '../adapters/absence.js';
import { privateScreen } from '../adapters/private-screen.js';
import { pickQuiz } from '../app/find-quiz.js';
import { idleMinutes, takeSharedQuiz } from '../app/shared-quiz.js';
import { sharedWords } from '../i18n/shared-quiz.js';
import { speak } from '../i18n/words.js';
import type { ExitCode } from './exit-code.js';
import { commandPrompter } from './prompter.js';
import type { QuizRoom } from './quiz-room.js';
import type { Session } from './session.js';

/** Carries out `quiz --shared`: on a screen of its own that leaves nothing to scroll back to. */
export async function takeShared({
  id,
  code,
  exam,
  options,
  room,
  session,
}: {
  id: string | null;
  code: string | null;
  exam: boolean;
  options: string;
  room: QuizRoom;
  session: Session;
}): Promise<ExitCode> {
  const { language, plain, stderr } = session;
  const { handbook, tool } = room;
  const quiz = id === null ? null : pickQuiz({ handbook, id, language });
  const word = speak(sharedWords, language);
  const absence = watchAbsence({ input: process.stdin, lines: plain, after: idleMinutes({ handbook }) * 60_000 });
  try {
    const prompter = commandPrompter({ missing: ['--answers'], signal: absence.signal, words: { keysPause: word('end-key') } });
    const screen = privateScreen({ output: process.stderr, lines: plain });
    try {
      const outcome = await takeSharedQuiz({ quiz, code, handbook, language, tool, plain, exam, options }, { ...room, prompter, absence });
      screen.close();
      stderr.write(`${word('done')}\n`);
      return outcome.kind === 'not-stored' ? 2 : outcome.kind === 'not-passed' ? 1 : 0;
    } catch (error) {
      screen.close();
      throw error;
    } finally {
      prompter.close();
    }
  } finally {
    absence.close();
  }
}
