import { isPublic, statedValue } from '../channels/channel-state.js';
import type { Channel } from '../channels/plan.js';
import { isDay } from '../day.js';
import type { Finding } from '../finding.js';

/** What should become of a channel; null where nothing can be said, since checks do not look at ideas and paused channels. */
export type ChannelVerdict = 'keep' | 'change' | 'close' | 'open' | null;

/** Why. */
export const verdictReasons = [
  'platform-gone',
  'closing',
  'trial-over',
  'overload',
  'errors',
  'idea',
  'paused',
  'planned',
  'warnings',
  'questions',
  'sound',
] as const;

export type VerdictReason = (typeof verdictReasons)[number];

/** A day that matters next for a channel, and what happens on it. */
export interface NextDay {
  readonly day: string;
  readonly kind: 'closes' | 'until' | 'opens' | 'reviewed';
}

/** What should become of a channel, why, and the findings that say so. */
export interface Judgement {
  readonly verdict: ChannelVerdict;
  readonly reason: VerdictReason;
  readonly findings: readonly Finding[];
}

/**
 * Judges a channel by fixed rules, the first that applies: its platform is gone or the plan closes it (close), its trial is over (change), it costs the most per
 * case in a team without enough time and nothing depends on it (close), errors stand against it (change), it is an idea or paused (nothing is said), it is
 * planned (open), else keep. Null for a channel that is closed already.
 */
export function judgeChannel({
  channel,
  findings,
  questions,
  today,
  costsMost,
}: {
  channel: Channel;
  /** Those that concern the channel. */
  findings: readonly Finding[];
  /** How many open questions name it. */
  questions: number;
  today: string;
  /** True when closing it first would relieve its team, and every topic keeps a way. */
  costsMost: boolean;
}): Judgement | null {
  const status = statedValue(channel.status);
  if (status === 'closed') return null;
  const of = (...severities: readonly Finding['severity'][]): readonly Finding[] =>
    findings.filter(({ severity }) => severities.includes(severity));
  const gone = findings.filter(({ rule }) => rule === 'platform-closed');
  if (gone.length > 0) return { verdict: 'close', reason: 'platform-gone', findings: gone };
  if (status === 'closing') return { verdict: 'close', reason: 'closing', findings: [] };
  const until = statedValue(channel.until);
  if (until !== null && isDay(until) && until < today) return { verdict: 'change', reason: 'trial-over', findings: of('error') };
  if (costsMost) return { verdict: 'close', reason: 'overload', findings: of('error') };
  if (of('error').length > 0) return { verdict: 'change', reason: 'errors', findings: of('error') };
  if (status === 'idea' || status === 'paused') return { verdict: null, reason: status, findings: [] };
  if (status === 'planned') return { verdict: 'open', reason: 'planned', findings: of('warning') };
  if (of('warning').length > 0) return { verdict: 'keep', reason: 'warnings', findings: of('warning') };
  return { verdict: 'keep', reason: questions > 0 ? 'questions' : 'sound', findings: [] };
}

/** The next day that matters: the end of the platform or the trial, the start, else the next review; null when the plan says none. */
export function nextDay({
  channel,
  reviewEvery,
}: {
  channel: Channel;
  /** Days after which a review is due. */
  reviewEvery: { readonly public: number; readonly other: number };
}): NextDay | null {
  const { platform, until, opened, launch, reviewed, status } = channel;
  if (platform !== null && platform.status !== 'live' && platform.closedOn !== null) return { day: platform.closedOn, kind: 'closes' };
  const end = statedValue(until);
  if (end !== null && isDay(end)) return { day: end, kind: 'until' };
  if (statedValue(status) === 'planned') {
    const start = statedValue(statedValue(launch)?.on ?? opened) ?? statedValue(opened);
    return start !== null && isDay(start) ? { day: start, kind: 'opens' } : null;
  }
  const last = statedValue(reviewed);
  if (last === null || !isDay(last)) return null;
  const days = isPublic(channel) ? reviewEvery.public : reviewEvery.other;
  return { day: addDays(last, days), kind: 'reviewed' };
}

function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
