import { pickQuiz } from '../../app/find-quiz.js';
import { practiseQuiz } from '../../app/practise-quiz.js';
import { chooseQuiz } from '../../app/quiz.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { commandPrompter } from '../prompter.js';
import { quizRoom } from '../quiz-room.js';
import { sameOptions } from '../same-options.js';

export const command = defineCommand({
  args: ['ID'],
  flags: { handbook: text() },
  async run({ args, flags, session }) {
    const { language, plain } = session;
    const options = sameOptions({ handbook: flags.handbook }, session);
    const room = await quizRoom({ handbook: flags.handbook, records: undefined });
    const { handbook } = room;
    const named = args.ID === undefined ? null : pickQuiz({ handbook, id: args.ID, language });
    const prompter = commandPrompter({ missing: [] });
    try {
      const quiz = named ?? (await chooseQuiz({ handbook, language }, { prompter }));
      await practiseQuiz({ quiz, handbook, language, plain, options }, { ...room, prompter });
      return 0;
    } finally {
      prompter.close();
    }
  },
});
