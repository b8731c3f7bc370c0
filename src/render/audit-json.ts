import type { AuditResult } from '../core/audit-result.js';
import type { Volume } from '../core/channels/volume.js';
import type { Finding } from '../core/finding.js';
import { fingerprintsOf } from '../core/fingerprint.js';
import type { Language } from '../core/language.js';
import type { Comparison } from '../core/report/comparison.js';
import { questionText } from './audit-parts.js';
import { boardJson } from './board-json.js';
import { countBySeverity, findingJson, findingText } from './finding.js';
import { safeJson } from './safe-text.js';

/** The result of `audit` as one JSON value; sentences and questions in the user's language, everything else independent of it. */
export function auditJson({
  result,
  language,
  comparison = null,
}: {
  result: AuditResult;
  language: Language;
  comparison?: Comparison | null;
}): string {
  const prints = fingerprintsOf(result.findings);
  const fingerprints = new Map(result.findings.map((finding, index) => [finding, prints[index] ?? ''] as const));
  const written = (finding: Finding): unknown => ({ ...findingJson(finding, language), fingerprint: fingerprints.get(finding) });
  const { error, warning, info } = countBySeverity(result.findings);
  return safeJson({
    schemaVersion: 1,
    summary: {
      plan: result.file,
      date: result.today,
      channels: result.channels,
      errors: error,
      warnings: warning,
      infos: info,
      unknowns: result.unknowns.length,
      accepted: result.accepted.length,
      guidelines: Object.fromEntries(
        result.guidelines.map(({ group, findings, passed, failed, unknown }) => [
          group,
          { errors: findings.error, warnings: findings.warning, infos: findings.info, passed, failed, unknown },
        ]),
      ),
      checks: Object.fromEntries(result.verdicts),
    },
    findings: result.findings.map(written),
    unknowns: result.unknowns.map((unknown) => ({ ...unknown, question: questionText(unknown, language) })),
    replies: result.replies.map(({ channels, week, holidays }) => ({
      channels: channels.map(({ id }) => id),
      text: week[language],
      holidays: holidays?.[language] ?? null,
    })),
    loads: result.loads.map(({ team, channels, needed, available, limit, verdict }) => ({
      team: team.id,
      needed: needed === null ? null : rounded(needed),
      available: available === null ? null : round(available),
      limit,
      verdict,
      channels: channels.map(({ channel, kind, cases, hours, atOnce, ...own }) => ({
        channel: channel.id,
        kind,
        cases: cases === null ? null : rounded(cases),
        hours: hours === null ? null : rounded(hours),
        available: own.available,
        limit: own.limit,
        verdict: own.verdict,
        atOnce,
      })),
    })),
    accepted: result.accepted.map(({ finding, ...decision }) => ({ ...decision, finding: findingJson(finding, language) })),
    notApplicable: result.notApplicable,
    board: boardJson({ result, fingerprints, language }),
    ...(comparison === null ? {} : { comparison: comparisonJson(comparison, { fingerprints, language }) }),
  });
}

function comparisonJson(
  { since, solved, fresh, open, accepted, unjudged }: Comparison,
  { fingerprints, language }: { fingerprints: ReadonlyMap<Finding, string>; language: Language },
): unknown {
  const prints = (findings: readonly Finding[]): string[] => findings.flatMap((finding) => fingerprints.get(finding) ?? []);
  return {
    since,
    solved,
    new: prints(fresh),
    open: prints(open),
    accepted: accepted.map((finding) => ({ rule: finding.rule, text: findingText(finding, language) })),
    unjudged,
  };
}

function rounded({ low, high }: Volume): Volume {
  return { low: round(low), high: round(high) };
}

/** Hours to the hundredth: more is not known. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
