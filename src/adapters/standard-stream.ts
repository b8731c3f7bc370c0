import { fstatSync, statSync, writeSync } from 'node:fs';
import { once } from '../core/once.js';

/** A standard stream of this process. */
export interface StandardStream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/**
 * Writes to a standard stream without making Node's stream object, which takes as long as checking a document; only a terminal, or a pipe that is full, needs that.
 * `open` makes the stream; `failed` hears of errors of the system when writing.
 */
export function standardStream({
  fd,
  open,
  failed,
}: {
  fd: 1 | 2;
  open: () => NodeJS.WriteStream;
  failed: (error: NodeJS.ErrnoException) => void;
}): StandardStream {
  const stream = once(() => open().on('error', failed));
  const isTerminal = once(() => mayBeTerminal(fd) && stream().isTTY === true);
  return {
    write(text) {
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(fd, bytes, written);
      } catch (error) {
        const fault = error as NodeJS.ErrnoException;
        // A pipe that does not block and is full: Node's stream waits for its reader.
        if (fault.code === 'EAGAIN') stream().write(bytes.subarray(written));
        else failed(fault);
      }
    },
    get isTerminal() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? stream().columns : undefined;
    },
  };
}

function mayBeTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return process.platform === 'win32' || (stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null').rdev);
  } catch {
    return false;
  }
}
