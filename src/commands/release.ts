import * as Flags from '@oclif/core/flags';
import { nodeGit } from '../adapters/git.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { release } from '../app/release.js';
import { releaseJson, releasePlanText, releaseText } from '../render/release.js';
import { defineCommand } from './command.js';
import { commandPrompter } from './prompter.js';

export const command = defineCommand({
  strict: false,
  flags: {
    'dry-run': Flags.boolean(),
    yes: Flags.boolean(),
    note: Flags.string({ multiple: true, multipleNonGreedy: true }),
    editorial: Flags.string(),
    commit: Flags.boolean({ allowNo: true, default: true }),
    undo: Flags.boolean(),
    format: Flags.string({ options: ['human', 'json'], default: 'human' }),
  },
  async run({ flags, words, session: { cwd, today, stdout, stderr, language, paint, width } }) {
    const look = { language, paint, width };
    const result = await release(
      {
        cwd,
        policies: words,
        notes: flags.note ?? [],
        editorial: flags.editorial ?? null,
        yes: flags.yes,
        dryRun: flags['dry-run'],
        commit: flags.commit,
        undo: flags.undo,
        today,
        language,
        content: packageRoot(),
      },
      {
        files: nodeFiles,
        filesBelow,
        git: nodeGit,
        prompter: (missing) => commandPrompter({ missing }),
        show: (plan) => stderr.write(releasePlanText({ plan, ...look })),
      },
    );
    stdout.write(flags.format === 'json' ? releaseJson({ result, language }) : releaseText({ result, ...look }));
    return result.outcome === 'refused' ? 1 : 0;
  },
});
