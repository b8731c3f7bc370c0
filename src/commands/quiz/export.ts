import { pickQuiz } from '../../app/find-quiz.js';
import { writeGift } from '../../core/quiz/formats/gift-write.js';
import { writeMoodle } from '../../core/quiz/formats/moodle-write.js';
import { UserError } from '../../core/user-error.js';
import { lossLines } from '../../render/quiz-formats.js';
import { quizPaper } from '../../render/quiz-paper.js';
import { safeText } from '../../render/safe-text.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { quizRoom } from '../quiz-room.js';

export const command = defineCommand({
  args: ['ID'],
  flags: { handbook: text(), format: choice(['gift', 'moodle', 'paper'], 'gift') },
  async run({ args, flags, session: { language, stdout, stderr } }) {
    const { handbook } = await quizRoom({ handbook: flags.handbook, records: undefined });
    if (args.ID === undefined)
      throw new UserError({
        what: { de: 'Es fehlt, welches Quiz gemeint ist.', en: 'It does not say which quiz is meant.' },
        hint: { de: 'Welche es gibt, zeigt: unisono quiz list', en: 'To see which there are: unisono quiz list' },
      });
    const quiz = pickQuiz({ handbook, id: args.ID, language });
    if (flags.format === 'paper') {
      stdout.write(quizPaper({ quiz, language: quiz.language === 'de' ? 'de' : 'en' }));
      return 0;
    }
    const { text: written, losses } = flags.format === 'moodle' ? writeMoodle(quiz) : writeGift(quiz);
    stdout.write(safeText(written));
    stderr.write(safeText(lossLines({ losses, language })));
    return 0;
  },
});
