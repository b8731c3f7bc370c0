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

/** A number as it was told, with the size of the group it was told of; null when that was not known. */
export interface ToldCount {
  readonly count: number;
  readonly size: number | null;
}

/**
 * What may be told about a whole and its groups so that nobody can be singled out: no group below `k` people; no count whose rest, those who are current or those who are not, is
 * between 1 and k - 1; and nothing that tells such a count as a difference. Where it would, the smallest groups are hidden one by one until it does not, else the total. A total of
 * nobody or of everybody may always be told.
 * k-anonymity: Sweeney, International Journal on Uncertainty, Fuzziness and Knowledge-based Systems 10(5), 2002; complementary suppression as in statistical disclosure control.
 */
export function publishGroups({ total, groups, k }: { total: Group; groups: readonly Group[]; k: number }): {
  readonly total: PublicGroup;
  readonly groups: readonly PublicGroup[];
} {
  const whole = publish({ group: total, k });
  const plain = groups.map((group) => publish({ group, k }));
  if (whole.hidden !== 'no') return { total: whole, groups: plain };
  const order = groups
    .map((group, index) => ({ index, people: group.size ?? group.current }))
    .filter(({ index }) => plain[index]?.hidden === 'no')
    .sort((a, b) => a.people - b.people);
  for (let hidden = 0; hidden <= order.length; hidden++) {
    const protecting = new Set(order.slice(0, hidden).map(({ index }) => index));
    const told = plain.map((group, index) => (protecting.has(index) ? hide(group) : group));
    if (keepsSecret({ total, whole, groups, told, k })) return { total: whole, groups: told };
  }
  return { total: hide(whole), groups: plain };
}

function publish({ group: { name, size, current }, k }: { group: Group; k: number }): PublicGroup {
  if (size !== null && size < k) return { name, size: null, current: null, hidden: 'too-small' };
  return { name, size, current: publishCount({ size, current, k }), hidden: 'no' };
}

function hide({ name }: PublicGroup): PublicGroup {
  return { name, size: null, current: null, hidden: 'protects-another' };
}

/** Between which numbers something that is not told exactly may lie, for a reader who knows how large every group is. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** True when nobody can work out from the total what is not told of a group. */
function keepsSecret({
  total,
  whole,
  groups,
  told,
  k,
}: {
  total: Group;
  whole: PublicGroup;
  groups: readonly Group[];
  told: readonly PublicGroup[];
  k: number;
}): boolean {
  const sizes = groups.map(({ size, current }) => size ?? current);
  const all = total.size ?? total.current;
  // Nobody and everybody say the same of each group, however it is hidden; a company must be able to show that it has finished.
  if (whole.current?.kind === 'exact' && (total.current === 0 || total.current === total.size)) return true;
  const open = told.map((group, index) => boundsOf({ group, size: sizes[index] ?? 0, k }));
  const withoutGroup = groups.length === 0 ? 0 : all - sum(sizes);
  const unknown = [...open.filter(({ least, most }) => most > least), ...(withoutGroup > 0 ? [{ least: 0, most: withoutGroup }] : [])];
  if (unknown.length === 0 || groups.length === 0) return true;
  const known = sum(open.filter(({ least, most }) => most === least).map(({ least }) => least));
  const { least, most } = boundsOf({ group: whole, size: all, k });
  if (least === most) {
    const people = sum(sizes.filter((_size, index) => open[index]?.least !== open[index]?.most)) + Math.max(0, withoutGroup);
    const current = least - known;
    if (current < k || people - current < k) return false;
  }
  const leasts = sum(unknown.map((each) => each.least));
  const mosts = sum(unknown.map((each) => each.most));
  return unknown.every(
    (each) => Math.min(each.most, most - known - (leasts - each.least)) > Math.max(each.least, least - known - (mosts - each.most)),
  );
}

function boundsOf({ group: { current }, size, k }: { group: PublicGroup; size: number; k: number }): Bounds {
  if (current === null) return { least: 0, most: size };
  if (current.kind === 'exact') return { least: current.count, most: current.count };
  return current.kind === 'few' ? { least: 1, most: k - 1 } : { least: size - k + 1, most: size - 1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
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
 * between. A number belongs to the people it was told of: it is told with the size that the group had, and anew as soon as the group is larger or smaller by at least `k`.
 * Returns what to tell now and what to remember.
 */
export function holdBack({
  counts,
  told,
  k,
}: {
  counts: ReadonlyMap<string, ToldCount>;
  told: ReadonlyMap<string, ToldCount>;
  k: number;
}): ReadonlyMap<string, ToldCount> {
  return new Map(
    [...counts].map(([name, now]) => {
      const before = told.get(name);
      const hold = before !== undefined && Math.abs(now.count - before.count) < k && sizeChange(now.size, before.size) < k;
      return [name, hold ? before : now];
    }),
  );
}

function sizeChange(now: number | null, before: number | null): number {
  if (now === before) return 0;
  return now === null || before === null ? Number.POSITIVE_INFINITY : Math.abs(now - before);
}
