import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  readonly wall: number;
  /** Largest resident memory of the main process in MB, looked at every few milliseconds. */
  readonly memory: number;
}

/** Runs a program to its end, whatever its exit code, and says what it cost. Linux only, because memory is read from `/proc`. */
export function costOf({
  file,
  args,
  cwd,
  env,
}: {
  file: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(file, args, { cwd, env, stdio: 'ignore' });
    let memory = 0;
    const look = (): void => {
      try {
        const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        memory = Math.max(memory, Number(peak ?? 0) / 1024);
      } catch {
        // The process has ended.
      }
    };
    const timer = setInterval(look, 4);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(timer);
      resolve({ wall: Number(process.hrtime.bigint() - begin) / 1e6, memory });
    });
  });
}
