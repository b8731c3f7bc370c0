import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Crew, Threads } from '../ports.js';
import { startCrew } from './thread-crew.js';

/** So much text keeps a thread busy for several times as long as it takes to start one. */
const worthwhile = 1_500_000;

/** More would need more memory than they spare time. */
const mostThreads = 3;

/** A thread holds all texts once more. Beyond this, in all threads together, memory is worth more than time. */
const mostCharacters = 30_000_000;

/** Threads of the bundle; none where the program runs from its sources. */
export const lintThreads: Threads = {
  start(job, characters): Crew | null {
    const wanted = Math.min(
      availableParallelism() - 1,
      Math.floor(characters / worthwhile),
      Math.floor(mostCharacters / Math.max(1, characters)),
      mostThreads,
    );
    // Both lie in the package, one level below its root.
    const file = join(import.meta.dirname, '../bin/lint-thread.cjs');
    return wanted < 1 || !existsSync(join(import.meta.dirname, 'program.cjs')) ? null : startCrew({ file, job, threads: wanted });
  },
};
