import type { Finding } from '../finding.js';
import { identityKey } from '../fingerprint.js';
import { alwaysShown } from '../rules/always-shown.js';

/** Findings that are known and held back: they are not shown and do not fail a build, and every further one does. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

/** Equal findings, told by rule, document, section and excerpt, and how many of them are known. Lines play no part, so a text may move. */
export interface BaselineEntry {
  readonly rule: string;
  /** `<id>.<language>` of the document, else the path of the file relative to the root of the handbook. */
  readonly document: string;
  /** The id of the section; empty outside sections. */
  readonly section: string;
  readonly excerpt: string;
  /** At least 1. */
  readonly count: number;
  /** The day on which it was taken in, `YYYY-MM-DD`. */
  readonly since: string;
  /** The last day on which it holds back, `YYYY-MM-DD`; null without end. */
  readonly until: string | null;
  readonly reason: string;
}

export interface AppliedBaseline {
  /** What the baseline does not know, in the order given. */
  readonly remaining: readonly Finding[];
  /** What it holds back, in the order given. */
  readonly held: readonly Finding[];
  /** What it knows and nobody finds any more, with the count of those that are missing. */
  readonly gone: readonly BaselineEntry[];
}

/** Which rules were able to judge: what another one had found may still be there. */
type Judged = (rule: string) => boolean;

/** A baseline that knows all given findings but those that are always shown. */
export function makeBaseline({ findings, since, reason }: { findings: readonly Finding[]; since: string; reason: string }): Baseline {
  return growBaseline({ baseline: { entries: [] }, findings, since, reason });
}

/** Takes further findings in; equal ones raise the count of their entry, which keeps its day and reason. Those that are always shown are left out. */
export function growBaseline({
  baseline,
  findings,
  since,
  reason,
}: {
  baseline: Baseline;
  findings: readonly Finding[];
  since: string;
  reason: string;
}): Baseline {
  const entries = new Map(baseline.entries.map((entry) => [entryKey(entry), entry]));
  for (const finding of findings) {
    if (alwaysShown.has(finding.rule)) continue;
    const key = identityKey(finding);
    const known = entries.get(key) ?? { rule: finding.rule, ...finding.identity, count: 0, since, until: null, reason };
    entries.set(key, { ...known, count: known.count + 1 });
  }
  return { entries: [...entries.values()] };
}

/** Parts findings into those that a baseline holds back and the rest. An entry whose last day lies before `today` holds nothing. */
export function applyBaseline({
  baseline,
  findings,
  today,
  judged,
}: {
  baseline: Baseline;
  findings: readonly Finding[];
  today: string;
  judged: Judged;
}): AppliedBaseline {
  const left = new Map(baseline.entries.filter((entry) => holds(entry, today)).map((entry) => [entryKey(entry), entry.count]));
  const remaining: Finding[] = [];
  const held: Finding[] = [];
  for (const finding of findings) {
    const key = identityKey(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? held : remaining).push(finding);
  }
  const gone = baseline.entries.flatMap((entry) => {
    if (!holds(entry, today)) return [entry];
    const missing = judged(entry.rule) ? (left.get(entryKey(entry)) ?? 0) : 0;
    return missing === 0 ? [] : [{ ...entry, count: missing }];
  });
  return { remaining, held, gone };
}

/** Takes out what is gone; never adds anything. */
export function shrinkBaseline({ baseline, gone }: { baseline: Baseline; gone: readonly BaselineEntry[] }): Baseline {
  const missing = new Map(gone.map((entry) => [entryKey(entry), entry.count]));
  return {
    entries: baseline.entries.flatMap((entry) => {
      const count = entry.count - (missing.get(entryKey(entry)) ?? 0);
      return count > 0 ? [{ ...entry, count }] : [];
    }),
  };
}

/** How many findings a baseline knows. */
export function baselineSize({ entries }: Baseline): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

/** Two entries of one key speak of the same findings. */
export function entryKey({ rule, document, section, excerpt }: BaselineEntry): string {
  return identityKey({ rule, identity: { document, section, excerpt } });
}

function holds({ rule, until }: BaselineEntry, today: string): boolean {
  return !alwaysShown.has(rule) && (until === null || until >= today);
}
