/** A count that may be read by others than the people counted. */
export type PublicCount =
  /** The number itself. */
  | { readonly kind: 'exact'; readonly count: number }
  /** So few that a number would say something about single people. */
  | { readonly kind: 'few' }
  /** All but so few that a number would say something about single people. */
  | { readonly kind: 'nearly-all' };

/** A group of a report before anything is hidden. */
export interface Group {
  readonly name: string;
  /** How many people belong to it; null when that is not known. */
  readonly size: number | null;
  /** How many of them are current. */
  readonly current: number;
}

export interface PublicGroup {
  readonly name: string;
  /** Null when the group is too small to be told at all, or is hidden so that another one cannot be worked out. */
  readonly size: number | null;
  readonly current: PublicCount | null;
  readonly hidden: 'no' | 'too-small' | 'protects-another';
}

/**
 * What may be told about groups so that nobody can be singled out: no group below `k` people; no count whose rest, those who are current or those who are not, is between 1 and
 * k - 1; and never exactly one hidden group beside a total, since that one could be worked out as a difference: the smallest other group is then hidden too.
 * k-anonymity: Sweeney, International Journal on Uncertainty, Fuzziness and Knowledge-based Systems 10(5), 2002; complementary suppression as in statistical disclosure control.
 */
export function publishGroups({ groups, k }: { groups: readonly Group[]; k: number }): readonly PublicGroup[] {
  const small = new Set(groups.filter(({ size }) => size !== null && size < k).map(({ name }) => name));
  const protecting = new Set<string>();
  const open = groups.filter(({ name }) => !small.has(name));
  // The hidden people together must be at least k, or their number could be worked out from the total.
  const hiddenPeople = (): number =>
    groups.filter(({ name }) => small.has(name) || protecting.has(name)).reduce((sum, { size, current }) => sum + (size ?? current), 0);
  if (small.size > 0)
    for (const { name } of [...open].sort((a, b) => (a.size ?? a.current) - (b.size ?? b.current))) {
      if (small.size + protecting.size > 1 && hiddenPeople() >= k) break;
      protecting.add(name);
    }
  return groups.map(({ name, size, current }): PublicGroup => {
    if (small.has(name)) return { name, size: null, current: null, hidden: 'too-small' };
    if (protecting.has(name)) return { name, size: null, current: null, hidden: 'protects-another' };
    return { name, size, current: publishCount({ size, current, k }), hidden: 'no' };
  });
}

/** A count of people in a group that may be told: 0, all, or a number with at least k on both sides; else only that it is few or nearly all. */
export function publishCount({ size, current, k }: { size: number | null; current: number; k: number }): PublicCount {
  if (current > 0 && current < k) return { kind: 'few' };
  const rest = size === null ? 0 : size - current;
  if (rest > 0 && rest < k) return { kind: 'nearly-all' };
  return { kind: 'exact', count: current };
}

/**
 * The difference rule between reports: a number that moved by less than `k` since it was last told is told as it was, so that nobody can read from two reports who passed in
 * between. Returns what to tell now and what to remember.
 */
export function holdBack({
  counts,
  told,
  k,
}: {
  counts: ReadonlyMap<string, number>;
  told: ReadonlyMap<string, number>;
  k: number;
}): ReadonlyMap<string, number> {
  return new Map(
    [...counts].map(([name, count]) => {
      const before = told.get(name);
      return [name, before !== undefined && Math.abs(count - before) < k ? before : count];
    }),
  );
}
