import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { lock } from '../app/lock.js';
import { lockText } from '../render/lock.js';
import { defineCommand } from './command.js';
import { toggle } from './flags.js';

export const command = defineCommand({
  flags: {
    resolve: toggle(),
    'dry-run': toggle(),
  },
  async run({ flags, session: { cwd, stdout, language, paint, width } }) {
    const result = await lock(
      { cwd, resolve: flags.resolve, dryRun: flags['dry-run'], content: packageRoot() },
      { files: nodeFiles, filesBelow },
    );
    stdout.write(lockText({ result, language, paint, width }));
    return result.outcome === 'unfit' ? 1 : 0;
  },
});
