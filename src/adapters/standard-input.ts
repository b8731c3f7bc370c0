import type { StandardInput } from '../ports.js';

/** What is piped into this process, or typed until Ctrl-D. */
export const standardInput: StandardInput = {
  async read({ maxBytes }) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      // Leaving the loop closes the stream: an endless one ends here.
      if (size > maxBytes) return null;
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  },
};
