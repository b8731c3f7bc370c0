import * as z from 'zod/mini';
import type { AuditResult } from '../audit-result.js';
import { statedValue } from '../channels/channel-state.js';
import { type Finding, severities } from '../finding.js';
import { fingerprintsOf } from '../fingerprint.js';

/** A finding as an earlier result wrote it. */
const earlierFinding = z.object({
  rule: z.string(),
  code: z.optional(z.string()),
  severity: z.enum(severities),
  text: z.string(),
  fingerprint: z.string(),
});

/** What is needed of an earlier result; everything else in it may change without harm. */
const earlierResult = z.object({
  schemaVersion: z.literal(1),
  summary: z.object({ plan: z.string(), date: z.string() }),
  findings: z.array(earlierFinding),
  board: z.object({ company: z.nullable(z.string()) }),
});

export type EarlierFinding = z.output<typeof earlierFinding>;
export type EarlierResult = z.output<typeof earlierResult>;

/** An audit held against an earlier one. */
export interface Comparison {
  /** The day of the earlier one, `YYYY-MM-DD`. */
  readonly since: string;
  readonly solved: readonly EarlierFinding[];
  readonly fresh: readonly Finding[];
  readonly open: readonly Finding[];
  /** Gone from the findings because somebody took responsibility. */
  readonly accepted: readonly Finding[];
  /** Gone because the check could not judge or did not run this time: nobody knows whether they are solved. */
  readonly unjudged: readonly EarlierFinding[];
}

/** Reads what `audit --format json` wrote. `not-json`: no JSON at all; `not-audit`: something else; `other-version`: written by a version that this one cannot read. */
export function readEarlier(text: string): EarlierResult | 'not-json' | 'not-audit' | 'other-version' {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'not-json';
  }
  const read = z.safeParse(earlierResult, value);
  if (read.success) return read.data;
  const looksLikeOne = z.safeParse(z.object({ schemaVersion: z.number(), summary: z.object({ plan: z.string() }) }), value);
  return looksLikeOne.success ? 'other-version' : 'not-audit';
}

/** True when both speak of one plan: of the same company where both name it, else of files of the same name. */
export function isSamePlan(earlier: EarlierResult, result: Pick<AuditResult, 'file' | 'plan'>): boolean {
  const company = result.plan === null ? null : statedValue(result.plan.company.name);
  if (company !== null && earlier.board.company !== null) return company === earlier.board.company;
  return fileName(earlier.summary.plan) === fileName(result.file);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Holds a result against an earlier one of the same plan; findings are told by fingerprint, so that lines may move. */
export function compareResults(earlier: EarlierResult, { findings, accepted, verdicts }: AuditResult): Comparison {
  const before = new Map(earlier.findings.map((finding) => [finding.fingerprint, finding] as const));
  const now = fingerprintsOf(findings);
  const takenOver = new Set(fingerprintsOf(accepted.map(({ finding }) => finding)));
  const present = new Set(now);
  const gone = earlier.findings.filter(({ fingerprint }) => !present.has(fingerprint) && !takenOver.has(fingerprint));
  const judged = ({ rule }: EarlierFinding): boolean => ['pass', 'finding'].includes(verdicts.get(rule) ?? '');
  return {
    since: earlier.summary.date,
    solved: gone.filter(judged),
    fresh: findings.filter((_, index) => !before.has(now[index] ?? '')),
    open: findings.filter((_, index) => before.has(now[index] ?? '')),
    accepted: accepted.map(({ finding }) => finding).filter((finding) => before.has(fingerprintsOf([finding])[0] ?? '')),
    unjudged: gone.filter((finding) => !judged(finding)),
  };
}
