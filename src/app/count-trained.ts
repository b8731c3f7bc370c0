import type { Handbook } from '../core/handbook/handbook.js';
import { rulesInForce, trainedPeople } from '../core/quiz/trained-people.js';
import { UserError } from '../core/user-error.js';
import type { Records } from '../ports.js';
import { dirnameOf, resolvePath } from './paths.js';

/** Opens the store of records that a handbook sets up: `setting` is its folder as written, `root` the handbook's own; null when none is set up. */
export type OpenRecords = (request: { readonly setting: string | null; readonly root: string }) => Records | null;

/** How many people have passed on each of the rules in force; null where no store is set up, or it cannot be read: then the plan is judged without it. */
export async function countTrained({
  handbook,
  cwd,
  openRecords,
}: {
  handbook: Handbook | null;
  cwd: string;
  openRecords: OpenRecords;
}): Promise<ReadonlyMap<string, number> | null> {
  if (handbook === null || rulesInForce(handbook).length === 0) return null;
  const root = dirnameOf(resolvePath(cwd, handbook.settings.at.source.file));
  let store: Records | null = null;
  try {
    store = openRecords({ setting: handbook.settings.value?.records?.folder ?? null, root });
    return store === null ? null : trainedPeople({ records: (await store.all()).records, handbook });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  } finally {
    await store?.close();
  }
}
