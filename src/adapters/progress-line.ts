import type { Progress } from '../ports.js';
import type { StandardStream } from './standard-stream.js';

/** Whoever waits longer than this wonders whether anything happens. */
const patience = 1000;
const between = 200;

/**
 * Shows on a terminal how far a long run is: one line that is written over, from the second second on. The cursor goes back to its start each time, so that a program that is
 * ended by Ctrl-C leaves no half line before the prompt.
 */
export function progressLine({
  stream,
  wanted,
}: {
  stream: Pick<StandardStream, 'write' | 'isTerminal'>;
  /** False where no line may be written over. */
  wanted: boolean;
}): {
  /** Hears how far one stage of the run is. */
  stage(text: (percent: number) => string): Progress;
  /** Takes the line away, if there is one. */
  clear(): void;
} {
  // Not `performance`, which is loaded when somebody asks it first, and would be at every start.
  let due = Date.now() + patience;
  let shown = false;
  return {
    stage: (text) => (done, total) => {
      const now = Date.now();
      if (now < due || !wanted || !stream.isTerminal) return;
      due = now + between;
      shown = true;
      stream.write(`\u001b[K${text(Math.floor((100 * done) / total))}\r`);
    },
    clear() {
      if (shown) stream.write('\u001b[K');
      shown = false;
    },
  };
}
