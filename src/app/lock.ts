import { lockFile } from '../core/handbook/layout.js';
import { UserError } from '../core/user-error.js';
import type { LockResult } from '../core/versions/lock-result.js';
import { lockOf, lockSides, mergeLocks, writeLock } from '../core/versions/lock-text.js';
import { journalFile } from '../core/versions/release-journal.js';
import { reviewsOf } from '../core/versions/released-state.js';
import type { Files } from '../ports.js';
import { openJournal } from './carry-out.js';
import { readLastRelease } from './last-release.js';
import { findRoot } from './load-handbook.js';
import { noHandbook } from './no-handbook.js';
import { joinPath } from './paths.js';

export interface LockCall {
  readonly cwd: string;
  /** Rebuilds the lock. */
  readonly resolve: boolean;
  readonly dryRun: boolean;
  readonly content: string;
}

/**
 * Checks that `unisono.lock` fits the released texts, or rebuilds it from them and the reviews of all sides of a merge. Throws a UserError when there is no handbook, a release was cut
 * short, or a file cannot be read.
 */
export async function lock(call: LockCall, { files, filesBelow }: { files: Files; filesBelow(root: string): Files }): Promise<LockResult> {
  const root = await findRoot({ start: call.cwd, files });
  if (root === null) throw noHandbook(call.cwd);
  const inside = filesBelow(root);
  if ((await openJournal({ root, files: inside })) !== null) throw cutShort();
  const { released, lockText, lock: found, problems, differences } = await readLastRelease({ root, ...call }, { files });
  if (!call.resolve) {
    const lines = found.entries.length;
    if (released === null && lockText === null) return { outcome: 'nothing-released', problems, differences, lines };
    return { outcome: problems.length + differences.length === 0 ? 'fits' : 'unfit', problems, differences, lines };
  }
  const { lock: union, recompute } = mergeLocks(...(lockText === null ? [] : lockSides({ file: lockFile, text: lockText })));
  const reviews = reviewsOf(union);
  const rebuilt = released === null ? { schema: 1 as const, entries: reviews } : lockOf({ handbook: released.handbook, reviews });
  const text = writeLock(rebuilt);
  const about = { lines: rebuilt.entries.length, unsure: reviewsOf({ schema: 1, entries: recompute }) };
  if (text === lockText || (lockText === null && rebuilt.entries.length === 0)) return { outcome: 'unchanged', ...about };
  if (call.dryRun) return { outcome: 'would-resolve', ...about };
  await inside.write(joinPath(root, lockFile), text, { replace: true });
  return { outcome: 'resolved', ...about };
}

function cutShort(): UserError {
  return new UserError({
    what: {
      de: `Eine Veröffentlichung wurde unterbrochen (${journalFile}).`,
      en: `A release was cut short (${journalFile}).`,
    },
    hint: {
      de: 'Schließen Sie sie zuerst ab mit „unisono release --yes“, oder nehmen Sie sie zurück mit „unisono release --undo“.',
      en: 'Complete it first with “unisono release --yes”, or take it back with “unisono release --undo”.',
    },
  });
}
