import { nodeGit } from '../adapters/git.js';
import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { lint } from '../app/lint.js';
import { lintHuman, lintJson } from '../render/lint.js';
import { defineCommand } from './command.js';
import { exitCode, failOnLevels } from './exit-code.js';
import { choice, text } from './flags.js';

export const command = defineCommand({
  manyWords: true,
  flags: {
    format: choice(['human', 'json'], 'human'),
    base: text(),
    'fail-on': choice(failOnLevels, 'error'),
  },
  async run({ flags, words, session: { cwd, today, stdout, language, paint, width } }) {
    const request = { cwd, paths: words, base: flags.base ?? null, today, content: packageRoot() };
    const result = await lint(request, { files: nodeFiles, git: nodeGit });
    stdout.write(flags.format === 'json' ? lintJson({ result, language }) : lintHuman({ result, language, paint, width }));
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  },
});
