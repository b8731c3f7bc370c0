import type { AuditResult } from '../audit-result.js';
import { isPublic, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import type { Finding, Severity } from '../finding.js';
import { type Attribution, listIn } from './attribution.js';

/** Findings of one check, as one risk. */
export interface Risk {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'info'>;
  readonly findings: readonly Finding[];
  /** True when others could read along. */
  readonly public: boolean;
  /** True when topics are touched that must not become public. */
  readonly sensitive: boolean;
}

/** Errors before warnings, then what touches public channels and sensitive topics, then what occurs most often, then the order of the plan. */
export function risksOf({
  result: { findings, plan },
  attribution,
}: {
  result: Pick<AuditResult, 'findings' | 'plan'>;
  attribution: ReadonlyMap<Finding, Attribution>;
}): readonly Risk[] {
  const touched = touchFinder(plan);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) if (finding.severity !== 'info') listIn(byRule, finding.rule).push(finding);
  const risks = [...byRule].map(([rule, found]): Risk => {
    const touches = found.map((finding) => touched(attribution.get(finding)));
    return {
      rule,
      severity: found.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      findings: found,
      public: touches.some((touch) => touch.public),
      sensitive: touches.some((touch) => touch.sensitive),
    };
  });
  const weight = (risk: Risk): number => Number(risk.public) + Number(risk.sensitive);
  const rank = ({ severity }: Risk): number => (severity === 'error' ? 1 : 0);
  return risks.toSorted((a, b) => rank(b) - rank(a) || weight(b) - weight(a) || b.findings.length - a.findings.length);
}

interface Touch {
  readonly public: boolean;
  readonly sensitive: boolean;
}

/** What a finding touches: its channels with their topics, or its topic with the channels that serve it. */
function touchFinder(plan: ChannelPlan | null): (about: Attribution | undefined) => Touch {
  const delicate = new Set(
    (plan?.topics ?? []).filter(({ privacy }) => ['sensitive', 'exclusive'].includes(statedValue(privacy) ?? '')).map(({ id }) => id),
  );
  const topicsOf = (channel: Channel): readonly string[] => (statedValue(channel.topics) ?? []).map(({ id }) => id);
  const serving = new Map<string, Channel[]>();
  for (const channel of plan?.channels ?? []) for (const topic of topicsOf(channel)) listIn(serving, topic).push(channel);
  return (about) => {
    if (about === undefined) return { public: false, sensitive: false };
    const { subject, channels } = about;
    if (subject?.kind === 'topic') return { public: (serving.get(subject.id) ?? []).some(isPublic), sensitive: delicate.has(subject.id) };
    return {
      public: channels.some(isPublic),
      sensitive: channels.some((channel) => topicsOf(channel).some((topic) => delicate.has(topic))),
    };
  };
}
