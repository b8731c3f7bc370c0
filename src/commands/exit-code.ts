import { atLeast, type Finding, type Severity, severities } from '../core/finding.js';

/** 0 clean, 1 findings at or above `--fail-on` or quiz not passed, 2 could not do the job, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

export const failOnLevels = [...severities, 'never'] as const;

/** The exit code for findings, the same in every format. */
export function exitCode({ findings, failOn }: { findings: readonly Finding[]; failOn: string }): ExitCode {
  if (failOn === 'never') return 0;
  return findings.some(({ severity }) => atLeast(severity, failOn as Severity)) ? 1 : 0;
}
