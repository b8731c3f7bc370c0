import type { Program, Row, Variable } from './program.js';
import { type Choice, isBeyondItself, roomOf, type Situation } from './situation.js';

/** What to look for: the least work; or, where not everything can be had, first the fewest open needs, then the least further time. */
export type Goal =
  | { readonly kind: 'work' }
  | { readonly kind: 'needs' }
  | { readonly kind: 'time'; readonly unmet: number }
  | { readonly kind: 'closest'; readonly unmet: number; readonly extra: number };

/** Prefers what is there today among sets that cost the same: a hundredth of a minute for every change. */
export const changeCost = 0.01;

/** A program to build: `not` are sets that are already known; `closed` is left out. */
export interface ProgramRequest {
  readonly situation: Situation;
  readonly goal: Goal;
  readonly not?: readonly Choice[];
  readonly closed?: readonly number[];
  /** True when several channels may share a demand: a bound that is found sooner, and the answer itself where none is shared. */
  readonly split?: boolean;
}

/** A program, and how to read what a solver says about it. */
export interface BuiltProgram {
  readonly program: Program;
  /** True when some demand is shared by several channels. */
  shares(values: readonly number[]): boolean;
  read(values: readonly number[]): Choice & {
    /** Indexes of demands and covers that are not met. */
    readonly unmetDemands: readonly number[];
    readonly unmetCovers: readonly number[];
    /** Minutes in a week that each crew would need beyond its limit. */
    readonly extra: readonly number[];
  };
}

/**
 * The choice of channels as a mixed-integer program: x = 1 for a channel that is there, y = 1 where it answers a demand, both whole. Every demand has exactly one
 * answering channel that is there; every cover at least one; a crew's work fits its time, of which it needs more free when somebody talks.
 */
export function buildProgram({ situation, goal, not = [], closed = [], split = false }: ProgramRequest): BuiltProgram {
  const { candidates, crews, demands, covers, limits } = situation;
  const variables: Variable[] = [];
  const rows: Row[] = [];
  const add = (variable: Variable): number => variables.push(variable) - 1;
  const counts = goal.kind === 'work' || goal.kind === 'closest';
  const cost = (minutes: number): number => (counts ? minutes : 0);

  const open = candidates.map(({ base, today }) => add({ cost: cost(base + (today ? -changeCost : changeCost)), upper: 1, whole: true }));
  rows.push(...wishRows({ candidates, open, closed, not }));

  const elastic = goal.kind !== 'work';
  // Where every need can be met, none is left open.
  const leaves = goal.kind === 'needs' || (elastic && goal.unmet > 0);
  const unmet: number[] = [];
  const slack = (): (readonly [number, number])[] => {
    if (!leaves) return [];
    const variable = add({ cost: goal.kind === 'needs' ? 1 : 0, upper: 1, whole: true });
    unmet.push(variable);
    return [[variable, 1]];
  };
  const work: [number, number][][] = crews.map((_, crew) =>
    candidates.flatMap(({ team, base }, index): [number, number][] => (team === crew ? [[open[index] ?? 0, base]] : [])),
  );
  const own: [number, number][][] = candidates.map(() => []);
  const answered = demands.map(({ cases, ways }) => {
    const each = ways.map((way) => {
      const { perCase, team } = candidates[way] ?? { perCase: 0, team: null };
      const y = add({ cost: cost(cases * perCase), upper: 1, whole: !split });
      rows.push({
        terms: [
          [y, 1],
          [open[way] ?? 0, -1],
        ],
        is: '<=',
        to: 0,
      });
      if (team !== null) work[team]?.push([y, cases * perCase]);
      own[way]?.push([y, cases * perCase]);
      return [way, y] as const;
    });
    rows.push({ terms: [...each.map(([, y]) => [y, 1] as const), ...slack()], is: '=', to: 1 });
    return each;
  });
  // A channel that is not there has no time, which bounds better than a limit that holds anyway.
  candidates.forEach((candidate, index) => {
    const room = roomOf(candidate);
    if (room !== null) rows.push({ terms: [...(own[index] ?? []), [open[index] ?? 0, -room]], is: '<=', to: 0 });
  });
  for (const row of coverRows({ covers, open })) rows.push({ ...row, terms: [...row.terms, ...slack()] });

  const extra = crews.map(({ available }, crew) => {
    const own = work[crew] ?? [];
    if (available === null || own.length === 0) return null;
    // 1 as soon as one channel of the crew is a conversation: then the lower limit holds.
    const talks = candidates.flatMap(({ team, talk }, index) => (team === crew && talk ? [open[index] ?? 0] : []));
    const narrower = (available * (limits.written - limits.talk)) / 100;
    const terms: [number, number][] = [...own];
    if (talks.length > 0 && narrower !== 0) {
      const z = add({ cost: 0, upper: 1, whole: false });
      for (const x of talks)
        rows.push({
          terms: [
            [z, 1],
            [x, -1],
          ],
          is: '>=',
          to: 0,
        });
      rows.push({ terms: [[z, 1], ...talks.map((x) => [x, -1] as const)], is: '<=', to: 0 });
      terms.push([z, narrower]);
    }
    const more = elastic ? add({ cost: goal.kind === 'time' ? 1 : 0, upper: null, whole: false }) : null;
    if (more !== null) terms.push([more, -1]);
    rows.push({ terms, is: '<=', to: (available * limits.written) / 100 });
    return more;
  });
  if (leaves && goal.kind !== 'needs') rows.push({ terms: unmet.map((variable) => [variable, 1]), is: '<=', to: goal.unmet });
  if (goal.kind === 'closest')
    rows.push({
      terms: extra.flatMap((variable) => (variable === null ? [] : [[variable, 1] as const])),
      is: '<=',
      // What a solver finds is exact to a few digits only.
      to: goal.extra + 0.01,
    });
  return {
    program: { variables, rows: rows.filter((row) => !saysNothing(row)) },
    shares: (values) => answered.some((each) => each.some(([, y]) => Math.abs((values[y] ?? 0) - Math.round(values[y] ?? 0)) > 1e-6)),
    read: (values) => {
      const is = (variable: number): boolean => (values[variable] ?? 0) > 0.5;
      const short = unmet.map(is);
      const picked = (from: number, to: number): number[] => [...Array(to - from).keys()].filter((index) => short[from + index] === true);
      return {
        open: open.map(is),
        handling: answered.map((each) => each.find(([, y]) => is(y))?.[0] ?? null),
        unmetDemands: picked(0, leaves ? demands.length : 0),
        unmetCovers: picked(demands.length, leaves ? demands.length + covers.length : demands.length),
        extra: extra.map((variable) => (variable === null ? 0 : (values[variable] ?? 0))),
      };
    },
  };
}

