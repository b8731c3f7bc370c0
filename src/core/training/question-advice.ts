import type { QuestionStatistics } from './question-statistics.js';

/**
 * What the numbers say to whoever wrote a question. `reversed`: those who otherwise do well get it wrong; `below-guess`: guessing would earn more; `hard`, `easy`: hardly anybody, nearly
 * everybody gets it right; `weak`: it says little about what somebody knows.
 */
export type QuestionAdvice = 'reversed' | 'below-guess' | 'hard' | 'easy' | 'weak';

/** From here on nearly everybody, below that hardly anybody gets a question right, in per cent. Source: Moodle documentation, “Quiz statistics report”, facility index. */
const easyFrom = 95;
const hardUpTo = 5;

/** Below that a question tells very little about the others, in per cent. Source: Moodle documentation, “Quiz statistics report”, discrimination index. */
const weakBelow = 20;

/** What to look at in a question, the most serious first. That nearly everybody knows what is critical is no fault. */
export function adviceOn({
  statistics: { facility, discrimination },
  guess,
  critical,
}: {
  statistics: QuestionStatistics;
  guess: number | null;
  critical: boolean;
}): readonly QuestionAdvice[] {
  if (facility >= easyFrom) return critical ? [] : ['easy'];
  if (facility <= hardUpTo) return ['hard'];
  return [
    ...(discrimination !== null && discrimination < 0 ? (['reversed'] as const) : []),
    ...(guess !== null && facility < guess ? (['below-guess'] as const) : []),
    ...(discrimination !== null && discrimination >= 0 && discrimination < weakBelow ? (['weak'] as const) : []),
  ];
}
