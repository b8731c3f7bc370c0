import { resolvePath } from '../../app/paths.js';
import { exportBundle, exportPerson } from '../../app/training/bundles.js';
import { givenCode } from '../../app/training/people.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { safeJson, safeLine } from '../../render/safe-text.js';
import { wrapText } from '../../render/text-layout.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  args: ['FILE'],
  flags: {
    person: text(),
    handbook: text(),
    records: text(),
  },
  async run({ args: { FILE: file }, flags: { person, handbook, records }, session: { cwd, today, language, width, stdout } }) {
    const where = { handbook, records };
    if (person !== undefined) {
      const code = givenCode(person);
      const held = await inTrainingRoom(where, (room) => exportPerson({ person: code }, room));
      stdout.write(safeJson({ schemaVersion: 1, person: code, list: held.listed, records: held.records }));
      return 0;
    }
    if (file === undefined) throw noFile();
    const word = speak(trainingWords, language);
    const { lines, sealed } = await inTrainingRoom(where, async (room) => {
      const {
        text: bundle,
        seal,
        count,
        damaged,
      } = await exportBundle({ today, tool: room.tool }, { records: room.records, signer: await room.signer() });
      await room.files.write(resolvePath(cwd, file), bundle, { replace: false });
      const lines = [
        word('exported', { count, file: safeLine(file) }),
        ...(damaged.length === 0 ? [] : [word('damaged', { count: damaged.length, files: damaged.slice(0, 5).map(safeLine) })]),
        word('seal'),
      ];
      return { lines, sealed: seal };
    });
    // A line to copy is never broken.
    stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n${sealed}\n`);
    return 0;
  },
});

function noFile(): UserError {
  return new UserError({
    what: { de: 'Hier fehlt, wohin die Nachweise geschrieben werden sollen.', en: 'It does not say where to write the records to.' },
    hint: {
      de: 'Alle: unisono training export nachweise.ndjson; über eine Person: unisono training export --person CODE',
      en: 'All: unisono training export records.ndjson; about one person: unisono training export --person CODE',
    },
  });
}
