import { memoryLearnerState } from '../adapters/memory-state.js';
import { pickQuiz } from '../app/find-quiz.js';
import { chooseQuiz, takeQuiz } from '../app/quiz.js';
import { givenCode } from '../app/training/people.js';
import { recordBlock } from '../core/quiz/record-file.js';
import { safeText } from '../render/safe-text.js';
import { defineCommand } from './command.js';
import type { ExitCode } from './exit-code.js';
import { choice, text, toggle } from './flags.js';
import { commandPrompter } from './prompter.js';
import { type GradeRequest, gradeFile } from './quiz-answers.js';
import { quizRoom } from './quiz-room.js';
import { takeShared } from './quiz-shared.js';
import { sameOptions } from './same-options.js';

export const command = defineCommand({
  args: ['ID'],
  flags: {
    handbook: text(),
    records: text(),
    exam: toggle(),
    code: text(),
    shared: toggle(),
    answers: text(),
    'no-record': toggle(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ args, flags, session }) {
    const { shared, exam } = flags;
    const opened = await quizRoom({ handbook: flags.handbook, records: flags.records });
    const room = shared ? { ...opened, state: memoryLearnerState() } : opened;
    const code = flags.code === undefined ? null : givenCode(flags.code);
    const id = args.ID ?? null;
    const options = sameOptions({ handbook: flags.handbook, records: flags.records, exam, code: shared ? undefined : flags.code }, session);
    if (flags.answers === undefined) return (shared ? takeShared : take)({ id, code, exam, options, room, session });
    return gradeFile({ id, path: flags.answers, format: flags.format, store: flags['no-record'] !== true, code, options, room, session });
  },
});

type TakeRequest = Omit<GradeRequest, 'path' | 'format' | 'store'> & { readonly exam: boolean };

async function take({ id, code, exam, options, room, session }: TakeRequest): Promise<ExitCode> {
  const { language, plain, stdout, stderr } = session;
  const { handbook, tool } = room;
  // Looked up first: an unknown id is the clearer message where nobody can be asked.
  const named = id === null ? null : pickQuiz({ handbook, id, language });
  const prompter = commandPrompter({ missing: ['--answers'] });
  try {
    const quiz = named ?? (await chooseQuiz({ handbook, language }, { prompter }));
    const outcome = await takeQuiz({ quiz, handbook, language, tool, plain, exam, code, options }, { ...room, prompter });
    if (outcome.kind !== 'not-stored') return outcome.kind === 'not-passed' ? 1 : 0;
    stderr.write(safeText(`\n${outcome.reason.what[language]}\n${outcome.reason.hint[language]}\n\n${outcome.text}\n`));
    stdout.write(recordBlock(outcome.record));
    return 2;
  } finally {
    prompter.close();
  }
}
