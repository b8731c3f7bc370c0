import type { HandbookFile } from '../handbook/handbook.js';
import type { At, Source, Span } from '../place.js';
import { readSilences } from './read-silences.js';
import { type FileSilences, noSilences, type Silence } from './silence.js';

/** The silences of everything that is checked, and which of them silenced something. */
export interface SilenceLedger {
  of(file: HandbookFile): FileSilences;
  /** True when a silence that still holds covers a finding; remembers that it was needed. */
  hides(rule: string, at: At): boolean;
  /** True when it covers a finding that was hidden. */
  isUsed(silence: Silence, source: Source): boolean;
}

/** Reads the silences of the files. With `ignored` comments silence nothing, and none is reported. */
export function openLedger({ files, today, ignored }: { files: readonly HandbookFile[]; today: string; ignored: boolean }): SilenceLedger {
  const bySource = new Map<Source, FileSilences>();
  const holding = new Map<Source, ReadonlyMap<string, Ranges>>();
  for (const file of ignored ? [] : files) {
    const read = readSilences(file);
    if (read === noSilences) continue;
    bySource.set(file.source, read);
    holding.set(file.source, rangesByRule(read.silences.filter((silence) => !isExpired(silence, today))));
  }
  return {
    of: ({ source }) => bySource.get(source) ?? noSilences,
    hides: (rule, { source, span }) => holding.get(source)?.get(rule)?.take(span.start) ?? false,
    isUsed: ({ rule, covers }, source) => holding.get(source)?.get(rule)?.wasTaken(covers) ?? false,
  };
}

/** True from the day after its last one on. */
export function isExpired({ until }: Silence, today: string): boolean {
  return until !== null && until < today;
}

/** Ranges that may overlap, and the offsets in them that were asked for. Every question costs a search, however many there are. */
interface Ranges {
  take(offset: number): boolean;
  wasTaken(range: Span): boolean;
}

function rangesByRule(silences: readonly Silence[]): ReadonlyMap<string, Ranges> {
  const spans = new Map<string, Span[]>();
  for (const { rule, covers } of silences) {
    const own = spans.get(rule);
    if (own === undefined) spans.set(rule, [covers]);
    else own.push(covers);
  }
  return new Map([...spans].map(([rule, own]) => [rule, rangesOf(own)]));
}

function rangesOf(spans: readonly Span[]): Ranges {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const taken = new Set<number>();
  let sorted: readonly number[] | null = null;
  return {
    take(offset) {
      const range = merged[countUpTo(merged.length, (index) => (merged[index]?.start ?? 0) <= offset) - 1];
      if (range === undefined || offset >= range.end) return false;
      taken.add(offset);
      sorted = null;
      return true;
    },
    wasTaken({ start, end }) {
      sorted ??= [...taken].sort((a, b) => a - b);
      const offsets = sorted;
      const first = offsets[countUpTo(offsets.length, (index) => (offsets[index] ?? 0) < start)];
      return first !== undefined && first < end;
    },
  };
}

/** How many of the first entries of a sorted list pass. */
function countUpTo(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
