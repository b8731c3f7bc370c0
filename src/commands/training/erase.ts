import { questionQualityBatch } from '../../app/count-marks.js';
import { erase } from '../../app/training/erase.js';
import { givenCode } from '../../app/training/people.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { erasureLines } from '../../render/erasure.js';
import { wrapText } from '../../render/text-layout.js';
import { spelled } from '../../render/training.js';
import { defineCommand } from '../command.js';
import { text, toggle } from '../flags.js';
import { commandPrompter } from '../prompter.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  flags: {
    person: text(),
    'dry-run': toggle(),
    yes: toggle(),
    handbook: text(),
    records: text(),
  },
  async run({ flags: { person, 'dry-run': dryRun, yes, handbook, records }, session: { language, width, stdout } }) {
    if (person === undefined) throw nobodyNamed();
    const code = givenCode(person);
    const word = speak(trainingWords, language);
    const say = (lines: readonly string[]): void => stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n`);
    if (!dryRun && !yes) {
      const prompter = commandPrompter({ missing: ['--yes'] });
      const sure = await prompter
        .confirm({ message: word('really-erase', { person: spelled(code) }), fallback: false })
        .finally(() => prompter.close());
      if (!sure) {
        say([word('kept')]);
        return 0;
      }
    }
    const { erasure, counted } = await inTrainingRoom({ handbook, records }, async (room) => ({
      erasure: await erase({ person: code, dryRun }, room),
      counted: questionQualityBatch(room.handbook) !== null,
    }));
    say(erasureLines({ erasure, person: code, dryRun, counted, language }));
    return erasure.damaged.length === 0 ? 0 : 1;
  },
});

function nobodyNamed(): UserError {
  return new UserError({
    what: { de: 'Hier fehlt, wessen Nachweise gelöscht werden sollen.', en: 'It does not say whose records to erase.' },
    hint: { de: 'Zum Beispiel: unisono training erase --person CODE', en: 'For example: unisono training erase --person CODE' },
  });
}
