import type { LintCounts } from '../core/scaffold/init-plan.js';
import type { Files, Stoppable } from '../ports.js';
import { lint } from './lint.js';

/** The rule that reports places to fill in. */
export const fillInRule = 'str-placeholder';

/** Checks the handbook at a root and counts what is found; places to fill in count apart. */
export async function lintCounts(
  { root, cwd, content, today }: { root: string; cwd: string; content: string; today: string },
  { files, stop }: { files: Files; stop?: Stoppable },
): Promise<LintCounts> {
  // What was just written has no history.
  const { findings } = await lint(
    { cwd, paths: [root], base: null, today, content },
    { files, git: { open: async () => null }, ...(stop === undefined ? {} : { stop }) },
  );
  const gaps = findings.filter(({ rule }) => rule === fillInRule);
  const others = findings.filter(({ rule }) => rule !== fillInRule);
  return {
    errors: others.filter(({ severity }) => severity === 'error').length,
    warnings: others.filter(({ severity }) => severity === 'warning').length,
    gaps: gaps.length,
  };
}
