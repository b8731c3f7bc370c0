import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LinkInTheWay } from './link-in-the-way.js';

export interface WriteRequest {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** False: an existing file is left as it is and the answer is `exists`. */
  readonly replace: boolean;
  /** True: a file that is replaced keeps its permissions, and one that is read-only is refused. */
  readonly keep?: boolean;
  /** Permissions of the file; what the umask leaves of 0666 when left out. */
  readonly mode?: number;
  /** Permissions of folders that must be made; what the umask leaves of 0777 when left out. */
  readonly folderMode?: number;
  /** A folder below which no folder on the way may be a link. Only the file itself is looked at when left out. */
  readonly within?: string;
}

const leftover = /^\.unisono-[0-9a-f]{24}\.tmp$/;

/**
 * Writes a file completely or not at all: new temporary file in the same folder, all bytes, fsync, rename, fsync of the folder. When it returns, the text is on the disk.
 * Throws `LinkInTheWay`, or the system's error (no space, no permission); then the old file is untouched and nothing is left behind.
 */
export async function writeFileWhole({
  path,
  text,
  replace,
  keep = false,
  mode,
  folderMode,
  within,
}: WriteRequest): Promise<'written' | 'exists'> {
  const folder = dirname(resolve(path));
  await makeFolders({ folder, folderMode, within });
  const before = await lstat(path).catch(() => null);
  if (before?.isSymbolicLink()) throw new LinkInTheWay(path);
  if (before !== null && !replace) return 'exists';
  if (before !== null && isSpecial(before)) return await writeThrough({ path, text, within });
  // A rename asks only whether the folder may be changed.
  if (before !== null && keep && (before.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
  const temporary = temporaryIn(folder);
  const handle = await open(temporary, 'wx', mode ?? 0o666);
  try {
    // Looked at again with the file already open: from here on a folder swapped for a link cannot lead the text elsewhere.
    await refuseLinks({ folder, within });
    await fill(handle, text, keep && before !== null ? before.mode & 0o777 : null);
    const result = await put({ temporary, path, replace });
    await syncFolder(folder);
    return result;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

function isSpecial(stats: Stats): boolean {
  return !stats.isFile() && !stats.isDirectory();
}

/** A device or pipe that somebody names, such as `/dev/null`, is written to and stays what it is: a rename would put a file in its place. Inside a folder of ours there is none. */
async function writeThrough({
  path,
  text,
  within,
}: Pick<WriteRequest, 'path' | 'text'> & { readonly within: string | undefined }): Promise<'written'> {
  if (within !== undefined) throw Object.assign(new Error('not a regular file'), { code: 'ENXIO' });
  await writeFile(path, text);
  return 'written';
}

/** Removes temporary files that an interrupted writer left in a folder. Those of the last hour stay: their writer may still be running. */
export async function removeLeftovers(folder: string): Promise<void> {
  const left = (await readdir(folder).catch(() => [])).filter((name) => leftover.test(name));
  if (left.length === 0) return;
  const hourAgo = (await timeIn(folder).catch(() => Number.NEGATIVE_INFINITY)) - 60 * 60 * 1000;
  for (const name of left) {
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => null);
    if (stats?.isFile() && stats.mtimeMs < hourAgo) await unlink(path).catch(() => undefined);
  }
}

/**
 * The time by which a folder's files are dated, in milliseconds since 1970, told from a file made for it: the clock of a file server is not that of this machine, which may be minutes or, wrongly
 * set, years away. Throws the system's error where no file can be made.
 */
export async function timeIn(folder: string): Promise<number> {
  const path = temporaryIn(folder);
  const handle = await open(path, 'wx', 0o600);
  try {
    return (await handle.stat()).mtimeMs;
  } finally {
    await handle.close();
    await unlink(path).catch(() => undefined);
  }
}

function temporaryIn(folder: string): string {
  return join(folder, `.unisono-${randomBytes(12).toString('hex')}.tmp`);
}

async function fill(handle: FileHandle, text: string | Uint8Array, mode: number | null): Promise<void> {
  try {
    await handle.writeFile(text);
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function put({ temporary, path, replace }: { temporary: string; path: string; replace: boolean }): Promise<'written' | 'exists'> {
  if (replace) {
    await patiently(() => rename(temporary, path));
    return 'written';
  }
  try {
    // Unlike a rename, a hard link never replaces what somebody else has put there in the meantime.
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      await unlink(temporary);
      return 'exists';
    }
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'UNKNOWN'].includes(codeOf(error))) throw error;
    // File systems without hard links (FAT, some network shares).
    if ((await lstat(path).catch(() => null)) !== null) {
      await unlink(temporary);
      return 'exists';
    }
    await patiently(() => rename(temporary, path));
    return 'written';
  }
  await unlink(temporary);
  return 'written';
}

/** On Windows and network shares a virus scanner or an editor may hold a file for a moment: up to ten tries within two seconds. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      return await act();
    } catch (error) {
      const passing = codeOf(error) === 'EBUSY' || (process.platform === 'win32' && ['EPERM', 'EACCES'].includes(codeOf(error)));
      if (!passing || attempt === 10) throw error;
      await sleep(40 * attempt);
    }
}

async function makeFolders({
  folder,
  folderMode,
  within,
}: {
  folder: string;
  folderMode: number | undefined;
  within: string | undefined;
}): Promise<void> {
  await refuseLinks({ folder, within });
  const first = await mkdir(folder, { recursive: true, ...(folderMode === undefined ? {} : { mode: folderMode }) });
  // A new folder is durable when the folder that names it is on the disk.
  for (let made = first === undefined ? null : folder; made !== null; made = made === first ? null : dirname(made))
    await syncFolder(dirname(made));
}

async function refuseLinks({ folder, within }: { folder: string; within: string | undefined }): Promise<void> {
  if (within === undefined) return;
  const root = resolve(within);
  const steps = relative(root, folder)
    .split(sep)
    .filter((step) => step !== '');
  if (steps[0] === '..') throw new LinkInTheWay(folder);
  let at = root;
  for (const step of steps) {
    at = join(at, step);
    const stats = await lstat(at).catch(() => null);
    if (stats === null) return;
    // `realpath` as well: junctions on Windows are not always reported as links.
    if (stats.isSymbolicLink() || (await realpath(at)) !== join(await realpath(dirname(at)), step)) throw new LinkInTheWay(at);
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Folders cannot be opened on Windows; there the rename itself is durable enough.
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync();
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP'].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
