import packageJson from '../../package.json' with { type: 'json' };
import { endingWith, readUntil, writesWhole } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { nothingWritten } from '../app/nothing-written.js';
import { upgrade } from '../app/upgrade.js';
import { openChoices } from '../core/versions/upgrade/upgrade-result.js';
import { upgradeJson, upgradeResultText, upgradeViewText } from '../render/upgrade.js';
import { checkWritten } from './check-written.js';
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
    const result = await endingWith(nothingWritten, (stop) =>
      upgrade(
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
          files: readUntil(nodeFiles, stop),
          filesBelow,
          prompter: (missing) => commandPrompter({ missing, stop }),
          show: (view) => void (json || stderr.write(upgradeViewText({ view, language, paint, width }))),
          lint: checkWritten({ cwd, content, today }),
          whole: writesWhole,
        },
      ),
    );
    stdout.write(json ? upgradeJson({ result }) : upgradeResultText({ result, language, paint, width }));
    return result.outcome !== 'declined' && openChoices(result) > 0 ? 1 : 0;
  },
});
