import type { Scored } from './optimise.js';
import type { Candidate, Need, Situation } from './situation.js';

/** Why a channel is in the set: needs that nothing else in it meets, and what it answers. */
export interface Kept {
  readonly candidate: Candidate;
  readonly only: readonly Need[];
  readonly answers: readonly Need[];
  /** Hours in a week that it then takes. */
  readonly minutes: number;
}

/** Why a channel is not in the set: what it takes without a single case, and who answers its topics instead, at which cost. */
export interface Dropped {
  readonly candidate: Candidate;
  readonly instead: readonly { readonly need: Need; readonly by: Candidate }[];
}

/** The reasons for a set, in the order of the plan; channels that are not there today and stay away need none. */
export function reasonsFor(
  { candidates, demands, covers }: Situation,
  { open, handling }: Scored,
): {
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
} {
  const alone = (by: readonly number[], index: number): boolean =>
    by.includes(index) && by.every((other) => other === index || open[other] !== true);
  const kept = candidates.flatMap((candidate, index): Kept[] => {
    if (open[index] !== true) return [];
    const own = demands.filter((_, demand) => handling[demand] === index);
    const only = [
      ...demands.filter(({ ways }) => alone(ways, index)).map(({ need }) => need),
      ...covers.filter(({ by, when }) => (when === null || open[when] === true) && alone(by, index)).map(({ need }) => need),
    ];
    const minutes = own.reduce((sum, { cases }) => sum + cases * candidate.perCase, candidate.base);
    return [{ candidate, only: distinct(only), answers: distinct(own.map(({ need }) => need)), minutes }];
  });
  const dropped = candidates.flatMap((candidate, index): Dropped[] => {
    if (open[index] === true || !candidate.today) return [];
    const instead = demands.flatMap(({ ways, need }, demand) => {
      const way = handling[demand];
      const by = way == null ? undefined : candidates[way];
      return ways.includes(index) && by !== undefined ? [{ need, by }] : [];
    });
    return [{ candidate, instead }];
  });
  return { kept, dropped };
}

/** Each need once. */
export function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}
