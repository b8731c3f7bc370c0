import type { Handbook } from '../core/handbook/handbook.js';
import { rulesInForce } from '../core/quiz/rules-in-force.js';
import { type Standard, standardsOf } from '../core/training/standard.js';
import { countedAudience } from '../core/training/status.js';
import { UserError } from '../core/user-error.js';
import type { Records } from '../ports.js';
import { dirnameOf, resolvePath } from './paths.js';
import { tallyRequests } from './training/standards.js';

/** Opens the store of records that a handbook sets up: `setting` is its folder as written, `root` the handbook's own; null when none is set up. */
export type OpenRecords = (request: { readonly setting: string | null; readonly root: string }) => Records | null;

/**
 * How many people are current on each of the rules in force, by policy id, as `training status` counts them; of several quizzes on one policy the one that fewest have passed
 * counts. Null where there is no quiz on any, no store is set up, or it cannot be read: then the plan is judged without it.
 */
export async function countTrained({
  handbook,
  cwd,
  today,
  openRecords,
}: {
  handbook: Handbook | null;
  cwd: string;
  today: string;
  openRecords: OpenRecords;
}): Promise<ReadonlyMap<string, number> | null> {
  if (handbook === null) return null;
  const rules = new Set(rulesInForce(handbook).map(({ head }) => head.id));
  if (rules.size === 0) return null;
  const standards = standardsOf(handbook).filter(({ policy }) => rules.has(policy));
  const root = dirnameOf(resolvePath(cwd, handbook.settings.at.source.file));
  let store: Records | null = null;
  try {
    store = standards.length === 0 ? null : openRecords({ setting: handbook.settings.value?.records?.folder ?? null, root });
    return store === null ? null : await count({ standards, today, records: store });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  } finally {
    await store?.close();
  }
}

async function count({
  standards,
  today,
  records,
}: {
  standards: readonly Standard[];
  today: string;
  records: Records;
}): Promise<ReadonlyMap<string, number>> {
  const groups = await records.groups();
  const { requests } = await tallyRequests(
    { standards, today, audienceOf: (standard) => countedAudience({ standard, people: groups }), listed: groups.length > 0 },
    { records },
  );
  const trained = new Map<string, number>();
  for (const [{ policy }, request] of requests) {
    const { units } = await records.tally(request);
    const current = units.reduce((sum, unit) => sum + unit.current, 0);
    trained.set(policy, Math.min(current, trained.get(policy) ?? current));
  }
  return trained;
}
