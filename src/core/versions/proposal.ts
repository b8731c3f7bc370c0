import type { PolicyDocument } from '../handbook/handbook.js';
import type { PolicyChange, Reason, Step } from './change.js';
import { compareSteps, compareVersions, parseVersion, raise } from './version-number.js';

/** The version that changes ask for. All languages and country variants of a policy share it. */
export interface Proposal {
  readonly policy: string;
  /** The highest version before; null for a policy that was not there or had no readable one. */
  readonly from: string | null;
  /** Null for a policy that is gone. */
  readonly to: string | null;
  readonly step: Step;
  /** The gravest first. */
  readonly reasons: readonly Reason[];
}

/** What the first release is called; every version below it was never released. */
export const firstVersion = '1.0.0';

/** The versions that some changes ask for, one for each policy that changed, in their order. `changes` may hold unchanged languages too: their versions count. */
export function proposalsOf(changes: readonly PolicyChange[]): readonly Proposal[] {
  const byPolicy = new Map<string, PolicyChange[]>();
  for (const change of changes) byPolicy.set(change.id, [...(byPolicy.get(change.id) ?? []), change]);
  return [...byPolicy].flatMap(([policy, languages]) => {
    const step = gravest(languages);
    if (step === 'none') return [];
    const from = highestVersion(languages.map(({ before }) => before));
    return [{ policy, from, to: nextOf({ from, step, languages }), step, reasons: reasonsOf(languages) }];
  });
}

/** Why some changes ask for a version, the gravest reason first. */
export function reasonsOf(changes: readonly PolicyChange[]): readonly Reason[] {
  return changes.flatMap(({ reasons }) => reasons).sort((a, b) => compareSteps(b.step, a.step));
}

/** The gravest step of some changes. */
export function gravest(changes: readonly { readonly step: Step }[]): Step {
  return changes.reduce<Step>((most, { step }) => (compareSteps(step, most) > 0 ? step : most), 'none');
}

function nextOf({ from, step, languages }: { from: string | null; step: Step; languages: readonly PolicyChange[] }): string | null {
  if (languages.every(({ after }) => after === null)) return null;
  const declared = highestVersion(languages.map(({ after }) => after));
  const next = from === null ? (declared ?? firstVersion) : (raise(from, step) ?? firstVersion);
  return compareVersions(next, firstVersion) < 0 ? firstVersion : next;
}

/** The highest version that some documents state; null where none states a readable one. */
export function highestVersion(documents: readonly (PolicyDocument | null)[]): string | null {
  return documents
    .flatMap((document) => document?.head.version ?? [])
    .filter((version) => parseVersion(version) !== null)
    .reduce<string | null>((most, version) => (most === null || compareVersions(version, most) > 0 ? version : most), null);
}
