import { type BuiltProgram, buildProgram, type Goal, type ProgramRequest } from './build-program.js';
import { fitsTime, freeProgram } from './free-program.js';
import type { Effort, Solve } from './program.js';
import { isLarge, nothing, provenLeast, type Ranking, rankSets, sharedOut, valued } from './ranking.js';
import { type Choice, lackingMinutes, minutesOf, type Need, type Situation } from './situation.js';

/** A set of channels with its work. */
export interface Scored extends Choice {
  readonly minutes: number;
}

/** What would happen without a channel that is added: more work, or needs that stay open. */
export interface Absence {
  readonly candidate: number;
  /** Minutes in a week; null when needs or time are lacking without it. */
  readonly more: number | null;
  readonly unmet: readonly Need[];
  /** Minutes in a week that are lacking. */
  readonly lacking: number;
}

export type Optimum =
  | {
      readonly kind: 'best';
      readonly best: Scored;
      readonly next: Scored | null;
      readonly absences: readonly Absence[];
      /** How much less another set may take, as a share; 0 where it was proved that none does. */
      readonly within: number;
    }
  | {
      readonly kind: 'infeasible';
      readonly unmet: readonly Need[];
      /** Minutes in a week that each crew lacks, in the order of the crews. */
      readonly extra: readonly number[];
      /** The set that leaves the fewest needs open, and among those takes the least further time. */
      readonly closest: Scored;
      /** How far the least time may be from what is said, as a share; 0 where it was reckoned exactly. */
      readonly within: number;
    }
  | { readonly kind: 'unfinished' };

/** Finds the set of channels that takes the least work, the next best one, and what added channels are good for; or why there is none. */
export async function optimise(situation: Situation, solve: Solve): Promise<Optimum> {
  const found = await leastWork({ situation, solve, count: 2 });
  if (found === 'unfinished') return { kind: found };
  if (found === null) return closest({ situation, solve });
  const best = scored(situation, found.best);
  const next = found.next === null ? null : scored(situation, found.next);
  const absences: Absence[] = [];
  for (const [candidate, { today, wish }] of situation.candidates.entries())
    if (best.open[candidate] === true && !today && wish === 'free')
      absences.push(
        // The next best set of all is the best one without what it does not have.
        next !== null && next.open[candidate] !== true
          ? { candidate, more: next.minutes - best.minutes, unmet: [], lacking: 0 }
          : await absence({ situation, solve, best, candidate }),
      );
  return { kind: 'best', best, next, absences, within: found.within };
}

type Read = ReturnType<BuiltProgram['read']>;

/** What was found, and how much less the best may cost as a share of it. */
type Found = Read & { readonly within: number };

interface Asked {
  readonly situation: Situation;
  readonly solve: Solve;
  readonly closed?: readonly number[];
}

/** The set that takes the least work, and with a count of two the next best one; null where there is none. */
async function leastWork({
  count,
  ...asked
}: Asked & { readonly count: 1 | 2 }): Promise<
  { readonly best: Choice; readonly next: Choice | null; readonly within: number } | 'unfinished' | null
> {
  const free = await freely(asked);
  if (free === null) return null;
  if (free !== 'short') {
    const second = count === 1 ? null : await freely({ ...asked, not: [free] });
    const next = second === 'short' ? await leastOf({ ...asked, goal: work, not: [free] }) : second;
    return { best: free, next: next === 'unfinished' ? null : next, within: 0 };
  }
  const ranking = await rankSets({ ...asked, goal: work, count });
  const best = await leastOf({ ...asked, goal: work, ranking });
  if (best === null || best === 'unfinished') return best;
  if (count === 1) return { best, next: null, within: best.within };
  const others = ranking === 'unfinished' ? ranking : { ...ranking, sets: ranking.sets.filter(({ read }) => !isSameSet(read, best)) };
  const next = await leastOf({ ...asked, goal: work, not: [best], ranking: others });
  return { best, next: next === 'unfinished' ? null : next, within: best.within };
}

const work: Goal = { kind: 'work' };

function isSameSet(one: Choice, other: Choice): boolean {
  return one.open.every((is, index) => is === other.open[index]);
}

/** The least work where nobody is short of time: null where even then there is no set, `short` where there is not the time for it, or none was found. */
async function freely({ situation, solve, not = [], closed = [] }: Asked & Pick<ProgramRequest, 'not'>): Promise<Choice | 'short' | null> {
  const { program, read } = freeProgram({ situation, not, closed });
  const solution = await solve(program);
  if (solution.status === 'infeasible') return null;
  if (solution.status === 'unfinished') return 'short';
  const choice = read(solution.values);
  return fitsTime(situation, choice) ? choice : 'short';
}

/** How long a set is looked for among all at once, in seconds, and how exactly after that. */
const exactSeconds = 8;
const roughly = 0.02;

