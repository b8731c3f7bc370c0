import { runProgram } from './cli.js';
import type { Output } from './commands/session.js';
import { once } from './core/once.js';

/** Runs the program in this process and sets its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await runProgram({
    argv: process.argv.slice(2),
    host: {
      cwd: process.cwd().replaceAll('\\', '/'),
      env: process.env,
      stdout: output(once(() => opened(process.stdout))),
      stderr: output(once(() => opened(process.stderr))),
      get inputIsTerminal() {
        return process.stdin.isTTY === true;
      },
    },
  });
}

function opened(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    process.exitCode = 2;
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
