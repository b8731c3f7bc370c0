import packageJson from '../../package.json' with { type: 'json' };
import { packageRoot } from '../adapters/package-root.js';
import { defineCommand } from './command.js';
import { choice, text, toggle } from './flags.js';
import { runUpgrade } from './upgrade-run.js';

export const command = defineCommand({
  args: ['DIR'],
  flags: {
    'dry-run': toggle(),
    yes: toggle(),
    undo: toggle(),
    templates: text(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, args, session }) {
    const { cwd, today, language } = session;
    const request = {
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
      content: packageRoot(),
    };
    return runUpgrade({ request, json: flags.format === 'json', session });
  },
});
