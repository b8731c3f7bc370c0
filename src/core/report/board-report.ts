import type { AuditResult } from '../audit-result.js';
import { statedValue } from '../channels/channel-state.js';
import type { Channel } from '../channels/plan.js';
import type { Volume } from '../channels/volume.js';
import type { Finding } from '../finding.js';
import { attribute, listIn } from './attribution.js';
import { type Decision, decisionsOf } from './decisions.js';
import { type Risk, risksOf } from './risks.js';
import { channelsToSpare, type Relief } from './spare-channels.js';
import { type Judgement, judgeChannel, type NextDay, nextDay } from './verdict.js';

/** The result of an audit as those who lead need it: what to decide, what becomes of each channel, what is at risk. Data; words come when it is rendered. */
export interface BoardReport {
  readonly decisions: readonly Decision[];
  /** In the order of the plan, without those that are closed already. */
  readonly channels: readonly ChannelLine[];
  /** The gravest first. */
  readonly risks: readonly Risk[];
}

/** What should become of one channel. */
export interface ChannelLine extends Judgement {
  readonly channel: Channel;
  /** The role or team that answers for it; null when the plan does not say. */
  readonly owner: string | null;
  readonly next: NextDay | null;
  /** How many open questions name the channel. */
  readonly questions: number;
  /** Hours of work in a week; null when the plan does not say enough. */
  readonly hours: Volume | null;
  /** What its team would gain without it, for the channel that an overloaded team can spare first. */
  readonly relief: Relief | null;
}

/** Reads the result for those who lead. The same result always gives the same report. */
export function boardReport(result: AuditResult): BoardReport {
  const { plan, today, reviewEvery, loads } = result;
  const attribution = attribute(result);
  const findingsOf = new Map<Channel, Finding[]>();
  for (const finding of result.findings)
    for (const channel of attribution.get(finding)?.channels ?? []) listIn(findingsOf, channel).push(finding);
  const questionsOf = new Map<string, number>();
  for (const { field, subjects } of result.unknowns)
    if (field.startsWith('channel.')) for (const id of subjects) questionsOf.set(id, (questionsOf.get(id) ?? 0) + 1);
  const hoursOf = new Map(loads.flatMap((load) => load.channels.map(({ channel, hours }) => [channel, hours] as const)));
  const costly = plan === null ? new Map<Channel, Relief>() : channelsToSpare({ plan, loads });
  const channels = (plan?.channels ?? []).flatMap((channel): ChannelLine[] => {
    const questions = questionsOf.get(channel.id) ?? 0;
    const judgement = judgeChannel({ channel, findings: findingsOf.get(channel) ?? [], questions, today, costsMost: costly.has(channel) });
    return judgement === null
      ? []
      : [
          {
            channel,
            ...judgement,
            owner: statedValue(channel.owner),
            next: nextDay({ channel, reviewEvery }),
            questions,
            hours: hoursOf.get(channel) ?? null,
            relief: costly.get(channel) ?? null,
          },
        ];
  });
  return {
    decisions: decisionsOf({ result, channels, attribution }),
    channels,
    risks: risksOf({ result, attribution }),
  };
}
