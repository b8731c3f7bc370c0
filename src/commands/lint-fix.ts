import { nodeGit } from '../adapters/git.js';
import { endingWith, terminalInterrupts } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { fix } from '../app/fix.js';
import { fixDiff, fixHuman, fixJson, notWrittenText } from '../render/fix.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LintCall, lintNotFinished, lintProgress, showLint } from './lint-call.js';

/** Carries out `lint --fix`, or shows with `--diff` what it would change. */
export async function fixAndShow(call: LintCall): Promise<ExitCode> {
  const { given, request, session } = call;
  const { stdout, stderr, language, paint } = session;
  const written = !given.diff;
  const line = lintProgress(session);
  const wish = { ...request, suggestions: given.suggestions, write: written };
  const result = await endingWith(lintNotFinished, (stop) =>
    fix(wish, { files: nodeFiles, git: nodeGit, filesBelow, interrupts: terminalInterrupts, progress: line.progress, stop }),
  ).finally(() => line.clear());
  const fixes = fixHuman({ result, written, language, paint });
  const asDiff = !written && given.format === 'human';
  await showLint({
    result: result.lint,
    call,
    format: asDiff ? null : given.format,
    before: written ? `${fixes}\n` : '',
    more: fixJson(result, { written, language }),
  });
  if (asDiff) {
    stdout.write(fixDiff({ changes: result.changes, visible: stdout.isTerminal }));
    stderr.write(fixes);
  }
  if (result.notWritten.length === 0) return exitCode({ findings: result.lint.findings, failOn: given['fail-on'] });
  stderr.write(notWrittenText({ result, language }));
  return 2;
}
