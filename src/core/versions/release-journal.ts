import * as z from 'zod';
import { fileKind, lockFile } from '../handbook/layout.js';
import type { FileChange } from './release-plan.js';
import { releasedFolder } from './released-state.js';

/** What a release is about to write, kept until all of it is done: whoever finds it can complete or undo the release. */
export interface Journal {
  readonly schema: 1;
  readonly files: readonly FileChange[];
  /** Null when nothing is to be committed. */
  readonly commit: PlannedCommit | null;
}

export interface PlannedCommit {
  readonly message: string;
  readonly tags: readonly { readonly name: string; readonly message: string }[];
}

export const journalFile = '.unisono/release-journal.json';

const text = z.union([z.string(), z.null()]);

const journalSchema = z.strictObject({
  schema: z.literal(1),
  files: z.array(z.strictObject({ path: z.string().refine(isReleasePath), before: text, after: text })).min(1),
  commit: z.union([
    z.null(),
    z.strictObject({
      message: z.string().min(1),
      tags: z.array(z.strictObject({ name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*@\d+\.\d+\.\d+$/), message: z.string().min(1) })),
    }),
  ]),
});

export function writeJournal(journal: Journal): string {
  return `${JSON.stringify(journal, null, 1)}\n`;
}

/** Reads a journal; null when it is none, or names a path that no release writes. */
export function readJournal(source: string): Journal | null {
  try {
    const parsed = journalSchema.safeParse(JSON.parse(source));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** True for the files that a release may write: documents of the handbook, released texts and the lock. A journal may come from anywhere. */
function isReleasePath(path: string): boolean {
  const parts = path.split('/');
  if (path.includes('\\') || path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  if (path === lockFile) return true;
  if (path.startsWith(releasedFolder)) return fileKind(path.slice(releasedFolder.length)) !== null;
  return fileKind(path) === 'document';
}
