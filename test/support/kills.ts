/** How many times a test kills a program at a moment drawn at random: `usual`, or what `KILLS` says; `npm run test:deep` sets 200. */
export function kills(usual: number): number {
  const asked = Number(process.env.KILLS || usual);
  if (!Number.isInteger(asked) || asked < 1) throw new Error(`KILLS is no whole number: ${process.env.KILLS}`);
  return asked;
}

/** Moments between 0 and `most` milliseconds, spread evenly and the same at each run: multiples of the golden ratio, as in quasi-random sampling. */
export function moment({ kill, most }: { kill: number; most: number }): number {
  return ((kill * 0.618_033_988_75) % 1) * most;
}

/** How many times a law is tried: a third of `most`, or all of them in `npm run test:deep`. */
export function tries(most: number): number {
  return process.env.KILLS ? most : Math.ceil(most / 3);
}
