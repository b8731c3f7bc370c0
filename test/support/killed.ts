import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFolder } from './program.js';

/** Runs the built program and kills it as soon as something is true, looked at every millisecond. Tells the signal; null when the program ended before. */
export async function killWhen({
  cwd,
  args,
  reached,
}: {
  cwd: string;
  args: readonly string[];
  reached: () => boolean;
}): Promise<NodeJS.Signals | null> {
  const program = spawn(process.execPath, [resolve('bin/run.cjs'), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: cacheFolder, LC_ALL: 'C' },
    stdio: 'ignore',
  });
  const ended = once(program, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  while (!reached() && program.exitCode === null) await setTimeout(1);
  program.kill('SIGKILL');
  return (await ended)[1];
}
