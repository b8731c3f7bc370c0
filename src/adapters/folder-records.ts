import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../core/finding.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import { readRecord, recordName, writeRecord } from '../core/quiz/record-file.js';
import { UserError } from '../core/user-error.js';
import type { Records } from '../ports.js';
import { fileFailure } from './file-failure.js';
import { removeLeftovers, writeFileWhole } from './write-file.js';

/** A record is below 1 kB plus some 200 bytes for each section; what is larger is none. */
const maxRecordBytes = 256 * 1024;

const ending = '.json';

/**
 * Keeps each record in a file of its own that is never changed: several people on one shared folder cannot lose each other's. Files can be read by their owner only,
 * or also by the group of a folder with the set-group-ID bit, which is how a folder is shared on purpose. Throws a `UserError` when a record cannot be stored.
 */
export function folderRecords(folder: string): Records {
  return {
    async append(record) {
      const path = join(folder, `${recordName(record)}${ending}`);
      try {
        const request = { path, text: writeRecord(record), replace: false, mode: await fileMode(folder), folderMode: 0o700 };
        if ((await writeFileWhole(request)) === 'exists' && (await readOne({ folder, file: `${recordName(record)}${ending}` })) === null)
          throw damagedInTheWay(path);
        await removeLeftovers(folder);
        return { where: path };
      } catch (error) {
        throw fileFailure({ error, path: folder, doing: 'write' });
      }
    },

    async all() {
      const records: TrainingRecord[] = [];
      const damaged: string[] = [];
      const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw fileFailure({ error, path: folder, doing: 'read' });
      });
      for (const file of files.filter((name) => name.endsWith(ending)).sort(compareText)) {
        const record = await readOne({ folder, file });
        if (record === null) damaged.push(join(folder, file));
        else records.push(record);
      }
      return { records, damaged };
    },
  };
}

async function readOne({ folder, file }: { folder: string; file: string }): Promise<TrainingRecord | null> {
  const path = join(folder, file);
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > maxRecordBytes) return null;
    return readRecord({ text: await readFile(path, 'utf8'), name: file.slice(0, -ending.length) });
  } catch {
    return null;
  }
}

async function fileMode(folder: string): Promise<number> {
  const mode = (await stat(folder).catch(() => null))?.mode ?? 0;
  return (mode & 0o2000) !== 0 && (mode & 0o040) !== 0 ? 0o640 : 0o600;
}

function damagedInTheWay(path: string): UserError {
  return new UserError({
    what: {
      de: `Unter „${path}“ liegt eine beschädigte Datei; der Nachweis wurde nicht gespeichert.`,
      en: `There is a damaged file at “${path}”; the record was not stored.`,
    },
    hint: {
      de: 'Verschieben Sie die beschädigte Datei an einen anderen Ort und rufen Sie denselben Befehl noch einmal auf.',
      en: 'Move the damaged file elsewhere and run the same command again.',
    },
  });
}
