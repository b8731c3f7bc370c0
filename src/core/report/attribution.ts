import type { AuditResult, Subject } from '../audit-result.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import type { Finding } from '../finding.js';
import { type Place, toPlace } from '../place.js';

/** What a finding is about, and the channels it concerns. */
export interface Attribution {
  readonly subject: Subject | null;
  /** Every channel that a finding on channels names, in the order of its places; empty for findings on topics, teams and the company. */
  readonly channels: readonly Channel[];
}

/** Tells what each finding is about; linear in the plan, since lists have many thousand rows. */
export function attribute({ sections, plan }: Pick<AuditResult, 'sections' | 'plan'>): ReadonlyMap<Finding, Attribution> {
  const channelAt = plan === null ? () => undefined : channelFinder(plan);
  const found = new Map<Finding, Attribution>();
  for (const { subject, findings } of sections)
    for (const finding of findings) {
      const places = subject?.kind === 'channel' ? [finding.place, ...finding.related] : [];
      const channels = new Set(places.flatMap((place) => channelAt(place) ?? []));
      found.set(finding, { subject, channels: [...channels] });
    }
  return found;
}

function channelFinder(plan: ChannelPlan): (place: Place) => Channel | undefined {
  const byLine = new Map<string, { readonly from: number; readonly to: number; readonly channel: Channel }[]>();
  // The regions of channels stand in the order of the channels.
  const regions = plan.regions.filter(({ kind }) => kind === 'channel');
  for (const [index, channel] of plan.channels.entries()) {
    const { file, line, column, endLine, endColumn } = toPlace(regions[index]?.at ?? channel.at);
    for (let at = line; at <= endLine; at++) {
      const key = `${file}:${at}`;
      const range = { from: at === line ? column : 1, to: at === endLine ? endColumn : Number.POSITIVE_INFINITY };
      listIn(byLine, key).push({ ...range, channel });
    }
  }
  return ({ file, line, column }) => byLine.get(`${file}:${line}`)?.find(({ from, to }) => from <= column && column <= to)?.channel;
}

/** The list under a key, an empty one where there is none yet. */
export function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
