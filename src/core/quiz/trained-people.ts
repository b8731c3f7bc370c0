import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { parseVersion } from '../versions/version-number.js';
import type { TrainingRecord } from './record.js';

/** The rules for staff that are in force, one document for each policy whatever its languages and countries. */
export function rulesInForce({ documents }: Handbook): readonly PolicyDocument[] {
  const found = new Map<string, PolicyDocument>();
  for (const document of documents) {
    const { id, type, status } = document.head;
    if (id !== null && type === 'rules' && status === 'approved' && !found.has(id)) found.set(id, document);
  }
  return [...found.values()];
}

/**
 * How many people have passed on, or accepted, the current text of each of the rules in force, by policy id. A pass on an earlier version counts as long as its first number is
 * the same: the others stand for guidance and wording, which oblige nobody anew.
 */
export function trainedPeople({
  records,
  handbook,
}: {
  records: readonly TrainingRecord[];
  handbook: Handbook;
}): ReadonlyMap<string, number> {
  return new Map(
    rulesInForce(handbook).map(({ head }) => {
      const current = obligationsOf(head.version);
      const people = records.filter(({ policy, version }) => policy === head.id && obligationsOf(version) === current);
      return [head.id ?? '', new Set(people.map(({ person }) => person)).size];
    }),
  );
}

function obligationsOf(version: string | null): number | null {
  return version === null ? null : (parseVersion(version)?.major ?? null);
}
