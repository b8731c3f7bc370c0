import type { AuditResult } from '../core/audit-result.js';
import { statedValue } from '../core/channels/channel-state.js';
import type { ChannelPlan } from '../core/channels/plan.js';
import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import { boardReport } from '../core/report/board-report.js';
import { handOverMap } from '../core/report/hand-overs.js';
import { serviceMatrix } from '../core/report/matrix.js';
import { weekCoverage } from '../core/report/week.js';
import { decisionText, ownerText, reasonText, titleText } from './board-parts.js';

/** The report for those who lead as a JSON value: sentences in the user's language, findings by their fingerprints. */
export function boardJson({
  result,
  fingerprints,
  language,
}: {
  result: AuditResult;
  fingerprints: ReadonlyMap<Finding, string>;
  language: Language;
}): unknown {
  const { decisions, channels, risks } = boardReport(result);
  const { plan } = result;
  const prints = (findings: readonly Finding[]): string[] => findings.flatMap((finding) => fingerprints.get(finding) ?? []);
  return {
    company: plan === null ? null : statedValue(plan.company.name),
    decisions: decisions.map((decision) => ({
      kind: decision.kind,
      text: decisionText(decision, { language, limit: Number.POSITIVE_INFINITY }),
      subjects: decision.subjects,
      findings: prints(decision.findings),
    })),
    channels: channels.map((line) => ({
      id: line.channel.id,
      name: line.channel.label,
      verdict: line.verdict,
      reason: line.reason,
      text: reasonText(line, { result, language, limit: Number.POSITIVE_INFINITY }),
      hours: line.hours,
      owner: line.owner === null ? null : ownerText(line.owner, { result, language }),
      next: line.next,
      questions: line.questions,
      findings: prints(line.findings),
    })),
    risks: risks.map((risk) => ({
      rule: risk.rule,
      title: titleText(risk.rule, { result, language }),
      severity: risk.severity,
      public: risk.public,
      sensitive: risk.sensitive,
      findings: prints(risk.findings),
    })),
    topics: plan === null ? [] : topicsJson(plan),
    week:
      plan === null
        ? []
        : weekCoverage(plan).hours.map(({ staffed, broken, helpless }) => ({
            staffed,
            broken: broken.map(({ id }) => id),
            helpless: helpless.map(({ id }) => id),
          })),
    handOvers:
      plan === null
        ? []
        : handOverMap(plan).arrows.map(({ from, to, topics, inCircle }) => ({ from: from.id, to: to.id, topics, inCircle })),
  };
}

function topicsJson(plan: ChannelPlan): unknown {
  const { channels, rows } = serviceMatrix(plan);
  return rows.map(({ topic, owner, services }) => ({
    id: topic.id,
    name: topic.name,
    owner,
    channels: services.flatMap((service, index) => (service === null ? [] : [{ id: channels[index]?.id ?? '', ...service }])),
  }));
}
