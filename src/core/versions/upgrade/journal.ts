import * as z from 'zod/mini';
import { isSafePath } from '../../scaffold/template-list.js';
import type { FileUpgrade, FileWrite } from './plan-upgrade.js';

/** Everything that an upgrade writes, kept on the disk before the first write: with it the same command completes an upgrade that was cut short, and `--undo` takes one back. */
export interface Journal {
  readonly schema: 1;
  /** Versions of the templates; `from` is null where nobody wrote it down. */
  readonly from: string | null;
  readonly to: string;
  readonly files: readonly FileUpgrade[];
  /** In the order of writing. */
  readonly writes: readonly FileWrite[];
}

export const journalFile = '.unisono/upgrade.json';
export const lastUpgradeFile = '.unisono/last-upgrade.json';

const path = z.string().check(z.refine(isSafePath));

const journalSchema = z.strictObject({
  schema: z.literal(1),
  from: z.nullable(z.string()),
  to: z.string(),
  files: z.array(
    z.strictObject({
      path,
      verdict: z.enum(['new', 'unchanged', 'merged', 'conflict', 'deleted-by-you', 'kept']),
      why: z.nullable(z.enum(['own-file', 'gone-from-templates', 'changed-meanwhile'])),
      conflicts: z.number(),
      deletedSections: z.array(z.string()),
    }),
  ),
  writes: z.array(z.strictObject({ path, before: z.nullable(z.string()), after: z.nullable(z.string()) })),
});

/** Reads a journal; null for anything that is none. */
export function readJournal(text: string): Journal | null {
  try {
    return journalSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export function writeJournal(journal: Journal): string {
  return `${JSON.stringify(journal)}\n`;
}