/** The set that costs least: the first of a ranking where that proves it, else the one that a single program finds, or the better of both. Null where there is none. */
async function leastOf({
  ranking: known,
  ...asked
}: Asked & Pick<ProgramRequest, 'goal' | 'not'> & { readonly ranking?: Ranking | 'unfinished' }): Promise<Found | 'unfinished' | null> {
  const effort: Effort = asked.goal.kind === 'work' ? {} : { seconds: exactSeconds };
  const ranking = known ?? (await rankSets({ ...asked, count: 1, effort }));
  const [first] = ranking === 'unfinished' ? [] : ranking.sets;
  if (ranking !== 'unfinished' && first === undefined && ranking.others === Number.POSITIVE_INFINITY) return null;
  const least = ranking === 'unfinished' ? 0 : provenLeast(ranking);
  if (first !== undefined) {
    const within = shareOf(first.cost, least, nothing(asked.situation));
    // A large program of whole demands would hardly prove more in its time.
    if (within === 0 || (isLarge(asked.situation) && within <= roughly)) return { ...first.read, within };
  }
  const exact = await inOne({ ...asked, effort: { seconds: exactSeconds } });
  if (exact === null) return null;
  // Better a set with a bound that is told than none: whoever is short of time wants to know how much it is about.
  const other = exact === 'unfinished' && first === undefined ? await inOne({ ...asked, effort: { relative: roughly } }) : exact;
  if (other === null) return null;
  if (other === 'unfinished') return first === undefined ? other : { ...first.read, within: shareOf(first.cost, least) };
  const better = first === undefined || other.cost <= first.cost ? other : { ...first, values: [] };
  return { ...better.read, within: shareOf(better.cost, Math.max(least, other.least)) };
}

/** How much less than a cost the best may be, as a share; 0 where that is next to nothing. */
function shareOf(cost: number, least: number, next = 0.005): number {
  return cost <= 0 || cost - least <= next ? 0 : (cost - least) / cost;
}

/** All sets and ways of answering in one program. */
async function inOne({ solve, effort, ...request }: Asked & Pick<ProgramRequest, 'goal' | 'not'> & { readonly effort: Effort }) {
  const { program, read } = buildProgram(request);
  const solution = await solve(program, effort);
  if (solution.status === 'infeasible') return null;
  const found = valued(program, solution);
  if (found === null) return 'unfinished' as const;
  // What a solver calls the best may cost so much more.
  return { ...found, least: found.least * (1 - (effort.relative ?? 0)), read: read(found.values) };
}

function scored(situation: Situation, { open, handling }: Choice): Scored {
  return { open, handling, minutes: minutesOf(situation, { open, handling }) };
}

async function absence({
  situation,
  solve,
  best,
  candidate,
}: {
  situation: Situation;
  solve: Solve;
  best: Scored;
  candidate: number;
}): Promise<Absence> {
  const without = await leastWork({ situation, solve, closed: [candidate], count: 1 });
  if (without !== null && without !== 'unfinished')
    return { candidate, more: scored(situation, without.best).minutes - best.minutes, unmet: [], lacking: 0 };
  const short = await closest({ situation, solve, closed: [candidate] });
  return short.kind === 'infeasible'
    ? { candidate, more: null, unmet: short.unmet, lacking: short.extra.reduce((sum, minutes) => sum + minutes, 0) }
    : { candidate, more: null, unmet: [], lacking: 0 };
}

/** Where not everything can be had: the fewest open needs, then the least further time, then the least work, one after the other. */
async function closest(asked: Asked): Promise<Exclude<Optimum, { kind: 'best' }>> {
  const { situation } = asked;
  const unmet = await fewestUnmet(asked);
  if (unmet === null) return { kind: 'unfinished' };
  const time = await leastOf({ ...asked, goal: { kind: 'time', unmet } });
  if (time === null || time === 'unfinished') return { kind: 'unfinished' };
  const extra = time.extra.reduce((sum, minutes) => sum + minutes, 0);
  const found = (await leastWorkWith({ ...asked, time, unmet, extra })) ?? time;
  const lacking = lackingMinutes(situation, found);
  const total = lacking.reduce((sum, minutes) => sum + minutes, 0);
  const proven = extra * (1 - time.within);
  // What a solver rounds is not told, unless it is all there is.
  const told = lacking.map((minutes) => (minutes < 0.02 && total >= 0.05 ? 0 : minutes));
  return {
    kind: 'infeasible',
    unmet: [
      ...found.unmetDemands.flatMap((index) => situation.demands[index]?.need ?? []),
      ...found.unmetCovers.flatMap((index) => situation.covers[index]?.need ?? []),
    ],
    extra: told,
    closest: scored(situation, found),
    // The set that is shown may lack less than the one by which the bound was proved.
    within: time.within === 0 || total <= proven ? 0 : (total - proven) / total,
  };
}

/** How many needs stay open at least; null where that was not found. Open needs are counted in whole numbers: what is less than one away is the best. */
async function fewestUnmet({ solve, ...asked }: Asked): Promise<number | null> {
  for (const split of [true, false]) {
    const { program, read, shares } = buildProgram({ ...asked, goal: { kind: 'needs' }, split });
    const solution = await solve(program, { absolute: 0.99 });
    if (solution.status !== 'optimal') return null;
    // Time of crews is no limit here, and where channels have none of their own, what is shared can be had whole.
    if (split && shares(solution.values) && asked.situation.candidates.some(({ limit }) => limit !== null)) continue;
    const { unmetDemands, unmetCovers } = read(solution.values);
    return unmetDemands.length + unmetCovers.length;
  }
  return null;
}

/** The least work with the least time: in a large plan that of the set that was found, as which of several such sets is shown matters little. */
async function leastWorkWith({
  time,
  unmet,
  extra,
  ...asked
}: Asked & { readonly time: Found; readonly unmet: number; readonly extra: number }): Promise<Read | null> {
  const goal: Goal = { kind: 'closest', unmet, extra };
  const found = isLarge(asked.situation)
    ? await sharedOut({ ...asked, goal, open: time.open })
    : await inOne({ ...asked, goal, effort: { seconds: exactSeconds, ...(time.within === 0 ? {} : { relative: roughly }) } });
  return found === null || found === 'unfinished' ? null : found.read;
}
