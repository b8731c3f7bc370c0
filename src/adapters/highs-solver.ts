import { programText } from '../core/portfolio/program.js';
import type { Solver } from '../ports.js';

/** Solves with HiGHS in WebAssembly, which is loaded with the first program. `seconds` is the limit for each one. */
export function highsSolver({ seconds }: { readonly seconds: number }): Solver {
  let opened: ReturnType<typeof import('./solver.part.js')['openSolver']> | null = null;
  return {
    async solve(program, effort = {}) {
      opened ??= import('./solver.part.js').then(({ openSolver }) => openSolver());
      const solve = await opened;
      const { status, values } = solve(programText(program), { seconds, ...effort });
      if (status === 'Optimal') return { status: 'optimal', values: program.variables.map((_, index) => values(`v${index}`)) };
      if (status === 'Infeasible' || status === 'Primal infeasible or unbounded') return { status: 'infeasible' };
      if (status === 'Time limit reached') return { status: 'unfinished' };
      throw new Error(`the solver ended with: ${status}`);
    },
  };
}
