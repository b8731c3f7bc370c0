import { runProgram } from './cli.js';
import type { Output } from './commands/session.js';

/** Runs the program in this process and sets its exit code. */
export async function main(): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
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
