import { nodeGit } from '../adapters/git.js';
import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { lint } from '../app/lint.js';
import { lintHuman, lintJson } from '../render/lint.js';
import { paints } from '../render/paint.js';
import { defineCommand } from './command.js';
import { exitCode, failOnLevels } from './exit-code.js';
import { choice, text, texts } from './flags.js';
import { formats, readOutputs, writeResult } from './formats.js';

export const command = defineCommand({
  manyWords: true,
  flags: {
    format: choice(formats, 'human'),
    out: texts(),
    base: text(),
    'fail-on': choice(failOnLevels, 'error'),
  },
  async run({ flags, words, session }) {
    const { cwd, today, language, paint, width } = session;
    const outputs = readOutputs({ values: flags.out ?? [], cwd });
    const request = { cwd, paths: words, base: flags.base ?? null, today, content: packageRoot() };
    const result = await lint(request, { files: nodeFiles, git: nodeGit });
    await writeResult({
      format: flags.format,
      outputs,
      found: { command: 'lint', ...result },
      own: {
        human: (to) => lintHuman({ result, language, paint: to === 'file' ? paints({ colour: false }) : paint, width }),
        json: () => lintJson({ result, language }),
      },
      failOn: flags['fail-on'],
      session,
    });
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  },
});
