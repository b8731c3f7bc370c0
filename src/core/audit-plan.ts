import type { Accepted, AuditGroup, AuditResult, GuidelineCount, Section } from './audit-result.js';
import { notApplicable } from './channels/not-applicable.js';
import type { AcceptedRisk, ChannelPlan, Region } from './channels/plan.js';
import { regionFinder } from './channels/regions.js';
import type { Finding, Severity } from './finding.js';
import { groupBy } from './group-by.js';
import type { Localised } from './language.js';
import { type Place, toPlace } from './place.js';
import { auditRules } from './rules/audit-rules.generated.js';
import { type LevelSettings, levelFinder } from './rules/levels.js';
import { type Group, groups, type Rule } from './rules/rule.js';
import { type Material, type Outcome, runInSteps, type Verdict } from './rules/run.js';
import { rule as reviewOverdue } from './rules/select-channels/review-overdue.js';
import { type LoadSettings, loadDefaults, teamLoads } from './staffing/load.js';
import { atOnce, type Steps } from './steps.js';
import { replyViews } from './working-time/reply-view.js';

/** The checks of a channel plan, and the rules on reading its files; those that look at documents belong to `lint`. */
const planRules: readonly Rule[] = auditRules.filter(
  ({ group, scope }) =>
    groups[group] === 'audit' || (groups[group] === 'both' && (scope === 'file' || scope === 'handbook' || scope === 'plan')),
);

/** A plan that was read. `file` is how people know it. */
interface PlanToJudge {
  readonly material: Material;
  readonly file: string;
  readonly today: string;
  readonly settings: LevelSettings;
}

/** Judges a plan that was read. What `audit.accepted` names is listed apart and comes back after its day. */
export function auditPlan(request: PlanToJudge): AuditResult {
  return atOnce(auditSteps(request));
}

/** The same with pauses, for somebody who may end it between two checks. */
export function* auditSteps(request: PlanToJudge): Steps<AuditResult> {
  const { material, today, settings } = request;
  return auditOf(request, yield* runInSteps({ rules: planRules, material, today, settings }));
}

/** The audit of a plan whose checks have been run. */
function auditOf({ material, file, today, settings }: PlanToJudge, outcome: Outcome): AuditResult {
  const { plan, handbook } = material;
  const review = levelFinder(settings)(reviewOverdue).options;
  const regionOf = plan === null ? () => null : regionFinder(plan);
  const entries = [...(handbook?.settings.value?.audit?.accepted ?? []), ...(plan?.accepted ?? [])].filter(
    ({ until }) => until === undefined || until >= today,
  );
  const accepted: Accepted[] = [];
  const findings: Finding[] = [];
  for (const finding of withoutEchoes(outcome.findings)) {
    const entry = entries.find((candidate) => covers({ entry: candidate, finding, plan, regionOf }));
    if (entry === undefined) findings.push(finding);
    else accepted.push({ finding, reason: entry.reason, by: entry.by, until: entry.until ?? null });
  }
  return {
    file,
    channels: plan?.channels.length ?? 0,
    plan,
    roles: handbook?.roles ?? new Map(),
    today,
    reviewEvery: { public: Number(review['max-days-public']), other: Number(review['max-days-other']) },
    sources: material.files.map(({ source }) => source),
    findings,
    sections: sectionsOf({ findings, plan, regionOf }),
    unknowns: outcome.unknowns,
    accepted,
    notApplicable: plan === null ? [] : notApplicable(plan).map(({ at, ...rest }) => ({ ...rest, place: toPlace(at) })),
    replies: plan === null ? [] : replyViews({ plan, today }),
    loads: plan === null ? [] : teamLoads({ plan, settings: loadSettings(settings) }).filter(({ measured }) => measured),
    guidelines: guidelinesOf(findings, outcome.verdicts),
    verdicts: outcome.verdicts,
    groupOf,
    titleOf,
  };
}

/** What the table of loads takes for granted is what the checks do: SEL-09 for the work, COO-18 for the promises. */
function loadSettings(settings: LevelSettings): LoadSettings {
  const levelsOf = levelFinder(settings);
  const optionsOf = (code: string) =>
    Object.assign({}, ...planRules.filter((rule) => rule.code === code).map((rule) => levelsOf(rule).options));
  return { ...loadDefaults, ...optionsOf('COO-18'), ...optionsOf('SEL-09') };
}

/** A value that cannot be read is told once: a check that misses it at the same place would only repeat it. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ place }: Finding): string => `${place.file}:${place.line}:${place.column}`;
  const unread = new Set(findings.filter(({ rule }) => rule === 'plan-schema' || rule === 'plan-table').map(key));
  return findings.filter((finding) => finding.code === null || !unread.has(key(finding)));
}

const groupOf: ReadonlyMap<string, Group> = new Map(planRules.map(({ id, group }) => [id, group]));
const titleOf: ReadonlyMap<string, Localised> = new Map(planRules.map(({ id, title }) => [id, title]));

type RegionOf = (place: Place) => Region | null;

/** True when an entry names the check by id or code, and what the finding is about: an id, `company`, or `plan` for the plan as a whole. */
function covers({
  entry,
  finding,
  plan,
  regionOf,
}: {
  entry: AcceptedRisk;
  finding: Finding;
  plan: ChannelPlan | null;
  regionOf: RegionOf;
}): boolean {
  if (entry.check !== finding.rule && entry.check !== finding.code) return false;
  if (entry.at === (regionOf(finding.place)?.id ?? 'plan')) return true;
  // A topic without an entry of its own stands inside a channel; what names it, means it.
  const topic = finding.data.topic;
  return plan?.topics.some(({ id, name }) => id === entry.at && name === topic) ?? false;
}

/** Findings by what they are about: the plan as a whole, then the company, teams, topics and channels in the order of the plan. */
function sectionsOf({
  findings,
  plan,
  regionOf,
}: {
  findings: readonly Finding[];
  plan: ChannelPlan | null;
  regionOf: RegionOf;
}): Section[] {
  const bySubject = groupBy(findings, ({ place }) => regionOf(place) ?? whole);
  const about = bySubject.get(whole);
  const sections: Section[] = about === undefined ? [] : [{ subject: null, findings: about }];
  for (const region of plan?.regions ?? []) {
    const found = bySubject.get(region);
    if (found !== undefined) sections.push({ subject: { kind: region.kind, id: region.id, label: region.label }, findings: found });
  }
  return sections;
}

/** Stands for the plan as a whole. */
const whole = {};

function guidelinesOf(findings: readonly Finding[], verdicts: ReadonlyMap<string, Verdict>): GuidelineCount[] {
  const order: readonly AuditGroup[] = ['reading', 'select-channels', 'coordinate-answers', 'both-guidelines'];
  return order.flatMap((group) => {
    const own = findings.filter(({ rule }) => groupOf.get(rule) === group);
    const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
    const ended = (verdict: Verdict): number =>
      planRules.filter((rule) => rule.group === group && verdicts.get(rule.id) === verdict).length;
    // How the files could be read matters only when something was wrong with them.
    if (group === 'reading' && own.length === 0) return [];
    return [
      {
        group,
        findings: { error: count('error'), warning: count('warning'), info: count('info') },
        passed: ended('pass'),
        failed: ended('finding'),
        unknown: ended('unknown'),
      },
    ];
  });
}