/** What the user decided, what is left out, and that a set is another one than those that are known. `open` holds the variable of each candidate. */
export function wishRows({
  candidates,
  open,
  closed,
  not,
}: {
  readonly candidates: Situation['candidates'];
  readonly open: readonly number[];
  readonly closed: readonly number[];
  readonly not: readonly Choice[];
}): readonly Row[] {
  const fixed = candidates.flatMap((candidate, index): Row[] => {
    const { wish } = candidate;
    const is = (to: number): Row => ({ terms: [[open[index] ?? 0, 1]], is: '=', to });
    return [
      ...(wish === 'keep' ? [is(1)] : []),
      ...(wish === 'drop' || closed.includes(index) || (wish === 'free' && isBeyondItself(candidate)) ? [is(0)] : []),
    ];
  });
  const others = not.map(
    (known): Row => ({
      terms: open.map((x, index) => [x, known.open[index] === true ? -1 : 1]),
      is: '>=',
      to: 1 - known.open.filter((is) => is).length,
    }),
  );
  return [...fixed, ...others];
}

/** That at least one of the candidates of each cover is there. */
export function coverRows({ covers, open }: { readonly covers: Situation['covers']; readonly open: readonly number[] }): readonly Row[] {
  return covers.map(({ by, when }): Row => {
    const present = by.map((index) => [open[index] ?? 0, 1] as const);
    const condition = when === null ? [] : [[open[when] ?? 0, -1] as const];
    return { terms: [...present, ...condition], is: '>=', to: when === null ? 1 : 0 };
  });
}

/** A row without variables is left out where it holds anyway, and stays where nothing can make it hold. */
function saysNothing({ terms, is, to }: Row): boolean {
  return terms.length === 0 && (is === '=' ? to === 0 : is === '<=' ? to >= 0 : to <= 0);
}
