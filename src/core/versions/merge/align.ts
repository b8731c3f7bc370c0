import { diffArrays } from 'diff';
import type { Unit } from './unit.js';

/** From this share of common words on, one unit is taken for a version of another. */
const alike = 0.5;
/** Beyond these sizes texts have so little in common that looking further would cost more than it finds. */
const mostEdits = 1000;
const mostPairs = 40_000;

/**
 * For every unit of `base` the index of the unit in `other` that is the same one, or null; ascending. Units are the same when their keys or, without keys, their texts
 * are equal; with `loose`, units between those are also paired when most of their words are equal.
 */
export function alignUnits({
  base,
  other,
  loose,
}: {
  base: readonly Unit[];
  other: readonly Unit[];
  loose: boolean;
}): readonly (number | null)[] {
  const found: (number | null)[] = new Array<number | null>(base.length).fill(null);
  let start = 0;
  while (start < base.length && start < other.length && name(base[start]) === name(other[start])) {
    found[start] = start;
    start += 1;
  }
  let end = 0;
  while (end < base.length - start && end < other.length - start && name(base.at(-1 - end)) === name(other.at(-1 - end))) {
    found[base.length - 1 - end] = other.length - 1 - end;
    end += 1;
  }
  const changes = diffArrays(base.slice(start, base.length - end).map(name), other.slice(start, other.length - end).map(name), {
    maxEditLength: mostEdits,
  });
  let b = start;
  let x = start;
  for (const { added, removed, value } of changes ?? []) {
    if (added) x += value.length;
    else if (removed) b += value.length;
    else for (const _ of value) found[b++] = x++;
  }
  if (loose) pairAlike({ base, other, found });
  return found;
}

function name(unit: Unit | undefined): string {
  return unit === undefined ? '' : unit.key === null ? `${unit.kind} ${unit.text}` : `${unit.kind}#${unit.key}`;
}

/** Pairs what is left between exact pairs, so that the sum of likeness is largest and nothing crosses. */
function pairAlike({ base, other, found }: { base: readonly Unit[]; other: readonly Unit[]; found: (number | null)[] }): void {
  let b = 0;
  let x = 0;
  for (let to = 0; to <= base.length; to++) {
    const match = to === base.length ? other.length : found[to];
    if (match === null || match === undefined) continue;
    if (to > b && match > x && (to - b) * (match - x) <= mostPairs) pairRange({ base, other, found, b, bEnd: to, x, xEnd: match });
    b = to + 1;
    x = match + 1;
  }
}

function pairRange({
  base,
  other,
  found,
  b,
  bEnd,
  x,
  xEnd,
}: {
  base: readonly Unit[];
  other: readonly Unit[];
  found: (number | null)[];
  b: number;
  bEnd: number;
  x: number;
  xEnd: number;
}): void {
  const left = base.slice(b, bEnd).map(bagOf);
  const right = other.slice(x, xEnd).map(bagOf);
  const likeness = left.map((one) => right.map((two) => likenessOf(one, two)));
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const share = likeness[i]?.[j] ?? 0;
    return share >= alike ? share + at(i + 1, j + 1) : -1;
  };
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  for (let i = 0, j = 0; i < left.length && j < right.length; )
    if (paired(i, j) === at(i, j)) found[b + i++] = x + j++;
    else if (at(i + 1, j) === at(i, j)) i += 1;
    else j += 1;
}

interface Bag {
  readonly unit: Unit;
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(unit: Unit): Bag {
  const words = new Map<string, number>();
  let size = 0;
  for (const [word] of unit.text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  return { unit, words, size };
}

/** The share of common words (Dice), 0 for units that cannot be versions of each other. */
function likenessOf(a: Bag, b: Bag): number {
  if (a.unit.kind !== b.unit.kind || (a.unit.key !== null && b.unit.key !== null) || a.size + b.size === 0) return 0;
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** True when one unit may be a version of the other: equal keys, or enough common words. */
export function isAlike(a: Unit, b: Unit): boolean {
  return (a.key !== null && a.key === b.key && a.kind === b.kind) || likenessOf(bagOf(a), bagOf(b)) >= alike;
}
