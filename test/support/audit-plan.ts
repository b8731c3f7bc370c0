import { readPlan } from '../../src/core/channels/read-plan.js';
import type { Finding, Unknown } from '../../src/core/finding.js';
import { formatMessage, languages } from '../../src/core/language.js';
import { allRules } from '../../src/core/rules/index.generated.js';
import { noLevelSettings } from '../../src/core/rules/levels.js';
import { runRules } from '../../src/core/rules/run.js';
import { today } from './read-handbook.js';

export const auditChecks = allRules.filter(({ code }) => code !== undefined);

/** Reads a plan that stands alone. Throws when it has faults of form, so that a test never checks something else than it says. */
export function planOf(text: string) {
  const { plan, files } = planOfAnyForm(text);
  const faults = files.flatMap(({ problems }) =>
    // A platform that the catalogue does not know is a case that checks must handle.
    problems.flatMap(({ rule, message, data }) => (message === 'platform-unknown' ? [] : [`${rule} ${message} ${JSON.stringify(data)}`])),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { plan, files };
}

/** Reads a plan that stands alone, faults of form and all. */
export function planOfAnyForm(text: string) {
  return readPlan({ sources: [{ path: 'channels.yaml', source: { file: 'channels.yaml', text } }], settings: null, roles: new Map() });
}

/** Runs checks by code on a plan that stands alone; all of them when none is named. Every message is filled in both languages. */
export function auditPlan({
  text,
  codes,
  day = today,
  thresholds = {},
  anyForm = false,
}: {
  text: string;
  codes?: readonly string[];
  day?: string;
  thresholds?: Readonly<Record<string, number>>;
  /** Take plans with faults of form too. */
  anyForm?: boolean;
}): { findings: readonly Finding[]; unknowns: readonly Unknown[] } {
  const rules = auditChecks.filter(({ code }) => codes === undefined || codes.includes(code ?? ''));
  if (codes !== undefined && rules.length !== codes.length) throw new Error(`no such check: ${codes.join(', ')}`);
  const { plan, files } = anyForm ? planOfAnyForm(text) : planOf(text);
  const outcome = runRules({
    rules,
    material: { files, handbook: null, plan, base: null },
    today: day,
    settings: { ...noLevelSettings, thresholds },
  });
  for (const { rule, message, data } of outcome.findings) {
    const words = rules.find(({ id }) => id === rule)?.messages[message];
    if (words === undefined) throw new Error(`${rule} has no message ${message}`);
    for (const language of languages) formatMessage({ message: words, data, language });
  }
  return outcome;
}

/** The outcome in short: findings as `severity message`, questions as `? field`; empty for a pass. */
export function outcomeOf(request: Parameters<typeof auditPlan>[0]): string[] {
  const { findings, unknowns } = auditPlan(request);
  return [...findings.map(({ severity, message }) => `${severity} ${message}`), ...unknowns.map(({ field }) => `? ${field}`)].sort();
}
