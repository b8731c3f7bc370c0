import { endsUnheard } from './adapters/interrupts.js';
import { standardStream } from './adapters/standard-stream.js';
import { runProgram } from './cli.js';
import { type Host, languageDespite, localeLanguage } from './commands/session.js';
import { formatMessage } from './core/language.js';
import { cliWords } from './i18n/cli.js';

/** Runs the program in this process and sets its exit code. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const host: Host = {
    cwd: process.cwd().replaceAll('\\', '/'),
    env: process.env,
    stdout,
    stderr,
    runtime: `${process.platform}-${process.arch} node-${process.version}`,
    get inputIsTerminal() {
      return process.stdin.isTTY === true;
    },
  };
  endsUnheard(() => stderr.write(`${formatMessage({ message: cliWords.interrupted, language: languageDespite({ argv, host }) })}\n`));
  process.exitCode = await runProgram({ argv, host });
  if (unwritable) process.exitCode = 2;
  // What was given up may still be under way, in threads and other programs; nobody waits for it.
  if (process.exitCode === 130) process.exit();
}

/** Runs a thread of `lint`. Returns what hands its findings over and so ends it. */
export async function lintThread(): Promise<() => void> {
  const { runLintThread } = await import('./commands/lint-thread.js');
  return runLintThread();
}

let unwritable = false;

const stderr = standardStream({ fd: 2, open: () => process.stderr, failed: closedOr(() => undefined) });

const stdout = standardStream({
  fd: 1,
  open: () => process.stdout,
  failed: closedOr((error) => {
    const data = { code: error.code ?? '' };
    if (!unwritable) stderr.write(`${formatMessage({ message: cliWords.unwritable, data, language: localeLanguage(process.env) })}\n`);
  }),
});

function closedOr(tell: (error: NodeJS.ErrnoException) => void): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    // A reader such as `head` may close the pipe early; that is no failure of ours.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    tell(error);
    unwritable = true;
    process.exitCode = 2;
  };
}
