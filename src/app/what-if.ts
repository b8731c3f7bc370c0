import { auditSteps } from '../core/audit-plan.js';
import { assemblePlan } from '../core/channels/assemble-plan.js';
import type { ChannelPlan, Part } from '../core/channels/plan.js';
import type { Material } from '../core/rules/run.js';
import { loadSettings } from '../core/staffing/load-settings.js';
import { UserError } from '../core/user-error.js';
import { changeParts } from '../core/what-if/change-parts.js';
import { compareFindings } from '../core/what-if/compare-findings.js';
import { loadChanges } from '../core/what-if/load-changes.js';
import { lossesOf } from '../core/what-if/losses.js';
import type { WhatIf, Wish } from '../core/what-if/what-if.js';
import { type AuditPorts, type AuditRequest, isPlanFile, notReadable, readForAudit } from './audit.js';
import { inSteps } from './in-steps.js';
import { resolvePath, shownPath } from './paths.js';
import { readPlanFile } from './read-plan-file.js';

export interface WhatIfRequest extends AuditRequest, Wish {
  /** Files with channels to add, as typed. */
  readonly with: readonly string[];
}

/** Audits a plan as it is and as it would be; nothing is written. Throws a UserError as `audit` does, and for names and values that the plan cannot take. */
export async function whatIf(request: WhatIfRequest, ports: AuditPorts): Promise<WhatIf> {
  const input = await readForAudit(request, ports);
  const { plan } = input.material;
  if (plan === null) throw nothingToTry(input.file);
  const files = await Promise.all(request.with.map((typed) => readParts({ typed, cwd: request.cwd, ...ports })));
  const more = files.flat();
  const widened = more.length === 0 ? input.material : remade(input.material, plan, [...plan.parts, ...more]);
  const wide = planIn(widened);
  const added = wide.regions.filter(({ kind, at }) => kind === 'channel' && more.some(({ source }) => source === at.source));
  const idle = files.findIndex((own) => !added.some(({ at }) => own.some(({ source }) => source === at.source)));
  if (idle !== -1) throw nothingAdded(request.with[idle] ?? '');
  const { parts, removed, assigned } = changeParts(wide, request);
  const material = remade(widened, wide, parts);
  const { stop } = ports;
  await stop?.step();
  const before = await inSteps(auditSteps(input), stop);
  const after = await inSteps(auditSteps({ ...input, material }), stop);
  return {
    removed,
    added: added.map(({ id, label }) => ({ id, label })),
    assigned,
    before,
    after,
    ...compareFindings(before.findings, after.findings),
    losses: lossesOf(plan, planIn(material)),
    loads: loadChanges({ before: plan, after: planIn(material), settings: loadSettings(input.settings) }),
  };
}

/** What an audit judges, with the plan made anew of changed files. */
export function remade(material: Material, plan: ChannelPlan, parts: readonly Part[]): Material {
  const { handbook } = material;
  const reading = assemblePlan({
    parts,
    form: plan.form,
    settings: handbook?.settings ?? null,
    // A table says roles in its own words.
    roles: plan.form === 'table' || handbook === null ? new Map() : handbook.roles,
  });
  return {
    ...material,
    files: [...material.files.filter(({ kind }) => kind !== 'channels'), ...reading.files],
    handbook: handbook === null ? null : { ...handbook, plan: reading.plan },
    plan: reading.plan,
  };
}

export function planIn({ plan }: Material): ChannelPlan {
  if (plan === null) throw new Error('a plan was made of its files');
  return plan;
}

/** The parts of a file with channels to add; a handbook around it plays no part. */
async function readParts({ typed, cwd, ...ports }: { typed: string; cwd: string } & AuditPorts): Promise<readonly Part[]> {
  const path = resolvePath(cwd, typed);
  if (!isPlanFile(path)) throw notReadable(typed);
  const file = shownPath({ path, cwd });
  const { plan } = await readPlanFile({ path, file, typed, cwd, map: [], load: async () => null, ...ports });
  return plan?.parts ?? [];
}

function nothingAdded(typed: string): UserError {
  return new UserError({
    what: { de: `In „${typed}“ steht kein Kanal.`, en: `There is no channel in “${typed}”.` },
    hint: {
      de: 'Erwartet wird ein Kanalplan mit „schema: 1“ und „channels:“, oder eine Tabelle mit der Spalte „Plattform“.',
      en: 'A channel plan with “schema: 1” and “channels:” is expected, or a table with the column “platform”.',
    },
  });
}

export function nothingToTry(file: string): UserError {
  return new UserError({
    what: {
      de: `„${file}“ ist nicht zu lesen; ohne Plan gibt es nichts auszuprobieren.`,
      en: `“${file}” cannot be read; without a plan there is nothing to try out.`,
    },
    hint: { de: 'Was fehlt, sagt: unisono audit', en: 'To see what is wrong, run: unisono audit' },
  });
}
