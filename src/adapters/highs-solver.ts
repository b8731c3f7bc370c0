import { programText } from '../core/portfolio/program.js';
import type { Solver } from '../ports.js';

/** Solves with HiGHS in WebAssembly, which is loaded with the first program. `seconds` is the limit for each one. */
export function highsSolver({ seconds }: { readonly seconds: number }): Solver {
  let opened: ReturnType<typeof import('./solver.part.js')['openSolver']> | null = null;
  return {
    async solve(program, effort = {}) {
      opened ??= import('./solver.part.js').then(({ openSolver }) => openSolver());
      const solve = await opened;
      return solve(programText(program), { seconds, ...effort, names: program.variables.map((_, index) => `v${index}`) });
    },
  };
}
