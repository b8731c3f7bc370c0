import type { Localised } from '../core/language.js';
import { type Files, Interrupted, type Interrupts, type Stoppable } from '../ports.js';

/** Those who hear Ctrl-C now. Libraries that listen too, such as the one that starts git, do not count. */
const hearing = new Set<() => void>();

/** Hears Ctrl-C as the terminal sends it, until what comes back is called. */
export function hear(heard: () => void): () => void {
  process.on('SIGINT', heard);
  hearing.add(heard);
  return () => {
    process.off('SIGINT', heard);
    hearing.delete(heard);
  };
}

/** Ends the program with exit code 130 on Ctrl-C, after something is said, unless somebody hears it who knows what has become of the work. */
export function endsUnheard(say: () => void): void {
  process.on('SIGINT', () => {
    if (hearing.size > 0) return;
    say();
    process.exit(130);
  });
}

/** Ctrl-C while something is held. */
export const terminalInterrupts: Interrupts = {
  hold() {
    let asked = false;
    const release = hear(() => {
      asked = true;
    });
    return { asked: () => asked, release };
  },
};

/** Until what came in from outside has been handed over. The promised form is a module of its own, which every start would have to load. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

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

/** Does work that Ctrl-C ends with one sentence; afterwards it ends the program as everywhere. */
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

/** Long work that ends with one sentence on Ctrl-C; a second Ctrl-C ends the program at once. `release` gives the key back. */
export function endsOnInterrupt(sentence: Localised): Ending & { release(): void } {
  let asked = false;
  let refuse: ((error: Interrupted) => void) | null = null;
  const heard = (): void => {
    if (asked) process.exit(130);
    asked = true;
    refuse?.(new Interrupted(sentence));
  };
  let last = Date.now();
  let release = hear(heard);
  return {
    async step() {
      if (!asked && Date.now() - last < patience) return;
      // Signals are handed over only between two turns.
      await nextTurn();
      last = Date.now();
      if (asked) throw new Interrupted(sentence);
    },
    during: (work) =>
      new Promise((resolve, reject) => {
        refuse = reject;
        work.then(resolve, reject);
      }),
    async aside(work) {
      release();
      try {
        return await work();
      } finally {
        release = hear(heard);
      }
    },
    release: () => release(),
  };
}
