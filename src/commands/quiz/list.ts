import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import type { ExitCode } from '../exit-code.js';
import { session } from '../session.js';

export default class QuizList extends Command {
  static override flags = {
    handbook: Flags.string(),
    records: Flags.string(),
    format: Flags.string({ options: ['human', 'json'], default: 'human' }),
  };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(QuizList);
    const { quizRoom } = await import('../quiz-room.js');
    const { listQuizzes } = await import('../../app/quiz.js');
    const { quizzesIn } = await import('../../app/find-quiz.js');
    const { quizListHuman, quizListJson } = await import('../../render/quiz.js');
    const { language, stdout, paint } = session();
    const room = await quizRoom({ handbook: flags.handbook, records: flags.records });
    const { handbook, builtIn } = room;
    const listed = await listQuizzes({ quizzes: quizzesIn({ handbook, language }), handbook }, room);
    stdout.write(flags.format === 'json' ? quizListJson({ ...listed, builtIn }) : quizListHuman({ ...listed, builtIn, language, paint }));
    return 0;
  }
}
