import { type BuiltProgram, buildProgram, type Goal } from './build-program.js';
import { fitsCrews, freeProgram } from './free-program.js';
import type { Effort, Solve } from './program.js';
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
  | { readonly kind: 'best'; readonly best: Scored; readonly next: Scored | null; readonly absences: readonly Absence[] }
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
  const work = await attempt({ situation, solve, goal: { kind: 'work' } });
  if (work === 'unfinished') return { kind: work };
  if (work === null) return closest({ situation, solve });
  const best = scored(situation, work);
  const second = await attempt({ situation, solve, goal: { kind: 'work' }, not: [best] });
  const absences: Absence[] = [];
  for (const [candidate, { today, wish }] of situation.candidates.entries())
    if (best.open[candidate] === true && !today && wish === 'free') absences.push(await absence({ situation, solve, best, candidate }));
  return { kind: 'best', best, next: second === null || second === 'unfinished' ? null : scored(situation, second), absences };
}

interface Attempt {
  readonly situation: Situation;
  readonly solve: Solve;
  readonly goal: Goal;
  readonly not?: readonly Choice[];
  readonly closed?: readonly number[];
  readonly effort?: Effort & {
    /** What was found in the time counts although it may not be the best: the share of it by which the best may be less. */
    readonly enough?: number;
  };
}

/** How long the least further time is looked for exactly, in seconds, and how exactly after that. */
const exactSeconds = 8;
const roughly = 0.02;

/** What was found, and how much less the best may take as a share of it. */
type Found = ReturnType<BuiltProgram['read']> & { readonly within: number };

/** The least work where nobody is short of time: null where even then there is no set, `short` where its crews do not have the time for it. */
async function freely({ situation, solve, not, closed }: Attempt): Promise<Found | 'short' | 'unfinished' | null> {
  const { program, read } = freeProgram({ situation, ...(not === undefined ? {} : { not }), ...(closed === undefined ? {} : { closed }) });
  const solution = await solve(program);
  if (solution.status !== 'optimal') return solution.status === 'infeasible' ? null : solution.status;
  const choice = read(solution.values);
  if (!fitsCrews(situation, choice)) return 'short';
  return { ...choice, unmetDemands: [], unmetCovers: [], extra: situation.crews.map(() => 0), within: 0 };
}

async function attempt(asked: Attempt): Promise<Found | 'unfinished' | null> {
  if (asked.goal.kind === 'work') {
    const free = await freely(asked);
    if (free !== 'short' && free !== 'unfinished') return free;
  }
  const { solve: solver, effort = {}, ...rest } = asked;
  // Open needs are counted in whole numbers: what is less than one away is the best.
  const solve: Solve = (program) => solver(program, rest.goal.kind === 'needs' ? { ...effort, absolute: 0.99 } : effort);
  // Where the bound took too long to be exact, it is not asked for again.
  if (effort.relative === undefined) {
    const bound = buildProgram({ ...rest, split: true });
    const first = await solve(bound.program);
    // Where nothing is shared, the bound is reached; where even the bound cannot be had, nothing can.
    if (first.status === 'infeasible') return null;
    if (first.status === 'optimal' && !bound.shares(first.values)) return { ...bound.read(first.values), within: 0 };
  }
  const { program, read } = buildProgram(rest);
  const solution = await solve(program);
  if (solution.status === 'infeasible') return null;
  if (solution.status === 'optimal') return { ...read(solution.values), within: effort.relative ?? 0 };
  const enough = solution.found !== null && solution.found.within <= (effort.enough ?? 0);
  return solution.found !== null && enough ? { ...read(solution.found.values), within: solution.found.within } : 'unfinished';
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
  const without = await attempt({ situation, solve, goal: { kind: 'work' }, closed: [candidate] });
  if (without !== null && without !== 'unfinished')
    return { candidate, more: scored(situation, without).minutes - best.minutes, unmet: [], lacking: 0 };
  const short = await closest({ situation, solve, closed: [candidate] });
  return short.kind === 'infeasible'
    ? { candidate, more: null, unmet: short.unmet, lacking: short.extra.reduce((sum, minutes) => sum + minutes, 0) }
    : { candidate, more: null, unmet: [], lacking: 0 };
}

/** Where not everything can be had: the fewest open needs, then the least further time, then the least work, one after the other. */
async function closest({
  situation,
  solve,
  closed = [],
}: {
  situation: Situation;
  solve: Solve;
  closed?: readonly number[];
}): Promise<Exclude<Optimum, { kind: 'best' }>> {
  const asked = { situation, solve, closed };
  const needs = await attempt({ ...asked, goal: { kind: 'needs' } });
  if (needs === null || needs === 'unfinished') return { kind: 'unfinished' };
  const unmet = needs.unmetDemands.length + needs.unmetCovers.length;
  const least: Goal = { kind: 'time', unmet };
  const exact = await attempt({ ...asked, goal: least, effort: { seconds: exactSeconds, enough: roughly } });
  // Better a set with a bound that is told than none: whoever is short of time wants to know how much it is about.
  const time = exact === 'unfinished' ? await attempt({ ...asked, goal: least, effort: { relative: roughly, enough: 1 } }) : exact;
  if (time === null || time === 'unfinished') return { kind: 'unfinished' };
  const extra = time.extra.reduce((sum, minutes) => sum + minutes, 0);
  // Which of the sets with this time is shown matters little: the best that was found will do where the search takes long.
  const last = await attempt({
    ...asked,
    goal: { kind: 'closest', unmet, extra },
    effort: { seconds: exactSeconds, enough: 1, ...(time.within === 0 ? {} : { relative: roughly }) },
  });
  const found = last === null || last === 'unfinished' ? time : last;
  const lacking = lackingMinutes(situation, found);
  const total = lacking.reduce((sum, minutes) => sum + minutes, 0);
  const proven = extra * (1 - time.within);
  return {
    kind: 'infeasible',
    unmet: [
      ...found.unmetDemands.flatMap((index) => situation.demands[index]?.need ?? []),
      ...found.unmetCovers.flatMap((index) => situation.covers[index]?.need ?? []),
    ],
    extra: lacking.map((minutes) => (minutes < 1 ? 0 : minutes)),
    closest: scored(situation, found),
    // The set that is shown may lack less than the one by which the bound was proved.
    within: time.within === 0 || total <= proven ? 0 : (total - proven) / total,
  };
}
