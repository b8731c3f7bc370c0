import { nodeGit, signingGit } from '../adapters/git.js';
import { endingWith, readUntil, writesWhole } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { nothingWritten } from '../app/nothing-written.js';
import { release } from '../app/release.js';
import { releaseJson, releasePlanText, releaseText } from '../render/release.js';
import { defineCommand } from './command.js';
import { choice, text, texts, toggle, yesOrNo } from './flags.js';
import { commandPrompter } from './prompter.js';

export const command = defineCommand({
  manyWords: true,
  flags: {
    'dry-run': toggle(),
    yes: toggle(),
    note: texts(),
    editorial: text(),
    commit: yesOrNo(true),
    sign: toggle(),
    undo: toggle(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ flags, words, session: { cwd, today, stdout, stderr, language, paint, width } }) {
    const look = { language, paint, width };
    const result = await endingWith(nothingWritten, (stop) =>
      release(
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
          files: readUntil(nodeFiles, stop),
          filesBelow,
          git: flags.sign ? signingGit : nodeGit,
          prompter: (missing) => commandPrompter({ missing, stop }),
          show: (plan) => stderr.write(releasePlanText({ plan, ...look })),
          stop,
          whole: writesWhole,
        },
      ),
    );
    stdout.write(flags.format === 'json' ? releaseJson({ result, language }) : releaseText({ result, ...look }));
    return result.outcome === 'refused' ? 1 : 0;
  },
});
