import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileFailure } from './file-failure.js';

/** Adds a text to the end of a file that may not exist yet, never through a link. Throws a UserError when the system refuses. */
export async function appendText(path: string, text: string): Promise<void> {
  try {
    const handle = await open(
      path,
      constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
      0o666,
    );
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileFailure({ error, path, doing: 'write' });
  }
}
