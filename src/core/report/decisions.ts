import type { AuditResult } from '../audit-result.js';
import { daysBetween } from '../day.js';
import type { Finding } from '../finding.js';
import type { Attribution } from './attribution.js';
import type { ChannelLine } from './board-report.js';
import { type DecisionKind, decisionKinds, decisionOfRule } from './decision-kinds.data.js';
import { type Shortage, shortageOf } from './shortages.js';

/** Something that somebody who leads has to decide, with the findings that ask for it. */
export interface Decision {
  readonly kind: DecisionKind;
  /** What it is about, by name, without repetition; empty for the plan as a whole. */
  readonly subjects: readonly string[];
  /** What asks for it; empty only for opening a channel that nothing speaks against, and closing one that the plan closes. */
  readonly findings: readonly Finding[];
  /** What is lacking, in figures, for subjects that lack time or people. */
  readonly shortages: readonly Shortage[];
}

/** Accepted risks that end so soon come up for decision. */
const renewWithinDays = 31;

/**
 * The decisions that the result asks for, one of each kind. Errors ask for them, channels to close or open, and accepted risks that end within 31 days; a
 * warning alone needs no board.
 */
export function decisionsOf({
  result: { findings, accepted, today, loads },
  channels,
  attribution,
}: {
  result: Pick<AuditResult, 'findings' | 'accepted' | 'today' | 'loads'>;
  channels: readonly ChannelLine[];
  attribution: ReadonlyMap<Finding, Attribution>;
}): readonly Decision[] {
  const asked = new Map<DecisionKind, { readonly subjects: Set<string>; readonly findings: Set<Finding> }>();
  const ask = (kind: DecisionKind, names: readonly string[], found: readonly Finding[]): void => {
    const decision = asked.get(kind) ?? { subjects: new Set(), findings: new Set() };
    asked.set(kind, decision);
    for (const name of names) decision.subjects.add(name);
    for (const finding of found) decision.findings.add(finding);
  };
  for (const { channel, verdict, reason, findings: found } of channels) {
    // An overloaded team is a decision of its own, in which closing the channel is one of the ways.
    if (verdict === 'close' && reason !== 'overload') ask('close', [channel.label], found);
    if (verdict === 'open') ask('open', [channel.label], []);
  }
  for (const finding of findings) {
    const kind = decisionOfRule[finding.rule] ?? 'repair';
    if (finding.severity === 'error' && kind !== 'close') ask(kind, namesOf(finding, attribution.get(finding)), [finding]);
  }
  for (const { finding, until } of accepted) {
    const days = until === null ? Number.POSITIVE_INFINITY : daysBetween(today, until);
    if (days <= renewWithinDays) ask('renew', namesOf(finding, attribution.get(finding)), [finding]);
  }
  return decisionKinds.flatMap((kind) => {
    const decision = asked.get(kind);
    if (decision === undefined) return [];
    const asking = [...decision.findings];
    const shortages =
      kind === 'relieve' ? asking.flatMap((finding) => shortageOf({ finding, about: attribution.get(finding), loads }) ?? []) : [];
    return [{ kind, subjects: [...decision.subjects], findings: asking, shortages }];
  });
}

/** The channels that a finding names, else what it is about: a part of the plan, or a document. */
function namesOf({ data: { policy } }: Finding, about: Attribution | undefined): readonly string[] {
  if (typeof policy === 'string') return [policy];
  if (about === undefined || about.subject === null || about.subject.kind === 'company') return [];
  return about.channels.length > 0 ? about.channels.map(({ label }) => label) : [about.subject.label];
}
