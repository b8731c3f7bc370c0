import { runProgram } from './cli.js';
import { localeLanguage, type Output } from './commands/session.js';
import { formatMessage } from './core/language.js';
import { cliWords } from './i18n/cli.js';

/** Runs the program in this process and sets its exit code. */
export async function main(): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout && process.exitCode !== 2) {
        const message = formatMessage({
          message: cliWords.unwritable,
          data: { code: error.code ?? '' },
          language: localeLanguage(process.env),
        });
        process.stderr.write(`${message}\n`);
      }
      process.exitCode = 2;
    });
  process.exitCode = await runProgram({
    argv: process.argv.slice(2),
    host: {
      cwd: process.cwd().replaceAll('\\', '/'),
      env: process.env,
      stdout: output(process.stdout),
      stderr: output(process.stderr),
      inputIsTerminal: process.stdin.isTTY === true,
    },
  });
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns;
    },
  };
}
