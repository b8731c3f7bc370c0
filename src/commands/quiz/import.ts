import { nodeFiles } from '../../adapters/node-files.js';
import { importQuiz } from '../../app/import-quiz.js';
import { UserError } from '../../core/user-error.js';
import { importLines } from '../../render/quiz-formats.js';
import { safeText } from '../../render/safe-text.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';

export const command = defineCommand({
  args: ['FILE'],
  flags: { policy: text() },
  async run({ args, flags, session: { cwd, language, stdout, stderr } }) {
    if (args.FILE === undefined)
      throw new UserError({
        what: { de: 'Es fehlt, welche Datei gemeint ist.', en: 'It does not say which file is meant.' },
        hint: { de: 'Zum Beispiel: unisono quiz import fragen.gift', en: 'For example: unisono quiz import questions.gift' },
      });
    const imported = await importQuiz({ cwd, path: args.FILE, language, policy: flags.policy ?? null }, { files: nodeFiles });
    const { markdown, count, faults, source } = imported;
    stdout.write(safeText(markdown));
    stderr.write(safeText(importLines({ faults, count, source, language })));
    return faults.length === 0 ? 0 : 1;
  },
});
