import type { Records } from '../../ports.js';

/** What is, or would be, erased of one person. */
export interface Erasure {
  readonly count: number;
  /** Whether the list of people had a line with the code. */
  readonly listed: boolean;
  /** What cannot be read and may therefore hold the code too; it stays where it is. */
  readonly damaged: readonly string[];
}

/** Erases the records of a person and their line in the list, or with `dryRun` only says which there are. Damaged records are never erased: nobody can tell whose they are. */
export async function erase({ person, dryRun }: { person: string; dryRun: boolean }, { records }: { records: Records }): Promise<Erasure> {
  const listed = (await records.people()).some(({ code }) => code === person);
  const { damaged } = await records.of(person);
  return { count: await records.remove({ person, dryRun }), listed, damaged };
}
