import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { compareText } from '../core/finding.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import { readRecord, recordName, writeRecord } from '../core/quiz/record-file.js';
import { type RecordReader, recordReader } from '../core/training/record-reader.js';
import { currentPeople, groupsOf, type Person, tally } from '../core/training/tally.js';
import { UserError } from '../core/user-error.js';
import type { Records } from '../ports.js';
import { fileFailure } from './file-failure.js';
import { damagedRegister, fileMode, parsed, refuseNewer } from './folder-store.js';
import { removeLeftovers, writeFileWhole } from './write-file.js';

/** A record is below 1 kB plus some 200 bytes for each section; what is larger is none. */
const maxRecordBytes = 256 * 1024;

const ending = '.json';

/** What the store keeps beside the records. The folder has a name that no record has. */
const register = { people: 'register/people.json', told: 'register/told.json' } as const;

const personSchema = z.strictObject({ code: z.string(), unit: z.nullable(z.string()), audience: z.nullable(z.string()) });
const peopleSchema = z.strictObject({ people: z.array(personSchema) });
const toldSchema = z.strictObject({ told: z.record(z.string(), z.int()) });

interface Loaded {
  readonly reader: RecordReader;
  readonly records: readonly TrainingRecord[];
  readonly damaged: readonly string[];
}

/**
 * Keeps each record in a file of its own that is never changed: several people on one shared folder cannot lose each other's. Files can be read by their owner only,
 * or also by the group of a folder with the set-group-ID bit, which is how a folder is shared on purpose. Throws a `UserError` when a record cannot be stored, or the store was
 * written by a newer version.
 */
export function folderRecords(folder: string): Records {
  let loaded: Promise<Loaded> | null = null;
  const load = (): Promise<Loaded> => {
    loaded ??= readAll(folder);
    return loaded;
  };
  const keep = async (name: string, value: unknown): Promise<void> => {
    await refuseNewer(folder);
    try {
      const shared = await fileMode(folder);
      await writeFileWhole({
        path: join(folder, name),
        text: `${JSON.stringify(value)}\n`,
        replace: true,
        mode: shared,
        folderMode: 0o700,
      });
    } catch (error) {
      throw fileFailure({ error, path: folder, doing: 'write' });
    }
  };
  const people = async (): Promise<readonly Person[]> => (await readRegister(folder, register.people, peopleSchema))?.people ?? [];
  const setPeople = (list: readonly Person[]): Promise<void> =>
    keep(register.people, { people: [...list].sort((a, b) => compareText(a.code, b.code)) });

  return {
    where: folder,

    async append(record) {
      await refuseNewer(folder);
      const name = `${recordName(record)}${ending}`;
      const path = join(folder, name);
      try {
        const request = { path, text: writeRecord(record), replace: false, mode: await fileMode(folder), folderMode: 0o700 };
        if ((await writeFileWhole(request)) === 'exists' && readOne({ folder, file: name }) === null) throw damagedInTheWay(path);
        await removeLeftovers(folder);
        loaded = null;
        return { where: path };
      } catch (error) {
        throw fileFailure({ error, path: folder, doing: 'write' });
      }
    },

    async of(person) {
      const { records, damaged } = await load();
      return { records: records.filter((record) => record.person === person), damaged };
    },

    async all() {
      const { records, damaged } = await load();
      return { records, damaged };
    },

    async proofs() {
      const { reader, records, damaged } = await load();
      return { proofs: reader.proofs(records), damaged };
    },

    async tally(request) {
      const { reader, records } = await load();
      return tally({ records, people: await people(), request, keyOf: reader.keyOf });
    },

    async current(request) {
      const { reader, records } = await load();
      return currentPeople({ records, people: await people(), request, keyOf: reader.keyOf });
    },

    async named(start) {
      const { records } = await load();
      return records.filter((record) => recordName(record).startsWith(start));
    },

    async remove(request) {
      await refuseNewer(folder);
      const { reader, records } = await load();
      const gone = records.filter((record) =>
        'person' in request
          ? record.person === request.person
          : record.day < request.before && !isKept({ day: record.day, since: request.except.get(reader.keyOf(record)) }),
      );
      if (request.dryRun) return gone.length;
      try {
        for (const record of gone)
          await unlink(join(folder, `${recordName(record)}${ending}`)).catch((error: NodeJS.ErrnoException) => {
            if (error.code !== 'ENOENT') throw error;
          });
        loaded = null;
      } catch (error) {
        throw fileFailure({ error, path: folder, doing: 'remove' });
      }
      if ('person' in request) {
        const list = await people();
        if (list.some(({ code }) => code === request.person)) await setPeople(list.filter(({ code }) => code !== request.person));
      }
      return gone.length;
    },

    people,
    async groups() {
      return groupsOf(await people());
    },
    setPeople,

    async told() {
      return new Map(Object.entries((await readRegister(folder, register.told, toldSchema))?.told ?? {}));
    },

    async tell(counts) {
      await keep(register.told, { told: Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b))) });
    },

    async close() {},
  };
}

async function readAll(folder: string): Promise<Loaded> {
  await refuseNewer(folder);
  const reader = recordReader((text) => hash('sha256', text, 'hex'));
  const buffer = Buffer.allocUnsafe(maxRecordBytes + 1);
  const records: TrainingRecord[] = [];
  const damaged: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw fileFailure({ error, path: folder, doing: 'read' });
  });
  const files = entries.filter(({ name }) => name.endsWith(ending)).sort((a, b) => compareText(a.name, b.name));
  for (const entry of files) {
    // Links and what a file system does not tell about are looked at; opening a pipe would wait for ever.
    const text = entry.isFile() || isFile(join(folder, entry.name)) ? readSmall({ path: join(folder, entry.name), buffer }) : null;
    const record = text === null ? null : reader.read({ text, name: entry.name.slice(0, -ending.length) });
    if (record === null) damaged.push(join(folder, entry.name));
    else records.push(record);
  }
  return { reader, records, damaged };
}

/** Whether a record of that day stays: its proof is kept from `since` on, always for null, and not at all where nothing is said. */
function isKept({ day, since }: { day: string; since: string | null | undefined }): boolean {
  return since !== undefined && (since === null || day >= since);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The text of a file that is no larger than a record can be; null when it is, or cannot be read. Without promises and without asking for its size: a hundred thousand small files are read in half of the time. */
function readSmall({ path, buffer }: { path: string; buffer: Buffer }): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    let length = 0;
    for (;;) {
      const more = readSync(file, buffer, length, buffer.length - length, null);
      length += more;
      // What ends in `}` and a line end is whole: to read on in order to learn that nothing follows costs as much as the file itself.
      if (more === 0 || length === buffer.length || buffer[length - 1] === 0x0a) break;
    }
    return length > maxRecordBytes ? null : buffer.toString('utf8', 0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function readOne({ folder, file }: { folder: string; file: string }): TrainingRecord | null {
  const path = join(folder, file);
  const text = isFile(path) ? readSmall({ path, buffer: Buffer.allocUnsafe(maxRecordBytes + 1) }) : null;
  return text === null ? null : readRecord({ text, name: file.slice(0, -ending.length) });
}

/** Something that the store keeps beside its records; null when it is not there. */
async function readRegister<T>(folder: string, name: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  await refuseNewer(folder);
  const path = join(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileFailure({ error, path, doing: 'read' });
  }
  const value = schema.safeParse(parsed(text));
  if (!value.success) throw damagedRegister(path);
  return value.data;
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
