import { questionQualityBatch } from '../../app/count-marks.js';
import { usualSmallestGroup } from '../../core/training/status.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { privacySheet } from '../../render/privacy-sheet.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  flags: {
    handbook: text(),
    records: text(),
  },
  async run({ flags: { handbook: folder, records }, session: { language, stdout } }) {
    const facts = await inTrainingRoom({ handbook: folder, records }, async ({ handbook, records: store, tool }) => ({
      company: handbook.settings.value?.company.name ?? '',
      version: tool,
      where: store.where,
      smallestGroup: handbook.settings.value?.records?.['smallest-group'] ?? usualSmallestGroup,
      keep: handbook.settings.value?.records?.keep ?? speak(trainingWords, language)('months', { count: 36 }),
      dueList: handbook.settings.value?.records?.['due-list'] ?? false,
      counted: questionQualityBatch(handbook),
    }));
    stdout.write(privacySheet({ facts, language }));
    return 0;
  },
});
