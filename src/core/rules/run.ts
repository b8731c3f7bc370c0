import type { ChannelPlan } from '../channels/plan.js';
import { compareFindings, compareText, type Finding, type Severity, type Unknown } from '../finding.js';
import type { Handbook, HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import type { Localised } from '../language.js';
import { type At, type Source, toPlace } from '../place.js';
import { openLedger } from '../silences/ledger.js';
import type { Revision } from '../versions/revision.js';
import { identityOf } from './identity.js';
import { type LevelSettings, levelFinder } from './levels.js';
import type { Context, Options, Rule } from './rule.js';

/** How a rule ended: nothing to say, findings, not enough stated to judge, no earlier revision to compare with. */
export type Verdict = 'pass' | 'finding' | 'unknown' | 'not-checked' | 'off';

export interface Outcome {
  readonly findings: readonly Finding[];
  /** What comments in the files silence. */
  readonly silenced: readonly Finding[];
  readonly unknowns: readonly Unknown[];
  /** By rule id, for every rule that was asked to run. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** What rules run over. `files` holds every file that was read, also outside a handbook. */
export interface Material {
  readonly files: readonly HandbookFile[];
  readonly handbook: Handbook | null;
  readonly plan: ChannelPlan | null;
  /** What changes are measured against; null where there is no history, or nothing is compared. */
  readonly base: Revision | null;
}

/** Runs rules over what was read and returns findings and unknowns in a stable order. A rule that throws is a bug and stops the run, naming the rule. */
export function runRules({
  rules,
  material,
  today,
  settings,
  ignoreSilences = false,
  changesOnly = false,
}: {
  rules: readonly Rule[];
  material: Material;
  today: string;
  settings: LevelSettings;
  /** True when comments in the files silence nothing. */
  ignoreSilences?: boolean;
  /** True when only what a change brought counts: what the calendar alone causes is a warning at most. */
  changesOnly?: boolean;
}): Outcome {
  const findings: Finding[] = [];
  const silenced: Finding[] = [];
  const silences = openLedger({ files: material.files, today, ignored: ignoreSilences });
  const missing = new Map<string, { field: string; at: At; subjects: Set<string>; unlocks: Set<string> }>();
  const verdicts = new Map<string, Verdict>();
  const documentOf = documentsBySource(material);
  const levelsOf = levelFinder(settings);
  for (const rule of inOrder(rules)) {
    const levels = levelsOf(rule);
    if (levels.off) {
      verdicts.set(rule.id, 'off');
      continue;
    }
    let found = 0;
    let unknown = 0;
    let notChecked = false;
    const context: Context = {
      options: levels.options,
      rules,
      today,
      handbook: material.handbook,
      base: material.base,
      silences,
      judged: (id) => !['off', 'not-checked', undefined].includes(verdicts.get(id)),
      report: (report) => {
        const hidden = silences.hides(rule.id, report.at);
        const level = levels.levelAt(report.at.source.file) ?? report.severity ?? rule.severity;
        const severity = changesOnly && rule.byDate === true && level === 'error' ? 'warning' : level;
        if (severity === 'off') return;
        found += 1;
        const [policy = '', section = ''] = rule.guideline.split('#');
        (hidden ? silenced : findings).push({
          rule: rule.id,
          code: rule.code ?? null,
          severity: softened({ rule, severity, status: documentOf.get(report.at.source)?.head.status ?? undefined }),
          message: report.message,
          data: report.data ?? {},
          wording: wordingOf(rule, report.message),
          place: toPlace(report.at),
          identity: identityOf({ at: report.at, document: documentOf.get(report.at.source), root: settings.root }),
          related: (report.related ?? []).map(toPlace),
          guideline: { policy, section },
          fix: report.fix ?? null,
          suggestion: report.suggestion ?? null,
        });
      },
      unknown: ({ field, at, subject }) => {
        unknown += 1;
        const entry = missing.get(field) ?? { field, at, subjects: new Set<string>(), unlocks: new Set<string>() };
        entry.subjects.add(subject);
        entry.unlocks.add(rule.code ?? rule.id);
        missing.set(field, entry);
      },
      notChecked: () => {
        notChecked = true;
      },
    };
    try {
      for (const { subject, file } of subjectsOf(rule, material))
        rule.check(subject as never, file === null ? context : withOptions(context, levels.optionsAt(file)));
    } catch (cause) {
      throw new Error(`rule ${rule.id} failed`, { cause });
    }
    verdicts.set(rule.id, found > 0 ? 'finding' : notChecked ? 'not-checked' : unknown > 0 ? 'unknown' : 'pass');
  }
  return {
    findings: findings.sort(compareFindings),
    silenced: silenced.sort(compareFindings),
    unknowns: sortUnknowns([...missing.values()]),
    verdicts,
  };
}

function inOrder(rules: readonly Rule[]): readonly Rule[] {
  return [...rules.filter(({ last }) => last !== true), ...rules.filter(({ last }) => last === true)];
}

function softened({ rule, severity, status }: { rule: Rule; severity: Severity; status: string | undefined }): Severity {
  return severity === 'error' && status === 'draft' && rule.firm !== true ? 'warning' : severity;
}

function documentsBySource(material: Material): ReadonlyMap<Source, PolicyDocument> {
  return new Map(material.handbook?.documents.map((document) => [document.source, document] as const));
}

/** What a rule looks at, and the file that it is about; null where it is about several. */
function subjectsOf(
  rule: Rule,
  { files, handbook, plan }: Material,
): readonly { readonly subject: unknown; readonly file: string | null }[] {
  switch (rule.scope) {
    case 'file':
      return files.map((subject) => ({ subject, file: subject.source.file }));
    case 'document':
      return handbook?.documents.map((subject) => ({ subject, file: subject.source.file })) ?? [];
    case 'quiz':
      return handbook?.quizzes.map((subject) => ({ subject, file: subject.document.source.file })) ?? [];
    case 'handbook':
      return handbook === null ? [] : [{ subject: handbook, file: null }];
    case 'plan':
      return plan === null ? [] : [{ subject: plan, file: null }];
  }
}

function withOptions(context: Context, options: Options): Context {
  return context.options === options ? context : { ...context, options };
}

function sortUnknowns(entries: readonly { field: string; at: At; subjects: Set<string>; unlocks: Set<string> }[]): Unknown[] {
  return entries
    .map(({ field, at, subjects, unlocks }) => ({
      field,
      place: toPlace(at),
      subjects: [...subjects],
      unlocks: [...unlocks].sort(compareText),
    }))
    .sort((a, b) => b.unlocks.length - a.unlocks.length || b.subjects.length - a.subjects.length || compareText(a.field, b.field));
}

function wordingOf({ id, messages }: Rule, message: string): Localised {
  const wording = messages[message];
  if (wording === undefined) throw new Error(`rule ${id} has no message ${message}`);
  return wording;
}
