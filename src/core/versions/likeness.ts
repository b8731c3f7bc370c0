/** The most pairs that are compared; beyond, only statements that stand near each other are. */
const mostPairs = 250_000;
/** Below this share of common words two sentences are not the same one reworded. Sentences of staff rules share about half of their words after an edit. */
const alike = 0.25;

/** Beginnings of words that change when the force of a sentence does, or that stand everywhere. */
const empty: ReadonlySet<string> = new Set(
  'müsse musst dürfe nicht sollt werde könne haben keine nur only must should shall never always with from that this have need will your ihre eine einen'
    .split(' ')
    .map((word) => word.slice(0, 5)),
);

/**
 * What a sentence is about, as the first five letters of its words of four letters and more, which evens out endings in German and English alike (as `closestSentence` does).
 * Where nothing is left, the shorter words stand for themselves.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const long = words.filter((word) => word.length >= 4).map((word) => word.slice(0, 5));
  const telling = long.filter((stem) => !empty.has(stem));
  return new Set(telling.length > 0 ? telling : words);
}

/** How much two sentences share, from 0 to 1 (the Dice coefficient of their stems). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const stem of one) if (other.has(stem)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** Which sentences of `before` became which of `after`, as pairs of indexes: the most alike first, of equals those that stand nearer. Sentences that share too little stay alone. */
export function pairByLikeness(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  if (before.length === 0 || after.length === 0) return [];
  const [one, other] = [before.map(stemsOf), after.map(stemsOf)];
  const reach = before.length * after.length <= mostPairs ? Number.POSITIVE_INFINITY : mostPairs / Math.max(before.length, after.length);
  const found: { readonly from: number; readonly to: number; readonly score: number }[] = [];
  for (const [from, stems] of one.entries()) {
    const [first, last] = [Math.max(0, Math.ceil(from - reach)), Math.min(other.length - 1, Math.floor(from + reach))];
    for (let to = first; to <= last; to++) {
      const score = likeness(stems, other[to] ?? new Set());
      if (score >= alike) found.push({ from, to, score });
    }
  }
  found.sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from - b.from || a.to - b.to);
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()];
  return found.flatMap(({ from, to }) => {
    if (usedFrom.has(from) || usedTo.has(to)) return [];
    usedFrom.add(from);
    usedTo.add(to);
    return [[from, to] as const];
  });
}
