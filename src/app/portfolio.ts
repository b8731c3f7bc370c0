import { auditSteps } from '../core/audit-plan.js';
import type { ChannelPlan } from '../core/channels/plan.js';
import { nearest } from '../core/nearest.js';
import { optimise } from '../core/portfolio/optimise.js';
import type { Portfolio } from '../core/portfolio/portfolio.js';
import { type Decisions, readSituation } from '../core/portfolio/read-situation.js';
import { distinct, reasonsFor } from '../core/portfolio/reasons.js';
import { suggestedPart, suggestionFile } from '../core/portfolio/suggestions.js';
import { loadSettings } from '../core/staffing/load-settings.js';
import { UserError } from '../core/user-error.js';
import { changeParts, channelNamed } from '../core/what-if/change-parts.js';
import { compareFindings } from '../core/what-if/compare-findings.js';
import { writtenNumber } from '../core/written-number.js';
import type { Solver } from '../ports.js';
import { type AuditPorts, type AuditRequest, readForAudit } from './audit.js';
import { inSteps } from './in-steps.js';
import { nothingToTry, planIn, remade } from './what-if.js';

export interface PortfolioRequest extends AuditRequest {
  /** Ids of channels that must stay, or must not be part of the set. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** Hours in a week as typed: `support=40`. */
  readonly hours: readonly string[];
  /** True when ways that every company has may be added, with effort that is assumed. */
  readonly suggest: boolean;
}

/** Finds the set of channels that covers everything with the least work. Throws a UserError as `audit` does, and for names that the plan does not have; Interrupted when somebody ends it. */
export async function portfolio(request: PortfolioRequest, ports: AuditPorts & { solver: Solver }): Promise<Portfolio> {
  const input = await readForAudit(request, ports);
  const { plan: stated } = input.material;
  if (stated === null) throw nothingToTry(input.file);
  const more = request.suggest ? suggestedPart(stated) : null;
  const material = more === null ? input.material : remade(input.material, stated, [...stated.parts, more]);
  const plan = planIn(material);
  const { situation, missing, gaps } = readSituation({
    plan,
    settings: loadSettings(input.settings),
    decisions: decisionsIn(plan, request),
    assumed: ({ at }) => at.source.file === suggestionFile,
  });
  const known = { file: input.file, sources: input.material.files.map(({ source }) => source), situation, missing, gaps };
  if (missing.some(({ vital }) => vital)) return { ...known, answer: { kind: 'unknown' } };
  const { solver, stop } = ports;
  await stop?.step();
  const optimum = await optimise(situation, (program, effort) => {
    const solving = solver.solve(program, effort);
    return stop === undefined ? solving : stop.during(solving);
  });
  if (optimum.kind === 'unfinished') return { ...known, answer: optimum };
  if (optimum.kind === 'infeasible')
    return {
      ...known,
      answer: {
        kind: 'infeasible',
        set: optimum.closest,
        ...reasonsFor(situation, optimum.closest),
        unmet: distinct(optimum.unmet),
        extra: optimum.extra,
        within: optimum.within,
      },
    };
  const { best, next, absences, within } = optimum;
  const chosen = situation.candidates.map((candidate, index) => ({ ...candidate, open: best.open[index] === true }));
  const { parts } = changeParts(plan, {
    without: chosen.filter(({ open, today, from }) => !open && (today || from === 'catalogue')).map(({ id }) => id),
    set: chosen.filter(({ open, today }) => open && !today).map(({ id }) => `channels.${id}.status=live`),
  });
  const before = await inSteps(auditSteps(input), stop);
  const after = await inSteps(auditSteps({ ...input, material: remade(material, plan, parts) }), stop);
  const { gone, fresh } = compareFindings(before.findings, after.findings);
  return { ...known, answer: { kind: 'best', set: best, ...reasonsFor(situation, best), next, absences, within, audit: { gone, fresh } } };
}

function decisionsIn(plan: ChannelPlan, { keep, drop, hours }: PortfolioRequest): Decisions {
  const ids = (words: readonly string[]): string[] => words.map((word) => channelNamed(plan, word).id);
  const [kept, dropped] = [ids(keep), ids(drop)];
  const both = kept.find((id) => dropped.includes(id));
  if (both !== undefined) throw keptAndDropped(both);
  return { keep: kept, drop: dropped, hours: new Map(hours.map((typed) => hoursIn(plan, typed))) };
}

function hoursIn(plan: ChannelPlan, typed: string): readonly [string, number] {
  const [, id = '', written = ''] = /^([^=]+)=(.*?)\s*h?$/.exec(typed.trim()) ?? [];
  const hours = writtenNumber(written);
  if (hours === null) throw hoursMalformed(typed);
  const teams = plan.teams.map((team) => team.id);
  if (!teams.includes(id)) throw unknownTeam(id, teams);
  return [id, hours];
}

function keptAndDropped(id: string): UserError {
  return new UserError({
    what: { de: `„--keep ${id}“ und „--drop ${id}“ widersprechen sich.`, en: `“--keep ${id}” and “--drop ${id}” contradict each other.` },
    hint: { de: 'Nennen Sie nur eines von beiden.', en: 'Name only one of them.' },
  });
}

function hoursMalformed(typed: string): UserError {
  return new UserError({
    what: {
      de: `„--hours ${typed}“ ist nicht zu lesen; erwartet wird ein Team und seine Stunden in der Woche.`,
      en: `“--hours ${typed}” cannot be read; a team and its hours a week are expected.`,
    },
    hint: { de: 'Zum Beispiel: --hours support=40', en: 'For example: --hours support=40' },
  });
}

function unknownTeam(id: string, teams: readonly string[]): UserError {
  const meant = nearest(id, teams);
  const list = teams.join(', ');
  return new UserError({
    what: { de: `Das Team „${id}“ gibt es im Plan nicht.`, en: `There is no team “${id}” in the plan.` },
    hint:
      meant !== null
        ? { de: `Meinten Sie ${meant}?`, en: `Did you mean ${meant}?` }
        : { de: `Die Teams heißen: ${list === '' ? '(keine)' : list}`, en: `The teams are called: ${list === '' ? '(none)' : list}` },
  });
}
