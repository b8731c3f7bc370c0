import { resolvePath } from '../../app/paths.js';
import { exportBundle, exportPerson } from '../../app/training/bundles.js';
import { givenCode } from '../../app/training/people.js';
import { exportStatements } from '../../app/training/statements.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { unreadLines } from '../../render/erasure.js';
import { safeJson, safeLine } from '../../render/safe-text.js';
import { wrapText } from '../../render/text-layout.js';
import { damagedLines } from '../../render/training.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  args: ['FILE'],
  flags: {
    person: text(),
    format: choice(['bundle', 'xapi'], 'bundle'),
    'home-page': text(),
    handbook: text(),
    records: text(),
  },
  async run({ args: { FILE: file }, flags, session: { cwd, today, language, width, stdout, stderr } }) {
    const { person, format, handbook, records } = flags;
    const where = { handbook, records };
    if (person !== undefined) {
      const code = givenCode(person);
      const held = await inTrainingRoom(where, (room) => exportPerson({ person: code }, room));
      stdout.write(safeJson({ schemaVersion: 1, person: code, list: held.listed, records: held.records, damagedRecords: held.damaged }));
      for (const line of unreadLines({ damaged: held.damaged, language })) stderr.write(`${wrapText({ text: line, width })}\n`);
      return held.damaged.length === 0 ? 0 : 1;
    }
    if (file === undefined) throw noFile();
    const word = speak(trainingWords, language);
    if (format === 'xapi') {
      const lines = await inTrainingRoom(where, async (room) => {
        const {
          text: statements,
          count,
          damaged,
        } = await exportStatements({ handbook: room.handbook, homePage: flags['home-page'] ?? null }, room);
        await room.files.write(resolvePath(cwd, file), statements, { replace: false });
        return [word('exported-xapi', { count, file: safeLine(file) }), ...damagedLines({ damaged, language }), word('xapi-limit')];
      });
      stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n`);
      return 0;
    }
    const { lines, sealed } = await inTrainingRoom(where, async (room) => {
      const {
        text: bundle,
        seal,
        count,
        damaged,
      } = await exportBundle({ today, tool: room.tool }, { records: room.records, signer: await room.signer() });
      await room.files.write(resolvePath(cwd, file), bundle, { replace: false });
      const lines = [word('exported', { count, file: safeLine(file) }), ...damagedLines({ damaged, language }), word('seal')];
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
