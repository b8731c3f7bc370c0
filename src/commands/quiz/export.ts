import { offlineScript } from '../../adapters/offline-script.js';
import { keptSigner } from '../../adapters/signatures.js';
import { pickQuiz } from '../../app/find-quiz.js';
import { offlineQuiz } from '../../app/offline-quiz.js';
import { languages } from '../../core/language.js';
import { writeGift } from '../../core/quiz/formats/gift-write.js';
import { writeMoodle } from '../../core/quiz/formats/moodle-write.js';
import type { QuizDocument } from '../../core/quiz/quiz.js';
import { UserError } from '../../core/user-error.js';
import { formatWords } from '../../i18n/quiz-formats.js';
import { speak } from '../../i18n/words.js';
import { offlinePage } from '../../render/offline-quiz.js';
import { lossLines } from '../../render/quiz-formats.js';
import { quizPaper } from '../../render/quiz-paper.js';
import { safeText } from '../../render/safe-text.js';
import { defineCommand } from '../command.js';
import { choice, text, toggle } from '../flags.js';
import { examElsewhere } from '../quiz-faults.js';
import { type QuizRoom, quizRoom } from '../quiz-room.js';
import type { Session } from '../session.js';

const targets = ['gift', 'moodle', 'paper', 'html'] as const;

export const command = defineCommand({
  args: ['ID'],
  flags: { handbook: text(), to: choice(targets), format: choice(targets, 'gift'), exam: toggle() },
  async run({ args, flags, session }) {
    const { language, stdout, stderr } = session;
    const room = await quizRoom({ handbook: flags.handbook, records: undefined });
    if (args.ID === undefined)
      throw new UserError({
        what: { de: 'Es fehlt, welches Quiz gemeint ist.', en: 'It does not say which quiz is meant.' },
        hint: { de: 'Welche es gibt, zeigt: unisono quiz list', en: 'To see which there are: unisono quiz list' },
      });
    const quiz = pickQuiz({ handbook: room.handbook, id: args.ID, language });
    const to = flags.to ?? flags.format;
    if (flags.exam && to !== 'html') throw examElsewhere();
    if (to === 'html') return writeFile({ quiz, room, session, exam: flags.exam });
    if (to === 'paper') {
      stdout.write(quizPaper({ quiz, language: quiz.language === 'de' ? 'de' : 'en' }));
      return 0;
    }
    const { text: written, losses } = to === 'moodle' ? writeMoodle(quiz) : writeGift(quiz);
    stdout.write(safeText(written));
    stderr.write(safeText(lossLines({ losses, language })));
    return 0;
  },
});

/** Writes the quiz as a page that runs by itself. It speaks the language of the quiz where that is one of ours. */
async function writeFile({
  quiz,
  room,
  session,
  exam,
}: {
  quiz: QuizDocument;
  room: QuizRoom;
  session: Session;
  exam: boolean;
}): Promise<0> {
  const { language, stdout, stderr } = session;
  const spoken = languages.find((each) => each === quiz.language) ?? language;
  const offline = offlineQuiz(
    { quiz, handbook: room.handbook, language: spoken, tool: room.tool, exam },
    { ...room, signer: await keptSigner(room.own) },
  );
  stdout.write(offlinePage({ quiz: offline, script: offlineScript() }));
  stderr.write(`${speak(formatWords, language)('html-written', { key: offline.seal.key })}\n`);
  return 0;
}
