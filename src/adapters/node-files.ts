import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  unlinkSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { compareText } from '../core/finding.js';
import type { Files, Listing, ReadResult } from '../ports.js';
import { fileFailure } from './file-failure.js';

/** The file system of this machine. `list`, `write` and `remove` throw a `UserError` that names the path and a remedy. */
export const nodeFiles: Files = openFiles({ root: null });

/** The file system below one folder: whatever links say, nothing outside it is read, written or removed. */
export function filesBelow(root: string): Files {
  return openFiles({ root: resolve(root) });
}

function openFiles({ root }: { root: string | null }): Files {
  const absolute = (path: string): string => resolve(path);

  return {
    // Synchronous inside: several times faster for the many small files of a handbook.
    async read(path, { maxBytes }) {
      return readWhole({ path: absolute(path), root, maxBytes });
    },

    async kind(path) {
      const stats = statOf(absolute(path));
      if (stats === null) return 'missing';
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    },

    async list(folder, { depth = Number.POSITIVE_INFINITY } = {}) {
      return listFolder(absolute(folder), folder, depth).files;
    },

    async listAll(folder) {
      const listing = listFolder(absolute(folder), folder);
      if (listing.files.length > manyFiles) {
        // Loaded only here: for a few files there is nothing to spare.
        const { spareMemory } = await import('./spare-memory.js');
        spareMemory();
      }
      return listing;
    },

    async write(path, text, { replace, keep }) {
      try {
        // Loaded only to write: most commands only read.
        const { writeFileWhole } = await import('./write-file.js');
        const result = await writeFileWhole({
          path: absolute(path),
          text,
          replace,
          ...(keep === undefined ? {} : { keep }),
          ...(root === null ? {} : { within: root }),
        });
        if (result === 'exists') throw Object.assign(new Error('exists'), { code: 'EEXIST' });
      } catch (error) {
        throw fileFailure({ error, path, doing: 'write' });
      }
    },

    async remove(path) {
      try {
        const target = absolute(path);
        if (root !== null && !isBelow({ path: target, root })) throw Object.assign(new Error('outside'), { code: 'ELOOP' });
        unlinkSync(target);
      } catch (error) {
        throw fileFailure({ error, path, doing: 'remove' });
      }
    },
  };
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function readWhole({ path, root, maxBytes }: { path: string; root: string | null; maxBytes: number }): ReadResult {
  try {
    const real = realpathSync.native(path);
    if (root !== null && !isBelow({ path: real, root: realpathSync.native(root) }))
      return { ok: false, reason: 'denied', detail: 'a link that leads out of the folder' };
    const before = statSync(real);
    if (before.isDirectory()) return { ok: false, reason: 'folder', detail: 'EISDIR' };
    if (!before.isFile()) return { ok: false, reason: 'not-a-file', detail: 'not a regular file' };
    return readRegular({ real, maxBytes });
  } catch (error) {
    return { ok: false, ...reasonOf(error) };
  }
}

function readRegular({ real, maxBytes }: { real: string; maxBytes: number }): ReadResult {
  // The links are resolved already: one that was planted since then is refused, and a pipe that was planted cannot hang the reader.
  const handle = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { ok: false, reason: 'not-a-file', detail: 'not a regular file' };
    if (stats.size > maxBytes) return { ok: false, reason: 'too-large', detail: `${stats.size} bytes` };
    // One byte more than expected, so that a file which grows meanwhile is noticed.
    let buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    for (;;) {
      const got = readSync(handle, buffer, length, buffer.length - length, null);
      if (got === 0) break;
      length += got;
      if (length > maxBytes) return { ok: false, reason: 'too-large', detail: `more than ${maxBytes} bytes` };
      if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
    }
    return { ok: true, bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, length) };
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): { reason: 'missing' | 'denied' | 'not-a-file' | 'failed'; detail: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { reason: 'missing', detail: code };
  if (code === 'EACCES' || code === 'EPERM') return { reason: 'denied', detail: code };
  if (code === 'ENXIO') return { reason: 'not-a-file', detail: code };
  return { reason: 'failed', detail: code };
}

function isBelow({ path, root }: { path: string; root: string }): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

const notEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** From here on a run over the files may need more memory than people expect of it. */
const manyFiles = 1500;

function listFolder(path: string, shown: string, depth = Number.POSITIVE_INFINITY): Listing {
  try {
    return listBelow(path, depth);
  } catch (error) {
    throw fileFailure({ error, path: shown, doing: 'read' });
  }
}

function listBelow(folder: string, depth: number): Listing {
  const found: string[] = [];
  const others: Listing['others'][number][] = [];
  const open = [''];
  const enter = (path: string): void => {
    if (path.split('/').length < depth) open.push(path);
  };
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && !notEntered.has(entry.name)) enter(path);
      else if (entry.isSymbolicLink()) others.push({ path, kind: 'link' });
      // Some network file systems do not tell the type of an entry.
      else if (!entry.isDirectory()) {
        const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
        if (stats?.isFile()) found.push(path);
        else if (stats?.isDirectory()) {
          if (!notEntered.has(entry.name)) enter(path);
        } else if (stats !== undefined) others.push({ path, kind: stats.isSymbolicLink() ? 'link' : 'other' });
      }
    }
  return { files: found.sort(compareText), others: others.sort((a, b) => compareText(a.path, b.path)) };
}
