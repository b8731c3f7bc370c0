import { nodeGit } from '../adapters/git.js';
import { endingWith, readUntil, writesWhole } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { adopt } from '../app/adopt.js';
import { nothingWritten } from '../app/nothing-written.js';
import { adoptJson, adoptResultText, adoptViewText } from '../render/adopt.js';
import { checkWritten } from './check-written.js';
import { defineCommand } from './command.js';
import { choice, text, toggle } from './flags.js';
import { commandPrompter } from './prompter.js';

export const command = defineCommand({
  args: ['DIR'],
  flags: {
    company: text(),
    'dry-run': toggle(),
    yes: toggle(),
    undo: toggle(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, args, session: { cwd, today, stdout, stderr, language, paint, width } }) {
    const content = packageRoot();
    const json = flags.format === 'json';
    const result = await endingWith(nothingWritten, (stop) =>
      adopt(
        {
          cwd,
          folder: args.DIR ?? '',
          company: flags.company ?? null,
          yes: flags.yes,
          dryRun: flags['dry-run'],
          undo: flags.undo,
          language,
          today,
          content,
        },
        {
          files: readUntil(nodeFiles, stop),
          git: nodeGit,
          filesBelow,
          prompter: (missing) => commandPrompter({ missing, stop }),
          show: (view) => void (json || stderr.write(adoptViewText({ view, language, paint, width }))),
          lint: checkWritten({ cwd, content, today }),
          stop,
          whole: writesWhole,
        },
      ),
    );
    stdout.write(json ? adoptJson({ result }) : adoptResultText({ result, language, paint, width }));
    return 0;
  },
});
