import type { AuditResult } from '../audit-result.js';
import { statedValue } from '../channels/channel-state.js';
import type { Volume } from '../channels/volume.js';
import type { Finding } from '../finding.js';
import { costliest } from '../staffing/load.js';
import { peopleThere } from '../staffing/people-at-once.js';
import type { Attribution } from './attribution.js';

/** What a team lacks in a week, or a channel at any one time. */
export type Shortage =
  | {
      readonly kind: 'hours';
      /** The team. */
      readonly name: string;
      readonly needed: Volume;
      readonly available: number;
      /** The channel that takes the most time per case. */
      readonly costliest: string;
    }
  | {
      readonly kind: 'people';
      /** The channel. */
      readonly name: string;
      readonly needed: Volume;
      /** How many people are there on average at most. */
      readonly there: number;
    };

/** What a finding on time or people says is lacking, in figures; null for any other finding. */
export function shortageOf({
  finding,
  about,
  loads,
}: {
  finding: Finding;
  about: Attribution | undefined;
  loads: AuditResult['loads'];
}): Shortage | null {
  const id = about?.subject?.id;
  if (finding.rule === 'work-exceeds-time') {
    const load = loads.find(({ team }) => team.id === id);
    const costly = load === undefined ? null : costliest(load);
    if (load === undefined || costly === null || load.needed === null || load.available === null) return null;
    const { team, needed, available } = load;
    return { kind: 'hours', name: statedValue(team.name) ?? team.id, needed, available, costliest: costly.channel.label };
  }
  if (finding.rule !== 'target-not-reachable') return null;
  for (const team of loads)
    for (const load of team.channels) {
      const there = load.channel.id === id ? peopleThere({ team, load }) : null;
      if (there !== null && load.atOnce !== null) return { kind: 'people', name: load.channel.label, needed: load.atOnce, there };
    }
  return null;
}
