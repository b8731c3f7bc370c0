import { nodeGit } from '../adapters/git.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { type LintRequest, lint } from '../app/lint.js';
import { UserError } from '../core/user-error.js';
import { lintHuman, lintJson } from '../render/lint.js';
import { type CommandInput, defineCommand } from './command.js';
import { type ExitCode, exitCode, failOnLevels } from './exit-code.js';
import { choice, text, toggle } from './flags.js';
import type { Session } from './session.js';

const flags = {
  format: choice(['human', 'json'], 'human'),
  base: text(),
  'fail-on': choice(failOnLevels, 'error'),
  fix: toggle(),
  suggestions: toggle(),
  diff: toggle(),
};

type Given = CommandInput<typeof flags>['flags'];

export const command = defineCommand({
  manyWords: true,
  flags,
  async run({ flags: given, words, session }) {
    const { cwd, today, stdout, language, paint, width } = session;
    const request = { cwd, paths: words, base: given.base ?? null, today, content: packageRoot() };
    if (given.suggestions && !given.fix && !given.diff) throw suggestionsAlone();
    if (given.fix || given.diff) return runFix({ given, request, session });
    const result = await lint(request, { files: nodeFiles, git: nodeGit });
    stdout.write(given.format === 'json' ? lintJson({ result, language }) : lintHuman({ result, language, paint, width }));
    return exitCode({ findings: result.findings, failOn: given['fail-on'] });
  },
});

async function runFix({ given, request, session }: { given: Given; request: LintRequest; session: Session }): Promise<ExitCode> {
  // Loaded only to fix: most calls only check.
  const [{ fix }, { fixDiff, fixHuman, fixJson, notWrittenText }] = await Promise.all([
    import('../app/fix.js'),
    import('../render/fix.js'),
  ]);
  const { stdout, stderr, language, paint, width } = session;
  const written = !given.diff;
  const result = await fix({ ...request, suggestions: given.suggestions, write: written }, { files: nodeFiles, git: nodeGit, filesBelow });
  const fixes = fixHuman({ result, written, language, paint });
  if (given.format === 'json') stdout.write(lintJson({ result: result.lint, language, more: fixJson(result, { written, language }) }));
  else if (written) stdout.write(`${fixes}\n${lintHuman({ result: result.lint, language, paint, width })}`);
  else {
    stdout.write(fixDiff({ changes: result.changes, visible: stdout.isTerminal }));
    stderr.write(fixes);
  }
  if (result.notWritten.length === 0) return exitCode({ findings: result.lint.findings, failOn: given['fail-on'] });
  stderr.write(notWrittenText({ result, language }));
  return 2;
}

function suggestionsAlone(): UserError {
  return new UserError({
    what: { de: '--suggestions allein tut nichts.', en: '--suggestions alone does nothing.' },
    hint: {
      de: 'Schreiben Sie --fix --suggestions, oder zum Ansehen --diff --suggestions.',
      en: 'Write --fix --suggestions, or to look first --diff --suggestions.',
    },
  });
}
