import { questionQuality } from '../../app/training/question-quality.js';
import { qualityCsv, qualityHuman, qualityJson } from '../../render/question-quality.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  args: ['ID'],
  flags: {
    handbook: text(),
    records: text(),
    format: choice(['human', 'json', 'csv'], 'human'),
  },
  async run({ args: { ID: id }, flags: { handbook, records, format }, session: { today, language, paint, width, stdout } }) {
    const quality = await inTrainingRoom({ handbook, records }, (room) =>
      questionQuality({ handbook: room.handbook, quiz: id ?? null, today, language }, room),
    );
    if (format === 'json') stdout.write(qualityJson({ quality }));
    else stdout.write(format === 'csv' ? qualityCsv({ quality, language }) : qualityHuman({ quality, language, paint, width }));
    return 0;
  },
});
