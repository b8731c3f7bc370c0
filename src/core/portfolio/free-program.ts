import { changeCost, coverRows, type ProgramRequest, wishRows } from './build-program.js';
import type { Program, Row, Variable } from './program.js';
import { type Choice, channelMinutes, lackingMinutes, roomOf, type Situation } from './situation.js';

/** The choice as if everybody had all the time that is needed, and how to read what a solver says about it. */
export interface FreeProgram {
  readonly program: Program;
  read(values: readonly number[]): Choice;
}

/**
 * The least work where time limits nobody: then every demand goes to the open channel that takes least for a case. Instead of a variable for each demand and channel there is one for each step
 * of that price: z = 1 where none of the channels up to it is open (the radius formulation of Cornuejols, Nemhauser and Wolsey, 1980). Demands share steps, so a large plan has hundreds of
 * variables and not thousands. What is found is the answer itself where it happens to fit the time of crews and channels, and a bound otherwise.
 */
export function freeProgram({ situation, not = [], closed = [] }: Omit<ProgramRequest, 'goal' | 'split'>): FreeProgram {
  const { candidates, demands, covers } = situation;
  const priceOf = (way: number): number => candidates[way]?.perCase ?? 0;
  const variables: Variable[] = candidates.map(({ base, today }) => ({
    cost: base + (today ? -changeCost : changeCost),
    upper: 1,
    whole: true,
  }));
  const open = candidates.map((_, index) => index);
  const rows: Row[] = [...wishRows({ candidates, open, closed, not }), ...coverRows({ covers, open })];
  const steps = new Map<string, { readonly ways: readonly number[]; cost: number }>();
  for (const { cases, ways } of demands) {
    rows.push({ terms: ways.map((way) => [way, 1]), is: '>=', to: 1 });
    const prices = [...new Set(ways.map(priceOf))].sort((a, b) => a - b);
    for (const [index, price] of prices.entries()) {
      const next = prices[index + 1];
      if (next === undefined) continue;
      const upTo = ways.filter((way) => priceOf(way) <= price).sort((a, b) => a - b);
      const step = steps.get(upTo.join()) ?? { ways: upTo, cost: 0 };
      step.cost += cases * (next - price);
      steps.set(upTo.join(), step);
    }
  }
  for (const { ways, cost } of steps.values()) {
    const z = variables.push({ cost, upper: 1, whole: false }) - 1;
    rows.push({ terms: [[z, 1], ...ways.map((way) => [way, 1] as const)], is: '>=', to: 1 });
  }
  return {
    program: { variables, rows: distinctRows(rows) },
    read: (values) => {
      const isOpen = candidates.map((_, index) => (values[index] ?? 0) > 0.5);
      const cheapest = (ways: readonly number[]): number | null =>
        ways.reduce<number | null>((best, way) => (isOpen[way] && (best === null || priceOf(way) < priceOf(best)) ? way : best), null);
      return { open: isOpen, handling: demands.map(({ ways }) => cheapest(ways)) };
    },
  };
}

/** True when every crew has the time for what a choice asks of it, and every channel what is set apart for it. */
export function fitsTime(situation: Situation, choice: Choice): boolean {
  const taken = channelMinutes(situation, choice);
  const fits = situation.candidates.every((candidate, index) => {
    const room = choice.open[index] === true ? roomOf(candidate) : null;
    return room === null || (taken[index] ?? 0) - candidate.base <= room + 1e-6;
  });
  return fits && lackingMinutes(situation, choice).every((minutes) => minutes < 1e-6);
}

/** Many demands may be answered by the same channels. */
function distinctRows(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
