import * as z from 'zod';
import { severities } from '../core/finding.js';
import { decisionKinds } from '../core/report/decision-kinds.data.js';
import { verdictReasons } from '../core/report/verdict.js';

/** What `--format json` prints, as a schema: the contract with CI and other programs. Not loaded at run time; tests hold the output against it. */

export const place = z.strictObject({
  file: z.string(),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  endLine: z.number().int().min(1),
  endColumn: z.number().int().min(1),
  // In tables only: how spreadsheets call the place, `C7` or `Sheet1!C7`.
  cell: z.string().optional(),
});

const fix = z.strictObject({
  edits: z.array(
    z.strictObject({
      file: z.string(),
      span: z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) }),
      text: z.string(),
    }),
  ),
});

const localised = z.strictObject({ de: z.string(), en: z.string() });

export const finding = z.strictObject({
  rule: z.string(),
  code: z.string().optional(),
  severity: z.enum(severities),
  message: z.string(),
  text: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), localised, z.array(z.union([z.string(), localised]))])),
  place,
  related: z.array(place),
  guideline: z.strictObject({ policy: z.string(), section: z.string() }).optional(),
  fix: fix.optional(),
  suggestion: fix.optional(),
});

export const count = z.number().int().min(0);
export const severityCounts = { errors: count, warnings: count, infos: count };
const unknown = z.strictObject({
  field: z.string(),
  place,
  subjects: z.array(z.string()),
  unlocks: z.array(z.string()),
  question: z.string(),
});
const accepted = z.strictObject({ reason: z.string(), by: z.string(), until: z.string().nullable(), finding });

/** `lint --format json`. */
export const lintResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: z.strictObject({ files: count, ...severityCounts }),
  findings: z.array(finding),
  held: z.strictObject({ baseline: count, gone: count, silenced: count, since: count }),
  notChecked: z.array(z.string()),
  unknowns: z.array(unknown),
  accepted: z.array(accepted),
  // With --fix or --diff only.
  fixed: z.array(z.strictObject({ file: z.string(), rule: z.string(), count: z.number().int().min(1) })).optional(),
  notWritten: z.array(z.strictObject({ file: z.string(), text: z.string() })).optional(),
  // With --update-baseline only.
  baseline: z.array(z.strictObject({ file: z.string(), dropped: count, added: count, size: count })).optional(),
  // With --diff only.
  diff: z.string().optional(),
});

/** `quiz review --format json`. */
export const quizReviewResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: z.strictObject({ questions: count, stale: count, reworded: count, confirmed: count, recorded: count }),
  questions: z.array(
    z.strictObject({
      quiz: z.string(),
      language: z.string(),
      question: z.string(),
      title: z.string(),
      state: z.enum(['stale', 'reworded']),
      outcome: z.enum(['confirmed', 'refused', 'open']),
      place,
      sections: z.array(
        z.strictObject({
          target: z.string(),
          section: z.string(),
          title: z.string(),
          state: z.enum(['stale', 'reworded']),
          before: z.string().nullable(),
          after: z.string(),
          place,
        }),
      ),
    }),
  ),
});

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const prints = z.array(fingerprint);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const range = z.strictObject({ low: z.number().min(0), high: z.number().min(0) });
const earlier = z.strictObject({
  rule: z.string(),
  code: z.string().optional(),
  severity: z.enum(severities),
  text: z.string(),
  fingerprint,
});

/** The report for those who lead; findings stand in it by their fingerprints. */
const board = z.strictObject({
  company: z.string().nullable(),
  decisions: z.array(z.strictObject({ kind: z.enum(decisionKinds), text: z.string(), subjects: z.array(z.string()), findings: prints })),
  channels: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      verdict: z.enum(['keep', 'change', 'close', 'open']).nullable(),
      reason: z.enum(verdictReasons),
      text: z.string(),
      hours: range.nullable(),
      owner: z.string().nullable(),
      next: z.strictObject({ day, kind: z.enum(['closes', 'until', 'opens', 'reviewed']) }).nullable(),
      questions: count,
      findings: prints,
    }),
  ),
  risks: z.array(
    z.strictObject({
      rule: z.string(),
      title: z.string(),
      severity: z.enum(['error', 'warning']),
      public: z.boolean(),
      sensitive: z.boolean(),
      findings: prints,
    }),
  ),
  topics: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      owner: z.string().nullable(),
      channels: z.array(
        z.strictObject({ id: z.string(), role: z.enum(['primary', 'also', 'refer']), solves: z.enum(['yes', 'no', 'unknown']) }),
      ),
    }),
  ),
  week: z.array(z.strictObject({ staffed: count, broken: z.array(z.string()), helpless: z.array(z.string()) })),
  handOvers: z.array(z.strictObject({ from: z.string(), to: z.string(), topics: z.array(z.string()), inCircle: z.boolean() })),
});

