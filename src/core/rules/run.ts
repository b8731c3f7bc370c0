import type { ChannelPlan } from '../channels/plan.js';
import { compareFindings, compareText, type Finding, type Severity, type Unknown } from '../finding.js';
import type { Handbook, HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import type { Localised } from '../language.js';
import { type At, type Source, toPlace } from '../place.js';
import { openLedger } from '../silences/ledger.js';
import { atOnce, type Steps } from '../steps.js';
import type { Revision } from '../versions/revision.js';
import { identityOf } from './identity.js';
import { type LevelSettings, levelFinder, type RuleLevels } from './levels.js';
import { type Asked, emptyPortion, type Portion } from './portion.js';
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

interface Request {
  readonly rules: readonly Rule[];
  readonly material: Material;
  readonly today: string;
  readonly settings: LevelSettings;
  /** True when comments in the files silence nothing. */
  readonly ignoreSilences?: boolean;
  /** True when only what a change brought counts: what the calendar alone causes is a warning at most. */
  readonly changesOnly?: boolean;
  /** Hears how many of the documents are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Runs rules over what was read and returns findings and unknowns in a stable order. A rule that throws is a bug and stops the run, naming the rule. */
export function runRules(request: Request): Outcome {
  const check = openCheck(request);
  check.begin();
  return check.end([check.visit({ from: 0, to: Number.POSITIVE_INFINITY })]);
}

/** So many documents or files are judged between two pauses. */
const pieces = 8;

/** The same run with pauses: after each rule over the whole, and between documents and files. */
export function* runInSteps(request: Request): Steps<Outcome> {
  const check = openCheck(request);
  yield* check.beginning();
  const portions: Portion[] = [];
  const total = request.material.handbook?.documents.length ?? 0;
  for (let from = 0; from < total; from += pieces) {
    portions.push(check.visit({ from, to: from + pieces }));
    yield;
  }
  return check.end(portions.length === 0 ? [check.visit({ from: 0, to: 0 })] : portions);
}

/** Documents by their index in the handbook, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A run of rules in steps, so that several threads can share the documents: `begin` and `end` are for one of them. */
export interface Check {
  /** Rules over everything but single documents. */
  begin(): void;
  /** The same in steps, so that somebody can end the run between two of them. */
  beginning(): Steps<void>;
  /** All rules over some of the documents. */
  visit(range: Range): Portion;
  /** What all documents together tell. Takes the portions of all documents, in their order. */
  end(portions: readonly Portion[]): Outcome;
}

/** Opens a run. Its `begin` may be left out where the documents are only visited. */
export function openCheck({ rules, material, today, settings, ignoreSilences = false, changesOnly = false, onProgress }: Request): Check {
  const { files, handbook, plan } = material;
  const documents = handbook?.documents ?? [];
  const silences = openLedger({ files, today, ignored: ignoreSilences });
  const verdicts = new Map<string, Verdict>();
  const documentOf = documentsBySource(material);
  const levelsOf = levelFinder(settings);
  const all = emptyPortion();
  // Where what is reported goes.
  let into = all;
  let walks: readonly OpenWalk[] | null = null;

  function open(rule: Rule, levels: RuleLevels): Run {
    const opened: Walk[] = [];
    // By field, and only of the portion that is being filled.
    let asked = new Map<string, Asked>();
    let askedInto = into;
    const [policy = '', section = ''] = rule.guideline.split('#');
    const guideline = { policy, section };
    const context: Context = {
      options: levels.options,
      rules,
      today,
      handbook,
      base: rule.history === true ? material.base : null,
      trained: material.trained ?? null,
      silences,
      judged: (id) => !['off', 'not-checked', undefined].includes(verdicts.get(id)),
      report: (report) => {
        const hidden = silences.hides(rule.id, report.at);
        if (hidden) into.hidden.push({ rule: rule.id, at: report.at });
        const level = levels.levelAt(report.at.source.file) ?? report.severity ?? rule.severity;
        const severity = changesOnly && (report.byDate ?? rule.byDate === true) && level === 'error' ? 'warning' : level;
        if (severity === 'off') return;
        into.found.add(rule.id);
        (hidden ? into.silenced : into.findings).push({
          rule: rule.id,
          code: rule.code ?? null,
          severity: softened({ rule, severity, status: documentOf.get(report.at.source)?.head.status ?? undefined }),
          message: report.message,
          data: report.data ?? {},
          wording: wordingOf(rule, report.message),
          place: toPlace(report.at),
          identity: identityOf({ at: report.at, document: documentOf.get(report.at.source), root: settings.root }),
          related: (report.related ?? []).map(toPlace),
          guideline,
          fix: report.fix ?? null,
          suggestion: report.suggestion ?? null,
        });
      },
      unknown: ({ field, at, subject }) => {
        if (askedInto !== into) [asked, askedInto] = [new Map(), into];
        const known = asked.get(field);
        if (known === undefined) {
          const first = { rule: rule.id, field, at, subjects: [subject] };
          asked.set(field, first);
          into.unknowns.push(first);
        } else known.subjects.push(subject);
      },
      notChecked: () => into.notChecked.add(rule.id),
      walk: (walk) => {
        if (rule.walks !== true) throw new Error('walks is not set');
        opened.push(walk);
      },
    };
    return { rule, context, contextAt: (file) => withOptions(context, levels.optionsAt(file)), walks: opened };
  }

  const opened: Run[] = [];
  for (const rule of rules) {
    const levels = levelsOf(rule);
    if (levels.off) verdicts.set(rule.id, 'off');
    else opened.push(open(rule, levels));
  }
  const [firsts, lasts] = [opened.filter(({ rule }) => rule.last !== true), opened.filter(({ rule }) => rule.last === true)];
  const perDocument = firsts.filter(({ rule }) => rule.scope === 'document' && rule.history !== true);

  /** The walks, opened with what their rules say beside them going nowhere unless somebody opened them before. */
  function walksOf(): readonly OpenWalk[] {
    if (walks === null) {
      into = emptyPortion();
      for (const run of firsts) if (run.rule.walks === true && handbook !== null) checkOne(run, handbook, run.context);
      walks = opened.flatMap(({ rule, walks: own }) => own.map((walk) => ({ rule, walk })));
    }
    return walks;
  }

  function* checkAll(run: Run): Steps<void> {
    function* each<T>(subjects: readonly T[], fileOf: (subject: T) => string): Steps<void> {
      for (const [index, subject] of subjects.entries()) {
        if (index % pieces === 0) yield;
        checkOne(run, subject, run.contextAt(fileOf(subject)));
      }
    }
    const { scope } = run.rule;
    if (scope === 'file') yield* each(files, ({ source }) => source.file);
    else if (scope === 'quiz') yield* each(handbook?.quizzes ?? [], ({ document }) => document.source.file);
    else if (scope === 'document') yield* each(documents, ({ source }) => source.file);
    else if (scope === 'handbook' && handbook !== null) checkOne(run, handbook, run.context);
    else if (scope === 'plan' && plan !== null) checkOne(run, plan, run.context);
  }

  const judge = (runs: readonly Run[]): void => {
    const unknown = new Set<string>();
    for (const { rule } of all.unknowns) unknown.add(rule);
    for (const {
      rule: { id },
    } of runs)
      verdicts.set(id, all.found.has(id) ? 'finding' : all.notChecked.has(id) ? 'not-checked' : unknown.has(id) ? 'unknown' : 'pass');
  };

  function* beginning(): Steps<void> {
    for (const run of firsts)
      if (!perDocument.includes(run)) {
        yield* checkAll(run);
        yield;
      }
    walks = firsts.flatMap(({ rule, walks: own }) => own.map((walk) => ({ rule, walk })));
  }

  return {
    begin: () => atOnce(beginning()),
    beginning,
    // Documents one by one, each with all rules, so that what was parsed of it can be forgotten before the next: a handbook of thousands does not fit into memory as a whole.
    visit({ from, to }) {
      const open = walksOf();
      into = emptyPortion();
      for (const [index, document] of documents.slice(from, to).entries()) {
        onProgress?.(from + index, documents.length);
        for (const run of perDocument) checkOne(run, document, run.contextAt(document.source.file));
        for (const { rule, walk } of open) named(rule, () => walk.visit(document));
      }
      into.gathered = open.map(({ walk: { gathered } }) => takenFrom(gathered));
      return into;
    },
    end(portions) {
      into = all;
      for (const portion of portions) append({ portion, to: all, walks: walksOf(), silences });
      for (const { rule, walk } of walksOf()) named(rule, () => walk.end?.());
      judge(firsts);
      for (const run of lasts) atOnce(checkAll(run));
      judge(lasts);
      return {
        findings: all.findings.sort(compareFindings),
        silenced: all.silenced.sort(compareFindings),
        unknowns: unknownsOf(all, rules),
        verdicts,
      };
    },
  };
}

/** One rule at work. */
interface Run {
  readonly rule: Rule;
  /** For what is about several files. */
  readonly context: Context;
  readonly contextAt: (file: string) => Context;
  readonly walks: readonly Walk[];
}

interface OpenWalk {
  readonly rule: Rule;
  readonly walk: Walk;
}

/** Empties what a walk gathered. */
function takenFrom(gathered: Walk['gathered']): Map<string, unknown[]> {
  const taken = new Map(gathered);
  gathered?.clear();
  return taken;
}

function append({
  portion,
  to,
  walks,
  silences,
}: {
  portion: Portion;
  to: Portion;
  walks: readonly OpenWalk[];
  silences: Context['silences'];
}): void {
  for (const finding of portion.findings) to.findings.push(finding);
  for (const finding of portion.silenced) to.silenced.push(finding);
  for (const unknown of portion.unknowns) to.unknowns.push(unknown);
  for (const rule of portion.found) to.found.add(rule);
  for (const rule of portion.notChecked) to.notChecked.add(rule);
  // Found by another thread, perhaps: then this one has not heard yet which silences are needed.
  for (const { rule, at } of portion.hidden) silences.hides(rule, at);
  for (const [index, lists] of portion.gathered.entries()) {
    const own = walks[index]?.walk.gathered;
    for (const [key, list] of lists) {
      const known = own?.get(key);
      if (known === undefined) own?.set(key, list);
      else for (const one of list) known.push(one);
    }
  }
}

function checkOne({ rule }: Run, subject: unknown, context: Context): void {
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

function unknownsOf({ unknowns }: Portion, rules: readonly Rule[]): Unknown[] {
  const codes = new Map(rules.map(({ id, code }) => [id, code ?? id]));
  const missing = new Map<string, { field: string; at: At; first: readonly string[]; subjects: Set<string>; unlocks: Set<string> }>();
  for (const { rule, field, at, subjects } of unknowns) {
    const entry = missing.get(field) ?? { field, at, first: subjects, subjects: new Set(subjects), unlocks: new Set<string>() };
    // In a long list many rules miss the same field on the same channels.
    if (!isSame(subjects, entry.first)) for (const subject of subjects) entry.subjects.add(subject);
    entry.unlocks.add(codes.get(rule) ?? rule);
    missing.set(field, entry);
  }
  return [...missing.values()]
    .map(({ field, at, subjects, unlocks }) => ({
      field,
      place: toPlace(at),
      subjects: [...subjects],
      unlocks: [...unlocks].sort(compareText),
    }))
    .sort((a, b) => b.unlocks.length - a.unlocks.length || b.subjects.length - a.subjects.length || compareText(a.field, b.field));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((text, index) => text === other[index]));
}

function wordingOf({ id, messages }: Rule, message: string): Localised {
  const wording = messages[message];
  if (wording === undefined) throw new Error(`rule ${id} has no message ${message}`);
  return wording;
}
