import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runProgram } from '../../src/cli.js';

/** What one call of the program gives. */
export interface CallResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is piped into the spawned program; nothing when left out. */
  readonly input?: string | Uint8Array;
}

/** Where the program keeps what it has compiled, as it does for its users: starts are almost twice as fast. */
export const cacheFolder = resolve('node_modules/.cache');

/** The surroundings of every call: nothing of the machine that runs the tests. */
const baseEnv: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  TZ: 'UTC',
  LC_ALL: 'C',
  NO_COLOR: '1',
  CI: '1',
  XDG_CACHE_HOME: cacheFolder,
};

/** Calls the program in this process. `output` is what a person sees: both streams as they come. */
export async function callInProcess({ args, cwd, env }: Call): Promise<CallResult & { readonly output: string }> {
  const out = { stdout: '', stderr: '', output: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      out[name] += text;
      out.output += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  const code = await runProgram({
    argv: args,
    host: {
      cwd: cwd.replaceAll('\\', '/'),
      env: { ...baseEnv, ...env },
      stdout: output('stdout'),
      stderr: output('stderr'),
      runtime: `${process.platform}-${process.arch} node-${process.version}`,
      inputIsTerminal: false,
    },
  });
  return { code, ...out };
}

/** Calls the built program as its users do. */
export function callSpawned({ args, cwd, env, input }: Call): CallResult {
  const result = spawnSync(process.execPath, [resolve('bin/run.cjs'), ...args], {
    cwd,
    env: { ...baseEnv, ...env },
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    timeout: 50_000,
    ...(input === undefined ? {} : { input }),
  });
  return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
}