/** `audit --format json`. */
export const auditResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: z.strictObject({
    plan: z.string(),
    date: day,
    channels: count,
    ...severityCounts,
    unknowns: count,
    accepted: count,
    guidelines: z.record(z.string(), z.strictObject({ ...severityCounts, passed: count, failed: count, unknown: count })),
    checks: z.record(z.string(), z.enum(['pass', 'finding', 'unknown', 'not-checked', 'off'])),
  }),
  findings: z.array(finding.extend({ fingerprint })),
  unknowns: z.array(unknown),
  replies: z.array(z.strictObject({ channels: z.array(z.string()), text: z.string(), holidays: z.string().nullable() })),
  loads: z.array(
    z.strictObject({
      team: z.string(),
      needed: range.nullable(),
      available: z.number().nullable(),
      limit: z.number(),
      verdict: z.enum(['fits', 'tight', 'over', 'unknown']),
      channels: z.array(
        z.strictObject({
          channel: z.string(),
          kind: z.enum(['talk', 'writing']),
          cases: range.nullable(),
          hours: range.nullable(),
          available: z.number().nullable(),
          limit: z.number(),
          verdict: z.enum(['fits', 'tight', 'over', 'unknown']),
          atOnce: range.nullable(),
        }),
      ),
    }),
  ),
  accepted: z.array(accepted),
  notApplicable: z.array(z.strictObject({ field: z.string(), subject: z.string(), reason: z.string(), place })),
  board,
  // With --compare only.
  comparison: z
    .strictObject({
      since: day,
      solved: z.array(earlier),
      new: prints,
      open: prints,
      accepted: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
      unjudged: z.array(earlier),
    })
    .optional(),
});

const reasonKinds = [
  'obligation',
  'fact',
  'audience',
  'section-added',
  'section-removed',
  'guidance',
  'wording',
  'document-added',
  'document-removed',
] as const;
const step = z.enum(['major', 'minor', 'patch', 'none']);
const nullable = z.string().nullable();
const comparedDocument = z.strictObject({ path: z.string(), title: nullable, version: nullable, countries: z.array(z.string()) });

/** `diff --format json`. */
export const diffResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: z.strictObject({
    base: z.strictObject({ name: z.string(), from: z.enum(['git', 'released']) }),
    compared: count,
    changed: count,
    step,
    stale: count,
  }),
  changes: z.array(
    z.strictObject({
      id: z.string(),
      language: nullable,
      before: comparedDocument.nullable(),
      after: comparedDocument.nullable(),
      step,
      reasons: z.array(z.strictObject({ step, kind: z.enum(reasonKinds), section: nullable, text: z.string() })),
      head: z.array(z.strictObject({ key: z.enum(['for', 'countries', 'type']), before: nullable, after: nullable })),
      facts: z.array(z.strictObject({ id: z.string(), before: nullable, after: nullable })),
      sections: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          kind: z.enum(['added', 'removed', 'obligations', 'guidance', 'wording']),
          obligations: z.array(
            z.strictObject({
              kind: z.enum(['added', 'removed', 'tightened', 'loosened', 'changed']),
              aspects: z.array(z.enum(['modality', 'negation', 'numbers', 'facts', 'audience', 'limits', 'subjects'])),
              before: nullable,
              after: nullable,
            }),
          ),
        }),
      ),
    }),
  ),
  proposals: z.array(z.strictObject({ policy: z.string(), from: nullable, to: nullable, step })),
  impact: z.strictObject({
    questions: z.array(
      z.strictObject({
        quiz: z.string(),
        language: z.string(),
        question: z.string(),
        stale: z.boolean(),
        sections: z.array(z.strictObject({ target: z.string(), section: z.string() })),
      }),
    ),
    renewals: z.array(z.strictObject({ policy: z.string(), sections: z.array(z.string()) })),
  }),
});
