import { type AppliedBaseline, applyBaseline } from '../core/baseline/baseline.js';
import type { Finding } from '../core/finding.js';
import type { Handbook } from '../core/handbook/handbook.js';
import type { Verdict } from '../core/rules/run.js';

/** Parts the findings of a whole handbook into what counts and what its baseline holds back. */
export function holdBack({
  handbook,
  findings,
  verdicts,
  today,
}: {
  handbook: Pick<Handbook, 'baseline'>;
  findings: readonly Finding[];
  verdicts: ReadonlyMap<string, Verdict>;
  today: string;
}): AppliedBaseline {
  if (handbook.baseline === null) return { remaining: findings, held: [], gone: [] };
  const judged = (rule: string): boolean => !['off', 'not-checked', undefined].includes(verdicts.get(rule));
  return applyBaseline({ baseline: handbook.baseline, findings, today, judged });
}
