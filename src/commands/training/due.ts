import { dueList, ownDues } from '../../app/training/due.js';
import { UserError } from '../../core/user-error.js';
import { dueCalendar, dueListText, ownDueCsv, ownDueHuman, ownDueJson } from '../../render/training-due.js';
import { defineCommand } from '../command.js';
import { choice, text, toggle } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  flags: {
    all: toggle(),
    handbook: text(),
    records: text(),
    format: choice(['human', 'json', 'csv', 'ics'], 'human'),
  },
  async run({ flags: { all, format, handbook, records }, session: { today, language, width, stdout } }) {
    const text = await inTrainingRoom({ handbook, records }, async (room) => {
      if (all) {
        if (format === 'ics') throw noCalendar();
        return dueListText({ list: await dueList({ handbook: room.handbook, today, language }, room), form: format, language });
      }
      const dues = await ownDues({ handbook: room.handbook, today, language }, room);
      if (format === 'json') return ownDueJson({ dues, day: today });
      if (format === 'csv') return ownDueCsv({ dues, language });
      return format === 'ics' ? dueCalendar({ dues, day: today, language }) : ownDueHuman({ dues, language, width });
    });
    stdout.write(text);
    return 0;
  },
});

function noCalendar(): UserError {
  return new UserError({
    what: { de: 'Einen Kalender gibt es nur für Ihre eigenen Termine.', en: 'There is a calendar only for your own dates.' },
    hint: { de: 'Für die Liste aller: --format csv', en: 'For the list of all: --format csv' },
  });
}
