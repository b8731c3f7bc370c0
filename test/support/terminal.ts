import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { cacheFolder } from './program.js';

/** A key by name, or text as it is typed. */
export const keys = { enter: '\r', up: '\u001b[A', down: '\u001b[B', space: ' ', ctrlC: '\u0003' } as const;

export interface TerminalOptions {
  readonly cwd: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A real pseudo-terminal that runs a program, and what a person would see in it. */
export interface RunningTerminal {
  /** What stands on the screen now, without empty lines at the end. */
  screen(): string;
  /** Everything since the start, scrolled away or not, line ends as on the screen. */
  everything(): string;
  /** Waits until a text comes, behind what the last `waitFor` found. Throws with the screen when it does not come or the program ends. */
  waitFor(text: string | RegExp): Promise<void>;
  press(...typed: readonly string[]): void;
  resize(size: { readonly cols: number; readonly rows: number }): void;
  /** The exit code; a signal as in a shell (137 for SIGKILL). Throws with the screen when the program goes on. */
  exit(): Promise<number>;
  kill(signal: 'SIGKILL' | 'SIGHUP' | 'SIGTERM'): void;
}

/** How long a program may stay silent before a test gives up; far more than it ever needs. */
const patience = 30_000;

/** Starts the built program in a terminal as its users do: `CI` is unset, nothing of the environment but what is given. */
export function open(argv: readonly string[], { cwd, cols = 80, rows = 40, env = {} }: TerminalOptions): RunningTerminal {
  const program = pty.spawn(process.execPath, [resolve('bin/run.cjs'), ...argv], {
    name: 'xterm-256color',
    cwd,
    cols,
    rows,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TZ: 'UTC', LC_ALL: 'C.UTF-8', XDG_CACHE_HOME: cacheFolder, ...env },
  });
  const terminal = new xterm.Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true });
  const listeners = new Set<() => void>();
  // What came, one after the other: on the screen itself a redrawn prompt moves the text below it.
  let stream = '';
  let seen = 0;
  let ended: number | null = null;
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  program.onData((data) => {
    terminal.write(data, () => {
      stream += stripVTControlCharacters(data);
      changed();
    });
  });
  const done = new Promise<number>((settle) => {
    program.onExit(({ exitCode, signal }) => {
      // What was still on its way to the screen comes first.
      terminal.write('', () => {
        ended = signal ? 128 + signal : exitCode;
        changed();
        settle(ended);
      });
    });
  });

  function lines(from: number): string[] {
    const { buffer } = terminal;
    const found: string[] = [];
    for (let y = from; y < buffer.active.length; y++) {
      const line = buffer.active.getLine(y);
      const text = line?.translateToString(true) ?? '';
      if (line?.isWrapped && found.length > 0) found[found.length - 1] += text;
      else found.push(text);
    }
    while (found.at(-1) === '') found.pop();
    return found;
  }

  const everything = (): string => lines(0).join('\n');

  return {
    screen: () => lines(terminal.buffer.active.baseY).join('\n'),
    everything,
    waitFor(text) {
      return new Promise((settle, reject) => {
        const look = (): void => {
          const rest = stream.slice(seen);
          const match = typeof text === 'string' ? plainMatch(rest, text) : text.exec(rest);
          if (match === null && ended === null) return;
          listeners.delete(look);
          clearTimeout(timer);
          if (match !== null) {
            seen += match.index + match[0].length;
            settle();
          } else reject(new Error(`the program ended with ${ended} before ${String(text)} came:\n${everything()}`));
        };
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(new Error(`${String(text)} did not come:\n${everything()}`));
        }, patience);
        listeners.add(look);
        look();
      });
    },
    press(...typed) {
      for (const text of typed) program.write(text);
    },
    resize({ cols, rows }) {
      terminal.resize(cols, rows);
      program.resize(cols, rows);
    },
    exit: () =>
      new Promise((settle, reject) => {
        const timer = setTimeout(() => reject(new Error(`the program did not end:\n${everything()}`)), patience);
        void done.then((code) => {
          clearTimeout(timer);
          settle(code);
        });
      }),
    kill: (signal) => program.kill(signal),
  };
}

function plainMatch(text: string, wanted: string): { readonly index: number; readonly 0: string } | null {
  const index = text.indexOf(wanted);
  return index === -1 ? null : { index, 0: wanted };
}
