import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { LearnerState } from '../ports.js';
import { fileFailure } from './file-failure.js';
import { removeLeftovers, writeFileWhole } from './write-file.js';

/** Keeps the learner's private state in a folder that only the learner can read, one file for each key. Throws a `UserError` when something cannot be kept or read. */
export function folderLearnerState(folder: string): LearnerState {
  const pathOf = (key: string): string => {
    if (!/^[a-z0-9][a-z0-9.-]{0,150}$/.test(key)) throw new Error(`"${key}" cannot be a file name`);
    return join(folder, key);
  };
  const write = (path: string, text: string, replace: boolean): Promise<'written' | 'exists'> =>
    writeFileWhole({ path, text, replace, mode: 0o600, folderMode: 0o700 });

  return {
    async load(key) {
      return (await readText(pathOf(key))) ?? null;
    },

    async save(key, text) {
      try {
        await write(pathOf(key), text, true);
      } catch (error) {
        throw fileFailure({ error, path: folder, doing: 'write' });
      }
    },

    async clear(key) {
      try {
        await unlink(pathOf(key));
        await removeLeftovers(folder);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
        throw fileFailure({ error, path: folder, doing: 'remove' });
      }
    },

    async setPerson(code) {
      try {
        await write(pathOf('person'), `${code}\n`, true);
      } catch (error) {
        throw fileFailure({ error, path: folder, doing: 'write' });
      }
    },

    async person(fresh) {
      const path = pathOf('person');
      const kept = await knownPerson(path);
      if (kept !== null) return kept;
      try {
        // Two programs that start at once must agree on one code: the second to write takes the first one's.
        const result = await write(path, `${fresh}\n`, false);
        if (result === 'written') return fresh;
        const other = await knownPerson(path);
        if (other !== null) return other;
        await write(path, `${fresh}\n`, true);
        return fresh;
      } catch (error) {
        throw fileFailure({ error, path: folder, doing: 'write' });
      }
    },
  };
}

async function knownPerson(path: string): Promise<string | null> {
  const code = (await readText(path))?.trim() ?? '';
  return /^[a-z0-9]{4,40}$/.test(code) ? code : null;
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileFailure({ error, path, doing: 'read' });
  }
}
