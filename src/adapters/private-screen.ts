/** A screen whose text cannot be scrolled back to. `close` takes everything away that was shown since; line by line it clears the whole terminal. */
export function privateScreen({ output, lines }: { output: NodeJS.WritableStream; lines: boolean }): { close(): void } {
  if (!lines) output.write('\u001b[?1049h\u001b[H');
  return {
    // Leaving the second screen brings the first one back as it was; the third code empties what a terminal keeps to scroll back to.
    close: () => void output.write(lines ? '\u001b[H\u001b[2J\u001b[3J' : '\u001b[?1049l'),
  };
}
