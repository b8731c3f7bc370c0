import { quizzesIn } from '../../app/find-quiz.js';
import { listQuizzes } from '../../app/quiz.js';
import { quizListHuman, quizListJson } from '../../render/quiz.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { quizRoom } from '../quiz-room.js';

export const command = defineCommand({
  flags: {
    handbook: text(),
    records: text(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, session: { language, stdout, paint } }) {
    const room = await quizRoom({ handbook: flags.handbook, records: flags.records });
    const { handbook, builtIn } = room;
    const listed = await listQuizzes({ quizzes: quizzesIn({ handbook, language }), handbook }, room);
    stdout.write(flags.format === 'json' ? quizListJson({ ...listed, builtIn }) : quizListHuman({ ...listed, builtIn, language, paint }));
    return 0;
  },
});
