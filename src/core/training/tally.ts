import type { TrainingRecord } from '../quiz/record.js';
import { proofKey, proofOf } from './proof.js';

/** A person as far as a store knows them: a code, and where they belong. No name, no staff number. */
export interface Person {
  readonly code: string;
  readonly unit: string | null;
  /** Whether rules for staff, for those who post, or for the crisis team are meant for them; null for all staff. */
  readonly audience: string | null;
}

/** How many of the people who are to be trained belong to a unit and an audience. */
export interface PeopleGroup {
  readonly unit: string | null;
  readonly audience: string | null;
  readonly count: number;
}

/** People counted by unit and audience. */
export function groupsOf(people: readonly Person[]): readonly PeopleGroup[] {
  const groups = new Map<string, PeopleGroup>();
  for (const { unit, audience } of people) {
    const key = JSON.stringify([unit, audience]);
    groups.set(key, { unit, audience, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

/** A question to a store: whose records together cover a standard? */
export interface TallyRequest {
  /** For each proof of the quiz, by its key, which sections of the standard it covers: rows of `1` and `0`, all of one length. */
  readonly covers: ReadonlyMap<string, string>;
  /** Records of an earlier day have expired; null when none does. */
  readonly since: string | null;
  /** Only people whom the list gives this audience; null counts every audience. */
  readonly audience: string | null;
  /** Only people in the list; otherwise also those who are in none, such as people who have left. */
  readonly listed: boolean;
}

export interface Tally {
  /** For each unit (null: of people who are in no list) how many hold any of the proofs, and how many of them are current; sorted by unit, null last. */
  readonly units: readonly { readonly unit: string | null; readonly passed: number; readonly current: number }[];
  /** How many people passed on each version of the policy; someone who passed on two counts for both. Sorted by version as text. */
  readonly versions: readonly { readonly version: string; readonly people: number }[];
}

interface Call {
  readonly records: Iterable<TrainingRecord>;
  readonly people: readonly Person[];
  readonly request: TallyRequest;
  /** The key of a record's proof, from a store that knows it already. */
  readonly keyOf?: (record: TrainingRecord) => string;
}

/** Counts records one after the other. The same answers as a database gives. */
export function tally(call: Call): Tally {
  const { people } = call;
  const unitOf = new Map(people.map(({ code, unit }) => [code, unit]));
  const { marks, versions } = marksOf(call);
  const units = new Map<string | null, { passed: number; current: number }>();
  for (const [person, row] of marks) {
    const unit = unitOf.get(person) ?? null;
    const count = units.get(unit) ?? { passed: 0, current: 0 };
    count.passed += 1;
    if (!row.includes('0')) count.current += 1;
    units.set(unit, count);
  }
  return {
    units: sortUnits([...units].map(([unit, count]) => ({ unit, ...count }))),
    versions: [...versions]
      .map(([version, holders]) => ({ version, people: holders.size }))
      .sort((a, b) => (a.version < b.version ? -1 : 1)),
  };
}

/** The people whose records together cover a standard. */
export function currentPeople(call: Call): ReadonlySet<string> {
  return new Set([...marksOf(call).marks].flatMap(([person, row]) => (row.includes('0') ? [] : [person])));
}

/** For each person with a proof of the quiz, what their records cover; and who passed on which version. */
function marksOf({ records, people, request: { covers, since, audience, listed }, keyOf = hashedKeys() }: Call): {
  readonly marks: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const meant =
    audience === null && !listed
      ? null
      : new Set(people.filter((person) => audience === null || person.audience === audience).map(({ code }) => code));
  const marks = new Map<string, string>();
  const versions = new Map<string, Set<string>>();
  for (const record of records) {
    const cover = covers.get(keyOf(record));
    if (cover === undefined || meant?.has(record.person) === false) continue;
    const counts = since === null || record.day >= since;
    const none = cover.replaceAll('1', '0');
    marks.set(record.person, lay(marks.get(record.person) ?? none, counts ? cover : none));
    const holders = versions.get(record.version) ?? new Set();
    holders.add(record.person);
    versions.set(record.version, holders);
  }
  return { marks, versions };
}

/** Sorted by unit, those of no unit last. */
export function sortUnits<T extends { readonly unit: string | null }>(units: readonly T[]): readonly T[] {
  return [...units].sort((a, b) => (a.unit === null ? 1 : b.unit === null ? -1 : a.unit < b.unit ? -1 : 1));
}

/** Two rows of marks laid over each other. */
function lay(a: string, b: string): string {
  if (a === b || !b.includes('1')) return a;
  return [...a].map((mark, index) => (mark === '1' || b[index] === '1' ? '1' : '0')).join('');
}

/** The key of each record's proof. Hashing is dear and most records share a proof, so each is hashed once. */
function hashedKeys(): (record: TrainingRecord) => string {
  const known = new Map<string, string>();
  return (record) => {
    const { person: _person, day: _day, tool: _tool, ...rest } = record;
    const text = JSON.stringify(rest);
    let key = known.get(text);
    if (key === undefined) {
      key = proofKey(proofOf(record));
      known.set(text, key);
    }
    return key;
  };
}
