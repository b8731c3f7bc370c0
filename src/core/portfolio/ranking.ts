import { type BuiltProgram, buildProgram, type Goal, type ProgramRequest } from './build-program.js';
import type { Effort, Program, Solution, Solve } from './program.js';
import type { Choice, Situation } from './situation.js';

type Read = ReturnType<BuiltProgram['read']>;

/** A set of channels with the least that it costs, as the goal counts. */
interface Ranked {
  readonly read: Read;
  readonly cost: number;
  /** What its cost is at least, where the best way of answering was not proved to be the best. */
  readonly least: number;
}

/** The best sets that were found, the best first, and what every other set costs at least. */
export interface Ranking {
  readonly sets: readonly Ranked[];
  /** Infinity where there is no other. */
  readonly others: number;
}

/** How many sets are tried one after the other; where more are about as good, one program for all of them is the better way. */
const mostTries = 8;

/** How many bounds may take too long to be proved. */
const mostLate = 2;

/** How many minutes in a week are nothing: less than the hundredth by which a set is preferred that changes less; with many demands, one. */
export function nothing(situation: Situation): number {
  return isLarge(situation) ? 1 : 0.005;
}

/** How long demands are shared out, in seconds. */
const shareSeconds = 6;

/** True for a plan with so many demands and ways that a program with all of them as whole numbers takes long. */
export function isLarge({ demands }: Situation): boolean {
  return demands.reduce((sum, { ways }) => sum + ways.length, 0) > 500;
}

/** What every set costs at least, those of the ranking included. */
export function provenLeast({ sets, others }: Ranking): number {
  return sets.reduce((bound, { least }) => Math.min(bound, least), others);
}

/**
 * Finds the best sets one by one. With demands that several channels may share, a program is solved soon, and what it says is a bound for its set and for all that come later; then the set is
 * kept, and only the demands are shared out whole. As sets differ by more than sharing saves, few have to be tried until the bound of the next is above the cost of those that are known:
 * the principle of the no-good cuts of Balas and Jeroslow (1972). Unfinished where a program was, and no set is known.
 */
export async function rankSets({
  count,
  effort = {},
  ...request
}: Omit<ProgramRequest, 'split'> & { readonly solve: Solve; readonly count: number; readonly effort?: Effort }): Promise<
  Ranking | 'unfinished'
> {
  const { situation, goal, not = [], closed = [], solve } = request;
  const sets: Ranked[] = [];
  const tried: Choice[] = [...not];
  let others = Number.NEGATIVE_INFINITY;
  // The bound of sets of which it stayed open whether whole demands fit.
  let unsure = Number.POSITIVE_INFINITY;
  let late = 0;
  const ranking = (): Ranking => ({ sets, others: Math.min(others, unsure) });
  for (let tries = 0; tries < mostTries; tries++) {
    const bound = buildProgram({ situation, goal, closed, not: tried, split: true });
    const solution = await solve(bound.program, effort);
    if (solution.status === 'infeasible') {
      others = Number.POSITIVE_INFINITY;
      return ranking();
    }
    const found = valued(bound.program, solution);
    if (found === null) return sets.length === 0 ? 'unfinished' : ranking();
    others = Math.max(others, found.least);
    if (sets.length >= count && others >= (sets[count - 1]?.cost ?? 0) - nothing(situation)) return ranking();
    const read = bound.read(found.values);
    const whole = bound.shares(found.values) ? await sharedOut({ situation, goal, open: read.open, solve }) : { ...found, read };
    if (whole === 'unfinished') unsure = Math.min(unsure, found.least);
    else if (whole !== null) sets.push({ read: whole.read, cost: whole.cost, least: Math.max(whole.least, found.least) });
    sets.sort((a, b) => a.cost - b.cost);
    tried.push(read);
    // A bound that takes long once may come in time for the next set; twice, and more of them would only be waited for.
    if (solution.status === 'unfinished' && ++late === mostLate) break;
  }
  return sets.length === 0 ? 'unfinished' : ranking();
}

/** The least that a set of channels costs when every demand goes to one of them as a whole; null where that cannot be had. */
export async function sharedOut({
  situation,
  goal,
  open,
  solve,
}: {
  situation: Situation;
  goal: Goal;
  open: readonly boolean[];
  solve: Solve;
}): Promise<(Valued & { readonly read: Read }) | 'unfinished' | null> {
  const candidates = situation.candidates.map((candidate, index) => ({
    ...candidate,
    wish: open[index] === true ? ('keep' as const) : ('drop' as const),
  }));
  // Of the open channels of one team, only the cheapest comes into question, and cheaper ones that have time of their own.
  const demands = situation.demands.map((demand) => {
    const there = demand.ways.filter((way) => open[way] === true);
    const isBest = (way: number): boolean => {
      const own = candidates[way];
      const rivals = there.filter((other) => candidates[other]?.team === own?.team && candidates[other]?.limit === null);
      const cheapest = rivals.reduce((best, other) => Math.min(best, candidates[other]?.perCase ?? 0), Number.POSITIVE_INFINITY);
      return own !== undefined && (own.perCase < cheapest || rivals.find((other) => candidates[other]?.perCase === cheapest) === way);
    };
    return { ...demand, ways: there.filter(isBest) };
  });
  const { program, read } = buildProgram({ situation: { ...situation, candidates, demands }, goal });
  const absolute = isLarge(situation) ? nothing(situation) : 0;
  const solution = await solve(program, { seconds: shareSeconds, ...(absolute === 0 ? {} : { absolute }) });
  if (solution.status === 'infeasible') return null;
  const found = valued(program, solution);
  return found === null ? 'unfinished' : { ...found, least: found.least - absolute, read: read(found.values) };
}

interface Valued {
  readonly values: readonly number[];
  readonly cost: number;
  /** What the cost of the best is at least. */
  readonly least: number;
}

export function valued({ variables }: Program, solution: Solution): Valued | null {
  const [values, within] =
    solution.status === 'optimal'
      ? [solution.values, 0]
      : solution.status === 'unfinished' && solution.found !== null
        ? [solution.found.values, solution.found.within]
        : [null, 0];
  if (values === null) return null;
  const cost = variables.reduce((sum, variable, index) => sum + variable.cost * (values[index] ?? 0), 0);
  return { values, cost, least: cost * (1 - within) };
}
