import { applyBaseline, type Baseline, makeBaseline } from '../core/baseline/baseline.js';
import type { Finding } from '../core/finding.js';
import type { Handbook, PolicyDocument } from '../core/handbook/handbook.js';
import { settingsFile } from '../core/handbook/layout.js';
import { documentKey } from '../core/rules/identity.js';
import type { Revision } from '../core/versions/revision.js';
import type { Files, Git } from '../ports.js';
import { openBase } from './history.js';
import { missingBase } from './missing-base.js';

/** What was found before a change, to tell what the change itself brought. */
export interface Earlier {
  readonly known: Baseline;
  /** Documents that the change approves: they are judged in full. */
  readonly approvedNow: ReadonlySet<string>;
}

/** Opens the handbook as it was before the work that began at `since`: where the branch left it, else its own state. Throws a UserError when there is no such state. */
export async function openEarlier(
  { root, since, cwd, content }: { root: string; since: string; cwd: string; content: string },
  ports: { files: Files; git: Git },
): Promise<Revision> {
  const repository = await ports.git.open(root);
  // What others mended there in the meantime is no fault of this change.
  const branched = repository === null ? null : await repository.mergeBase('HEAD', since);
  const opened = await openBase({ root, asked: branched ?? since, cwd, content }, ports);
  if (opened.why !== 'found') throw missingBase({ opened, flag: '--since' });
  return opened.base;
}

/** The findings that were there before, and what the change approves. `found` are those in the earlier handbook. */
export function earlierOf({ before, now, found }: { before: Handbook; now: Handbook; found: readonly Finding[] }): Earlier {
  const approved = (handbook: Handbook): string[] =>
    handbook.documents.filter(isApproved).flatMap((document) => documentKey(document) ?? []);
  const already = new Set(approved(before));
  return {
    known: makeBaseline({ findings: found, since: '', reason: '' }),
    approvedNow: new Set(approved(now).filter((key) => !already.has(key))),
  };
}

/** Parts findings into those that the change brought and those that were there before. */
export function sinceThen({ findings, earlier, today }: { findings: readonly Finding[]; earlier: Earlier | null; today: string }): {
  readonly remaining: readonly Finding[];
  readonly held: readonly Finding[];
} {
  if (earlier === null) return { remaining: findings, held: [] };
  const { known, approvedNow } = earlier;
  const entries = known.entries.filter(({ document }) => !approvedNow.has(document));
  return applyBaseline({ baseline: { entries }, findings, today, judged: () => true });
}

/** How the paths of a handbook begin in findings. */
export function shownRootOf({ settings: { at } }: Handbook): string {
  return at.source.file.slice(0, -settingsFile.length);
}

function isApproved({ head }: PolicyDocument): boolean {
  return head.status === 'approved';
}
