import type { Interrupts } from '../ports.js';

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
