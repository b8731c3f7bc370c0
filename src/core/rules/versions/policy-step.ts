import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { pairKey } from '../../handbook/twins.js';
import { type At, wholeFile } from '../../place.js';
import type { PolicyChange, Reason, Step } from '../../versions/change.js';
import { compareHandbooks } from '../../versions/compare.js';
import type { Revision } from '../../versions/revision.js';
import { compareSteps } from '../../versions/version-number.js';
import type { Context } from '../rule.js';

/** How one language version of a released policy stands to its base. */
export interface PolicyStep {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
  readonly change: PolicyChange;
  /** The largest step of all its language versions, which share one version number. */
  readonly step: Step;
  /** The change that the step comes from: its own where that is as large, else that of another language. */
  readonly cause: PolicyChange;
}

const compared = new WeakMap<Revision, { readonly handbook: Handbook; readonly changes: readonly PolicyChange[] }>();

/** What changed in every policy since the base; compared once for all rules. */
export function changesSince(base: Revision, handbook: Handbook): readonly PolicyChange[] {
  const known = compared.get(base);
  if (known?.handbook === handbook) return known.changes;
  const changes = compareHandbooks({ before: base.handbook, after: handbook });
  compared.set(base, { handbook, changes });
  return changes;
}

const computed = new WeakMap<readonly PolicyChange[], ReadonlyMap<PolicyDocument, PolicyStep>>();

/** The steps of all policies that were released in the base and still exist, by the document as it stands now; null where there is no base. */
export function policySteps({ handbook, base }: Pick<Context, 'handbook' | 'base'>): ReadonlyMap<PolicyDocument, PolicyStep> | null {
  if (handbook === null || base === null) return null;
  const changes = changesSince(base, handbook);
  const known = computed.get(changes);
  if (known !== undefined) return known;
  const groups = new Map<string, PolicyChange[]>();
  for (const change of changes) {
    const key = change.after === null || change.before === null ? null : pairKey(change.after);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  const steps = new Map<PolicyDocument, PolicyStep>();
  for (const group of groups.values()) {
    if (!group.some(({ before }) => before !== null && isReleased(before, base))) continue;
    const largest = group.reduce((one, other) => (compareSteps(other.step, one.step) > 0 ? other : one));
    for (const change of group) {
      const { before, after } = change;
      if (before === null || after === null) continue;
      steps.set(after, { before, after, change, step: largest.step, cause: change.step === largest.step ? change : largest });
    }
  }
  computed.set(changes, steps);
  return steps;
}

/** True for a text that somebody was bound to: a draft of the base is still being written, and its release gives it a version. */
export function isReleased({ head }: PolicyDocument, base: Revision): boolean {
  return base.from === 'released' || head.status === 'approved' || head.status === 'retired';
}

/** Where the reason of a step stands now: its statement's section, else the head of the document. */
export function reasonAt({ cause }: PolicyStep): At | null {
  const [reason] = cause.reasons;
  const document = cause.after;
  if (document === null) return null;
  const section = document.markdown.sections.find(({ id }) => id === reason?.section);
  return section === undefined ? wholeFile(document.source) : { source: document.source, span: section.heading.span };
}

/** The gravest reason of a step. */
export function gravest({ cause }: PolicyStep): Reason | null {
  return cause.reasons[0] ?? null;
}
