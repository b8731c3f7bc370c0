import { auditPlan } from '../core/audit-plan.js';
import type { AuditResult } from '../core/audit-result.js';
import { isDay } from '../core/day.js';
import { nearest } from '../core/nearest.js';
import { ruleNames } from '../core/rules/names.generated.js';
import { groups } from '../core/rules/rule.js';
import type { Material } from '../core/rules/run.js';
import { UserError } from '../core/user-error.js';
import { appendItem } from '../core/yaml/put-value.js';
import { type AuditPorts, type AuditRequest, readForAudit } from './audit.js';
import { resolvePath } from './paths.js';
import { withTexts } from './with-texts.js';

/** A risk that a company takes on purpose. */
export interface AcceptRequest extends AuditRequest {
  /** `CHECK@WHERE`: the id or code of a check, and the id of a channel, topic or team, `company` or `plan`. */
  readonly accept: string;
  readonly reason: string;
  /** The role that takes responsibility. */
  readonly by: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * Enters an accepted risk into unisono.yaml, or into a plan that stands alone, and audits again. Throws a UserError, before anything is written, for an entry that would
 * exempt nothing, for a role that does not exist and for a day that is over.
 */
export async function accept(request: AcceptRequest, ports: AuditPorts): Promise<AuditResult> {
  const { cwd, reason, by, until, today } = request;
  const [, check = '', at = ''] = /^([^@]+)@(.+)$/.exec(request.accept) ?? [];
  if (check === '') throw wrongForm(request.accept);
  if (!ruleNames.has(check)) throw unknownCheck(check);
  if (!isDay(until) || until < today) throw wrongDay(until, today);
  const input = await readForAudit(request, ports);
  const before = auditPlan(input);
  checkRole(by, input.material);
  const { source, keys } = placeFor(input.material, before.file);
  const text = appendItem({ text: source.text, keys, value: { check, at, reason, by, until } });
  if (text === null) throw cannotEnter(source.file);
  const path = resolvePath(cwd, source.file);
  const bytes = new TextEncoder().encode(text);
  const after = auditPlan(await readForAudit(request, { ...ports, files: withTexts(ports.files, new Map([[path, bytes]])) }));
  if (after.accepted.length <= before.accepted.length) throw nothingThere({ check, at, result: before });
  await ports.files.write(path, bytes, { replace: true, keep: true });
  return after;
}

function placeFor(
  { handbook, plan }: Material,
  file: string,
): { source: { file: string; text: string }; keys: readonly [string, ...string[]] } {
  if (handbook !== null) return { source: handbook.settings.at.source, keys: ['audit', 'accepted'] };
  if (plan === null || plan.form === 'table') throw noPlace(file);
  return { source: plan.source, keys: ['accepted'] };
}

function checkRole(by: string, { handbook }: Material): void {
  if (handbook === null || handbook.roles.has(by)) return;
  const meant = nearest(by, handbook.roles.keys());
  const roles = [...handbook.roles.keys()].join(', ');
  throw new UserError({
    what: { de: `Die Rolle „${by}“ gibt es in unisono.yaml nicht.`, en: `unisono.yaml has no role “${by}”.` },
    hint:
      meant === null
        ? { de: `Es gibt: ${roles}`, en: `There are: ${roles}` }
        : { de: `Meinten Sie „${meant}“?`, en: `Did you mean “${meant}”?` },
  });
}

function unknownCheck(check: string): UserError {
  const checks = [...ruleNames].flatMap(([name, group]) => (groups[group] === 'audit' ? [name] : []));
  const meant = nearest(check, checks);
  return new UserError({
    what: { de: `Den Prüfpunkt „${check}“ gibt es nicht.`, en: `There is no check “${check}”.` },
    hint:
      meant === null
        ? { de: 'Die Kennungen stehen im Bericht: unisono audit', en: 'The report shows the ids: unisono audit' }
        : { de: `Meinten Sie „${meant}“?`, en: `Did you mean “${meant}”?` },
  });
}

/** Where a check does find something helps more than the news that it does not. */
function nothingThere({ check, at, result }: { check: string; at: string; result: AuditResult }): UserError {
  const found = result.sections.flatMap(({ subject, findings }) =>
    findings.some(({ rule, code }) => rule === check || code === check) ? [`${check}@${subject?.id ?? 'plan'}`] : [],
  );
  return new UserError({
    what: {
      de: `Der Prüfpunkt „${check}“ stellt bei „${at}“ nichts fest; der Eintrag nähme nichts aus.`,
      en: `The check “${check}” finds nothing at “${at}”; the entry would exempt nothing.`,
    },
    hint:
      found.length === 0
        ? { de: 'Er stellt gerade nirgends etwas fest.', en: 'It finds nothing anywhere at present.' }
        : { de: `Möglich: ${[...new Set(found)].join(', ')}`, en: `Possible: ${[...new Set(found)].join(', ')}` },
  });
}

function wrongForm(typed: string): UserError {
  return new UserError({
    what: {
      de: `--accept nennt Prüfpunkt und Ort, getrennt durch „@“; „${typed}“ nicht.`,
      en: `--accept names a check and a place, parted by “@”; “${typed}” does not.`,
    },
    hint: { de: 'Zum Beispiel: --accept SEL-09@facebook', en: 'For example: --accept SEL-09@facebook' },
  });
}

function wrongDay(until: string, today: string): UserError {
  return new UserError({
    what: {
      de: `--until ist der letzte Tag, an dem das gilt, frühestens heute (${today}); „${until}“ ist keiner.`,
      en: `--until is the last day on which this applies, today (${today}) at the earliest; “${until}” is none.`,
    },
    hint: { de: 'Schreiben Sie ihn wie 2027-03-31.', en: 'Write it like 2027-03-31.' },
  });
}

function noPlace(file: string): UserError {
  return new UserError({
    what: {
      de: `„${file}“ ist eine Liste; was Sie in Kauf nehmen, hat darin keinen Platz.`,
      en: `“${file}” is a list, which has no place for what you accept.`,
    },
    hint: {
      de: 'Legen Sie ein Handbuch an (unisono init) und die Liste hinein; dann steht es in unisono.yaml.',
      en: 'Make a handbook (unisono init) and put the list into it; then it is kept in unisono.yaml.',
    },
  });
}

function cannotEnter(file: string): UserError {
  return new UserError({
    what: {
      de: `In „${file}“ lässt sich nichts eintragen, ohne anderes zu ändern.`,
      en: `Nothing can be entered in “${file}” without changing something else.`,
    },
    hint: {
      de: 'Beheben Sie, was „unisono audit“ am Lesen der Datei bemängelt, oder tragen Sie es selbst unter „audit.accepted“ ein.',
      en: 'Settle what “unisono audit” says about reading the file, or enter it under “audit.accepted” yourself.',
    },
  });
}
