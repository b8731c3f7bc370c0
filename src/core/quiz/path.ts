import { type Answer, entryIn } from './answer.js';
import type { ScenarioQuestion, Step, StepOption } from './quiz.js';

/** How somebody walked through a scenario. */
export interface WalkedPath {
  readonly choices: readonly { readonly step: Step; readonly option: StepOption }[];
  /** Where the path stands: the step that waits for a choice, or the one without options where it ended; null behind a choice that ends it. */
  readonly at: Step | null;
  /** True when nothing is left to choose. */
  readonly ended: boolean;
  /** True when a choice was critical. */
  readonly failed: boolean;
}

/** Follows the choices of an answer from the first step. */
export function pathOf({ steps }: Pick<ScenarioQuestion, 'steps'>, answer: Answer): WalkedPath {
  const choices: { readonly step: Step; readonly option: StepOption }[] = [];
  let step: Step | null = steps[0] ?? null;
  while (step !== null) {
    const here: Step = step;
    const chosen = entryIn(answer, here.id);
    const option = here.options.find(({ id }) => id === chosen);
    if (option === undefined) return { choices, at: here, ended: here.options.length === 0, failed: false };
    choices.push({ step: here, option });
    if (option.critical) return { choices, at: null, ended: true, failed: true };
    step = steps.find(({ id }) => id === option.next) ?? null;
  }
  return { choices, at: null, ended: true, failed: false };
}

/** The best total that can be reached from the start, in thousandths of a point. */
export function bestTotal(question: Pick<ScenarioQuestion, 'steps'>): number {
  return bestPath(question).reduce((sum, { option }) => sum + option.weight, 0);
}

/** A path with the best total: of equal ones the first by source order. Steps come before those that they lead to, so one pass from the end is enough. */
export function bestPath({ steps }: Pick<ScenarioQuestion, 'steps'>): WalkedPath['choices'] {
  const best = new Map<string, { readonly total: number; readonly option: StepOption | null }>();
  for (const step of [...steps].reverse()) {
    let found: { readonly total: number; readonly option: StepOption | null } = { total: 0, option: null };
    for (const option of step.options) {
      if (option.critical) continue;
      const total = option.weight + (option.next === null ? 0 : (best.get(option.next)?.total ?? 0));
      if (found.option === null || total > found.total) found = { total, option };
    }
    best.set(step.id, found);
  }
  const path: { readonly step: Step; readonly option: StepOption }[] = [];
  let step = steps[0];
  while (step !== undefined) {
    const option: StepOption | null = best.get(step.id)?.option ?? null;
    if (option === null) break;
    path.push({ step, option });
    const { next } = option;
    step = steps.find(({ id }) => id === next);
  }
  return path;
}
