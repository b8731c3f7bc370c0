import { trainingStatus } from '../../app/training/status.js';
import { statusHuman, statusJson } from '../../render/training.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  flags: {
    handbook: text(),
    records: text(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, session: { today, language, paint, width, stdout } }) {
    const status = await inTrainingRoom({ handbook: flags.handbook, records: flags.records }, (room) =>
      trainingStatus({ handbook: room.handbook, today, language }, room),
    );
    stdout.write(flags.format === 'json' ? statusJson({ status }) : statusHuman({ status, language, paint, width }));
    return 0;
  },
});
