import { runProgram } from './cli.js';
import { localeLanguage, type Output } from './commands/session.js';
import { formatMessage } from './core/language.js';
import { once } from './core/once.js';
import { cliWords } from './i18n/cli.js';

/** Runs the program in this process and sets its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await runProgram({
    argv: process.argv.slice(2),
    host: {
      cwd: process.cwd().replaceAll('\\', '/'),
      env: process.env,
      stdout: output(stdout),
      stderr: output(stderr),
      get inputIsTerminal() {
        return process.stdin.isTTY === true;
      },
    },
  });
}

const stderr = once(() =>
  opened(process.stderr).on('error', () => {
    process.exitCode = 2;
  }),
);

const stdout = once(() =>
  opened(process.stdout).on('error', (error: NodeJS.ErrnoException) => {
    if (process.exitCode === 2) return;
    const data = { code: error.code ?? '' };
    stderr().write(`${formatMessage({ message: cliWords.unwritable, data, language: localeLanguage(process.env) })}\n`);
    process.exitCode = 2;
  }),
);

function opened(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early; that is no failure of ours.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  });
}

/** Node makes each of its three streams when it is first asked for, which takes as long as checking a document. */
function output(stream: () => NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream().write(text),
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}
