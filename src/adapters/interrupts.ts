import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Localised } from '../core/language.js';
import { type Files, Interrupted, type Interrupts, type Stoppable } from '../ports.js';

/** Ctrl-C as the terminal sends it. The system ends a program that does not listen, so it is listened to only while something is held. */
export const terminalInterrupts: Interrupts = {
  hold() {
    let asked = false;
    const remember = (): void => {
      asked = true;
    };
    process.on('SIGINT', remember);
    return {
      asked: () => asked,
      release: () => {
        process.off('SIGINT', remember);
      },
    };
  },
};

/** Writing that Ctrl-C does not cut short: it is done whole, and then one sentence says so. Throws Interrupted with it. */
export async function writesWhole<T>(sentence: Localised, write: () => Promise<T>): Promise<T> {
  const held = terminalInterrupts.hold();
  try {
    const done = await write();
    // Signals are handed over only between two turns.
    await nextTurn();
    if (held.asked()) throw new Interrupted(sentence);
    return done;
  } finally {
    held.release();
  }
}

/** So long somebody may wait for an answer to Ctrl-C, in milliseconds. */
const patience = 100;

/** Work that Ctrl-C ends with one sentence. */
export interface Ending extends Stoppable {
  /** While somebody is asked, the key belongs to the question. */
  aside<T>(work: () => Promise<T>): Promise<T>;
}

/** Does work that Ctrl-C ends with one sentence; afterwards the key belongs to the system again. */
export async function endingWith<T>(sentence: Localised, work: (stop: Ending) => Promise<T>): Promise<T> {
  const stop = endsOnInterrupt(sentence);
  try {
    return await work(stop);
  } finally {
    stop.release();
  }
}

/** Files that are read only until somebody presses Ctrl-C. */
export function readUntil(files: Files, stop: Stoppable): Files {
  return {
    ...files,
    async read(path, options) {
      await stop.step();
      return files.read(path, options);
    },
  };
}

/** Long work that ends with one sentence on Ctrl-C; a second Ctrl-C ends the program at once. `release` gives the key back to the system. */
export function endsOnInterrupt(sentence: Localised): Ending & { release(): void } {
  let asked = false;
  let refuse: ((error: Interrupted) => void) | null = null;
  const heard = (): void => {
    if (asked) process.exit(130);
    asked = true;
    refuse?.(new Interrupted(sentence));
  };
  let last = performance.now();
  process.on('SIGINT', heard);
  return {
    async step() {
      if (!asked && performance.now() - last < patience) return;
      // Signals are handed over only between two turns.
      await nextTurn();
      last = performance.now();
      if (asked) throw new Interrupted(sentence);
    },
    during: (work) =>
      new Promise((resolve, reject) => {
        refuse = reject;
        work.then(resolve, reject);
      }),
    async aside(work) {
      process.off('SIGINT', heard);
      try {
        return await work();
      } finally {
        process.on('SIGINT', heard);
      }
    },
    release: () => {
      process.off('SIGINT', heard);
    },
  };
}
