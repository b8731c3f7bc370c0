import type { AuditResult, Subject } from '../audit-result.js';
import { statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { atLeast, type Finding } from '../finding.js';
import { attribute } from './attribution.js';
import { nextDay } from './verdict.js';

/** Something to do, as a finding asks for it. */
export interface Action {
  readonly finding: Finding;
  /** Null for the plan as a whole. */
  readonly subject: Subject | null;
  /** The role or team that answers for the subject; null when the plan does not say. */
  readonly owner: string | null;
  /** The day by which the plan or its platform sets an end or a start, `YYYY-MM-DD`; null where neither does, since nobody set a day. */
  readonly until: string | null;
}

/** One action for each finding, the gravest first, else in the order of the findings. */
export function actionsOf(result: AuditResult): readonly Action[] {
  const { findings, plan, reviewEvery, today } = result;
  const attribution = attribute(result);
  const ownerOf = plan === null ? () => null : ownerFinder(plan);
  const dayOf = (channel: Channel | undefined): string | null => {
    const next = channel === undefined ? null : nextDay({ channel, reviewEvery });
    return next === null || next.kind === 'reviewed' || next.day < today ? null : next.day;
  };
  return findings
    .map((finding): Action => {
      const about = attribution.get(finding);
      const subject = about?.subject ?? null;
      const [channel] = about?.channels ?? [];
      return { finding, subject, owner: channel === undefined ? ownerOf(subject) : statedValue(channel.owner), until: dayOf(channel) };
    })
    .toSorted((a, b) => rank(b.finding) - rank(a.finding));
}

function rank({ severity }: Finding): number {
  return atLeast(severity, 'error') ? 2 : atLeast(severity, 'warning') ? 1 : 0;
}

/** Who answers for a topic or a team. */
function ownerFinder({ topics, teams }: ChannelPlan): (subject: Subject | null) => string | null {
  const owners = new Map(topics.map(({ id, owner }) => [id, statedValue(owner)] as const));
  const leads = new Map(teams.map(({ id, lead }) => [id, statedValue(lead)] as const));
  return (subject) => {
    if (subject?.kind === 'topic') return owners.get(subject.id) ?? null;
    return subject?.kind === 'team' ? (leads.get(subject.id) ?? null) : null;
  };
}
