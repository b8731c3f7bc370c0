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
    const { removed, marks, before } = await inTrainingRoom({ handbook, records }, (room) =>
      purge({ handbook: room.handbook, today, olderThan: olderThan ?? null, dryRun }, room),
    );
    const word = speak(trainingWords, language);
    const lines = [
      word(dryRun ? 'would-purge' : 'purged', { count: removed, before }),
      ...(marks === 0 ? [] : [word(dryRun ? 'would-purge-marks' : 'purged-marks', { count: marks, before: before.slice(0, 7) })]),
    ];
    stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n`);
    return 0;
  },
});
