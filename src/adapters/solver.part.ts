import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import highsModule from 'highs';

type Solved =
  | { readonly status: 'optimal'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unfinished'; readonly found: { readonly values: readonly number[]; readonly within: number } | null };

// The package declares the type of its CommonJS form, and is loaded in the other one.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Beside the bundle, or in the package when the sources run as they are. */
function solverBinary(): Uint8Array {
  const beside = join(import.meta.dirname, 'highs.wasm');
  return readFileSync(existsSync(beside) ? beside : join(import.meta.dirname, '../../node_modules/highs/build/highs.wasm'));
}

/** Opens the solver; each call of what comes back solves one program in LP format exactly, on one thread and with a fixed seed, so that the answer is always the same. */
export async function openSolver(): Promise<
  (text: string, options: { seconds: number; absolute?: number; relative?: number; names: readonly string[] }) => Solved
> {
  const highs = await loadHighs({ wasmBinary: solverBinary() });
  const { modelStatus } = highs.constants;
  return (text, { seconds, absolute = 1e-6, relative = 0, names }) =>
    highs.withModel({ format: 'lp', data: text }, (model): Solved => {
      model.options.set({ output_flag: false, random_seed: 1, time_limit: seconds, mip_rel_gap: relative, mip_abs_gap: absolute });
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { status: 'infeasible' };
      if (status !== modelStatus.optimal && status !== modelStatus.timeLimit) throw new Error(`the solver ended with status ${status}`);
      const { colValue } = model.getSolution();
      const values = names.map((name) => colValue[model.getColByName(name)] ?? 0);
      if (status === modelStatus.optimal) return { status: 'optimal', values };
      const [cost, bound] = [model.getObjectiveValue(), Number(model.info.get('mip_dual_bound'))];
      // Costs are never negative here, so a bound below zero says as much as zero.
      const within = cost <= 0 ? 0 : (cost - Math.max(0, bound)) / cost;
      return { status: 'unfinished', found: Number.isFinite(cost) ? { values, within } : null };
    });
}

/** In a thread of its own: one program after the other comes as a message, and its solution goes back as one. */
if ((workerData as { readonly solves?: true } | null)?.solves === true) {
  const solve = openSolver();
  parentPort?.on('message', (program: Parameters<Awaited<typeof solve>>) => {
    void solve.then((solveNow) => parentPort?.postMessage(solveNow(...program)));
  });
}
