import { importRecords } from '../../app/training/bundles.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { wrapText } from '../../render/text-layout.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  args: ['FILE'],
  flags: {
    handbook: text(),
    records: text(),
  },
  async run({ args: { FILE: path }, flags: { handbook, records }, session: { cwd, language, width, stdout } }) {
    if (path === undefined) throw noFile();
    const { records: read, fresh, blocks } = await inTrainingRoom({ handbook, records }, (room) => importRecords({ cwd, path }, room));
    const word = speak(trainingWords, language);
    const lines = [word('took', { records: read, fresh }), ...(blocks === 0 ? [] : [word('took-blocks')])];
    stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n`);
    return 0;
  },
});

function noFile(): UserError {
  return new UserError({
    what: { de: 'Hier fehlt, welche Datei übernommen werden soll.', en: 'It does not say which file to take in.' },
    hint: { de: 'Zum Beispiel: unisono training import nachweise.ndjson', en: 'For example: unisono training import records.ndjson' },
  });
}
