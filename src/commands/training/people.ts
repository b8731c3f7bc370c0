import { importPeople } from '../../app/training/people.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { wrapText } from '../../render/text-layout.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  args: ['import', 'FILE'],
  flags: {
    handbook: text(),
    records: text(),
  },
  async run({ args, flags: { handbook, records }, session: { cwd, language, width, stdout } }) {
    if (args.import !== 'import' || args.FILE === undefined) throw howToCall();
    const path = args.FILE;
    const { people, gone } = await inTrainingRoom({ handbook, records }, (room) => importPeople({ cwd, path }, room));
    const word = speak(trainingWords, language);
    const lines = [word('imported', { count: people.length }), ...(gone === 0 ? [] : [word('imported-gone', { count: gone })])];
    stdout.write(`${lines.map((line) => wrapText({ text: line, width })).join('\n')}\n`);
    return 0;
  },
});

function howToCall(): UserError {
  return new UserError({
    what: { de: 'Hier fehlt, welche Liste übernommen werden soll.', en: 'It does not say which list to import.' },
    hint: {
      de: 'So geht es: unisono training people import liste.csv, mit den Spalten code;bereich;zielgruppe',
      en: 'Like this: unisono training people import list.csv, with the columns code;unit;audience',
    },
  });
}
