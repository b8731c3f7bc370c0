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
  async run({ flags: { handbook, records }, session: { language, stdout } }) {
    const facts = await inTrainingRoom({ handbook, records }, async ({ handbook: { settings }, records: store, tool }) => ({
      company: settings.value?.company.name ?? '',
      version: tool,
      where: store.where,
      smallestGroup: settings.value?.records?.['smallest-group'] ?? usualSmallestGroup,
      keep: settings.value?.records?.keep ?? speak(trainingWords, language)('months', { count: 36 }),
      dueList: settings.value?.records?.['due-list'] ?? false,
    }));
    stdout.write(privacySheet({ facts, language }));
    return 0;
  },
});
