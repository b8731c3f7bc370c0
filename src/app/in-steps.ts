import { atOnce, type Steps } from '../core/steps.js';
import type { Stoppable } from '../ports.js';

/** Does long work piece by piece, so that somebody can end it between two of them; at once where nobody can. Throws Interrupted. */
export async function inSteps<T>(steps: Steps<T>, stop: Stoppable | undefined): Promise<T> {
  if (stop === undefined) return atOnce(steps);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await stop.step();
  }
}
