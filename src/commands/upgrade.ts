import packageJson from '../../package.json' with { type: 'json' };
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { lintCounts } from '../app/lint-counts.js';
import { upgrade } from '../app/upgrade.js';
import { openChoices } from '../core/versions/upgrade/upgrade-result.js';
import { upgradeJson, upgradeResultText, upgradeViewText } from '../render/upgrade.js';
import { defineCommand } from './command.js';
import { choice, text, toggle } from './flags.js';
import { commandPrompter } from './prompter.js';

export const command = defineCommand({
  args: ['DIR'],
  flags: {
    'dry-run': toggle(),
    yes: toggle(),
    undo: toggle(),
    templates: text(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, args, session: { cwd, today, stdout, stderr, language, paint, width } }) {
    const content = packageRoot();
    const json = flags.format === 'json';
    const result = await upgrade(
      {
        cwd,
        folder: args.DIR ?? '',
        yes: flags.yes,
        dryRun: flags['dry-run'],
        undo: flags.undo,
        templates: flags.templates ?? null,
        add: [],
        language,
        today,
        toolVersion: packageJson.version,
        content,
      },
      {
        files: nodeFiles,
        filesBelow,
        prompter: (missing) => commandPrompter({ missing }),
        show: (view) => void (json || stderr.write(upgradeViewText({ view, language, paint, width }))),
        lint: (root) => lintCounts({ root, cwd, content, today }, { files: nodeFiles }),
      },
    );
    stdout.write(json ? upgradeJson({ result }) : upgradeResultText({ result, language, paint, width }));
    return result.outcome !== 'declined' && openChoices(result) > 0 ? 1 : 0;
  },
});
