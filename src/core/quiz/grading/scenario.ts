import type { Answer } from '../answer.js';
import { bestTotal, pathOf } from '../path.js';
import type { ScenarioQuestion } from '../quiz.js';
import { type Fraction, nothing } from './fraction.js';

/**
 * The points of the path that was walked to its end by the best total that any path from the start reaches, never by what its own path could have brought: otherwise a short
 * bad path would earn everything (H5P Branching Scenario, “dynamic” score). A critical choice is worth nothing, whatever was earned before.
 */
export function gradeScenario(question: ScenarioQuestion, answer: Answer): Fraction {
  const { choices, ended, failed } = pathOf(question, answer);
  const best = bestTotal(question);
  if (!ended || failed || best === 0) return nothing;
  return { numerator: choices.reduce((sum, { option }) => sum + option.weight, 0), denominator: best };
}
