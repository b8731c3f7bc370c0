import type { Severity } from '../core/finding.js';
import { fingerprintsOf } from '../core/fingerprint.js';
import { locatedText } from './finding.js';
import type { Report } from './report.js';
import { safeJson } from './safe-text.js';

/** GitLab knows info, minor, major, critical and blocker (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
const levels: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The report that GitLab shows in merge requests as code quality. */
export function gitlabReport({ findings, language }: Report): string {
  const prints = fingerprintsOf(findings);
  return safeJson(
    findings.map((finding, index) => ({
      description: locatedText(finding, language),
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: levels[finding.severity],
      location: { path: finding.place.file.replace(/^\.\//, ''), lines: { begin: finding.place.line } },
    })),
  );
}
