import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import type { ExitCode } from './exit-code.js';
import { session } from './session.js';

export default class Quiz extends Command {
  static override args = { ID: Args.string() };
  static override flags = {
    handbook: Flags.string(),
    records: Flags.string(),
    answers: Flags.string(),
    'no-record': Flags.boolean(),
    format: Flags.string({ options: ['human', 'json'], default: 'human' }),
  };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Quiz);
    const { quizRoom } = await import('./quiz-room.js');
    const room = await quizRoom({ handbook: flags.handbook, records: flags.records });
    return flags.answers === undefined
      ? take(args.ID ?? null, room)
      : gradeFile({ ...flags, path: flags.answers, id: args.ID ?? null }, room);
  }
}

type Room = Awaited<ReturnType<typeof import('./quiz-room.js')['quizRoom']>>;

async function take(id: string | null, room: Room): Promise<ExitCode> {
  const { language, plain, stdout, stderr } = session();
  const { chooseQuiz, takeQuiz } = await import('../app/quiz.js');
  const { pickQuiz } = await import('../app/find-quiz.js');
  // Looked up first: an unknown id is the clearer message where nobody can be asked.
  const named = id === null ? null : pickQuiz({ handbook: room.handbook, id, language });
  const { commandPrompter } = await import('./prompter.js');
  const prompter = commandPrompter({ missing: ['--answers'] });
  try {
    const quiz = named ?? (await chooseQuiz({ handbook: room.handbook, language }, { prompter }));
    const outcome = await takeQuiz(
      { quiz, handbook: room.handbook, language, tool: room.tool, where: room.where, plain },
      { ...room, prompter },
    );
    if (outcome.kind !== 'not-stored') return outcome.kind === 'not-passed' ? 1 : 0;
    const { recordBlock } = await import('../core/quiz/record-file.js');
    const { safeText } = await import('../render/safe-text.js');
    stderr.write(safeText(`\n${outcome.reason.what[language]}\n${outcome.reason.hint[language]}\n\n${outcome.text}\n`));
    stdout.write(recordBlock(outcome.record));
    return 2;
  } finally {
    prompter.close();
  }
}

async function gradeFile(
  { path, id, format, 'no-record': noRecord }: { path: string; id: string | null; format: string; 'no-record': boolean },
  room: Room,
): Promise<ExitCode> {
  const { cwd, language, stdout, stderr } = session();
  const { gradeAnswersFile, openAnswers } = await import('../app/grade-answers.js');
  const written = await openAnswers({ cwd, path, id }, room);
  const graded = await gradeAnswersFile({ written, handbook: room.handbook, language, tool: room.tool, store: !noRecord }, room);
  const { gradeJson } = await import('../render/quiz.js');
  const { safeText } = await import('../render/safe-text.js');
  stdout.write(format === 'json' ? gradeJson(graded) : `${safeText(graded.text)}\n`);
  if (graded.stored === null || 'where' in graded.stored) return graded.grade.passed ? 0 : 1;
  const { reason } = graded.stored;
  stderr.write(safeText(`${reason.what[language]}\n${reason.hint[language]}\n`));
  return 2;
}
