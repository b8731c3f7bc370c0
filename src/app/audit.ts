import { auditSteps } from '../core/audit-plan.js';
import type { AuditResult } from '../core/audit-result.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { fileKind, planFile } from '../core/handbook/layout.js';
import type { Material } from '../core/rules/run.js';
import { UserError } from '../core/user-error.js';
import type { Files, Sheets, Stoppable } from '../ports.js';
import { countTrained, type OpenRecords } from './count-trained.js';
import { inSteps } from './in-steps.js';
import { levelSettings } from './level-settings.js';
import { cannotOpen } from './lint.js';
import { findRoot, loadHandbook } from './load-handbook.js';
import { dirnameOf, joinPath, resolvePath, shownPath } from './paths.js';
import { mapWithoutList } from './read-mappings.js';
import { readPlanFile } from './read-plan-file.js';

export interface AuditRequest {
  readonly cwd: string;
  /** The plan as typed: a YAML, CSV or .xlsx file, or the folder of a handbook; null for the handbook around the working folder. */
  readonly plan: string | null;
  /** What headings of a list mean, as typed: `Zuständig=owner`, or a file with such pairs. */
  readonly map?: readonly string[];
  readonly today: string;
  /** The folder of the package with the guideline library. */
  readonly content: string;
}

export interface AuditPorts {
  readonly files: Files;
  readonly sheets: Sheets;
  /** Left out where nobody needs to know who was trained. */
  readonly openRecords?: OpenRecords;
  /** None unless given: nobody can end the audit in order. */
  readonly stop?: Stoppable;
}

/** Checks a channel plan. Throws a UserError when no plan is found, or the named one cannot be opened or is of a kind that is not read; Interrupted when somebody ends it. */
export async function audit(request: AuditRequest, ports: AuditPorts): Promise<AuditResult> {
  const { stop } = ports;
  const { material, ...rest } = await readForAudit(request, ports);
  await stop?.step();
  const trained = await countTrained({
    handbook: material.handbook,
    cwd: request.cwd,
    today: request.today,
    openRecords: ports.openRecords ?? (() => null),
  });
  return inSteps(auditSteps({ ...rest, material: trained === null ? material : { ...material, trained } }), stop);
}

/** What an audit judges. Throws as `audit` does. */
export async function readForAudit(request: AuditRequest, { files, sheets }: AuditPorts): Promise<Parameters<typeof auditSteps>[0]> {
  const { cwd, today } = request;
  const target = await findTarget(request, files);
  if (target.kind === 'handbook' && request.map !== undefined) throw mapWithoutList(shownPath({ path: target.path, cwd }));
  const { root } = target;
  const load = async (): Promise<Handbook | null> => (root === null ? null : loadHandbook({ root, cwd, content: request.content, files }));
  const file = shownPath({ path: target.path, cwd });
  const handbook = target.kind === 'handbook' ? await load() : null;
  const material =
    handbook !== null
      ? ofHandbook(handbook)
      : await readPlanFile({ path: target.path, file, typed: request.plan ?? file, cwd, load, map: request.map ?? [], files, sheets });
  const shownRoot = root === null ? '' : shownPath({ path: root, cwd, folder: true });
  return { material, file, today, settings: levelSettings({ handbook: material.handbook, root: shownRoot }) };
}

interface Target {
  /** `handbook`: the plan of a handbook, in all of its files; `file`: one file. */
  readonly kind: 'handbook' | 'file';
  readonly path: string;
  /** The handbook around the plan, or null. */
  readonly root: string | null;
}

async function findTarget({ cwd, plan }: AuditRequest, files: Files): Promise<Target> {
  const path = plan === null ? cwd : resolvePath(cwd, plan);
  const kind = await files.kind(path);
  if (kind === 'missing' || kind === 'other') throw cannotOpen(plan ?? path, kind);
  const root = await findRoot({ start: path, files });
  if (kind === 'folder') return findInFolder({ folder: path, root, typed: plan, files });
  const inside = root === null ? null : path.slice(joinPath(root, '').length);
  if (inside !== null && fileKind(inside) === 'channels') return { kind: 'handbook', path, root };
  if (!isPlanFile(path)) throw notReadable(plan ?? path);
  return { kind: 'file', path, root };
}

async function findInFolder({
  folder,
  root,
  typed,
  files,
}: {
  folder: string;
  root: string | null;
  typed: string | null;
  files: Files;
}): Promise<Target> {
  // A folder that is named is meant itself, not the handbook it may lie in.
  const nearest = typed === null || root === folder ? root : null;
  const path = joinPath(nearest ?? folder, planFile);
  const alone = (await files.kind(joinPath(folder, planFile))) === 'file';
  if (nearest === null || (alone && nearest !== folder)) {
    if (!alone) throw noPlan(typed ?? folder);
    return { kind: 'file', path: joinPath(folder, planFile), root };
  }
  return { kind: 'handbook', path, root: nearest };
}

function ofHandbook(handbook: Handbook): Material {
  const { plan } = handbook;
  const files = handbook.files.filter(({ kind }) => kind === 'settings' || kind === 'channels');
  if (plan === null && !files.some(({ kind }) => kind === 'channels')) throw noPlan(handbook.settings.at.source.file);
  return { files, handbook, plan, base: null };
}

/** True for files of a kind that plans are read from. */
export function isPlanFile(path: string): boolean {
  return /\.(?:ya?ml|csv|tsv|txt|xlsx|xlsm)$/i.test(path);
}

function noPlan(where: string): UserError {
  const folder = where.endsWith('.yaml') ? dirnameOf(where) : where;
  return new UserError({
    what: {
      de: `Kein Kanalplan gefunden: In „${folder}“ liegt keine channels.yaml.`,
      en: `No channel plan found: there is no channels.yaml in “${folder}”.`,
    },
    hint: {
      de: 'Legen Sie einen an mit „unisono init --only plan“, oder nennen Sie eine Datei: unisono audit kanaele.csv',
      en: 'Create one with “unisono init --only plan”, or name a file: unisono audit channels.csv',
    },
  });
}

export function notReadable(typed: string): UserError {
  const sheet = /\.(?:xls|xlsb|ods|numbers)$/i.test(typed);
  return new UserError({
    what: {
      de: `„${typed}“ ist kein Kanalplan; gelesen werden YAML, CSV und Excel (.xlsx).`,
      en: `“${typed}” is not a channel plan; YAML, CSV and Excel (.xlsx) are read.`,
    },
    hint: sheet
      ? {
          de: 'Speichern Sie die Tabelle als .xlsx oder CSV und prüfen Sie diese Datei.',
          en: 'Save the sheet as .xlsx or CSV and audit that file.',
        }
      : { de: 'Zum Beispiel: unisono audit channels.yaml', en: 'For example: unisono audit channels.yaml' },
  });
}
