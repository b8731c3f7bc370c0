import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programText } from '../core/portfolio/program.js';
import type { Solver } from '../ports.js';

type Solve = Awaited<ReturnType<typeof import('./solver.part.js')['openSolver']>>;

interface Opened {
  solve(...program: Parameters<Solve>): Promise<ReturnType<Solve>>;
  stop(): void;
}

/**
 * Solves with HiGHS in WebAssembly, which is loaded with the first program. `seconds` is the limit for each one. It works in a thread of its own, so that the main one hears Ctrl-C
 * meanwhile; `stop` ends it at once.
 */
export function highsSolver({ seconds }: { readonly seconds: number }): Solver & { stop(): void } {
  let opened: Promise<Opened> | null = null;
  return {
    async solve(program, effort = {}) {
      opened ??= openSolver();
      const { solve } = await opened;
      return solve(programText(program), { seconds, ...effort, names: program.variables.map((_, index) => `v${index}`) });
    },
    stop() {
      void opened?.then(({ stop }) => stop());
    },
  };
}

async function openSolver(): Promise<Opened> {
  const file = join(import.meta.dirname, 'solver.cjs');
  return existsSync(file) ? inThread(file) : inHouse();
}

/** Where the program runs from its sources, there is no script for a thread. */
async function inHouse(): Promise<Opened> {
  const { openSolver: open } = await import('./solver.part.js');
  const solve = await open();
  return { solve: async (...program) => solve(...program), stop: () => undefined };
}

async function inThread(file: string): Promise<Opened> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(file, { workerData: { solves: true } });
  return {
    solve: (...program) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (solved: ReturnType<Solve>) => {
          worker.off('error', reject);
          resolve(solved);
        });
        worker.postMessage(program);
      }),
    stop: () => void worker.terminate(),
  };
}
