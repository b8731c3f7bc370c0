import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UserError } from '../core/user-error.js';

/** Says in which form a folder keeps what it keeps; missing means the first. */
const versionFile = 'register/store.json';

const versionSchema = z.object({ schema: z.int() });

/** A store that a newer version has written is left alone: what it means is not known here. */
export async function refuseNewer(folder: string): Promise<void> {
  const path = join(folder, versionFile);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  const value = versionSchema.safeParse(parsed(text));
  if (!value.success) throw damagedRegister(path);
  if (value.data.schema > 1) throw newerStore(folder);
}

/** What a text says as JSON; null when it says nothing. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Permissions of a file in a store: readable for its owner only, or also for the group of a folder that is shared on purpose. */
export async function fileMode(folder: string): Promise<number> {
  const mode = (await stat(folder).catch(() => null))?.mode ?? 0;
  return (mode & 0o2000) !== 0 && (mode & 0o040) !== 0 ? 0o640 : 0o600;
}

/** The store is in a form that only a later version understands. */
export function newerStore(where: string): UserError {
  return new UserError({
    what: {
      de: `Die Ablage „${where}“ hat eine neuere Version von unisono angelegt; diese versteht sie nicht.`,
      en: `The store “${where}” was made by a newer version of unisono; this one does not understand it.`,
    },
    hint: {
      de: 'Nehmen Sie die neuere Version. In der Ablage wurde nichts geändert.',
      en: 'Use the newer version. Nothing in the store was changed.',
    },
  });
}

/** Something that a store keeps beside the records cannot be read. */
export function damagedRegister(path: string): UserError {
  return new UserError({
    what: { de: `„${path}“ ist beschädigt.`, en: `“${path}” is damaged.` },
    hint: {
      de: 'Holen Sie die Datei aus einer Sicherung zurück, oder legen Sie sie neu an (Personen: unisono training people import). Die Nachweise selbst sind nicht betroffen.',
      en: 'Get the file back from a backup, or make it again (people: unisono training people import). The records themselves are not affected.',
    },
  });
}
