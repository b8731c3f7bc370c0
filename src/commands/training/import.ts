import { standardInput } from '../../adapters/standard-input.js';
import { importRecords } from '../../app/training/import-records.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { wrapText } from '../../render/text-layout.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  manyWords: true,
  flags: {
    handbook: text(),
    records: text(),
  },
  async run({ words: paths, flags: { handbook, records }, session: { cwd, today, language, width, inputIsTerminal, stdout, stderr } }) {
    if (paths.length === 0) throw noFile();
    const word = speak(trainingWords, language);
    if (paths.includes('-') && inputIsTerminal) stderr.write(`${word('paste')}\n`);
    const {
      records: read,
      fresh,
      blocks,
      results,
    } = await inTrainingRoom({ handbook, records }, (room) => importRecords({ cwd, paths, today }, { ...room, input: standardInput }));
    const lines = [
      word('took', { records: read, fresh }),
      ...(results === 0 ? [] : [word('took-results', { results })]),
      ...(blocks === 0 ? [] : [word('took-blocks')]),
    ];
    stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n`);
    return 0;
  },
});

function noFile(): UserError {
  return new UserError({
    what: { de: 'Hier fehlt, welche Datei übernommen werden soll.', en: 'It does not say which file to take in.' },
    hint: {
      de: 'Zum Beispiel: unisono training import nachweise.ndjson; mit - lässt sich einfügen.',
      en: 'For example: unisono training import records.ndjson; with - you can paste.',
    },
  });
}
