import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Localised } from '../core/language.js';
import { Interrupted, type Interrupts, type Stoppable } from '../ports.js';

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

/** Long work that ends with one sentence on Ctrl-C; a second Ctrl-C ends the program at once. `release` gives the key back to the system. */
export function endsOnInterrupt(sentence: Localised): Stoppable & { release(): void } {
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
    release: () => {
      process.off('SIGINT', heard);
    },
  };
}
