import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import highsModule from 'highs';

// The package declares the type of its CommonJS form, and is loaded in the other one.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Beside the bundle, or in the package when the sources run as they are. */
function solverBinary(): Uint8Array {
  const beside = join(import.meta.dirname, 'highs.wasm');
  return readFileSync(existsSync(beside) ? beside : join(import.meta.dirname, '../../node_modules/highs/build/highs.wasm'));
}

/** Opens the solver; each call of what comes back solves one program in LP format exactly, on one thread and with a fixed seed, so that the answer is always the same. */
export async function openSolver(): Promise<
  (
    text: string,
    options: { seconds: number; absolute?: number; relative?: number },
  ) => { readonly status: string; readonly values: (name: string) => number }
> {
  const highs = await loadHighs({ wasmBinary: solverBinary() });
  return (text, { seconds, absolute = 1e-6, relative = 0 }) => {
    const { Status, Columns } = highs.solve(text, {
      output_flag: false,
      threads: 1,
      random_seed: 1,
      time_limit: seconds,
      mip_rel_gap: relative,
      mip_abs_gap: absolute,
    });
    return { status: Status, values: (name) => valueIn(Columns[name]) };
  };
}

function valueIn(column: object | undefined): number {
  return column !== undefined && 'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0;
}
