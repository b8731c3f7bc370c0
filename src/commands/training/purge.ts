import { purge } from '../../app/training/retention.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { wrapText } from '../../render/text-layout.js';
import { defineCommand } from '../command.js';
import { text, toggle } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  flags: {
    'older-than': text(),
    'dry-run': toggle(),
    handbook: text(),
    records: text(),
  },
  async run({ flags: { 'older-than': olderThan, 'dry-run': dryRun, handbook, records }, session: { today, language, width, stdout } }) {
    const { removed, before } = await inTrainingRoom({ handbook, records }, (room) =>
      purge({ handbook: room.handbook, today, olderThan: olderThan ?? null, dryRun }, room),
    );
    const word = speak(trainingWords, language);
    stdout.write(`${wrapText({ text: word(dryRun ? 'would-purge' : 'purged', { count: removed, before }), width })}\n`);
    return 0;
  },
});
