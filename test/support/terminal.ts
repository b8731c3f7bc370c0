import { resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';

/** A real terminal with the built program in it. */
export interface TestTerminal {
  /** Types a text as a keyboard would send it. */
  type(text: string): void;
  /** Waits until the text stands in the terminal, history included; then returns everything that stands there. */
  until(text: string): Promise<string>;
  /** What stands in the terminal, history included, without blanks at the ends of lines. */
  text(): string;
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>;
}

export const keys = { enter: '\r', space: ' ', down: '\u001b[B', up: '\u001b[A', interrupt: '\u0003' } as const;

/** Starts the built program in a terminal of the given size, without any variable of the machine that runs the tests and without `CI`. It is ended after the test. */
export function openTerminal({
  args,
  cwd,
  columns = 80,
  rows = 24,
  env = {},
}: {
  args: readonly string[];
  cwd: string;
  columns?: number;
  rows?: number;
  env?: Readonly<Record<string, string>>;
}): TestTerminal {
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
  const program = spawn(process.execPath, [resolve('bin/run.cjs'), ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: '/nonexistent',
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
      TERM: 'xterm-256color',
      UNISONO_NO_CACHE: '1',
      ...env,
    },
  });
  const watchers = new Set<() => void>();
  const tell = (): void => {
    for (const watcher of watchers) watcher();
  };
  program.onData((data) => screen.write(data, tell));
  let over = false;
  const ended = new Promise<number>((done) =>
    program.onExit(({ exitCode }) => {
      over = true;
      // Behind the last data, so that all of it stands on the screen.
      screen.write('', () => {
        tell();
        done(exitCode);
      });
    }),
  );
  onTestFinished(() => {
    if (!over) program.kill();
  });

  function text(): string {
    const { active } = screen.buffer;
    const lines: string[] = [];
    for (let row = 0; row < active.length; row++) lines.push(active.getLine(row)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  }

  return {
    type: (typed) => program.write(typed),
    text,
    ended,
    until(wanted) {
      return new Promise((found, missed) => {
        const stop = (): void => {
          watchers.delete(look);
          clearTimeout(limit);
        };
        const limit = setTimeout(() => {
          stop();
          missed(new Error(`“${wanted}” did not come. The terminal shows:\n${text()}`));
        }, 30_000);
        const look = (): void => {
          const now = text();
          if (!now.includes(wanted)) {
            if (over) {
              stop();
              missed(new Error(`the program ended before “${wanted}” came. The terminal shows:\n${now}`));
            }
            return;
          }
          stop();
          found(now);
        };
        watchers.add(look);
        look();
      });
    },
  };
}
