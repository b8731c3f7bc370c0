import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Crew, Threads } from '../ports.js';

/** So much text keeps a thread busy for several times as long as it takes to start one. */
const worthwhile = 1_500_000;

/** One processor would only take turns; with two, a thread saves a fifth of the time of a thousand policies and takes 85 MB (`bench/lint`). */
const fewestProcessors = 2;

/** More would need more memory than they spare time. */
const mostThreads = 3;

/** A thread holds all texts once more. Beyond this, in all threads together, memory is worth more than time. */
const mostCharacters = 30_000_000;

/** Threads of the bundle; none where the program runs from its sources. */
export const lintThreads: Threads = {
  async start(job, characters): Promise<Crew | null> {
    if (characters < worthwhile) return null;
    if (characters > mostCharacters || availableParallelism() < fewestProcessors) return null;
    if (!existsSync(join(import.meta.dirname, 'program.cjs'))) return null;
    const threads = Math.min(
      availableParallelism() - 1,
      Math.floor(characters / worthwhile),
      Math.floor(mostCharacters / characters),
      mostThreads,
    );
    if (threads < 1) return null;
    // Loaded only here: a few documents are judged sooner than a thread has started.
    const { startCrew } = await import('./thread-crew.js');
    // Both lie in the package, one level below its root.
    return startCrew({ file: join(import.meta.dirname, '../bin/lint-thread.cjs'), job, threads });
  },
};
