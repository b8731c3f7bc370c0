import { nodeFiles } from '../../adapters/node-files.js';
import { packageRoot } from '../../adapters/package-root.js';
import { importQuiz } from '../../app/import-quiz.js';
import { whichPolicy } from '../../app/which-policy.js';
import type { Language } from '../../core/language.js';
import { UserError } from '../../core/user-error.js';
import { importLines } from '../../render/quiz-formats.js';
import { safeText } from '../../render/safe-text.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { commandPrompter } from '../prompter.js';

export const command = defineCommand({
  args: ['FILE'],
  flags: { policy: text() },
  async run({ args, flags, session: { cwd, language, mayAsk, stdout, stderr } }) {
    if (args.FILE === undefined)
      throw new UserError({
        what: { de: 'Es fehlt, welche Datei gemeint ist.', en: 'It does not say which file is meant.' },
        hint: { de: 'Zum Beispiel: unisono quiz import fragen.gift', en: 'For example: unisono quiz import questions.gift' },
      });
    const policy = flags.policy ?? (await askForPolicy({ cwd, language, mayAsk }));
    const imported = await importQuiz({ cwd, path: args.FILE, language, policy }, { files: nodeFiles });
    const { markdown, count, faults, source } = imported;
    stdout.write(safeText(markdown));
    stderr.write(safeText(importLines({ faults, count, source, language })));
    return faults.length === 0 ? 0 : 1;
  },
});

async function askForPolicy({ cwd, language, mayAsk }: { cwd: string; language: Language; mayAsk: boolean }): Promise<string> {
  const opened: { close(): void }[] = [];
  const prompter = () => {
    if (!mayAsk) return null;
    const made = commandPrompter({ missing: ['--policy'] });
    opened.push(made);
    return made;
  };
  try {
    return await whichPolicy({ cwd, content: packageRoot().replaceAll('\\', '/'), language }, { files: nodeFiles, prompter });
  } finally {
    for (const each of opened) each.close();
  }
}
