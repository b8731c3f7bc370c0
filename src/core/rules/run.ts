import type { ChannelPlan } from '../channels/plan.js';
import { compareFindings, compareText, type Finding, type Severity, type Unknown } from '../finding.js';
import type { Handbook, HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import type { Localised } from '../language.js';
import { type At, type Source, toPlace } from '../place.js';
import { openLedger } from '../silences/ledger.js';
import type { Revision } from '../versions/revision.js';
import { identityOf } from './identity.js';
import { type LevelSettings, levelFinder, type RuleLevels } from './levels.js';
import type { Context, Options, Rule, Walk } from './rule.js';

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
  /** How many people have passed on the current text of each policy, by its id; left out where no store of records is set up. */
  readonly trained?: ReadonlyMap<string, number>;
}

/** Runs rules over what was read and returns findings and unknowns in a stable order. A rule that throws is a bug and stops the run, naming the rule. */
export function runRules({
  rules,
  material,
  today,
  settings,
  ignoreSilences = false,
  changesOnly = false,
  onProgress,
}: {
  rules: readonly Rule[];
  material: Material;
  today: string;
  settings: LevelSettings;
  /** True when comments in the files silence nothing. */
  ignoreSilences?: boolean;
  /** True when only what a change brought counts: what the calendar alone causes is a warning at most. */
  changesOnly?: boolean;
  /** Hears how many of the documents are done. */
  onProgress?: (done: number, total: number) => void;
}): Outcome {
  const findings: Finding[] = [];
  const silenced: Finding[] = [];
  const silences = openLedger({ files: material.files, today, ignored: ignoreSilences });
  const missing = new Map<string, { field: string; at: At; subjects: Set<string>; unlocks: Set<string> }>();
  const verdicts = new Map<string, Verdict>();
  const documentOf = documentsBySource(material);
  const levelsOf = levelFinder(settings);

  function open(rule: Rule, levels: RuleLevels): Run {
    const run = { rule, found: 0, unknown: 0, notChecked: false, walks: [] as Walk[] };
    const context: Context = {
      options: levels.options,
      rules,
      today,
      handbook: material.handbook,
      base: material.base,
      trained: material.trained ?? null,
      silences,
      judged: (id) => !['off', 'not-checked', undefined].includes(verdicts.get(id)),
      report: (report) => {
        const hidden = silences.hides(rule.id, report.at);
        const level = levels.levelAt(report.at.source.file) ?? report.severity ?? rule.severity;
        const severity = changesOnly && (report.byDate ?? rule.byDate === true) && level === 'error' ? 'warning' : level;
        if (severity === 'off') return;
        run.found += 1;
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
        run.unknown += 1;
        const entry = missing.get(field) ?? { field, at, subjects: new Set<string>(), unlocks: new Set<string>() };
        entry.subjects.add(subject);
        entry.unlocks.add(rule.code ?? rule.id);
        missing.set(field, entry);
      },
      notChecked: () => {
        run.notChecked = true;
      },
      walk: (walk) => run.walks.push(walk),
    };
    return Object.assign(run, { context, contextAt: (file: string) => withOptions(context, levels.optionsAt(file)) });
  }

  for (const last of [false, true]) {
    const runs: Run[] = [];
    for (const rule of rules) {
      if ((rule.last === true) !== last) continue;
      const levels = levelsOf(rule);
      if (levels.off) verdicts.set(rule.id, 'off');
      else runs.push(open(rule, levels));
    }
    runAll({ runs, material, onProgress: last ? undefined : onProgress });
    for (const { rule, found, unknown, notChecked } of runs)
      verdicts.set(rule.id, found > 0 ? 'finding' : notChecked ? 'not-checked' : unknown > 0 ? 'unknown' : 'pass');
  }
  return {
    findings: findings.sort(compareFindings),
    silenced: silenced.sort(compareFindings),
    unknowns: sortUnknowns([...missing.values()]),
    verdicts,
  };
}

/** One rule at work. */
interface Run {
  readonly rule: Rule;
  /** For what is about several files. */
  readonly context: Context;
  readonly contextAt: (file: string) => Context;
  readonly walks: readonly Walk[];
  readonly found: number;
  readonly unknown: number;
  readonly notChecked: boolean;
}

/** Documents one by one, each with all rules, so that what was parsed of it can be forgotten before the next: a handbook of thousands does not fit into memory as a whole. */
function runAll({
  runs,
  material: { files, handbook, plan },
  onProgress,
}: {
  runs: readonly Run[];
  material: Material;
  onProgress: ((done: number, total: number) => void) | undefined;
}): void {
  for (const run of runs) {
    const each = <T>(subjects: readonly T[], fileOf: (subject: T) => string): void => {
      for (const subject of subjects) check(run, subject, run.contextAt(fileOf(subject)));
    };
    const { scope } = run.rule;
    if (scope === 'file') each(files, ({ source }) => source.file);
    else if (scope === 'quiz') each(handbook?.quizzes ?? [], ({ document }) => document.source.file);
    else if (scope === 'handbook' && handbook !== null) check(run, handbook, run.context);
    else if (scope === 'plan' && plan !== null) check(run, plan, run.context);
  }
  const perDocument = runs.filter(({ rule }) => rule.scope === 'document');
  const walks = runs.flatMap(({ rule, walks: own }) => own.map((walk) => ({ rule, walk })));
  const documents = handbook?.documents ?? [];
  for (const [index, document] of documents.entries()) {
    onProgress?.(index, documents.length);
    for (const run of perDocument) check(run, document, run.contextAt(document.source.file));
    for (const { rule, walk } of walks) named(rule, () => walk.visit(document));
  }
  for (const { rule, walk } of walks) named(rule, () => walk.end?.());
}

function check({ rule }: Run, subject: unknown, context: Context): void {
  named(rule, () => rule.check(subject as never, context));
}

function named(rule: Rule, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new Error(`rule ${rule.id} failed`, { cause });
  }
}

function softened({ rule, severity, status }: { rule: Rule; severity: Severity; status: string | undefined }): Severity {
  return severity === 'error' && status === 'draft' && rule.firm !== true ? 'warning' : severity;
}

function documentsBySource(material: Material): ReadonlyMap<Source, PolicyDocument> {
  return new Map(material.handbook?.documents.map((document) => [document.source, document] as const));
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
