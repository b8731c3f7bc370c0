/** A mixed-integer linear program: the least cost under rows of conditions. Variables are numbered; all lie between 0 and their upper bound. */
export interface Program {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

export interface Variable {
  readonly cost: number;
  /** Null for no bound. */
  readonly upper: number | null;
  readonly whole: boolean;
}

export interface Row {
  /** Pairs of variable and factor. */
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly is: '<=' | '>=' | '=';
  readonly to: number;
}

/** What a solver says: values by variable, that there is no solution, or that it did not finish in time. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' }
  | {
      readonly status: 'unfinished';
      /** The best values so far, with the share of their cost by which the best of all may be less; null where there are none yet. */
      readonly found: { readonly values: readonly number[]; readonly within: number } | null;
    };

/** How exactly and how long a program is solved; left out: exactly, and as long as the solver allows. */
export interface Effort {
  /** A solution may cost so much more than the best one. */
  readonly absolute?: number;
  /** The same as a share of the cost. */
  readonly relative?: number;
  readonly seconds?: number;
}

/** How a program is solved. */
export type Solve = (program: Program, effort?: Effort) => Promise<Solution>;

/** The program in the LP format of CPLEX, which solvers read. Lines stay short, since readers limit them. */
export function programText({ variables, rows }: Program): string {
  const sum = (terms: readonly (readonly [number, number])[]): string =>
    terms.map(([variable, factor]) => `${factor < 0 ? '-' : '+'} ${numberText(Math.abs(factor))} v${variable}`).join('\n ') || '0 v0';
  const costs = variables.flatMap(({ cost }, index) => (cost === 0 ? [] : [[index, cost] as const]));
  const bounds = variables.map(({ upper }, index) => (upper === null ? `v${index} >= 0` : `0 <= v${index} <= ${numberText(upper)}`));
  const whole = variables.flatMap((variable, index) => (variable.whole ? [`v${index}`] : []));
  return [
    'Minimize',
    ` cost: ${sum(costs)}`,
    'Subject To',
    ...rows.map(({ terms, is, to }, index) => ` r${index}: ${sum(terms)} ${is} ${to < 0 ? '-' : ''}${numberText(Math.abs(to))}`),
    'Bounds',
    ...bounds.map((line) => ` ${line}`),
    ...(whole.length === 0 ? [] : ['General', ...whole.map((name) => ` ${name}`)]),
    'End',
    '',
  ].join('\n');
}

/** Never in scientific notation, of which LP readers know different forms. */
function numberText(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
