import { setFlagsFromString } from 'node:v8';

/**
 * Has the memory of what is no longer needed taken back earlier, for runs over thousands of files: by default V8 lets the heap grow to several times of what is in use.
 * Costs next to no time, since little of what a run makes lives on.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
