/**
 * The candidate that a typed word most likely meant, or null when none is near: at most one edit for every three letters (Damerau-Levenshtein, optimal string alignment).
 * Compares case-insensitively after Unicode NFC.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.normalize('NFC').toLowerCase().slice(0, 80);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = candidate.normalize('NFC').toLowerCase().slice(0, 80);
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, other);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Two letters in the wrong order are a slip of the fingers, and a little less than another letter: `lnit` is `lint`, not `init`. */
const swapped = 0.9;

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + swapped);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
