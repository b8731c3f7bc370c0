import type { Absence } from '../ports.js';

/** Watches a terminal: the signal comes when no key was pressed for so many milliseconds. `lines`: keys are handed over line by line. */
export function watchAbsence({ input, lines, after }: { input: NodeJS.ReadStream; lines: boolean; after: number }): Absence {
  const gone = new AbortController();
  let timer = setTimeout(() => gone.abort(), after);
  const here = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => gone.abort(), after);
  };
  // Listening to the bytes themselves would swallow keys between two prompts; lines are read all the time.
  const event = lines ? 'data' : 'keypress';
  input.on(event, here);
  return {
    signal: gone.signal,
    close() {
      clearTimeout(timer);
      input.off(event, here);
    },
  };
}
