import packageJson from '../../package.json' with { type: 'json' };
import { endingWith, readUntil, writesWhole } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { askFurther, furtherDocuments } from '../app/further-documents.js';
import { nothingWritten } from '../app/nothing-written.js';
import { upgrade } from '../app/upgrade.js';
import { openChoices } from '../core/versions/upgrade/upgrade-result.js';
import { furtherJson, furtherText } from '../render/further-documents.js';
import { upgradeJson, upgradeResultText, upgradeViewText } from '../render/upgrade.js';
import { checkWritten } from './check-written.js';
import { defineCommand } from './command.js';
import { choice, text, toggle } from './flags.js';
import { commandPrompter } from './prompter.js';

export const command = defineCommand({
  manyWords: true,
  flags: {
    handbook: text(),
    'dry-run': toggle(),
    yes: toggle(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, words, session: { cwd, today, stdout, stderr, language, mayAsk, paint, width } }) {
    const content = packageRoot();
    const json = flags.format === 'json';
    const request = { cwd, folder: flags.handbook ?? '', language, today, toolVersion: packageJson.version, content };
    let add = words.flatMap((word) => word.split(',')).filter((word) => word !== '');
    if (add.length === 0) {
      const sets = await furtherDocuments(request, { files: nodeFiles, filesBelow });
      if (mayAsk && !json && !flags.yes) {
        const prompter = commandPrompter({ missing: [] });
        add = [...(await askFurther({ sets, language, prompter }))];
        prompter.close();
      }
      if (add.length === 0) {
        stdout.write(json ? furtherJson({ sets }) : furtherText({ sets, language, paint, width }));
        return 0;
      }
    }
    const result = await endingWith(nothingWritten, (stop) =>
      upgrade(
        { ...request, add, yes: flags.yes, dryRun: flags['dry-run'], undo: false, templates: null },
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
