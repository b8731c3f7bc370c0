import { nodeGit } from '../adapters/git.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { adopt } from '../app/adopt.js';
import { lintCounts } from '../app/lint-counts.js';
import { adoptJson, adoptResultText, adoptViewText } from '../render/adopt.js';
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
    const result = await adopt(
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
        files: nodeFiles,
        git: nodeGit,
        filesBelow,
        prompter: (missing) => commandPrompter({ missing }),
        show: (view) => void (json || stderr.write(adoptViewText({ view, language, paint, width }))),
        lint: (root) => lintCounts({ root, cwd, content, today }, { files: nodeFiles }),
      },
    );
    stdout.write(json ? adoptJson({ result }) : adoptResultText({ result, language, paint, width }));
    return 0;
  },
});
