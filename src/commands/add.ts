import packageJson from '../../package.json' with { type: 'json' };
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { askFurther, furtherDocuments } from '../app/further-documents.js';
import { furtherJson, furtherText } from '../render/further-documents.js';
import { defineCommand } from './command.js';
import { choice, text, toggle } from './flags.js';
import { commandPrompter } from './prompter.js';
import { runUpgrade } from './upgrade-run.js';

export const command = defineCommand({
  manyWords: true,
  flags: {
    handbook: text(),
    'dry-run': toggle(),
    yes: toggle(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, words, session }) {
    const { cwd, today, stdout, language, mayAsk, paint, width } = session;
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
    const wanted = { ...request, add, yes: flags.yes, dryRun: flags['dry-run'], undo: false, templates: null };
    return runUpgrade({ request: wanted, json, session });
  },
});
