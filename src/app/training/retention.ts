import { addMonths } from '../../core/day.js';
import { type Duration, parseDuration } from '../../core/duration.js';
import type { Handbook } from '../../core/handbook/handbook.js';
import { proofKey } from '../../core/training/proof.js';
import { coverOf, standardsOf, validSince } from '../../core/training/standard.js';
import { UserError } from '../../core/user-error.js';
import type { Marks, Records } from '../../ports.js';

/** Records that no longer count are kept so long: the usual time in which somebody could still ask for them. An own default, no norm. */
const usualKeep: Duration = { amount: 36, unit: 'months' };

export interface PurgeResult {
  readonly removed: number;
  /** How many attempts whose marks were counted went with them. */
  readonly marks: number;
  readonly before: string;
  readonly dryRun: boolean;
}

/** Removes records, and marks counted for the quality of questions, that are older than they may be kept. A record that still proves something of today's texts stays, unless it has expired. */
export async function purge(
  { handbook, today, olderThan, dryRun }: { handbook: Handbook; today: string; olderThan: string | null; dryRun: boolean },
  { records, marks }: { records: Records; marks: Marks },
): Promise<PurgeResult> {
  const set = olderThan ?? handbook.settings.value?.records?.keep ?? null;
  const keep = set === null ? usualKeep : parseDuration(set);
  if (keep === null || (keep.unit !== 'months' && keep.unit !== 'd')) throw noDuration(set ?? '');
  const before =
    keep.unit === 'months'
      ? addMonths(today, -keep.amount)
      : new Date(Date.parse(`${today}T00:00:00Z`) - keep.amount * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const standards = standardsOf(handbook);
  const { proofs } = await records.proofs();
  const except = new Map(
    proofs.flatMap((proof) => {
      const standard = standards.find((each) => coverOf({ standard: each, proof })?.includes('1') ?? false);
      return standard === undefined ? [] : [[proofKey(proof), validSince({ standard, today })] as const];
    }),
  );
  return {
    removed: await records.remove({ before, except, dryRun }),
    // By whole months: nothing finer is known.
    marks: await marks.remove({ before: before.slice(0, 7), dryRun }),
    before,
    dryRun,
  };
}

function noDuration(given: string): UserError {
  return new UserError({
    what: { de: `„${given}“ ist keine Frist in Tagen oder Monaten.`, en: `“${given}” is no period in days or months.` },
    hint: { de: 'Zum Beispiel: --older-than "36 months"', en: 'For example: --older-than "36 months"' },
  });
}
